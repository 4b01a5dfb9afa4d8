// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/domain/conversation.h"
#include "shared/domain/presence.h"
#include "shared/domain/role.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace anteroom::feed {

// What an operator asks the server for. All but CreateFirstAdmin and SignIn need a signed-in
// operator with the right role, else the answer is `forbidden`. Every command that changes or
// reveals something is written to the audit in the same transaction. `data` is the answer's
// CommandResult::data.

/// Only while no operator exists (first run). data: as SignIn.
struct CreateFirstAdmin
{
    QString name;
    QString password;
};
/// data: `{userId, displayName, operatorRole}`. Refusal: `forbidden`, one text for all reasons.
struct SignIn
{
    QString name;
    QString password;
};
struct SignOut
{
};
/// Nobody is signed in any more, and of the feed only the figures go on (CountersUpdated): how many
/// wait, never who.
struct LockConsole
{
};
/// The answer is the signal ServerThread::snapshotArrived. data: `{}`.
struct RequestSnapshot
{
};

/// data: the user as in wire.md 7.
struct CreateUser
{
    QString displayName;
    Role role = Role::Patient;
    QString email;
    std::optional<UserId> id;
};
struct SetUserActive
{
    UserId userId;
    bool active = true;
    QString reason{}; ///< for the audit
};
/// data: `{token, expiresAt}`.
struct IssueToken
{
    UserId userId;
    std::chrono::seconds timeToLive{3600};
};
/// Disconnects the user's sockets within a second.
struct RevokeTokens
{
    UserId userId;
    QString reason;
};
/// data: the conversation as in wire.md 7.
struct CreateConversation
{
    ConversationType type = ConversationType::Consultation;
    UserId patientId;
    UserId physicianId; ///< empty: none
    UserId assigneeId;  ///< empty: none
};
/// data: `{session, room}`.
struct CreateConsultation
{
    UserId patientId;
    UserId physicianId;
};
struct StartConsultation
{
    SessionId sessionId;
};
struct EndConsultation
{
    SessionId sessionId;
    QString reason;
};
/// Takes a user out of the consultation's room; they get `consultation:update` and
/// `moderation:notice`.
struct RemoveParticipant
{
    SessionId sessionId;
    UserId userId;
    QString reason;
};
/// Lets the patient in, or back to wait. data: `{session, room}`.
struct AdmitPatient
{
    SessionId sessionId;
    bool admitted = true;
};
/// Refuses the patient who waits; they are told why and stay out.
struct DenyPatient
{
    SessionId sessionId;
    QString reason;
};
/// Nobody new comes in while it is locked. data: `{session, room}`.
struct LockConsultation
{
    SessionId sessionId;
    bool locked = true;
};
/// Tells the room, the waiting patient too: `consultation:update {announcement}`.
struct MessageConsultation
{
    SessionId sessionId;
    QString text; ///< 1 to 500 characters
};
/// `system:announcement` to every client. level: `info`, `warning` or `critical`.
struct Announce
{
    QString message; ///< 1 to 500 characters
    QString level;
};
/// Opens a transcript (audited) and keeps it growing by MessageStored.
/// data: `{conversationId, messages: [message…], hasMore}`, the newest, oldest first.
struct WatchConversation
{
    ConversationId conversationId;
    int limit = 200;
};
struct UnwatchConversation
{
    ConversationId conversationId;
};
/// data: as WatchConversation, those before `before`.
struct LoadTranscript
{
    ConversationId conversationId;
    MessageId before;
    int limit = 200;
};
struct RedactMessage
{
    ConversationId conversationId;
    MessageId messageId;
    QString reason;
};
/// A whole transcript (audited). format: `text`, `json` or `html`. data: `{content}`.
struct ExportTranscript
{
    ConversationId conversationId;
    QString format;
    QString reason;
};
/// Tries a delivery again, from the first wait on. Refusal: `not_found` when none waits.
struct RetryDelivery
{
    QString key;
};
/// Tries again what was given up.
struct ReviveDelivery
{
    QString key;
    QString reason;
};
/// Gives a delivery up.
struct AbandonDelivery
{
    QString key;
    QString reason;
};
/// The contents of one traffic row, while the server still has them. data: `{number, payload}`,
/// payload being the JSON text of the arguments. Refusal: `not_found` when they are gone.
struct RevealTraffic
{
    quint64 number = 0;
    QString reason;
};

/// Counts and times of connections are told from now on, or no more.
struct WatchConnections
{
    bool live = true;
};
/// Ends one socket; its user is told why by `moderation:notice`.
struct DisconnectSocket
{
    QString socketId;
    QString reason;
};
/// Ends all sockets of a user, who may come back.
struct DisconnectUser
{
    UserId userId;
    QString reason;
};
struct MuteUser
{
    UserId userId;
    ConversationId conversationId; ///< empty: everywhere
    std::chrono::minutes duration{60};
    QString reason;
};
struct UnmuteUser
{
    UserId userId;
    ConversationId conversationId;
};
/// Keeps the address of a socket out and ends what is connected from there. Refusal: `conflict` for
/// this machine's own address.
struct BanAddress
{
    QString socketId;
    std::chrono::minutes duration{60};
    QString reason;
};
struct LiftBan
{
    QString banId;
};

/// data: `{steps: [{time, kind, actor?, detail?}…], iceCandidates, chatMessages}`, oldest first.
struct LoadTimeline
{
    SessionId sessionId;
};

/// Closes, opens again, assigns. data: the conversation as in wire.md 7.
struct UpdateConversation
{
    ConversationId conversationId;
    std::optional<ConversationStatus> status{};
    std::optional<UserId> assigneeId{}; ///< an empty id: nobody
};
/// Writes as the signed-in operator. data: `{message}`.
struct PostMessage
{
    ConversationId conversationId;
    QString content;
};
/// data: `{notes: [{createdAt, authorId, authorName, text}…]}`, all of the conversation, oldest
/// first.
struct AddStaffNote
{
    ConversationId conversationId;
    QString text; ///< 1 to 2000 characters
};
/// data: as AddStaffNote.
struct LoadStaffNotes
{
    ConversationId conversationId;
};
/// Over transcripts (audited, without the words). data: `{messages: [message…], complete}`, newest
/// first; each message has its conversationId.
struct SearchTranscripts
{
    QString text;
    ConversationId conversationId; ///< empty: everywhere
};
/// At most 50 of 1 to 2000 characters.
struct SetCannedReplies
{
    QStringList replies;
};

/// Whom a notification is for: exactly one is set.
struct NotificationTarget
{
    std::optional<UserId> user{};
    std::optional<Role> role{}; ///< its active users
    QString channel{};          ///< those who are subscribed now
};
/// data: `{count, online}`: people who would get it, and those of them who are connected.
struct CountRecipients
{
    NotificationTarget target;
};
/// data: `{count}`.
struct SendNotification
{
    NotificationTarget target;
    QString type;  ///< 1 to 64 characters
    QString title; ///< 1 to 200 characters
    QString message;
    QString priority = QStringLiteral("normal"); ///< `low`, `normal`, `high`
};

/// data: `{entries: [{seq, time, actor, action, object, outcome, reason, hash}…], hasMore}`, newest
/// first.
struct LoadAudit
{
    qint64 beforeSeq = 0; ///< 0: the newest
    QString text{};       ///< that occurs in actor, action, object or reason; empty: all
    QDateTime from{};     ///< null: from the first
    QDateTime to{};
    int limit = 200; ///< at most 1000
};
/// data: `{intact, count, firstBadSeq}`.
struct VerifyAudit
{
};

/// data: `{points: [[time, …]…]}`, the values in the order of FigurePoint, time in ms since 1970.
struct LoadFigures
{
    QDateTime from;
    QDateTime to;
    int points = 720; ///< at most
};

/// Lets somebody who is no patient sign in to the console, or changes how they do. An empty
/// password keeps the one there is. Refusal: `conflict` when the name is taken or it is one's own
/// role.
struct GrantConsole
{
    UserId userId;
    QString signInName;
    QString password;
    OperatorRole role = OperatorRole::Viewer;
};
/// Refusal: `conflict` for oneself.
struct WithdrawConsole
{
    UserId userId;
    QString reason;
};

/// data: `{limits: [{name, value, fallback, least, most, unit, help}…]}`.
struct ListLimits
{
};
/// Holds with the next event. data: as ListLimits.
struct SetLimit
{
    QString name;
    double value = 0;
};

using ServerCommand =
    std::variant<CreateFirstAdmin, SignIn, SignOut, LockConsole, RequestSnapshot, CreateUser,
                 SetUserActive, IssueToken, RevokeTokens, CreateConversation, CreateConsultation,
                 StartConsultation, EndConsultation, RemoveParticipant, AdmitPatient, DenyPatient,
                 LockConsultation, MessageConsultation, Announce, WatchConversation,
                 UnwatchConversation, LoadTranscript, RedactMessage, ExportTranscript,
                 RetryDelivery, ReviveDelivery, AbandonDelivery, RevealTraffic, WatchConnections,
                 DisconnectSocket, DisconnectUser, MuteUser, UnmuteUser, BanAddress, LiftBan,
                 LoadTimeline, UpdateConversation, PostMessage, AddStaffNote, LoadStaffNotes,
                 SearchTranscripts, SetCannedReplies, CountRecipients, SendNotification, LoadAudit,
                 VerifyAudit, LoadFigures, ListLimits, SetLimit, GrantConsole, WithdrawConsole>;

/// The answer to one command.
struct CommandResult
{
    quint64 ticket = 0; ///< as ServerThread::send() gave it
    bool ok = false;
    QString code; ///< of a refusal, as in wire.md 3
    QString message;
    QJsonObject data;
};

} // namespace anteroom::feed

Q_DECLARE_METATYPE(anteroom::feed::CommandResult)
