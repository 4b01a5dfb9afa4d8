// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/payload.h"
#include "server/handlers/rate_limiter.h"
#include "server/handlers/texts.h"

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

/// What an event is about, and with it who asks the policy.
enum class Scope {
    Asker,            ///< nothing but the asker: the router asks
    ConversationRoom, ///< the socket's place in that room: the router asks
    ConsultationRoom,
    Row, ///< a row in storage: the job that reads it asks
};

/// What is checked before an event's handler runs. Spec: wire.md 3, 4.
struct EventRule
{
    QByteArray event;
    RateClass rateClass = RateClass::Other;
    Shape shape;
    Scope scope = Scope::Row;
    RefusalTexts texts{};
    Order order = Order::ByStorage;
    bool quiet = false; ///< a refusal by the policy is acknowledged, without an `error`
};

/// Every event that a client may send.
const QList<EventRule> &eventRules();
/// The rule of one of them.
const EventRule &eventRule(QByteArrayView event);
/// Every event that the server sends; acknowledgements are counted as `ack`.
const QList<QByteArray> &sentEvents();

} // namespace anteroom::handlers
