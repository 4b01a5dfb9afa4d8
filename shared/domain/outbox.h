// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace anteroom {

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
    QString lastError{}; ///< of the last attempt that failed
    QDateTime deadAt{};  ///< null, or since when it is not tried any more: a person decides
    QDateTime deliveredAt{};
    QString reply{}; ///< of a payment: the status that was answered

    bool isDead() const { return state == OutboxState::Pending && deadAt.isValid(); }
};

} // namespace anteroom
