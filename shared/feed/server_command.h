// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/domain/conversation.h"
#include "shared/domain/presence.h"
#include "shared/domain/role.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

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

using ServerCommand =
    std::variant<CreateFirstAdmin, SignIn, SignOut, RequestSnapshot, CreateUser, SetUserActive,
                 IssueToken, RevokeTokens, CreateConversation, CreateConsultation,
                 StartConsultation, EndConsultation, RemoveParticipant, AdmitPatient, DenyPatient,
                 LockConsultation, MessageConsultation, Announce, WatchConversation,
                 UnwatchConversation, LoadTranscript, RedactMessage, ExportTranscript,
                 RetryDelivery, ReviveDelivery, AbandonDelivery, RevealTraffic>;

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
