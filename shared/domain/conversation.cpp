// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/conversation.h"

#include "shared/base/clock.h"
#include "shared/domain/message_text.h"
#include "shared/domain/wire_enum.h"

namespace anteroom {

namespace {
constexpr WireEnum<ConversationType, 2> Types{{{ConversationType::Consultation, "consultation"},
                                               {ConversationType::AgentSupport, "agent_support"}}};
constexpr WireEnum<ConversationStatus, 2> Statuses{
    {{ConversationStatus::Open, "open"}, {ConversationStatus::Closed, "closed"}}};
constexpr WireEnum<MessageType, 4> MessageTypes{{{MessageType::Text, "text"},
                                                 {MessageType::Image, "image"},
                                                 {MessageType::File, "file"},
                                                 {MessageType::System, "system"}}};
} // namespace

QString toWire(ConversationType type)
{
    return Types.name(type);
}

std::optional<ConversationType> conversationTypeFromWire(QStringView text)
{
    return Types.parse(text);
}

QString toWire(ConversationStatus status)
{
    return Statuses.name(status);
}

std::optional<ConversationStatus> conversationStatusFromWire(QStringView text)
{
    return Statuses.parse(text);
}

QString toWire(MessageType type)
{
    return MessageTypes.name(type);
}

std::optional<MessageType> messageTypeFromWire(QStringView text)
{
    return MessageTypes.parse(text);
}

bool Conversation::isParticipant(const UserId &user) const
{
    return participants().contains(user);
}

QList<UserId> Conversation::participants() const
{
    QList<UserId> users{patientId};
    if (!physicianId.isEmpty())
        users.append(physicianId);
    if (type == ConversationType::AgentSupport && !assigneeId.isEmpty())
        users.append(assigneeId);
    return users;
}

QJsonObject conversationJson(const Conversation &conversation)
{
    QJsonObject json{{QStringLiteral("id"), conversation.id.toString()},
                     {QStringLiteral("type"), toWire(conversation.type)},
                     {QStringLiteral("patientId"), conversation.patientId.toString()},
                     {QStringLiteral("status"), toWire(conversation.status)},
                     {QStringLiteral("createdAt"), toIsoUtc(conversation.createdAt)},
                     {QStringLiteral("updatedAt"), toIsoUtc(conversation.updatedAt)}};
    if (!conversation.physicianId.isEmpty())
        json.insert(QStringLiteral("physicianId"), conversation.physicianId.toString());
    if (!conversation.assigneeId.isEmpty())
        json.insert(QStringLiteral("assigneeId"), conversation.assigneeId.toString());
    return json;
}

QString senderTypeOf(const Message &message)
{
    return message.sender ? toSenderType(message.sender->role) : QStringLiteral("system");
}

QJsonObject messageJson(const Message &message)
{
    QJsonObject json{{QStringLiteral("id"), message.id.toString()},
                     {QStringLiteral("conversationId"), message.conversationId.toString()},
                     {QStringLiteral("seq"), message.seq},
                     {QStringLiteral("senderType"), senderTypeOf(message)},
                     {QStringLiteral("content"), message.content},
                     {QStringLiteral("messageType"), toWire(message.type)},
                     {QStringLiteral("createdAt"), toIsoUtc(message.createdAt)}};
    if (message.sender) {
        json.insert(QStringLiteral("senderId"), message.sender->id.toString());
        json.insert(QStringLiteral("sender"), personJson(*message.sender));
    }
    if (!message.clientMessageId.isEmpty())
        json.insert(QStringLiteral("clientMessageId"), message.clientMessageId);
    if (message.redactedAt.isValid())
        json.insert(QStringLiteral("redactedAt"), toIsoUtc(message.redactedAt));
    return json;
}

} // namespace anteroom
