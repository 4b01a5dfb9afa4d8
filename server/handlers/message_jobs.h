// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/intent.h"
#include "server/storage/message_table.h"
#include "shared/domain/notification.h"

#include <QSet>

#include <chrono>

namespace anteroom::handlers {

// What MessageService does inside one storage job. Storage thread; values only.

/// When a client's event came; none for what comes by other ways.
using ArrivalTime = std::optional<std::chrono::steady_clock::time_point>;

/// A message before it is stored. Content and type have been checked.
struct Draft
{
    ConversationId conversationId;
    std::optional<UserId> senderId{}; ///< none: the server (`system`)
    QString content;
    MessageType type = MessageType::Text;
    QString clientMessageId{}; ///< empty: none
    ArrivalTime arrivedAt{};   ///< its broadcast's time is taken from then
};

/// What is known beside the draft when the job is asked for.
struct PostContext
{
    Intent intent;              ///< of `chat:message`
    std::optional<User> sender; ///< of a client
    QSet<UserId> present;       ///< in the conversation's room
};

struct PostedMessage
{
    Message message;
    bool isRepeat = false; ///< it was stored before; nobody is told
    UserId patientId;
    QList<UserId> participants;
    QList<Notification> notifications; ///< of those who are not present
};

/// Looks a conversation up and decides; absent and not theirs cost the same and read the same.
storage::Stored<Outcome<Conversation>> accessConversation(storage::Transaction &transaction,
                                                          const ConversationId &id,
                                                          const Intent &intent);

/// Message, notifications, push jobs and, for others than clients, the audit entry.
/// Errors: NotFound, Forbidden, Muted, Conflict for a closed conversation.
storage::Stored<Outcome<PostedMessage>> storePost(storage::Transaction &transaction,
                                                  const Draft &draft, const PostContext &context);
struct PostItem
{
    Draft draft;
    PostContext context;
};

/// storePost() for many, numbered in their order.
storage::Stored<QList<Outcome<PostedMessage>>> storePosts(storage::Transaction &transaction,
                                                          const QList<PostItem> &items);
/// A notification and a push job of the message for each of these users.
storage::Stored<QList<Notification>> storeNotices(storage::Transaction &transaction,
                                                  const Message &message,
                                                  const QList<UserId> &users, const QDateTime &now);
storage::Stored<Outcome<storage::MessagePage>>
readPage(storage::Transaction &transaction, const Intent &intent,
         const ConversationId &conversation, const std::optional<MessageId> &before, int limit);

/// The participants who are not present, without the sender.
QList<UserId> absentees(const QList<UserId> &participants, const QSet<UserId> &present,
                        const std::optional<UserId> &sender);

} // namespace anteroom::handlers
