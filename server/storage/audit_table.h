// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

namespace anteroom::storage {

/// Who did what to what; ids and codes only, never contents. Appended in the job that does it.
struct NewAuditEntry
{
    QString actor;  ///< `operator:<id>`, `user:<id>`, `key:<id>`, `system`
    QString action; ///< `user.create`, `message.redact`, `transcript.open`, …
    QString object; ///< the id of what was changed or seen
    QString outcome = QStringLiteral("ok");
    QString reason{};
};

struct AuditEntry
{
    qint64 seq = 0; ///< 1,2,3… without gaps
    QDateTime time;
    NewAuditEntry entry;
    QString previousHash; ///< hex, of the entry before; 64 zeros for the first
    QString hash;
};

struct AuditCheck
{
    bool intact = true;
    qint64 count = 0;       ///< entries looked at
    qint64 firstBadSeq = 0; ///< 0 when intact
};

/// hash = SHA-256 over previousHash and the entry's fields, each with its length in front.
Stored<AuditEntry> appendAudit(Transaction &transaction, const NewAuditEntry &entry,
                               const QDateTime &now);
/// Hands value on once the entry is appended.
template <class Value>
Stored<Value> withAudit(Transaction &transaction, const NewAuditEntry &entry, const QDateTime &now,
                        Value value)
{
    if (const auto appended = appendAudit(transaction, entry, now); !appended)
        return Failure{appended.error()};
    return value;
}

/// What is looked for; all of it must fit.
struct AuditSearch
{
    qint64 beforeSeq = 0; ///< 0: the newest
    QString text{};       ///< within actor, action, object or reason, in any case; empty: all
    QDateTime from{};     ///< included; null: from the first
    QDateTime to{};       ///< excluded; null: to the last
    int limit = 200;
};
/// Newest first.
Stored<QList<AuditEntry>> searchAudit(Transaction &transaction, const AuditSearch &search);
/// Walks the whole chain: finds an edited, deleted, inserted, moved or cut off entry.
Stored<AuditCheck> verifyAudit(Transaction &transaction);

} // namespace anteroom::storage
