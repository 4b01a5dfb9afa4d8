// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/domain/consultation.h"
#include "shared/domain/conversation.h"
#include "shared/domain/presence.h"
#include "shared/domain/role.h"
#include "shared/feed/feed_event.h"

#include <QString>

namespace anteroom::gui {

/// Translated words for what the wire names: `Physician`, `In progress`, `Agent support`.
QString label(Role role);
QString label(PresenceStatus status);
QString label(OperatorRole role);
QString label(SessionStatus status);
QString label(RoomStatus status);
QString label(ConversationType type);
QString label(ConversationStatus status);
QString label(MessageType type);
QString label(feed::Direction direction);

/// `now`, `40 s`, `2 min`, `3 h`, `yesterday`, then `24 Oct` and, in other years, `2025-10-24`.
/// Empty for an invalid time; times to come read `in 2 min`.
QString relativeTime(const QDateTime &then, const QDateTime &now);
/// The whole local time for tooltips and copies: `2026-01-31 12:00:00`.
QString fullTime(const QDateTime &time);
/// `h:mm:ss`, without hours below one: `4:07`.
QString durationText(qint64 seconds);
/// `812 B`, `1.2 kB`, `3.4 MB` in decimal units.
QString bytesText(qint64 bytes, int decimals = 1);
/// `380 µs`, `12 ms`, `1.2 s`; empty for a negative one, which is not known.
QString latencyText(qint64 microseconds);
/// A name for use inside a sentence: one that holds characters which turn the direction of writing
/// is kept from turning what follows. Others come back as they are.
QString isolated(const QString &name);
/// At most eight combining marks in a row: thousands on one letter cost seconds to lay out, and
/// no language stacks more.
QString withBoundedMarks(const QString &text);
/// What an operator reads about a refusal, with what to do next. message is the server's own text.
QString refusalText(const QString &code, const QString &message);

} // namespace anteroom::gui
