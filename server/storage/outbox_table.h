// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/outbox.h"

namespace anteroom::storage {

/// Stores an item, due at once; false when the key was there before (nothing changes then).
Stored<bool> enqueueOutbox(Transaction &transaction, OutboxKind kind, const QString &key,
                           const QJsonObject &payload, const QDateTime &now);
Stored<std::optional<OutboxItem>> findOutbox(Transaction &transaction, const QString &key);
/// Pending items of these kinds whose time has come and that are not dead, the longest due first.
Stored<QList<OutboxItem>> dueOutbox(Transaction &transaction, const QList<OutboxKind> &kinds,
                                    const QDateTime &now, int limit = 100);
/// Errors of these: NotFound, also for what the state forbids.
Stored<Done> markOutboxDelivered(Transaction &transaction, const QString &key, const QString &reply,
                                 const QDateTime &now);
/// Counts an attempt and sets the time of the next.
Stored<Done> markOutboxFailed(Transaction &transaction, const QString &key, const QString &error,
                              const QDateTime &nextAttemptAt);
/// Counts the last attempt: nothing more happens until a person decides.
Stored<Done> markOutboxDead(Transaction &transaction, const QString &key, const QString &error,
                            const QDateTime &now);
/// A person wants it tried again, from the first wait on; not what was given up.
Stored<Done> retryOutbox(Transaction &transaction, const QString &key, const QDateTime &now);
/// The same for what was given up.
Stored<Done> reviveOutbox(Transaction &transaction, const QString &key, const QDateTime &now);
/// A person gives it up; not what was delivered.
Stored<Done> abandonOutbox(Transaction &transaction, const QString &key);
/// The console's list: dead ones first, then by age, the newest first.
Stored<QList<OutboxItem>> listOutbox(Transaction &transaction, int limit = 200);
/// Forgets pushes of a week ago: by then they are no news. Payments stay.
Stored<Done> pruneOutbox(Transaction &transaction, const QDateTime &now);

} // namespace anteroom::storage
