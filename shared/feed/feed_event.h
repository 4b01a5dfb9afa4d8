// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/domain/consultation.h"
#include "shared/domain/conversation.h"
#include "shared/domain/outbox.h"
#include "shared/domain/presence.h"
#include "shared/domain/user.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <variant>

namespace anteroom::feed {

/// Who is here: one row of the Presence page.
struct PresenceView
{
    UserId userId;
    QString displayName;
    Role role = Role::Patient;
    PresenceStatus status = PresenceStatus::Offline;
    int deviceCount = 0; ///< live sockets
    QDateTime since;     ///< of this status
    QDateTime lastSeen;
};

/// One row of the Consultations page. The session carries people, room and times.
struct ConsultationView
{
    ConsultationSession session;
    int observerCount = 0; ///< admins who watch
};

/// One row of the Conversations page; no contents.
struct ConversationView
{
    Conversation conversation;
    QString patientName;
    QString counterpartName; ///< physician or assignee, empty when none
    qint64 messageCount = 0;
};

enum class Direction { Incoming, Outgoing };

/// One row of the Traffic page. The contents stay in the server; shape says types and lengths only,
/// such as `{conversationId: text(22), content: text(140)}`.
struct TrafficView
{
    quint64 number = 0; ///< to reveal its contents by
    QDateTime time;
    Direction direction = Direction::Incoming;
    QString event; ///< also `connect`, `disconnect`, and `ack` for an acknowledgement
    QString userId;
    QString displayName;
    QString socketId;
    QString room; ///< target of a broadcast or the room in question, empty when none
    qsizetype bytes = 0;
    int receiverCount = 1; ///< of an outgoing broadcast
    QString shape;
    QString outcome; ///< `ok`, or the code of the refusal; empty where not known
};

/// The figures of the status bar, once a second.
struct CountersView
{
    int connectionCount = 0;
    int socketCount = 0;
    int userCount = 0; ///< distinct users online
    double eventsInPerSecond = 0;
    double eventsOutPerSecond = 0;
    int databaseQueueLength = 0;
    double commitMilliseconds = 0; ///< mean of the last second, 0 without commits
    bool databaseWritable = true;
    quint64 trafficDropped = 0; ///< traffic rows that a slow console did not get
};

/// What the GUI is told. Facts, in the order in which they became true.
struct PresenceChanged
{
    PresenceView presence;
};
struct ConsultationChanged
{
    ConsultationView consultation;
};
struct ConversationChanged
{
    ConversationView conversation;
};
/// Only for conversations that the operator has opened (WatchConversation).
struct MessageStored
{
    Message message;
};
struct MessageRedacted
{
    ConversationId conversationId;
    MessageId messageId;
    QDateTime redactedAt;
};
struct TypingChanged
{
    ConversationId conversationId;
    UserId userId;
    bool typing = false;
};
struct UserChanged
{
    User user;
};
/// An incoming event is told when it arrives and, with the same number, again with its outcome.
struct TrafficRecorded
{
    TrafficView traffic;
};
/// An attempt to deliver ended, or a person decided.
struct OutboxChanged
{
    OutboxItem item;
};
struct CountersUpdated
{
    CountersView counters;
};

using FeedEvent = std::variant<PresenceChanged, ConsultationChanged, ConversationChanged,
                               MessageStored, MessageRedacted, TypingChanged, UserChanged,
                               TrafficRecorded, OutboxChanged, CountersUpdated>;

/// What the server flushes about 20 times a second. numbers are dense; a gap (firstNumber larger
/// than the last number + 1) means that the console fell behind and asks for a snapshot.
struct FeedBatch
{
    quint64 firstNumber = 0;
    QList<FeedEvent> events;
};

/// Everything that the console shows, at one moment; asked for at sign-in and after a gap.
struct ServerSnapshot
{
    quint64 nextNumber = 0; ///< of the first feed event that is not contained
    QList<User> users;
    QList<PresenceView> presence; ///< users with a presence record now
    QList<ConsultationView> consultations;
    QList<ConversationView> conversations;
    QList<OutboxItem> outbox;         ///< dead ones first, then the newest
    bool enforcesWaitingRoom = false; ///< patients wait until they are admitted
    CountersView counters;
};

} // namespace anteroom::feed

Q_DECLARE_METATYPE(anteroom::feed::FeedBatch)
Q_DECLARE_METATYPE(anteroom::feed::ServerSnapshot)
