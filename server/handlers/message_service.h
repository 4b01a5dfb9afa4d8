// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/access_table.h"
#include "server/handlers/actor.h"
#include "server/handlers/context.h"
#include "server/storage/message_table.h"

namespace anteroom::handlers {

class NotificationService;

/// A message before it is stored. Content and type have been checked.
struct Draft
{
    ConversationId conversationId;
    std::optional<UserId> senderId{}; ///< none: the server (`system`)
    QString content;
    MessageType type = MessageType::Text;
    QString clientMessageId{}; ///< empty: none
};

struct ReadMark
{
    ConversationId conversationId;
    UserId reader;
    std::optional<MessageId> upTo{}; ///< none: all
};

/// Writes, reads and redacts messages; chat events, the HTTP API and the console come here alike.
/// Broadcasts follow the order of seq, because storage answers in the order of the jobs.
class MessageService
{
public:
    MessageService(const Context &context, NotificationService &notifications)
        : m_context(context), m_notifications(notifications)
    {
    }

    /// Stores the message with the notifications and push jobs of participants that are not in the
    /// room, then broadcasts `chat:message:new`. A repeated clientMessageId answers the first
    /// message. Errors: NotFound, Forbidden, Conflict for a closed conversation. Spec: wire.md
    /// 4, 5.1.
    void post(const Actor &actor, const Draft &draft, Answer<Message> answer);

    /// Those before `before`, or the newest. role and reader: who reads; for an operator or an API
    /// key the access table is not asked. Errors: NotFound, Forbidden.
    void page(const Actor &actor, const ConversationId &conversation,
              const std::optional<MessageId> &before, int limit,
              Answer<storage::MessagePage> answer);

    /// As page(), of the newest, and written to the audit: an operator opens a transcript.
    void openTranscript(const Actor &actor, const ConversationId &conversation, int limit,
                        Answer<storage::MessagePage> answer);

    /// Errors: NotFound, Forbidden.
    void markRead(const Actor &actor, const ReadMark &mark, Answer<storage::ReadAdvance> answer);

    /// Empties a message for good and broadcasts `chat:message:redacted`. Twice is no error.
    void redact(const Actor &actor, const ConversationId &conversation, const MessageId &message,
                const QString &reason, Answer<Done> answer);

private:
    struct Posted;
    void posted(const Posted &posted, const QSet<UserId> &presentBefore);
    void notifyThoseWhoLeft(const Posted &posted, const QSet<UserId> &presentBefore);

    const Context &m_context;
    NotificationService &m_notifications;
};

/// Looks a conversation up and decides; absent and not theirs cost the same and read the same.
storage::Stored<Outcome<Conversation>> accessConversation(storage::Transaction &transaction,
                                                          const ConversationId &id,
                                                          const Actor &actor, Action action,
                                                          const RefusalTexts &texts);

} // namespace anteroom::handlers
