// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/outbox_table.h"

#include "shared/domain/wire_enum.h"

namespace anteroom::storage {

namespace {

constexpr WireEnum<OutboxKind, 2> Kinds{
    {{OutboxKind::Push, "push"}, {OutboxKind::Payment, "payment"}}};
constexpr WireEnum<OutboxState, 3> States{{{OutboxState::Pending, "pending"},
                                           {OutboxState::Delivered, "delivered"},
                                           {OutboxState::Abandoned, "abandoned"}}};

QString select(const QString &rest)
{
    return QStringLiteral("SELECT key, kind, payload, state, attempts, next_attempt_at, created_at"
                          " FROM outbox ") +
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

Stored<Done> setState(Transaction &transaction, const QString &key, OutboxState state)
{
    return changedOne(transaction.execute(
        QStringLiteral("UPDATE outbox SET state = ? WHERE key = ?"), {toWire(state), key}));
}

} // namespace

QString toWire(OutboxKind kind)
{
    return Kinds.name(kind);
}

std::optional<OutboxKind> outboxKindFromWire(QStringView text)
{
    return Kinds.parse(text);
}

QString toWire(OutboxState state)
{
    return States.name(state);
}

std::optional<OutboxState> outboxStateFromWire(QStringView text)
{
    return States.parse(text);
}

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

Stored<QList<OutboxItem>> dueOutbox(Transaction &transaction, const QDateTime &now, int limit)
{
    return transaction.all(select(QStringLiteral("WHERE state = 'pending' AND next_attempt_at <= ?"
                                                 " ORDER BY next_attempt_at, key LIMIT ?")),
                           {timeValue(now), limit}, decode);
}

Stored<Done> markOutboxDelivered(Transaction &transaction, const QString &key)
{
    return setState(transaction, key, OutboxState::Delivered);
}

Stored<Done> markOutboxFailed(Transaction &transaction, const QString &key,
                              const QDateTime &nextAttemptAt)
{
    return changedOne(transaction.execute(
        QStringLiteral("UPDATE outbox SET attempts = attempts + 1, next_attempt_at = ?"
                       " WHERE key = ?"),
        {timeValue(nextAttemptAt), key}));
}

Stored<Done> abandonOutbox(Transaction &transaction, const QString &key)
{
    return setState(transaction, key, OutboxState::Abandoned);
}

} // namespace anteroom::storage
