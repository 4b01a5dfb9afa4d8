// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/waiting.h"
#include "shared/feed/feed_event.h"

#include <QString>

namespace anteroom::gui {

/// Past the queue and still with us: admitted, or where nobody is held back, started.
bool isLetIn(const ConsultationSession &session, WaitingRoom mode);
/// Since the arrival; -1: not known.
qint64 waitedSeconds(const ConsultationSession &session, const QDateTime &now);
/// Order of arrival; those whose arrival is not known last, by the age of the session.
bool arrivedBefore(const ConsultationSession &one, const ConsultationSession &other);
/// What a screen reader and the tool tip say of a card. position: 1, 2, 3 …; 0: none.
QString waitingText(const feed::ConsultationView &view, int position, const QDateTime &now);

} // namespace anteroom::gui
