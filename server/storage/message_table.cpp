// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/message_table.h"

#include "server/storage/conversation_table.h"
#include "server/storage/message_search.h"
#include "server/storage/user_row.h"

#include <QRandomGenerator>

#include <algorithm>

namespace anteroom::storage {

namespace {

constexpr int OwnColumnCount = 9;

} // namespace

QString selectMessages(const QString &rest)
{
    return QStringLiteral("SELECT messages.id, messages.conversation_id, messages.seq,"
                          " messages.content, messages.type, messages.client_message_id,"
                          " messages.created_at, messages.redacted_at, messages.sender_id, ") +
           userColumns(QStringLiteral("users"), QStringLiteral("profiles")) +
           QStringLiteral(" FROM messages LEFT JOIN users ON users.id = messages.sender_id"
                          " LEFT JOIN profiles ON profiles.user_id = messages.sender_id ") +
           rest;
}

Message messageFromRow(const Row &row)
{
    Message message;
    message.id = row.id<MessageId>(0);
    message.conversationId = row.id<ConversationId>(1);
    message.seq = row.number(2);
    message.content = row.text(3);
    message.type = row.wire(4, messageTypeFromWire);
    message.clientMessageId = row.text(5);
    message.createdAt = row.time(6);
    message.redactedAt = row.time(7);
    if (!row.isNull(8))
        message.sender = userFromRow(row, OwnColumnCount);
    return message;
}

namespace {

qint64 numberOf(const Row &row)
{
    return row.number(0);
}

/// New rows go to one end of the index, not all over it: 8 characters of the time in milliseconds,
/// 14 of chance (84 bits). The alphabet is in the order of its codes.
MessageId timeOrderedId(const QDateTime &time)
{
    static constexpr char Alphabet[] =
        "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    QString text(22, Qt::Uninitialized);
    auto milliseconds = static_cast<quint64>(time.toMSecsSinceEpoch());
    for (int i = 7; i >= 0; --i, milliseconds >>= 6)
        text[i] = QLatin1Char(Alphabet[milliseconds & 63]);
    QRandomGenerator *chance = QRandomGenerator::system();
    for (int i = 8; i < 22; i += 5) {
        quint32 bits = chance->generate();
        for (int k = i; k < qMin(i + 5, 22); ++k, bits >>= 6)
            text[k] = QLatin1Char(Alphabet[bits & 63]);
    }
    return MessageId(text);
}

QVariantList ownValues(const Message &message)
{
    const QVariant sender = message.sender ? QVariant(message.sender->id.toString()) : QVariant();
    return {sender, message.content, toWire(message.type), textOrNull(message.clientMessageId),
            timeValue(message.createdAt)};
}

/// Counts in the conversation's own row: no gap, and no two writers get the same number.
Stored<std::optional<qint64>> storeInTwoSteps(Transaction &transaction, const Message &message)
{
    const auto seq = transaction.changeFirst(
        QStringLiteral("UPDATE conversations SET last_seq = last_seq + 1, updated_at = ?"
                       " WHERE id = ? RETURNING last_seq"),
        {timeValue(message.createdAt), message.conversationId.toString()}, numberOf);
    if (!seq || !*seq)
        return seq;
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO messages (id, conversation_id, seq, sender_id, content, type,"
                       " client_message_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{message.id.toString(), message.conversationId.toString(), **seq} +
            ownValues(message));
    if (!inserted)
        return Failure{inserted.error()};
    return seq;
}

/// The same in one round trip to PostgreSQL; SQLite has no UPDATE in a WITH.
Stored<std::optional<qint64>> storeInOneStep(Transaction &transaction, const Message &message)
{
    return transaction.changeFirst(
        QStringLiteral(
            "WITH taken AS (UPDATE conversations SET last_seq = last_seq + 1, updated_at = ?"
            " WHERE id = ? RETURNING last_seq) INSERT INTO messages (id, conversation_id, seq,"
            " sender_id, content, type, client_message_id, created_at) SELECT ?, ?, last_seq, ?, ?,"
            " ?, ?, CAST(? AS BIGINT) FROM taken RETURNING seq"),
        QVariantList{timeValue(message.createdAt), message.conversationId.toString(),
                     message.id.toString(), message.conversationId.toString()} +
            ownValues(message),
        numberOf);
}

/// Asks for one row more than the page holds, to know whether there are more.
MessagePage pageOf(QList<Message> newestFirst, int limit)
{
    MessagePage page;
    page.hasMore = newestFirst.size() > limit;
    if (page.hasMore)
        newestFirst.removeLast();
    std::reverse(newestFirst.begin(), newestFirst.end());
    page.messages = std::move(newestFirst);
    return page;
}

} // namespace

Message messageOf(const NewMessage &draft)
{
    return {timeOrderedId(draft.createdAt),
            draft.conversationId,
            0,
            draft.sender,
            draft.content,
            draft.type,
            draft.clientMessageId,
            draft.createdAt,
            {}};
}

Stored<Message> storeMessage(Transaction &transaction, const NewMessage &draft)
{
    Message message = messageOf(draft);
    const bool oneStep = transaction.kind() == config::DatabaseUrl::Kind::PostgreSql;
    const auto seq =
        oneStep ? storeInOneStep(transaction, message) : storeInTwoSteps(transaction, message);
    if (!seq)
        return Failure{seq.error()};
    if (!*seq)
        return fail(StorageError::Kind::NotFound, QStringLiteral("conversation"));
    message.seq = **seq;
    return message;
}

Stored<std::optional<Message>> findMessage(Transaction &transaction,
                                           const ConversationId &conversation, const MessageId &id)
{
    static const QString sql =
        selectMessages(QStringLiteral("WHERE messages.id = ? AND messages.conversation_id = ?"));
    return transaction.first(sql, {id.toString(), conversation.toString()}, messageFromRow);
}

Stored<MessagePage> recentMessages(Transaction &transaction, const ConversationId &conversation,
                                   int limit)
{
    static const QString sql = selectMessages(
        QStringLiteral("WHERE messages.conversation_id = ? ORDER BY messages.seq DESC LIMIT ?"));
    auto rows = transaction.all(sql, {conversation.toString(), limit + 1}, messageFromRow);
    if (!rows)
        return Failure{rows.error()};
    return pageOf(std::move(*rows), limit);
}

Stored<QList<Message>> allMessages(Transaction &transaction, const ConversationId &conversation)
{
    static const QString sql =
        selectMessages(QStringLiteral("WHERE messages.conversation_id = ? ORDER BY messages.seq"));
    return transaction.all(sql, {conversation.toString()}, messageFromRow);
}

Stored<MessagePage> messagesBefore(Transaction &transaction, const ConversationId &conversation,
                                   const MessageId &before, int limit)
{
    const auto limitMessage = findMessage(transaction, conversation, before);
    if (!limitMessage)
        return Failure{limitMessage.error()};
    if (!limitMessage->has_value())
        return fail(StorageError::Kind::NotFound, QStringLiteral("message"));
    static const QString sql =
        selectMessages(QStringLiteral("WHERE messages.conversation_id = ? AND messages.seq < ?"
                                      " ORDER BY messages.seq DESC LIMIT ?"));
    auto rows = transaction.all(
        sql, {conversation.toString(), limitMessage->value().seq, limit + 1}, messageFromRow);
    if (!rows)
        return Failure{rows.error()};
    return pageOf(std::move(*rows), limit);
}

Stored<bool> redactMessage(Transaction &transaction, const ConversationId &conversation,
                           const MessageId &id, const QDateTime &now)
{
    const auto message = findMessage(transaction, conversation, id);
    if (!message)
        return Failure{message.error()};
    if (!message->has_value())
        return fail(StorageError::Kind::NotFound, QStringLiteral("message"));
    const auto updated =
        transaction.execute(QStringLiteral("UPDATE messages SET content = '', redacted_at = ?"
                                           " WHERE id = ? AND redacted_at IS NULL"),
                            {timeValue(now), id.toString()});
    if (!updated)
        return Failure{updated.error()};
    if (const auto forgotten = forgetInSearch(transaction, id); !forgotten)
        return Failure{forgotten.error()};
    return *updated > 0;
}

} // namespace anteroom::storage
