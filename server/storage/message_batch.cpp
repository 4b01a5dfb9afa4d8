// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/message_batch.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace anteroom::storage {

namespace {

/// A column of rows that go along with a statement.
template <class T>
struct SentColumn
{
    const char *name;
    const char *type; ///< `TEXT` or `BIGINT`
    std::function<QVariant(const T &)> value;
};

/// Appends a text as JSON has it.
void appendJsonText(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            json += u'\\';
            json += c;
        } else if (c < u' ') {
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            json += c;
        }
    }
    json += u'"';
}

/// The text form of an array of PostgreSQL; an invalid value stands for NULL.
template <class T>
QString arrayText(const SentColumn<T> &column, const QList<T> &rows)
{
    QString text(u'{');
    for (const T &row : rows) {
        const QVariant value = column.value(row);
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

template <class T>
QString jsonText(const QList<SentColumn<T>> &columns, const QList<T> &rows)
{
    QString text(u'[');
    for (const T &row : rows) {
        text += text.size() > 1 ? QStringLiteral(",[") : QStringLiteral("[");
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QVariant value = columns[i].value(row);
            if (i > 0)
                text += u',';
            if (!value.isValid())
                text += QStringLiteral("null");
            else if (value.typeId() == QMetaType::QString)
                appendJsonText(text, value.toString());
            else
                text += value.toString();
        }
        text += u']';
    }
    return text + u']';
}

/// Rows that go along with a statement: a table `asked` with these columns and `n`, which counts
/// from 1. PostgreSQL gets an array a column, SQLite one JSON text: a bound value each is what
/// costs.
template <class T>
class SentRows
{
public:
    SentRows(config::DatabaseUrl::Kind kind, const QList<SentColumn<T>> &columns,
             const QList<T> &rows)
    {
        QStringList names;
        QStringList parts;
        const bool isSqlite = kind == config::DatabaseUrl::Kind::Sqlite;
        for (const SentColumn<T> &column : columns) {
            const QLatin1String name(column.name);
            names.append(name);
            parts.append(isSqlite
                             ? QStringLiteral("value ->> %1 AS %2").arg(parts.size()).arg(name)
                             : QStringLiteral("CAST(? AS %1[])").arg(QLatin1String(column.type)));
            if (!isSqlite)
                m_values.append(arrayText(column, rows));
        }
        if (isSqlite) {
            m_values.append(jsonText(columns, rows));
            m_table = QStringLiteral("(SELECT %1, key + 1 AS n FROM json_each(?)) AS asked")
                          .arg(parts.join(QStringLiteral(", ")));
        } else {
            m_table = QStringLiteral("unnest(%1) WITH ORDINALITY AS asked (%2, n)")
                          .arg(parts.join(QStringLiteral(", ")), names.join(QStringLiteral(", ")));
        }
    }

    const QString &table() const { return m_table; }
    const QVariantList &values() const { return m_values; }

private:
    QString m_table;
    QVariantList m_values;
};

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
    const SentRows<ConversationId> asked(
        transaction.kind(),
        {{"id", "TEXT", [](const ConversationId &id) { return id.toString(); }},
         {"count", "BIGINT", [&counts](const ConversationId &id) { return counts.value(id); }}},
        ids);
    const auto rows = transaction.changeAll(
        QStringLiteral("UPDATE conversations SET last_seq = last_seq + asked.count,"
                       " updated_at = CAST(? AS BIGINT) FROM %1"
                       " WHERE conversations.id = asked.id RETURNING conversations.id, last_seq")
            .arg(asked.table()),
        QVariantList{timeValue(messages.first().createdAt)} + asked.values(),
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
    const SentRows<Message> sent(
        transaction.kind(),
        {{"id", "TEXT", [](const Message &m) { return m.id.toString(); }},
         {"conversation", "TEXT", [](const Message &m) { return m.conversationId.toString(); }},
         {"seq", "BIGINT", [](const Message &m) { return m.seq; }},
         {"sender", "TEXT",
          [](const Message &m) {
        return m.sender ? QVariant(m.sender->id.toString()) : QVariant();
          }},
         {"content", "TEXT", [](const Message &m) { return m.content; }},
         {"type", "TEXT", [](const Message &m) { return toWire(m.type); }},
         {"client", "TEXT", [](const Message &m) { return textOrNull(m.clientMessageId); }},
         {"created", "BIGINT", [](const Message &m) { return timeValue(m.createdAt); }}},
        messages);
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO messages (id, conversation_id, seq, sender_id, content, type,"
                       " client_message_id, created_at) SELECT id, conversation, seq, sender,"
                       " content, type, client, created FROM ") +
            sent.table(),
        sent.values());
    if (!inserted)
        return Failure{inserted.error()};
    return Done{};
}

} // namespace

Stored<QList<std::optional<Posting>>> findPostings(Transaction &transaction,
                                                   const QList<PostingQuestion> &questions,
                                                   const QDateTime &now)
{
    const SentRows<PostingQuestion> asked(
        transaction.kind(),
        {{"conversation", "TEXT",
          [](const PostingQuestion &q) { return q.conversation.toString(); }},
         {"sender", "TEXT", [](const PostingQuestion &q) { return q.sender.toString(); }},
         {"client", "TEXT",
          [](const PostingQuestion &q) { return textOrNull(q.clientMessageId); }}},
        questions);
    const auto answers = transaction.all(
        QStringLiteral("SELECT ") +
            postingColumns(QStringLiteral("asked.sender"), QStringLiteral("CAST(? AS BIGINT)")) +
            QStringLiteral(
                ", (SELECT messages.id FROM messages WHERE conversation_id = conversations.id"
                "  AND sender_id = asked.sender AND client_message_id = asked.client), asked.n"
                " FROM %1 JOIN conversations ON conversations.id = asked.conversation")
                .arg(asked.table()),
        QVariantList{timeValue(now)} + asked.values(), [&questions](const Row &row) {
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
