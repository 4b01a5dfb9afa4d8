// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/message_table.h"

namespace anteroom::storage {

namespace {

ReadPointer decode(const Row &row)
{
    return {row.number(0), row.id<MessageId>(1), row.time(2)};
}

struct Target
{
    qint64 seq = 0;
    MessageId id;
    bool own = false;
};

Stored<std::optional<Target>> findTarget(Transaction &transaction,
                                         const ConversationId &conversation, const UserId &user,
                                         const std::optional<MessageId> &upTo)
{
    const auto decodeTarget = [&user](const Row &row) {
        return Target{row.number(0), row.id<MessageId>(1), row.text(2) == user.toString()};
    };
    if (upTo) {
        return transaction.first(QStringLiteral("SELECT seq, id, sender_id FROM messages"
                                                " WHERE id = ? AND conversation_id = ?"),
                                 {upTo->toString(), conversation.toString()}, decodeTarget);
    }
    return transaction.first(
        QStringLiteral("SELECT seq, id, sender_id FROM messages WHERE conversation_id = ?"
                       " AND (sender_id IS NULL OR sender_id <> ?) ORDER BY seq DESC LIMIT 1"),
        {conversation.toString(), user.toString()}, decodeTarget);
}

Stored<Done> storePointer(Transaction &transaction, const ConversationId &conversation,
                          const UserId &user, const ReadPointer &pointer)
{
    const auto stored = transaction.execute(
        QStringLiteral(
            "INSERT INTO read_pointers (conversation_id, user_id, seq, message_id, read_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (conversation_id, user_id)"
            " DO UPDATE SET seq = excluded.seq, message_id = excluded.message_id,"
            " read_at = excluded.read_at"),
        {conversation.toString(), user.toString(), pointer.seq, pointer.messageId.toString(),
         timeValue(pointer.readAt)});
    if (!stored)
        return Failure{stored.error()};
    return Done{};
}

} // namespace

Stored<std::optional<ReadPointer>>
findReadPointer(Transaction &transaction, const ConversationId &conversation, const UserId &user)
{
    return transaction.first(QStringLiteral("SELECT seq, message_id, read_at FROM read_pointers"
                                            " WHERE conversation_id = ? AND user_id = ?"),
                             {conversation.toString(), user.toString()}, decode);
}

Stored<ReadAdvance> advanceReadPointer(Transaction &transaction, const ConversationId &conversation,
                                       const UserId &user, const std::optional<MessageId> &upTo,
                                       const QDateTime &now)
{
    const auto target = findTarget(transaction, conversation, user, upTo);
    if (!target)
        return Failure{target.error()};
    if (upTo && !target->has_value())
        return fail(StorageError::Kind::NotFound, QStringLiteral("message"));
    const auto current = findReadPointer(transaction, conversation, user);
    if (!current)
        return Failure{current.error()};
    const ReadPointer before = current->value_or(ReadPointer{});
    if (!target->has_value() || (*target)->own || (*target)->seq <= before.seq)
        return ReadAdvance{false, before};
    const ReadPointer after{(*target)->seq, (*target)->id, now};
    if (auto stored = storePointer(transaction, conversation, user, after); !stored)
        return Failure{stored.error()};
    return ReadAdvance{true, after};
}

Stored<qint64> unreadCount(Transaction &transaction, const ConversationId &conversation,
                           const UserId &user)
{
    return transaction.number(
        QStringLiteral(
            "SELECT count(*) FROM messages WHERE conversation_id = ?"
            " AND (sender_id IS NULL OR sender_id <> ?) AND seq > coalesce("
            "(SELECT seq FROM read_pointers WHERE conversation_id = ? AND user_id = ?), 0)"),
        {conversation.toString(), user.toString(), conversation.toString(), user.toString()});
}

} // namespace anteroom::storage
