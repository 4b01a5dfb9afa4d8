// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QString>

namespace anteroom::gui {

/// `Ana Silva joined`, `Admitted by Clinic desk`. actor: a name, empty where nobody did it. detail:
/// of Removed and Denied the name of whom it was done to, else as in the step.
QString stepText(feed::StepKind kind, const QString &actor, const QString &detail);

} // namespace anteroom::gui
