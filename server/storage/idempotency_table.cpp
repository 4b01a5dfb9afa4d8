// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/idempotency_table.h"

namespace anteroom::storage {

namespace {

IdempotencyRecord decode(const Row &row)
{
    return {row.id<ApiKeyId>(0),  row.text(1), row.text(2), static_cast<int>(row.number(3)),
            row.text(4).toUtf8(), row.time(5)};
}

} // namespace

Stored<std::optional<IdempotencyRecord>> findIdempotencyRecord(Transaction &transaction,
                                                               const ApiKeyId &apiKeyId,
                                                               const QString &key,
                                                               const QDateTime &notBefore)
{
    return transaction.first(
        QStringLiteral(
            "SELECT api_key_id, key, request_hash, status, response, created_at"
            " FROM idempotency_keys WHERE api_key_id = ? AND key = ? AND created_at > ?"),
        {apiKeyId.toString(), key, timeValue(notBefore)}, decode);
}

Stored<Done> storeIdempotencyRecord(Transaction &transaction, const IdempotencyRecord &record)
{
    const auto stored = transaction.execute(
        QStringLiteral("INSERT INTO idempotency_keys (api_key_id, key, request_hash, status,"
                       " response, created_at) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (api_key_id, key) DO UPDATE SET"
                       " request_hash = excluded.request_hash, status = excluded.status,"
                       " response = excluded.response, created_at = excluded.created_at"),
        {record.apiKeyId.toString(), record.key, record.requestHash, record.status,
         QString::fromUtf8(record.response), timeValue(record.createdAt)});
    if (!stored)
        return Failure{stored.error()};
    return Done{};
}

Stored<qint64> purgeIdempotencyRecords(Transaction &transaction, const QDateTime &madeBefore)
{
    return transaction.execute(QStringLiteral("DELETE FROM idempotency_keys WHERE created_at < ?"),
                               {timeValue(madeBefore)});
}

} // namespace anteroom::storage
