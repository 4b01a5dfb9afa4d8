// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/message_search.h"

#include <QStringList>

namespace anteroom::storage {

namespace {

/// Messages that one search adds to the index at most: some hundred milliseconds.
constexpr int MaximumCatchUp = 50'000;
constexpr int CatchUpStep = 1'000;
constexpr qsizetype MaximumWords = 16;

/// Runs of letters and digits: what is left needs no escape in either database's language.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString ended = text + u' ';
    for (const QChar c : ended) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, QString()));
        }
    }
    return words.first(qMin(words.size(), MaximumWords));
}

/// The first conversation that has more messages than are in the index: its id, from where.
struct Gap
{
    QString conversation;
    qint64 indexed = 0;
};

Stored<std::optional<Gap>> findGap(Transaction &transaction)
{
    return transaction.first(
        QStringLiteral("SELECT conversations.id, coalesce(search_progress.seq, 0)"
                       " FROM conversations LEFT JOIN search_progress"
                       " ON search_progress.conversation_id = conversations.id"
                       " WHERE last_seq > coalesce(search_progress.seq, 0) LIMIT 1"),
        {}, [](const Row &row) {
            return Gap{row.text(0), row.number(1)};
        });
}

Stored<qint64> fillGap(Transaction &transaction, const Gap &gap)
{
    const qint64 end = gap.indexed + CatchUpStep;
    const auto added = transaction.execute(
        QStringLiteral("INSERT INTO message_search (message_id, content) SELECT id, content"
                       " FROM messages WHERE conversation_id = ? AND seq > ? AND seq <= ?"
                       " AND redacted_at IS NULL"),
        {gap.conversation, gap.indexed, end});
    if (!added)
        return added;
    return transaction.execute(
        QStringLiteral("INSERT INTO search_progress (conversation_id, seq) SELECT id,"
                       " CASE WHEN last_seq < ? THEN last_seq ELSE ? END FROM conversations"
                       " WHERE id = ? ON CONFLICT (conversation_id)"
                       " DO UPDATE SET seq = excluded.seq"),
        {end, end, gap.conversation});
}

/// Brings SQLite's index up to date; false when there was too much of it.
Stored<bool> catchUp(Transaction &transaction)
{
    for (int done = 0; done < MaximumCatchUp; done += CatchUpStep) {
        const auto gap = findGap(transaction);
        if (!gap)
            return Failure{gap.error()};
        if (!*gap)
            return true;
        if (const auto filled = fillGap(transaction, **gap); !filled)
            return Failure{filled.error()};
    }
    return false;
}

Stored<QList<Message>> searchSqlite(Transaction &transaction, const QStringList &words,
                                    const MessageSearch &search)
{
    const QString match =
        QStringLiteral("content : (\"%1\" *)").arg(words.join(QStringLiteral("\" \"")));
    const QString place = search.conversation ? search.conversation->toString() : QString();
    static const QString sql = selectMessages(QStringLiteral(
        "JOIN message_search ON message_search.message_id = messages.id"
        " WHERE message_search MATCH ? AND (? = '' OR messages.conversation_id = ?)"
        " ORDER BY messages.created_at DESC, messages.seq DESC, messages.id LIMIT ?"));
    return transaction.all(sql, {match, place, place, search.limit}, messageFromRow);
}

Stored<QList<Message>> searchPostgreSql(Transaction &transaction, const QStringList &words,
                                        const MessageSearch &search)
{
    const QString query = words.join(QStringLiteral(" & ")) + QStringLiteral(":*");
    const QString place = search.conversation ? search.conversation->toString() : QString();
    static const QString sql = selectMessages(QStringLiteral(
        "WHERE to_tsvector('simple', messages.content) @@ to_tsquery('simple', ?)"
        " AND (? = '' OR messages.conversation_id = ?)"
        " ORDER BY messages.created_at DESC, messages.seq DESC, messages.id LIMIT ?"));
    return transaction.all(sql, {query, place, place, search.limit}, messageFromRow);
}

} // namespace

Stored<FoundMessages> searchMessages(Transaction &transaction, const MessageSearch &search)
{
    const QStringList words = wordsOf(search.text);
    if (words.isEmpty())
        return FoundMessages{};
    FoundMessages found;
    const bool isSqlite = transaction.kind() == config::DatabaseUrl::Kind::Sqlite;
    if (isSqlite) {
        const auto complete = catchUp(transaction);
        if (!complete)
            return Failure{complete.error()};
        found.isComplete = *complete;
    }
    auto messages = isSqlite ? searchSqlite(transaction, words, search)
                             : searchPostgreSql(transaction, words, search);
    if (!messages)
        return Failure{messages.error()};
    found.messages = std::move(*messages);
    return found;
}

Stored<Done> forgetInSearch(Transaction &transaction, const MessageId &id)
{
    if (transaction.kind() != config::DatabaseUrl::Kind::Sqlite)
        return Done{};
    const QString match =
        QStringLiteral("message_id : \"%1\"").arg(id.toString()); // an id holds no quote
    const auto removed = transaction.execute(
        QStringLiteral("DELETE FROM message_search WHERE rowid IN (SELECT rowid FROM message_search"
                       " WHERE message_search MATCH ? AND message_id = ?)"),
        {match, id.toString()});
    if (!removed)
        return Failure{removed.error()};
    if (*removed == 0)
        return Done{};
    // A deleted row's words stay in the index until its parts are merged.
    const auto merged = transaction.execute(
        QStringLiteral("INSERT INTO message_search (message_search) VALUES ('optimize')"));
    if (!merged)
        return Failure{merged.error()};
    return Done{};
}

} // namespace anteroom::storage
