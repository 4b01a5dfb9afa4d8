// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

namespace anteroom::tests {

/// A consultation whose patient came so many seconds ago and waits.
feed::ConsultationView waitingConsultation(const QString &id, const User &patient,
                                           const User &physician, int seconds);
/// busyClinic() with a full waiting room: `w-over` waits longest, then `w-warn`, `w-lost` (whose
/// connection is kept), `w-new`; `w-in` is let in.
feed::ServerSnapshot waitingClinic();

} // namespace anteroom::tests
