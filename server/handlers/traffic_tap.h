// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"
#include "server/handlers/payload_ring.h"
#include "server/handlers/principal.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace anteroom::handlers {

/// Tells the console of every event in and out, masked, and keeps the contents for a while so that
/// an operator with a reason can see them. Counts events and takes their times for the figures.
class TrafficTap
{
public:
    explicit TrafficTap(const Context &context);

    /// An event that has come and is not answered yet.
    struct Pending
    {
        std::shared_ptr<feed::TrafficView> row; ///< none while nobody looks
        std::chrono::steady_clock::time_point arrivedAt{};
    };
    Pending incoming(const socketio::SocketPtr &socket, const QByteArray &event,
                     const socketio::Arguments &arguments);
    /// Once. outcome: `ok` or the code of the refusal.
    void finished(const Pending &pending, const QString &outcome);

    /// The arguments of a row as the JSON text of a list, while they are kept.
    std::optional<QByteArray> payload(quint64 number) const { return m_payloads.find(number); }

    quint64 incomingCount() const { return m_context.metrics->eventsIn().total(); }
    quint64 outgoingCount() const { return m_context.metrics->eventsOut().total(); }
    quint64 refusedCount() const { return m_context.metrics->refusals().total(); }

private:
    void connected(const socketio::SocketPtr &socket);
    void disconnected(const socketio::SocketPtr &socket,
                      const socketio::Disconnection &disconnection);
    void outgoing(const socketio::OutgoingEvent &event);
    void recordConnection(const socketio::Socket &socket, const QString &event,
                          const QString &outcome);
    feed::TrafficView rowFor(const socketio::Socket *socket, const QString &event,
                             feed::Direction direction);
    void describe(feed::TrafficView &row, const socketio::Arguments &arguments);

    const Context &m_context;
    PayloadRing m_payloads;
    quint64 m_lastNumber = 0;
};

} // namespace anteroom::handlers
