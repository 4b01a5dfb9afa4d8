// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/user.h"

#include <QJsonObject>

namespace anteroom {

enum class ConversationType { Consultation, AgentSupport };
enum class ConversationStatus { Open, Closed };

QString toWire(ConversationType type);
std::optional<ConversationType> conversationTypeFromWire(QStringView text);
QString toWire(ConversationStatus status);
std::optional<ConversationStatus> conversationStatusFromWire(QStringView text);

/// Who talks to whom. physicianId and assigneeId are empty when there is none.
struct Conversation
{
    ConversationId id;
    ConversationType type = ConversationType::Consultation;
    ConversationStatus status = ConversationStatus::Open;
    UserId patientId;
    UserId physicianId;
    UserId assigneeId; ///< the AGENT of an agent_support conversation
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 lastSeq = 0;

    /// Patient, physician, or the assignee of an agent_support conversation.
    bool isParticipant(const UserId &user) const;
    QList<UserId> participants() const;
};

/// `{id,type,patientId,physicianId?,assigneeId?,status,createdAt,updatedAt}`. Spec: wire.md 7.
QJsonObject conversationJson(const Conversation &conversation);

enum class MessageType { Text, Image, File, System };

QString toWire(MessageType type);
std::optional<MessageType> messageTypeFromWire(QStringView text);

/// One row of a transcript. A redacted message keeps its place (seq) and has no content.
struct Message
{
    MessageId id;
    ConversationId conversationId;
    qint64 seq = 0;             ///< 1,2,3… in its conversation, without gaps
    std::optional<User> sender; ///< none: the server (`system`)
    QString content;
    MessageType type = MessageType::Text;
    QString clientMessageId;
    QDateTime createdAt;
    QDateTime redactedAt;
};

/// The `message` of wire.md 4.
QJsonObject messageJson(const Message &message);

/// How far a user has read a conversation.
struct ReadPointer
{
    qint64 seq = 0;
    MessageId messageId;
    QDateTime readAt;
};

} // namespace anteroom
