// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/socket.h"

#include "server/socketio/connection.h"
#include "server/socketio/encoded_event.h"
#include "server/socketio/namespace.h"
#include "server/socketio/server.h"

namespace anteroom::socketio {

struct Socket::Handlers
{
    QHash<QByteArray, EventHandler> events;
    std::vector<std::function<void(const Disconnection &)>> disconnect;
    std::vector<EventMiddleware> middlewares;
};

struct Socket::PendingAck
{
    ReplyHandler reply;
    DeadlineQueue::Token timeout = 0;
};

Socket::Socket(Namespace &nsp, Connection &connection, QByteArray id, Handshake handshake)
    : m_namespace(nsp)
    , m_connection(&connection)
    , m_id(std::move(id))
    , m_handshake(std::move(handshake))
{
}

Socket::~Socket() = default;

TransportName Socket::transport() const
{
    return m_connection ? m_connection->session().transport() : TransportName::Polling;
}

qsizetype Socket::queuedBytes() const
{
    return m_connection ? m_connection->session().queuedBytes() : 0;
}

void Socket::on(const QByteArray &event, EventHandler handler)
{
    if (!m_handlers)
        m_handlers = std::make_unique<Handlers>();
    m_handlers->events.insert(event, std::move(handler));
}

void Socket::onDisconnect(std::function<void(const Disconnection &)> handler)
{
    if (!m_handlers)
        m_handlers = std::make_unique<Handlers>();
    m_handlers->disconnect.push_back(std::move(handler));
}

void Socket::use(EventMiddleware middleware)
{
    if (!m_handlers)
        m_handlers = std::make_unique<Handlers>();
    m_handlers->middlewares.push_back(std::move(middleware));
}

void Socket::emit(const QByteArray &event, const Arguments &arguments)
{
    sendEvent(event, arguments, std::nullopt);
}

void Socket::emitVolatile(const QByteArray &event, const Arguments &arguments)
{
    if (m_connection && m_connection->session().isWritable())
        sendEvent(event, arguments, std::nullopt);
}

void Socket::emitWithAck(const QByteArray &event, const Arguments &arguments, milliseconds timeout,
                         ReplyHandler reply)
{
    const bool full = m_pendingAcks.size() >= m_namespace.server().limits().pendingAcks;
    if (!m_connection || full) {
        reply(std::nullopt);
        return;
    }
    const quint64 id = m_lastAckId++;
    auto pending = std::make_shared<PendingAck>();
    pending->reply = std::move(reply);
    pending->timeout = m_namespace.server().deadlines().add(timeout, [self = weak_from_this(), id] {
        const auto socket = self.lock();
        if (!socket)
            return;
        if (const auto late = socket->m_pendingAcks.take(id))
            late->reply(std::nullopt);
    });
    m_pendingAcks.insert(id, pending);
    sendEvent(event, arguments, id);
}

void Socket::sendEvent(const QByteArray &event, const Arguments &arguments,
                       std::optional<quint64> ackId)
{
    if (!m_connection)
        return;
    const engineio::MessageRun run = encodeEvent(m_namespace.name(), event, arguments, ackId);
    m_connection->send(run);
    if (m_namespace.hasOutgoingTap())
        m_namespace.tellOutgoing({event, arguments, this, nullptr, 1, run.bytes(), false});
}

void Socket::sendAck(quint64 id, const Arguments &arguments)
{
    if (!m_connection)
        return;
    const engineio::MessageRun run = encodeAck(m_namespace.name(), id, arguments);
    m_connection->send(run);
    if (m_namespace.hasOutgoingTap())
        m_namespace.tellOutgoing({{}, arguments, this, nullptr, 1, run.bytes(), true});
}

void Socket::deliver(const adapter::Packet &packet)
{
    const auto &event = static_cast<const EncodedEvent &>(packet);
    if (!m_connection || (event.isVolatile() && !m_connection->session().isWritable()))
        return;
    m_connection->send(event.run());
}

bool Socket::join(const QByteArray &room)
{
    adapter::Adapter &adapter = m_namespace.adapter();
    if (!m_connection || adapter.isIn(*this, room))
        return m_connection != nullptr;
    if (adapter.roomCountOf(*this) >= m_namespace.server().limits().roomsPerSocket)
        return false;
    adapter.join(*this, room);
    return true;
}

void Socket::leave(const QByteArray &room)
{
    m_namespace.adapter().leave(*this, room);
}

QList<QByteArray> Socket::rooms() const
{
    if (!m_connection)
        return {};
    return QList<QByteArray>{m_id} + m_namespace.adapter().roomsOf(*this);
}

bool Socket::isIn(const QByteArray &room) const
{
    return m_connection && m_namespace.adapter().isIn(*this, room);
}

Broadcast Socket::to(const QByteArray &room) const
{
    return broadcast().to(room);
}

Broadcast Socket::except(const QByteArray &room) const
{
    return broadcast().except(room);
}

Broadcast Socket::broadcast() const
{
    return Broadcast(m_namespace).except(m_id);
}

void Socket::disconnect(CloseConnection close)
{
    if (!m_connection)
        return;
    if (close == CloseConnection::Yes) {
        m_connection->disconnectAll();
        return;
    }
    m_connection->send(engineio::MessageRun(encodeDisconnect(m_namespace.name())));
    closed({DisconnectReason::ServerNamespaceDisconnect, true});
}

void Socket::closeConnection()
{
    if (m_connection)
        m_connection->session().close(engineio::CloseReason::ForcedClose);
}

void Socket::receiveEvent(const QByteArray &event, const Arguments &arguments, const Ack &ack)
{
    if (m_handlers) {
        for (const EventMiddleware &middleware : m_handlers->middlewares) {
            if (!middleware(event, arguments))
                return;
        }
    }
    m_namespace.dispatch(shared_from_this(), event, arguments, ack);
}

bool Socket::handle(const QByteArray &event, const Arguments &arguments, const Ack &ack)
{
    const auto found = m_handlers->events.constFind(event);
    if (found == m_handlers->events.cend())
        return false;
    const EventHandler handler = *found;
    handler(arguments, ack);
    return true;
}

void Socket::receiveAck(quint64 id, const Arguments &arguments)
{
    const auto pending = m_pendingAcks.take(id);
    if (!pending)
        return;
    m_namespace.server().deadlines().cancel(pending->timeout);
    pending->reply(arguments);
}

void Socket::closed(const Disconnection &disconnection)
{
    if (!m_connection)
        return;
    const auto self = shared_from_this();
    const auto pending = std::exchange(m_pendingAcks, {});
    m_namespace.socketClosing(self, disconnection);
    if (m_handlers) {
        const auto handlers = std::exchange(m_handlers->disconnect, {});
        for (const auto &handler : handlers)
            handler(disconnection);
    }
    m_namespace.adapter().remove(*this);
    std::exchange(m_connection, nullptr)->forget(*this);
    m_namespace.socketGone(*this);
    m_handlers.reset();
    for (const auto &entry : pending) {
        m_namespace.server().deadlines().cancel(entry->timeout);
        entry->reply(std::nullopt);
    }
}

} // namespace anteroom::socketio
