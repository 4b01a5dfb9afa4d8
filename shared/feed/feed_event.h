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
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
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

/// How one participant of a consultation is connected, as their client told in
/// `consultation:stats`.
struct ParticipantLink
{
    QString state; ///< of the media: `connecting`, `connected`, `failed`, `closed`; empty: not told
    int roundTripMilliseconds = -1; ///< of the media, else of the last ping; -1: not known
    double lossPercent = -1;        ///< of packets; -1: not told
    std::optional<bool> camera{};
    std::optional<bool> microphone{};
    QDateTime keptUntil; ///< lost: the place is kept until then; null otherwise
};

/// One row of the Consultations page. The session carries people, room and times.
struct ConsultationView
{
    ConsultationSession session;
    int observerCount = 0; ///< admins who watch
    ParticipantLink patientLink{};
    ParticipantLink physicianLink{};
};

/// Somebody who may sign in to the console.
struct OperatorView
{
    UserId userId;
    QString signInName;
    OperatorRole role = OperatorRole::Viewer;
};

/// What happened in a consultation; never what was said.
enum class StepKind {
    Created,
    Joined,
    Left,
    Lost,     ///< without a farewell: the place is kept for a while
    Returned, ///< in time
    Admitted,
    Held,
    Denied,
    Removed,
    Locked,
    Unlocked,
    Started,
    Offer,
    Answer,
    Connecting,
    Connected, ///< detail: seconds since the first offer, `2.1`
    Failed,
    Closed, ///< the media
    MissedCall,
    Ended, ///< detail: the status that it came to
};
QString toWire(StepKind kind);
std::optional<StepKind> stepKindFromWire(QStringView text);

/// One entry of a consultation's timeline.
struct ConsultationStep
{
    SessionId sessionId;
    QDateTime time;
    StepKind kind = StepKind::Created;
    QString actor{};  ///< id of the user; `system`; empty where nobody did it
    QString detail{}; ///< ids, codes and numbers only
};

/// One row of the Conversations page; no contents.
struct ConversationView
{
    Conversation conversation;
    QString patientName;
    QString counterpartName; ///< physician or assignee, empty when none
    qint64 messageCount = 0;
    qint64 unreadCount = 0; ///< of the patient's, since staff last read or wrote
    QString assigneeName{}; ///< empty when none
};

/// What staff note about a conversation for each other; no client ever gets it.
struct StaffNote
{
    ConversationId conversationId;
    QDateTime createdAt;
    UserId authorId;
    QString authorName;
    QString text;
};

enum class Transport { Polling, WebSocket };

/// One row of the Connections page: a socket of the clinic and the connection that carries it.
struct ConnectionView
{
    QString socketId;
    UserId userId;
    QString displayName;
    Role role = Role::Patient;
    Transport transport = Transport::WebSocket;
    bool secure = false; ///< TLS
    QString address;     ///< masked: without the last byte, or the last half
    QString client;      ///< product and version from the user agent, at most 80 characters
    QDateTime since;
    qint64 bytesIn = 0;             ///< of messages, since the connection was opened
    qint64 bytesOut = 0;            ///< likewise
    int roundTripMilliseconds = -1; ///< of the last ping, -1 before the first answer
    qint64 queuedBytes = 0;         ///< that the client has not taken yet
    QStringList rooms;              ///< without the socket's own, in the order of joining
};

/// A connection that was not let in.
struct RefusalView
{
    quint64 number = 0; ///< 1, 2, 3 … since the start
    QDateTime time;
    QString address; ///< masked
    QString code;    ///< `token_invalid`, `banned`, or Engine.IO's number as `eio_4`
    QString client;  ///< as in ConnectionView
};

/// An address that is kept out.
struct BanView
{
    QString id;      ///< to lift it by; says nothing of the address
    QString address; ///< masked
    QDateTime since;
    QDateTime until;
    QString reason;
};

/// Somebody who may not write for a while.
struct MuteView
{
    UserId userId;
    QString displayName;
    ConversationId conversationId; ///< empty: everywhere
    QDateTime until;
    QString reason;
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
    QString outcome;                 ///< `ok`, or the code of the refusal; empty where not known
    qint64 latencyMicroseconds = -1; ///< from its arrival to its answer; -1: not answered yet
};

/// The figures of the status bar and the dashboard, once a second.
struct CountersView
{
    QDateTime time;
    int connectionCount = 0;
    int socketCount = 0;
    int userCount = 0; ///< distinct users online
    double eventsInPerSecond = 0;
    double eventsOutPerSecond = 0;
    int databaseQueueLength = 0;
    double commitMilliseconds = 0; ///< mean of the last second, 0 without commits
    bool databaseWritable = true;
    quint64 trafficDropped = 0; ///< traffic rows that a slow console did not get

    int pollingCount = 0; ///< Engine.IO sessions by transport
    int webSocketCount = 0;
    double deliveryP50 = -1; ///< of chat messages, arrival to broadcast, in ms; -1: none came
    double deliveryP95 = -1;
    double deliveryP99 = -1;
    double refusalsPerSecond = 0;
    QMap<QString, quint64> refusals{}; ///< since the start, by code
    quint64 callsConnected = 0;        ///< since the start, as clients told
    quint64 callsFailed = 0;
    quint64 roomJoins = 0; ///< since the start
    quint64 roomLeaves = 0;
    int waitingCount = 0; ///< patients in the waiting room
    double longestWaitSeconds = 0;
    double medianWaitSeconds = -1; ///< of those who were let in today; -1: none
    double cpuPercent = 0;         ///< of one core
    qint64 memoryBytes = 0;        ///< resident
    int descriptorCount = 0;
    double loopLagMilliseconds = 0; ///< the worst of the last second
    qint64 diskFreeBytes = -1;      ///< where the database is; -1: not known
    qint64 diskTotalBytes = -1;     ///< likewise
};

/// One point of the history: means over a span, the worst where that matters.
struct FigurePoint
{
    QDateTime time; ///< of the span's begin
    double connections = 0;
    double eventsIn = 0; ///< a second
    double eventsOut = 0;
    double deliveryP50 = -1; ///< ms
    double deliveryP95 = -1;
    double deliveryP99 = -1;
    double refusals = 0; ///< a second
    double cpuPercent = 0;
    double memoryBytes = 0;
    double databaseQueue = 0;
    double commitMilliseconds = 0;
    double callsConnected = 0; ///< in the span
    double callsFailed = 0;
    double waiting = 0;
    double longestWaitSeconds = 0;
    double polling = 0;
    double webSockets = 0;
    double medianWaitSeconds = -1; ///< as in CountersView, at the span's end; -1: none
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
/// A message was stored: what the list of conversations shows of it.
struct ConversationGrew
{
    ConversationId conversationId;
    qint64 seq = 0; ///< of the message; dense, so the count of messages too
    QDateTime updatedAt;
    std::optional<bool> byPatient; ///< none: by the server itself
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
/// A socket came, or something about it changed. Counts and times of a socket are told while the
/// console watches them (WatchConnections).
struct ConnectionChanged
{
    ConnectionView connection;
};
struct ConnectionEnded
{
    QString socketId;
    QString reason; ///< as in Socket.IO: `transport close`
};
struct ConnectionRefused
{
    RefusalView refusal;
};
/// All that hold now.
struct BansChanged
{
    QList<BanView> bans;
};
struct MutesChanged
{
    QList<MuteView> mutes;
};
/// All that may sign in now.
struct OperatorsChanged
{
    QList<OperatorView> operators;
};
struct ConsultationStepped
{
    ConsultationStep step;
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
                               TrafficRecorded, OutboxChanged, CountersUpdated, ConnectionChanged,
                               ConnectionEnded, ConnectionRefused, BansChanged, MutesChanged,
                               OperatorsChanged, ConsultationStepped, ConversationGrew>;

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
    QList<ConnectionView> connections;
    QList<RefusalView> refusals; ///< the newest 500, oldest first
    QList<BanView> bans;
    QList<MuteView> mutes;
    QList<OperatorView> operators;
    QStringList channels;       ///< names that a notification can go to
    QStringList cannedReplies;  ///< of this clinic's staff
    QList<FigurePoint> history; ///< of the last hour, every 10 s, oldest first
    CountersView counters;
};

} // namespace anteroom::feed

Q_DECLARE_METATYPE(anteroom::feed::FeedBatch)
Q_DECLARE_METATYPE(anteroom::feed::ServerSnapshot)
