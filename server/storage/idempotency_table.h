// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

#include <QByteArray>

namespace anteroom::storage {

/// The answer to a POST with an `Idempotency-Key`, kept for 24 h. Spec: wire.md 6.
struct IdempotencyRecord
{
    ApiKeyId apiKeyId;
    QString key;
    QString requestHash; ///< of method, path and body
    int status = 0;
    QByteArray response; ///< the body that was sent
    QDateTime createdAt;
};

/// Nothing when there is none, or only one made at or before notBefore.
Stored<std::optional<IdempotencyRecord>> findIdempotencyRecord(Transaction &transaction,
                                                               const ApiKeyId &apiKeyId,
                                                               const QString &key,
                                                               const QDateTime &notBefore);
/// Replaces a record of the same key.
Stored<Done> storeIdempotencyRecord(Transaction &transaction, const IdempotencyRecord &record);
/// Returns how many were removed.
Stored<qint64> purgeIdempotencyRecords(Transaction &transaction, const QDateTime &madeBefore);

} // namespace anteroom::storage
