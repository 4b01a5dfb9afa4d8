// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/chat_handler.h"

#include "server/handlers/message_service.h"
#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "shared/domain/message_text.h"

namespace anteroom::handlers {

using socketio::SocketPtr;

namespace {
constexpr int JoinedMessages = 50;

ConversationId conversationOf(const Call &call)
{
    return idOf<ConversationId>(call.payload, QStringLiteral("conversationId"));
}
} // namespace

ChatHandler::ChatHandler(const Context &context, EventRouter &router, MessageService &messages)
    : m_context(context)
    , m_messages(messages)
    , m_typing(context.deadlines,
               [this](const ConversationId &conversation, const QByteArray &socketId) {
    typingExpired(conversation, socketId);
    })
{
    router.bind("chat:join", [this](const Call &call) { join(call); });
    router.bind("chat:leave", [this](const Call &call) { leave(call); });
    router.bind("chat:message", [this](const Call &call) { message(call); });
    router.bind("chat:typing:start", [this](const Call &call) { startTyping(call); });
    router.bind("chat:typing:stop", [this](const Call &call) { stopTyping(call); });
    router.bind("chat:mark_read", [this](const Call &call) { markRead(call); });
    router.bind("chat:history", [this](const Call &call) { history(call); });
}

void ChatHandler::join(const Call &call)
{
    const ConversationId conversation = conversationOf(call);
    m_messages.join(m_context.intent(call.actor(), "chat:join"), conversation, JoinedMessages,
                    [this, call, conversation](const Outcome<JoinedConversation> &found) {
        if (!found)
            return call.reply(Failure{found.error()});
        if (!call.socket->join(conversationRoom(conversation)))
            return call.reply(refuse(ErrorCode::Conflict, JoinConversationTexts.failed));
        joined(call, conversation, found->page.messages);
        call.reply(QJsonObject{{QStringLiteral("conversationId"), conversation.toString()},
                               {QStringLiteral("unreadCount"), found->unreadCount}});
    });
}

void ChatHandler::joined(const Call &call, const ConversationId &conversation,
                         const QList<Message> &messages)
{
    call.socket->emit("chat:messages",
                      QJsonObject{{QStringLiteral("conversationId"), conversation.toString()},
                                  {QStringLiteral("messages"), messagesJson(messages)}});
    enter(call.socket, *call.principal, conversation);
}

void ChatHandler::enter(const SocketPtr &socket, Principal &principal,
                        const ConversationId &conversation)
{
    const QByteArray room = conversationRoom(conversation);
    const User &user = principal.user;
    const bool first = !isUserIn(m_context.nsp, user.id, room, socket.get()) &&
                       !principal.conversations.contains(conversation);
    principal.conversations.insert(conversation);
    if (!first)
        return;
    socket->to(room).emit("chat:user_joined",
                          QJsonObject{{QStringLiteral("userId"), user.id.toString()},
                                      {QStringLiteral("userRole"), toWire(user.role)},
                                      {QStringLiteral("userProfile"), publicProfile(user)},
                                      {QStringLiteral("conversationId"), conversation.toString()}});
}

void ChatHandler::leave(const Call &call)
{
    leaveRoom(call.socket, *call.principal, conversationOf(call));
    call.reply(QJsonObject());
}

void ChatHandler::leaveRoom(const SocketPtr &socket, Principal &principal,
                            const ConversationId &conversation)
{
    if (!principal.conversations.remove(conversation))
        return;
    if (m_typing.stop(conversation, socket->id()))
        tellTyping("chat:typing:stop", conversation, socket->id(), principal.user);
    const QByteArray room = conversationRoom(conversation);
    socket->leave(room);
    if (isUserIn(m_context.nsp, principal.user.id, room, socket.get()))
        return;
    // Not what the user misses, when the connection comes back.
    socket->to(room).emit("chat:user_left",
                          QJsonObject{{QStringLiteral("userId"), principal.user.id.toString()},
                                      {QStringLiteral("conversationId"), conversation.toString()}});
}

void ChatHandler::socketGone(const SocketPtr &socket, Principal &principal)
{
    const QSet<ConversationId> conversations = principal.conversations;
    for (const ConversationId &conversation : conversations)
        leaveRoom(socket, principal, conversation);
}

void ChatHandler::message(const Call &call)
{
    Draft draft;
    draft.conversationId = conversationOf(call);
    draft.senderId = call.user().id;
    draft.content = call.payload.value(QStringLiteral("content")).toString();
    const QString type = call.payload.value(QStringLiteral("messageType")).toString();
    draft.type = messageTypeFromWire(type).value_or(MessageType::Text);
    draft.clientMessageId = call.payload.value(QStringLiteral("clientMessageId")).toString();
    draft.arrivedAt = call.arrivedAt;
    m_messages.post(call.actor(), call.user(), draft, [call](const Outcome<Message> &message) {
        if (!message)
            return call.reply(Failure{message.error()});
        call.reply(call.wantsReply ? QJsonObject{{QStringLiteral("message"), messageJson(*message)}}
                                   : QJsonObject());
    });
}

void ChatHandler::startTyping(const Call &call)
{
    const ConversationId conversation = conversationOf(call);
    m_typing.start(conversation, call.socket->id());
    tellTyping("chat:typing:start", conversation, call.socket->id(), call.user());
    call.reply(QJsonObject());
}

void ChatHandler::stopTyping(const Call &call)
{
    const ConversationId conversation = conversationOf(call);
    m_typing.stop(conversation, call.socket->id());
    tellTyping("chat:typing:stop", conversation, call.socket->id(), call.user());
    call.reply(QJsonObject());
}

void ChatHandler::tellTyping(const char *event, const ConversationId &conversation,
                             const QByteArray &socketId, const User &user)
{
    m_context.nsp.to(conversationRoom(conversation))
        .except(socketId)
        .emit(event, QJsonObject{{QStringLiteral("userId"), user.id.toString()},
                                 {QStringLiteral("userProfile"), publicProfile(user)},
                                 {QStringLiteral("conversationId"), conversation.toString()}});
    const bool typing = QByteArrayView(event) == "chat:typing:start";
    m_context.feed.publish(feed::TypingChanged{conversation, user.id, typing});
}

void ChatHandler::typingExpired(const ConversationId &conversation, const QByteArray &socketId)
{
    const SocketPtr socket = m_context.nsp.socket(socketId);
    if (const Principal *principal = socket ? principalOf(socket) : nullptr)
        tellTyping("chat:typing:stop", conversation, socketId, principal->user);
}

void ChatHandler::markRead(const Call &call)
{
    const ReadMark mark{conversationOf(call), call.user().id,
                        optionalIdOf<MessageId>(call.payload, QStringLiteral("messageId"))};
    m_messages.markRead(call.actor(), mark,
                        [this, call, mark](const Outcome<storage::ReadAdvance> &advance) {
        if (!advance)
            return call.reply(Failure{advance.error()});
        if (advance->moved) {
            QJsonObject told{{QStringLiteral("conversationId"), mark.conversationId.toString()},
                             {QStringLiteral("readBy"), mark.reader.toString()},
                             {QStringLiteral("readAt"), toIsoUtc(advance->pointer.readAt)}};
            if (mark.upTo)
                told.insert(QStringLiteral("messageId"), mark.upTo->toString());
            m_context.nsp.to(conversationRoom(mark.conversationId))
                .except(call.socket->id())
                .emit("chat:message:read", told);
        }
        call.reply(QJsonObject());
    });
}

void ChatHandler::history(const Call &call)
{
    const auto before = optionalIdOf<MessageId>(call.payload, QStringLiteral("before"));
    const int limit = call.payload.value(QStringLiteral("limit")).toInt(DefaultPageLimit);
    m_messages.page(m_context.intent(call.actor(), "chat:history"), conversationOf(call), before,
                    limit,
                    [call](const Outcome<storage::MessagePage> &page) {
        if (!page)
            return call.reply(Failure{page.error()});
        call.reply(QJsonObject{{QStringLiteral("messages"), messagesJson(page->messages)},
                               {QStringLiteral("hasMore"), page->hasMore}});
    });
}

} // namespace anteroom::handlers
