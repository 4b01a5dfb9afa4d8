// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/message_batch.h"

#include <QHash>

namespace anteroom::storage {

namespace {

/// The text form of an array of PostgreSQL; an invalid value stands for NULL.
QString arrayOf(const QVariantList &values)
{
    QString text(u'{');
    for (const QVariant &value : values) {
        if (text.size() > 1)
            text += u',';
        if (!value.isValid()) {
            text += QStringLiteral("NULL");
            continue;
        }
        text += u'"';
        const QString plain = value.toString();
        for (const QChar c : plain) {
            if (c == u'"' || c == u'\\')
                text += u'\\';
            text += c;
        }
        text += u'"';
    }
    return text + u'}';
}

template <class List, class Value>
QString column(const List &rows, Value value)
{
    QVariantList values;
    for (const auto &row : rows)
        values.append(value(row));
    return arrayOf(values);
}

struct Answer
{
    qsizetype question = 0;
    Posting posting;
};

/// Counts as many messages on in each conversation as it gets; the last number of each.
Stored<QHash<ConversationId, qint64>> takeNumbers(Transaction &transaction,
                                                  const QList<Message> &messages)
{
    QHash<ConversationId, qint64> counts;
    for (const Message &message : messages)
        ++counts[message.conversationId];
    const QList<ConversationId> ids = counts.keys();
    const auto rows = transaction.changeAll(
        QStringLiteral("UPDATE conversations SET last_seq = last_seq + asked.count,"
                       " updated_at = CAST(? AS BIGINT) FROM unnest(CAST(? AS TEXT[]),"
                       " CAST(? AS BIGINT[])) AS asked (id, count)"
                       " WHERE conversations.id = asked.id RETURNING conversations.id, last_seq"),
        {timeValue(messages.first().createdAt),
         column(ids, [](const ConversationId &id) { return id.toString(); }),
         column(ids, [&counts](const ConversationId &id) { return counts.value(id); })},
        [](const Row &row) { return std::pair(row.id<ConversationId>(0), row.number(1)); });
    if (!rows)
        return Failure{rows.error()};
    if (rows->size() != ids.size())
        return fail(StorageError::Kind::NotFound, QStringLiteral("conversation"));
    QHash<ConversationId, qint64> next;
    for (const auto &[id, last] : *rows)
        next.insert(id, last - counts.value(id));
    return next;
}

Stored<Done> insertAll(Transaction &transaction, const QList<Message> &messages)
{
    const auto inserted = transaction.execute(
        QStringLiteral(
            "INSERT INTO messages (id, conversation_id, seq, sender_id, content, type,"
            " client_message_id, created_at) SELECT * FROM unnest(CAST(? AS TEXT[]),"
            " CAST(? AS TEXT[]), CAST(? AS BIGINT[]), CAST(? AS TEXT[]), CAST(? AS TEXT[]),"
            " CAST(? AS TEXT[]), CAST(? AS TEXT[]), CAST(? AS BIGINT[]))"),
        {column(messages, [](const Message &m) { return m.id.toString(); }),
         column(messages, [](const Message &m) { return m.conversationId.toString(); }),
         column(messages, [](const Message &m) { return m.seq; }),
         column(
             messages,
             [](const Message &m) {
        return m.sender ? QVariant(m.sender->id.toString()) : QVariant();
             }),
         column(messages, [](const Message &m) { return m.content; }),
         column(messages, [](const Message &m) { return toWire(m.type); }),
         column(messages, [](const Message &m) { return textOrNull(m.clientMessageId); }),
         column(messages, [](const Message &m) { return timeValue(m.createdAt); })});
    if (!inserted)
        return Failure{inserted.error()};
    return Done{};
}

} // namespace

Stored<QList<std::optional<Posting>>> findPostings(Transaction &transaction,
                                                   const QList<PostingQuestion> &questions,
                                                   const QDateTime &now)
{
    static const QString sql =
        QStringLiteral("SELECT ") +
        postingColumns(QStringLiteral("asked.sender"), QStringLiteral("CAST(? AS BIGINT)")) +
        QStringLiteral(
            ", (SELECT messages.id FROM messages WHERE conversation_id = conversations.id"
            "  AND sender_id = asked.sender AND client_message_id = asked.client), asked.n"
            " FROM unnest(CAST(? AS TEXT[]), CAST(? AS TEXT[]), CAST(? AS TEXT[]))"
            " WITH ORDINALITY AS asked (conversation, sender, client, n)"
            " JOIN conversations ON conversations.id = asked.conversation");
    const auto answers = transaction.all(
        sql,
        {timeValue(now),
         column(questions, [](const PostingQuestion &q) { return q.conversation.toString(); }),
         column(questions, [](const PostingQuestion &q) { return q.sender.toString(); }),
         column(questions, [](const PostingQuestion &q) { return textOrNull(q.clientMessageId); })},
        [&questions](const Row &row) {
        const qsizetype question = row.number(7) - 1;
        Answer answer{question, postingFromRow(row, questions.at(question).conversation)};
        if (!row.isNull(6))
            answer.posting.repeatOf = row.id<MessageId>(6);
        return answer;
        });
    if (!answers)
        return Failure{answers.error()};
    QList<std::optional<Posting>> postings(questions.size());
    for (const Answer &answer : *answers)
        postings[answer.question] = answer.posting;
    return postings;
}

Stored<QList<Message>> storeMessages(Transaction &transaction, const QList<NewMessage> &drafts)
{
    QList<Message> messages;
    if (drafts.isEmpty())
        return messages;
    for (const NewMessage &draft : drafts)
        messages.append(messageOf(draft));
    auto numbers = takeNumbers(transaction, messages);
    if (!numbers)
        return Failure{numbers.error()};
    for (Message &message : messages)
        message.seq = ++(*numbers)[message.conversationId];
    if (const auto inserted = insertAll(transaction, messages); !inserted)
        return Failure{inserted.error()};
    return messages;
}

} // namespace anteroom::storage
