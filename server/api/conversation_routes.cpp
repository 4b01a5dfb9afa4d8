// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/conversation_routes.h"

#include "server/handlers/texts.h"
#include "shared/domain/message_text.h"

#include <QJsonArray>

namespace anteroom::api {

using handlers::Clinic;
using handlers::Field;
using handlers::FieldType;
using handlers::Need;
using handlers::Outcome;
using handlers::Shape;

namespace {
const QString IdKey = QStringLiteral("id");
const QString TypeKey = QStringLiteral("type");
const QString StatusKey = QStringLiteral("status");
const QString PatientId = QStringLiteral("patientId");
const QString PhysicianId = QStringLiteral("physicianId");
const QString AssigneeId = QStringLiteral("assigneeId");
const QString SenderId = QStringLiteral("senderId");
const QString Content = QStringLiteral("content");
const QString MessageTypeKey = QStringLiteral("messageType");

Shape creationShape()
{
    return {{IdKey, FieldType::Id, Need::Optional},
            {TypeKey,
             FieldType::Choice,
             Need::Required,
             {toWire(ConversationType::Consultation), toWire(ConversationType::AgentSupport)}},
            {PatientId, FieldType::Id, Need::Required},
            {PhysicianId, FieldType::Id, Need::Optional},
            {AssigneeId, FieldType::Id, Need::Optional}};
}

Shape patchShape()
{
    return {{StatusKey,
             FieldType::Choice,
             Need::Optional,
             {toWire(ConversationStatus::Open), toWire(ConversationStatus::Closed)}},
            {AssigneeId, FieldType::Id, Need::Nullable}};
}

Shape messageShape()
{
    return {{SenderId, FieldType::Id, Need::Optional},
            {Content, FieldType::Content, Need::Required},
            {MessageTypeKey,
             FieldType::Choice,
             Need::Optional,
             {toWire(MessageType::Text), toWire(MessageType::Image), toWire(MessageType::File)}}};
}

void replyConversation(const ApiCall &call, int status, const Outcome<Conversation> &conversation)
{
    if (conversation)
        call.reply(ApiAnswer{status, conversationJson(*conversation)});
    else
        call.reply(Failure{conversation.error()});
}

void createConversation(Clinic &clinic, const ApiCall &call)
{
    storage::NewConversation conversation;
    conversation.id = handlers::optionalIdOf<ConversationId>(call.body, IdKey);
    conversation.type = *conversationTypeFromWire(call.body.value(TypeKey).toString());
    conversation.patientId = handlers::idOf<UserId>(call.body, PatientId);
    conversation.physicianId = handlers::idOf<UserId>(call.body, PhysicianId);
    conversation.assigneeId = handlers::idOf<UserId>(call.body, AssigneeId);
    clinic.conversations().create(call.actor, conversation,
                                  [call](const Outcome<Conversation> &made) {
        replyConversation(call, 201, made);
    });
}

void changeConversation(Clinic &clinic, const ApiCall &call)
{
    storage::ConversationPatch patch;
    patch.status = conversationStatusFromWire(call.body.value(StatusKey).toString());
    patch.assigneeId = handlers::optionalIdOf<UserId>(call.body, AssigneeId);
    clinic.conversations().update(call.actor, ConversationId(call.id), patch,
                                  [call](const Outcome<Conversation> &changed) {
        replyConversation(call, 200, changed);
    });
}

void postMessage(Clinic &clinic, const ApiCall &call)
{
    handlers::Draft draft;
    draft.conversationId = ConversationId(call.id);
    draft.senderId = handlers::optionalIdOf<UserId>(call.body, SenderId);
    draft.content = call.body.value(Content).toString();
    const MessageType byDefault = draft.senderId ? MessageType::Text : MessageType::System;
    draft.type =
        messageTypeFromWire(call.body.value(MessageTypeKey).toString()).value_or(byDefault);
    clinic.messages().post(call.actor, std::nullopt, draft,
                           [call](const Outcome<Message> &message) {
        if (!message)
            return call.reply(Failure{message.error()});
        call.reply(ApiAnswer{201, QJsonObject{{QStringLiteral("message"), messageJson(*message)}}});
    });
}

/// 1 to 200, 50 when absent; nothing for another text.
std::optional<int> limitOf(const http::Query &query)
{
    if (!query.contains("limit"))
        return handlers::DefaultPageLimit;
    bool isNumber = false;
    const int limit = query.value("limit").toInt(&isNumber);
    const bool valid = isNumber && limit >= 1 && limit <= handlers::MaximumPageLimit;
    return valid ? std::optional<int>(limit) : std::nullopt;
}

void replyPage(const ApiCall &call, const Outcome<storage::MessagePage> &page)
{
    if (!page)
        return call.reply(Failure{page.error()});
    call.reply(
        ApiAnswer{200, QJsonObject{{QStringLiteral("messages"), messagesJson(page->messages)},
                                   {QStringLiteral("hasMore"), page->hasMore}}});
}

void readMessages(Clinic &clinic, const ApiCall &call)
{
    const std::optional<int> limit = limitOf(call.query);
    const auto before = queryId<MessageId>(call, "before");
    if (!limit || !before)
        return call.reply(
            handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText));
    clinic.messages().page(
        clinic.context().intent(call.actor, "chat:history"), ConversationId(call.id), *before,
        *limit, [call](const Outcome<storage::MessagePage> &page) { replyPage(call, page); });
}

void exportTranscript(Clinic &clinic, const ApiCall &call)
{
    const QByteArray wanted = call.query.contains("format") ? call.query.value("format") : "json";
    const auto format = handlers::transcriptFormatFromText(QString::fromLatin1(wanted));
    if (!format)
        return call.reply(
            handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText));
    clinic.messages().exportTranscript(call.actor, ConversationId(call.id), *format, {},
                                       [call, format](const Outcome<QByteArray> &transcript) {
        if (!transcript)
            return call.reply(Failure{transcript.error()});
        call.reply(ApiAnswer{200, {}, handlers::mediaTypeOf(*format), *transcript});
    });
}

void searchMessages(Clinic &clinic, const ApiCall &call)
{
    const std::optional<int> limit = limitOf(call.query);
    const QString text = QString::fromUtf8(call.query.value("q"));
    const auto place = queryId<ConversationId>(call, "conversationId");
    if (!limit || !place || text.trimmed().isEmpty())
        return call.reply(
            handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText));
    clinic.messages().search(call.actor, {text, *place, *limit},
                             [call](const Outcome<storage::FoundMessages> &found) {
        if (!found)
            return call.reply(Failure{found.error()});
        call.reply(
            ApiAnswer{200, QJsonObject{{QStringLiteral("messages"), messagesJson(found->messages)},
                                       {QStringLiteral("complete"), found->isComplete}}});
    });
}
} // namespace

void addConversationRoutes(RouteTable &routes, Clinic &clinic)
{
    const auto with = [&clinic](void (*handler)(Clinic &, const ApiCall &)) {
        return [&clinic, handler](const ApiCall &call) { handler(clinic, call); };
    };
    const QByteArray conversations = "/api/v1/conversations";
    const QByteArray messages = conversations + "/{id}/messages";
    const QString read = QStringLiteral("read");
    const QString write = QStringLiteral("write");
    routes.add({"POST", conversations, write, creationShape(), with(createConversation)});
    routes.add({"PATCH", conversations + "/{id}", write, patchShape(), with(changeConversation)});
    routes.add({"POST", messages, write, messageShape(), with(postMessage)});
    routes.add({"GET", messages, read, {}, with(readMessages)});
    routes.add({"GET", conversations + "/{id}/export", read, {}, with(exportTranscript)});
    routes.add({"GET", "/api/v1/messages", read, {}, with(searchMessages)});
}

} // namespace anteroom::api
