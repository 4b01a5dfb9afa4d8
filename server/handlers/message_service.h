// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"
#include "server/handlers/message_jobs.h"
#include "server/handlers/transcript_export.h"
#include "server/storage/message_search.h"

namespace anteroom::handlers {

class NotificationService;

struct ReadMark
{
    ConversationId conversationId;
    UserId reader;
    std::optional<MessageId> upTo{}; ///< none: all
};

struct JoinedConversation
{
    storage::MessagePage page;
    qint64 unreadCount = 0;
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
    /// message. Errors: NotFound, Forbidden, Muted, Conflict for a closed conversation.
    /// Spec: wire.md 4, 5.1.
    /// sender: the user of a client actor; others are looked up by draft.senderId.
    void post(const Actor &actor, const std::optional<User> &sender, const Draft &draft,
              Answer<Message> answer);

    /// Those before `before`, or the newest. Errors: NotFound, Forbidden.
    void page(const Intent &intent, const ConversationId &conversation,
              const std::optional<MessageId> &before, int limit,
              Answer<storage::MessagePage> answer);
    /// As page(), of the newest, and written to the audit: an operator opens a transcript.
    void openTranscript(const Actor &actor, const ConversationId &conversation, int limit,
                        Answer<storage::MessagePage> answer);

    /// The newest for somebody who joins, and how many of them are unread.
    void join(const Intent &intent, const ConversationId &conversation, int limit,
              Answer<JoinedConversation> answer);
    /// A whole conversation, written to the audit. Errors: NotFound.
    void exportTranscript(const Actor &actor, const ConversationId &conversation,
                          TranscriptFormat format, const QString &reason,
                          Answer<QByteArray> answer);
    /// Over transcripts, written to the audit (without the words). Errors: NotFound for a
    /// conversation that is not there.
    void search(const Actor &actor, const storage::MessageSearch &search,
                Answer<storage::FoundMessages> answer);

    /// Errors: NotFound, Forbidden.
    void markRead(const Actor &actor, const ReadMark &mark, Answer<storage::ReadAdvance> answer);

    /// Empties a message for good and broadcasts `chat:message:redacted`. Twice is no error.
    void redact(const Actor &actor, const ConversationId &conversation, const MessageId &message,
                const QString &reason, Answer<Done> answer);

private:
    struct Read;
    void tellPosted(const PostedMessage &posted, const QSet<UserId> &presentBefore,
                    const ArrivalTime &arrivedAt);
    void notifyThoseWhoLeft(const PostedMessage &posted, const QSet<UserId> &presentBefore);
    void tellRedacted(const ConversationId &conversation, const MessageId &message,
                      const QDateTime &redactedAt);

    const Context &m_context;
    NotificationService &m_notifications;
};

} // namespace anteroom::handlers
