// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/outbox_table.h"

namespace anteroom::storage {

namespace {

QString select(const QString &rest)
{
    return QStringLiteral("SELECT key, kind, payload, state, attempts, next_attempt_at, created_at,"
                          " last_error, dead_at, delivered_at, reply FROM outbox ") +
           rest;
}

OutboxItem decode(const Row &row)
{
    OutboxItem item;
    item.key = row.text(0);
    item.kind = row.wire(1, outboxKindFromWire);
    item.payload = row.json(2).value_or(QJsonObject());
    item.state = row.wire(3, outboxStateFromWire);
    item.attempts = static_cast<int>(row.number(4));
    item.nextAttemptAt = row.time(5);
    item.createdAt = row.time(6);
    item.lastError = row.text(7);
    item.deadAt = row.time(8);
    item.deliveredAt = row.time(9);
    item.reply = row.text(10);
    return item;
}

Stored<Done> changedOne(const Stored<qint64> &count)
{
    if (!count)
        return Failure{count.error()};
    if (*count == 0)
        return fail(StorageError::Kind::NotFound, QStringLiteral("outbox item"));
    return Done{};
}

constexpr qint64 WeekMilliseconds = 7LL * 24 * 3600 * 1000;

} // namespace

Stored<bool> enqueueOutbox(Transaction &transaction, OutboxKind kind, const QString &key,
                           const QJsonObject &payload, const QDateTime &now)
{
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO outbox (key, kind, payload, state, next_attempt_at, created_at)"
                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"),
        {key, toWire(kind), jsonValue(payload), toWire(OutboxState::Pending), timeValue(now),
         timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    return *inserted > 0;
}

Stored<std::optional<OutboxItem>> findOutbox(Transaction &transaction, const QString &key)
{
    return transaction.first(select(QStringLiteral("WHERE key = ?")), {key}, decode);
}

Stored<QList<OutboxItem>> dueOutbox(Transaction &transaction, const QList<OutboxKind> &kinds,
                                    const QDateTime &now, int limit)
{
    // Of two kinds, one or both: a text that fits neither stands for the one that is not wanted.
    const auto name = [&kinds](qsizetype i) {
        return i < kinds.size() ? toWire(kinds.at(i)) : QStringLiteral("none");
    };
    return transaction.all(select(QStringLiteral("WHERE state = 'pending' AND dead_at IS NULL"
                                                 " AND kind IN (?, ?) AND next_attempt_at <= ?"
                                                 " ORDER BY next_attempt_at, key LIMIT ?")),
                           {name(0), name(1), timeValue(now), limit}, decode);
}

Stored<Done> markOutboxDelivered(Transaction &transaction, const QString &key, const QString &reply,
                                 const QDateTime &now)
{
    return changedOne(transaction.execute(
        QStringLiteral("UPDATE outbox SET state = 'delivered', attempts = attempts + 1,"
                       " delivered_at = ?, reply = ?, last_error = NULL WHERE key = ?"),
        {timeValue(now), textOrNull(reply), key}));
}

Stored<Done> markOutboxFailed(Transaction &transaction, const QString &key, const QString &error,
                              const QDateTime &nextAttemptAt)
{
    return changedOne(transaction.execute(
        QStringLiteral("UPDATE outbox SET attempts = attempts + 1, last_error = ?,"
                       " next_attempt_at = ? WHERE key = ? AND state = 'pending'"),
        {textOrNull(error), timeValue(nextAttemptAt), key}));
}

Stored<Done> markOutboxDead(Transaction &transaction, const QString &key, const QString &error,
                            const QDateTime &now)
{
    return changedOne(transaction.execute(
        QStringLiteral("UPDATE outbox SET attempts = attempts + 1, last_error = ?, dead_at = ?"
                       " WHERE key = ? AND state = 'pending'"),
        {textOrNull(error), timeValue(now), key}));
}

namespace {
Stored<Done> startAnew(Transaction &transaction, const QString &key, OutboxState from,
                       const QDateTime &now)
{
    return changedOne(transaction.execute(
        QStringLiteral("UPDATE outbox SET state = 'pending', attempts = 0, dead_at = NULL,"
                       " next_attempt_at = ? WHERE key = ? AND state = ?"),
        {timeValue(now), key, toWire(from)}));
}
} // namespace

Stored<Done> retryOutbox(Transaction &transaction, const QString &key, const QDateTime &now)
{
    return startAnew(transaction, key, OutboxState::Pending, now);
}

Stored<Done> reviveOutbox(Transaction &transaction, const QString &key, const QDateTime &now)
{
    return startAnew(transaction, key, OutboxState::Abandoned, now);
}

Stored<Done> abandonOutbox(Transaction &transaction, const QString &key)
{
    return changedOne(transaction.execute(
        QStringLiteral("UPDATE outbox SET state = 'abandoned', dead_at = NULL WHERE key = ?"
                       " AND state <> 'delivered'"),
        {key}));
}

Stored<QList<OutboxItem>> listOutbox(Transaction &transaction, int limit)
{
    return transaction.all(select(QStringLiteral("ORDER BY CASE WHEN dead_at IS NULL THEN 1 ELSE 0"
                                                 " END, created_at DESC, key LIMIT ?")),
                           {limit}, decode);
}

Stored<Done> pruneOutbox(Transaction &transaction, const QDateTime &now)
{
    const auto removed = transaction.execute(
        QStringLiteral("DELETE FROM outbox WHERE kind = 'push' AND created_at < ?"),
        {now.toMSecsSinceEpoch() - WeekMilliseconds});
    if (!removed)
        return Failure{removed.error()};
    return Done{};
}

} // namespace anteroom::storage
