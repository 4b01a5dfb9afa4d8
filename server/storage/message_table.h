// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/conversation.h"

namespace anteroom::storage {

struct NewMessage
{
    ConversationId conversationId{};
    std::optional<User> sender{}; ///< none: the server
    QString content{};
    MessageType type = MessageType::Text;
    QString clientMessageId{}; ///< empty: none
    QDateTime createdAt{};
};

struct MessagePage
{
    QList<Message> messages; ///< oldest first
    bool hasMore = false;    ///< there are older ones
};

struct ReadAdvance
{
    bool moved = false;
    ReadPointer pointer; ///< where it stands now
};

/// The message with an id and no seq yet.
Message messageOf(const NewMessage &draft);
/// Gives the message the next seq of its conversation, stores it and sets updatedAt. The caller has
/// looked at findPosting(): the same clientMessageId of the same sender a second time is a
/// Conflict. Errors: NotFound (no such conversation), Invalid (no such sender).
Stored<Message> storeMessage(Transaction &transaction, const NewMessage &draft);
Stored<std::optional<Message>> findMessage(Transaction &transaction,
                                           const ConversationId &conversation, const MessageId &id);
/// The newest messages.
Stored<MessagePage> recentMessages(Transaction &transaction, const ConversationId &conversation,
                                   int limit);
/// All of a conversation, oldest first.
Stored<QList<Message>> allMessages(Transaction &transaction, const ConversationId &conversation);
/// Those just before the message `before`. Errors: NotFound when it is not in the conversation.
Stored<MessagePage> messagesBefore(Transaction &transaction, const ConversationId &conversation,
                                   const MessageId &before, int limit);
/// Empties a message and keeps its place. False when it was redacted before. Errors: NotFound.
Stored<bool> redactMessage(Transaction &transaction, const ConversationId &conversation,
                           const MessageId &id, const QDateTime &now);

/// Moves a user's read pointer forward to upTo, or to the last foreign message; never back, and not
/// onto an own message. Errors: NotFound when upTo is not in the conversation.
Stored<ReadAdvance> advanceReadPointer(Transaction &transaction, const ConversationId &conversation,
                                       const UserId &user, const std::optional<MessageId> &upTo,
                                       const QDateTime &now);
/// Nothing when the user never read there.
Stored<std::optional<ReadPointer>>
findReadPointer(Transaction &transaction, const ConversationId &conversation, const UserId &user);
/// Foreign messages after the read pointer.
Stored<qint64> unreadCount(Transaction &transaction, const ConversationId &conversation,
                           const UserId &user);

} // namespace anteroom::storage
