// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/traffic_tap.h"

#include "server/handlers/payload_shape.h"

namespace anteroom::handlers {

using socketio::Arguments;
using socketio::Disconnection;
using socketio::OutgoingEvent;
using socketio::Socket;
using socketio::SocketPtr;
using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::steady_clock;

namespace {
constexpr qsizetype EventNameLength = 128;

qsizetype bytesOf(const Arguments &arguments)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < arguments.count(); ++i)
        bytes += arguments.json(i).size();
    for (const QByteArray &attachment : arguments.attachments())
        bytes += attachment.size();
    return bytes;
}

QString roomOf(const PayloadShape &shape)
{
    if (!shape.conversationId.isEmpty())
        return u"conversation:" + QString::fromUtf8(shape.conversationId).left(64);
    if (!shape.sessionId.isEmpty())
        return u"consultation:" + QString::fromUtf8(shape.sessionId).left(64);
    return {};
}

} // namespace

TrafficTap::TrafficTap(const Context &context) : m_context(context)
{
    m_context.nsp.onAnyOutgoing([this](const OutgoingEvent &event) { outgoing(event); });
    m_context.nsp.onConnection([this](const SocketPtr &socket) { connected(socket); });
    m_context.nsp.onDisconnect([this](const SocketPtr &socket, const Disconnection &disconnection) {
        disconnected(socket, disconnection);
    });
}

void TrafficTap::connected(const SocketPtr &socket)
{
    if (Principal *principal = principalOf(socket))
        principal->connectedAt = m_context.clock.steadyNow();
    recordConnection(*socket, QStringLiteral("connect"), QStringLiteral("ok"));
}

void TrafficTap::disconnected(const SocketPtr &socket, const Disconnection &disconnection)
{
    const Principal *principal = principalOf(socket);
    if (principal && principal->connectedAt.count() >= 0)
        m_context.metrics->connectionEnded(m_context.clock.steadyNow() - principal->connectedAt);
    recordConnection(*socket, QStringLiteral("disconnect"),
                     QString::fromLatin1(toWire(disconnection.reason)));
}

TrafficTap::Pending TrafficTap::incoming(const SocketPtr &socket, const QByteArray &event,
                                         const Arguments &arguments)
{
    const auto arrivedAt = steady_clock::now();
    m_context.metrics->eventIn(event);
    if (!m_context.feed.takesTraffic())
        return {nullptr, arrivedAt};
    const auto row = std::make_shared<feed::TrafficView>(
        rowFor(socket.get(), QString::fromUtf8(event), feed::Direction::Incoming));
    row->bytes = bytesOf(arguments);
    describe(*row, arguments);
    m_context.feed.publish(feed::TrafficRecorded{*row});
    return {row, arrivedAt};
}

void TrafficTap::finished(const Pending &pending, const QString &outcome)
{
    const auto duration = duration_cast<microseconds>(steady_clock::now() - pending.arrivedAt);
    m_context.metrics->eventHandled(duration);
    if (outcome != QLatin1String("ok"))
        m_context.metrics->eventRefused(outcome.toLatin1());
    if (!pending.row)
        return;
    feed::TrafficRecorded recorded{std::move(*pending.row)};
    recorded.traffic.outcome = outcome;
    recorded.traffic.latencyMicroseconds = duration.count();
    m_context.feed.publish(std::move(recorded));
}

void TrafficTap::outgoing(const OutgoingEvent &event)
{
    static const QByteArray Ack("ack");
    m_context.metrics->eventOut(event.isAck ? Ack : event.event,
                                static_cast<quint64>(event.receiverCount));
    if (!m_context.feed.takesTraffic())
        return;
    const QString name = event.isAck ? QStringLiteral("ack") : QString::fromUtf8(event.event);
    feed::TrafficView row = rowFor(event.socket, name, feed::Direction::Outgoing);
    row.bytes = event.bytes;
    row.receiverCount = static_cast<int>(event.receiverCount);
    describe(row, event.arguments);
    if (event.selection && !event.selection->rooms.isEmpty())
        row.room = QString::fromUtf8(event.selection->rooms.constFirst());
    m_context.feed.publish(feed::TrafficRecorded{std::move(row)});
}

void TrafficTap::recordConnection(const Socket &socket, const QString &event,
                                  const QString &outcome)
{
    if (!m_context.feed.takesTraffic())
        return;
    feed::TrafficView row = rowFor(&socket, event, feed::Direction::Incoming);
    row.outcome = outcome;
    m_context.feed.publish(feed::TrafficRecorded{std::move(row)});
}

feed::TrafficView TrafficTap::rowFor(const Socket *socket, const QString &event,
                                     feed::Direction direction)
{
    feed::TrafficView row;
    row.number = ++m_lastNumber;
    row.time = m_context.clock.utcNow();
    row.direction = direction;
    row.event = event.left(EventNameLength);
    if (!socket)
        return row;
    row.socketId = QString::fromLatin1(socket->id());
    if (const Principal *principal = principalOf(*socket)) {
        row.userId = principal->user.id.toString();
        row.displayName = principal->user.displayName;
    }
    return row;
}

void TrafficTap::describe(feed::TrafficView &row, const Arguments &arguments)
{
    QByteArray text;
    for (qsizetype i = 0; i < std::min<qsizetype>(arguments.count(), 4); ++i) {
        const PayloadShape shape = shapeOfJson(arguments.json(i));
        text += i > 0 ? ", " + shape.text : shape.text;
        if (i == 0)
            row.room = roomOf(shape);
    }
    row.shape = QString::fromUtf8(text);
    // A token is a secret, with whatever reason it is asked for.
    if (row.event != QLatin1String("auth:refresh"))
        m_payloads.append(row.number, arguments);
}

} // namespace anteroom::handlers
