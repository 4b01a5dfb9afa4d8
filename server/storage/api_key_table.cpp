// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/api_key_table.h"

namespace anteroom::storage {

namespace {

QString select(const QString &rest)
{
    return QStringLiteral("SELECT id, name, scopes, created_at, revoked_at FROM api_keys ") + rest;
}

ApiKey decode(const Row &row)
{
    return {row.id<ApiKeyId>(0), row.text(1),
            row.text(2).split(QLatin1Char(','), Qt::SkipEmptyParts), row.time(3), row.time(4)};
}

} // namespace

Stored<ApiKey> insertApiKey(Transaction &transaction, const QString &name,
                            const QStringList &scopes, const QString &hash, const QDateTime &now)
{
    const ApiKey key{ApiKeyId::random(), name, scopes, now, {}};
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO api_keys (id, name, scopes, hash, created_at)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {key.id.toString(), name, scopes.join(QLatin1Char(',')), hash, timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    return key;
}

Stored<std::optional<ApiKey>> findApiKey(Transaction &transaction, const QString &hash)
{
    return transaction.first(select(QStringLiteral("WHERE hash = ? AND revoked_at IS NULL")),
                             {hash}, decode);
}

Stored<QList<ApiKey>> listApiKeys(Transaction &transaction)
{
    return transaction.all(select(QStringLiteral("ORDER BY created_at, id")), {}, decode);
}

Stored<bool> revokeApiKey(Transaction &transaction, const ApiKeyId &id, const QDateTime &now)
{
    const auto known = transaction.number(
        QStringLiteral("SELECT count(*) FROM api_keys WHERE id = ?"), {id.toString()});
    if (!known)
        return Failure{known.error()};
    if (*known == 0)
        return fail(StorageError::Kind::NotFound, QStringLiteral("api key"));
    const auto updated = transaction.execute(
        QStringLiteral("UPDATE api_keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"),
        {timeValue(now), id.toString()});
    if (!updated)
        return Failure{updated.error()};
    return *updated > 0;
}

} // namespace anteroom::storage
