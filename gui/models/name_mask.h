// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

namespace anteroom::gui {

/// `Ana Maria Silva` → `A. M. S.`; an empty name stays empty.
QString initials(const QString &name);

/// Puts initials where names stand; email addresses and texts that people wrote go.
void maskNames(feed::FeedEvent &event);
void maskNames(feed::ServerSnapshot &snapshot);

} // namespace anteroom::gui
