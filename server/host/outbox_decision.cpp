// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/outbox_decision.h"

#include "server/storage/audit_table.h"

namespace anteroom::host {

using storage::Stored;
using storage::Transaction;

Stored<OutboxItem> decideOutbox(Transaction &transaction, OutboxDecision decision,
                                const QString &key, const QString &actor, const QString &reason,
                                const QDateTime &now)
{
    const bool retries = decision == OutboxDecision::Retry;
    const auto decided = retries ? storage::retryOutbox(transaction, key, now)
                                 : storage::abandonOutbox(transaction, key);
    if (!decided)
        return Failure{decided.error()};
    const QString action =
        retries ? QStringLiteral("outbox.retry") : QStringLiteral("outbox.abandon");
    const auto audited =
        storage::appendAudit(transaction, {actor, action, key, QStringLiteral("ok"), reason}, now);
    if (!audited)
        return Failure{audited.error()};
    const auto item = storage::findOutbox(transaction, key);
    if (!item)
        return Failure{item.error()};
    if (!*item)
        return storage::fail(storage::StorageError::Kind::NotFound);
    return **item;
}

} // namespace anteroom::host
