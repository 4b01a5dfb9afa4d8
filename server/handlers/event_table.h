// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/payload.h"
#include "server/handlers/rate_limiter.h"

#include <QByteArray>

namespace anteroom::handlers {

/// When an event's handler runs.
enum class Order {
    /// After the socket's earlier events, whatever storage does: the handler itself asks no
    /// storage.
    AfterEarlierEvents,
    /// At once: the handler asks storage, whose answers come in the order of the questions.
    ByStorage,
};

/// What is checked before an event's handler runs. Spec: wire.md 3, 4.
struct EventRule
{
    QByteArray event;
    RateClass rateClass = RateClass::Other;
    Shape shape;
    Order order = Order::ByStorage;
};

/// Every event that a client may send.
const QList<EventRule> &eventRules();

} // namespace anteroom::handlers
