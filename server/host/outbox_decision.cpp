// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/outbox_decision.h"

#include "server/storage/audit_table.h"

namespace anteroom::host {

using storage::Stored;
using storage::Transaction;

namespace {
Stored<Done> carryOut(Transaction &transaction, OutboxDecision decision, const QString &key,
                      const QDateTime &now)
{
    switch (decision) {
    case OutboxDecision::Retry:
        return storage::retryOutbox(transaction, key, now);
    case OutboxDecision::Revive:
        return storage::reviveOutbox(transaction, key, now);
    case OutboxDecision::Abandon:
        break;
    }
    return storage::abandonOutbox(transaction, key);
}
} // namespace

Stored<OutboxItem> decideOutbox(Transaction &transaction, OutboxDecision decision,
                                const QString &key, const QString &actor, const QString &reason,
                                const QDateTime &now)
{
    const auto decided = carryOut(transaction, decision, key, now);
    if (!decided)
        return Failure{decided.error()};
    const QString action = decision == OutboxDecision::Abandon ? QStringLiteral("outbox.abandon")
                                                               : QStringLiteral("outbox.retry");
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
