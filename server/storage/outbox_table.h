// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

namespace anteroom::storage {

enum class OutboxKind { Push, Payment };
enum class OutboxState { Pending, Delivered, Abandoned };

QString toWire(OutboxKind kind);
std::optional<OutboxKind> outboxKindFromWire(QStringView text);
QString toWire(OutboxState state);
std::optional<OutboxState> outboxStateFromWire(QStringView text);

/// A message to the outside that is sent until it is delivered. Spec: wire.md 5.5.
struct OutboxItem
{
    QString key; ///< idempotency key, `payment:<sessionId>`
    OutboxKind kind = OutboxKind::Push;
    QJsonObject payload; ///< ids only
    OutboxState state = OutboxState::Pending;
    int attempts = 0;
    QDateTime nextAttemptAt;
    QDateTime createdAt;
};

/// Stores an item, due at once; false when the key was there before (nothing changes then).
Stored<bool> enqueueOutbox(Transaction &transaction, OutboxKind kind, const QString &key,
                           const QJsonObject &payload, const QDateTime &now);
Stored<std::optional<OutboxItem>> findOutbox(Transaction &transaction, const QString &key);
/// Pending items whose time has come, the longest due first.
Stored<QList<OutboxItem>> dueOutbox(Transaction &transaction, const QDateTime &now,
                                    int limit = 100);
/// Errors of the three: NotFound.
Stored<Done> markOutboxDelivered(Transaction &transaction, const QString &key);
/// Counts an attempt and sets the time of the next.
Stored<Done> markOutboxFailed(Transaction &transaction, const QString &key,
                              const QDateTime &nextAttemptAt);
Stored<Done> abandonOutbox(Transaction &transaction, const QString &key);

} // namespace anteroom::storage
