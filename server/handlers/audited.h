// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/refusal.h"
#include "server/storage/audit_table.h"

namespace anteroom::handlers {

/// What a job answers once its audit entry is written too.
template <class T>
storage::Stored<Outcome<T>> audited(storage::Transaction &transaction,
                                    const storage::NewAuditEntry &entry, const QDateTime &now,
                                    const T &value)
{
    return storage::withAudit(transaction, entry, now, Outcome<T>(value));
}

} // namespace anteroom::handlers
