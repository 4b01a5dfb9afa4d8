// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/event_router.h"
#include "server/handlers/typing_tracker.h"

namespace anteroom::handlers {

class MessageService;

/// `chat:*`: rooms of conversations, messages, typing, read pointers, history.
/// Spec: wire.md 4, "Chat".
class ChatHandler
{
public:
    ChatHandler(const Context &context, EventRouter &router, MessageService &messages);

    /// The socket is in the conversation's room: it counts as being there, and the others are told
    /// of a user who was not.
    void enter(const socketio::SocketPtr &socket, Principal &principal,
               const ConversationId &conversation);
    /// Takes a socket that is gone out of its conversations.
    void socketGone(const socketio::SocketPtr &socket, Principal &principal);

private:
    void join(const Call &call);
    void joined(const Call &call, const ConversationId &conversation,
                const QList<Message> &messages);
    void leave(const Call &call);
    void leaveRoom(const socketio::SocketPtr &socket, Principal &principal,
                   const ConversationId &conversation);
    void message(const Call &call);
    void startTyping(const Call &call);
    void stopTyping(const Call &call);
    void markRead(const Call &call);
    void history(const Call &call);

    void tellTyping(const char *event, const ConversationId &conversation,
                    const QByteArray &socketId, const User &user);
    void typingExpired(const ConversationId &conversation, const QByteArray &socketId);

    const Context &m_context;
    MessageService &m_messages;
    TypingTracker m_typing;
};

} // namespace anteroom::handlers
