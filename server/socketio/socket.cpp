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
    std::vector<AnyHandler> any;
};

struct Socket::PendingAck
{
    ReplyHandler reply;
    DeadlineQueue::Token timeout = 0;
};

Socket::Socket(Namespace &nsp, Connection &connection, QByteArray id, Handshake handshake)
    : m_nsp(nsp.shared_from_this())
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

engineio::SessionFigures Socket::figures() const
{
    return m_connection ? m_connection->session().figures() : engineio::SessionFigures{};
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

void Socket::onAny(AnyHandler handler)
{
    if (!m_handlers)
        m_handlers = std::make_unique<Handlers>();
    m_handlers->any.push_back(std::move(handler));
}

void Socket::emit(const QByteArray &event, const Arguments &arguments)
{
    if (m_connection)
        send(m_nsp->encodeLasting(event, arguments, {{m_id}, {}}), event, arguments);
}

void Socket::emitVolatile(const QByteArray &event, const Arguments &arguments)
{
    if (m_connection && m_connection->session().isWritable())
        send(m_nsp->server().parser().event(m_nsp->name(), event, arguments), event, arguments);
}

void Socket::emitWithAck(const QByteArray &event, const Arguments &arguments, milliseconds timeout,
                         ReplyHandler reply)
{
    const bool full = m_pendingAcks.size() >= m_nsp->server().limits().pendingAcks;
    if (!m_connection || full) {
        reply(std::nullopt);
        return;
    }
    const quint64 id = m_lastAckId++;
    auto pending = std::make_shared<PendingAck>();
    pending->reply = std::move(reply);
    pending->timeout = m_nsp->server().deadlines().add(timeout, [self = weak_from_this(), id] {
        const auto socket = self.lock();
        if (!socket)
            return;
        if (const auto late = socket->m_pendingAcks.take(id))
            late->reply(std::nullopt);
    });
    m_pendingAcks.insert(id, pending);
    send(m_nsp->server().parser().event(m_nsp->name(), event, arguments, id), event, arguments);
}

void Socket::sendAck(quint64 id, const Arguments &arguments)
{
    if (m_connection)
        send(m_nsp->server().parser().ack(m_nsp->name(), id, arguments), {}, arguments);
}

void Socket::send(const engineio::MessageRun &run, const QByteArray &event,
                  const Arguments &arguments)
{
    m_connection->send(run);
    if (m_nsp->hasOutgoingTap())
        m_nsp->tellOutgoing({event, arguments, this, nullptr, 1, run.bytes(), event.isEmpty()});
}

void Socket::resume(const KeptSession &kept)
{
    m_id = kept.sid;
    m_pid = kept.pid;
    m_recovered = true;
    if (!data.has_value())
        data = kept.data;
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
    adapter::Adapter &adapter = m_nsp->adapter();
    if (!m_connection || adapter.isIn(*this, room))
        return m_connection != nullptr;
    if (adapter.roomCountOf(*this) >= m_nsp->server().limits().roomsPerSocket)
        return false;
    adapter.join(*this, room);
    return true;
}

void Socket::leave(const QByteArray &room)
{
    m_nsp->adapter().leave(*this, room);
}

QList<QByteArray> Socket::rooms() const
{
    if (!m_connection)
        return {};
    return QList<QByteArray>{m_id} + m_nsp->adapter().roomsOf(*this);
}

bool Socket::isIn(const QByteArray &room) const
{
    return m_connection && m_nsp->adapter().isIn(*this, room);
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
    return Broadcast(*m_nsp).except(m_id);
}

void Socket::disconnect(CloseConnection close)
{
    if (!m_connection)
        return;
    if (close == CloseConnection::Yes) {
        m_connection->disconnectAll();
        return;
    }
    m_connection->send(m_nsp->server().parser().control(PacketType::Disconnect, m_nsp->name()));
    closed({DisconnectReason::ServerNamespaceDisconnect, true, {}});
}

void Socket::closeConnection()
{
    if (m_connection)
        m_connection->session().close({engineio::CloseReason::ForcedClose});
}

void Socket::receiveEvent(const QByteArray &event, const Arguments &arguments, const Ack &ack)
{
    if (m_handlers) {
        for (const EventMiddleware &middleware : m_handlers->middlewares) {
            if (!middleware(event, arguments))
                return;
        }
    }
    m_nsp->dispatch(shared_from_this(), event, arguments, ack);
}

void Socket::tellAny(const QByteArray &event, const Arguments &arguments, const Ack &ack) const
{
    const auto handlers = m_handlers->any; // a handler may add another
    for (const AnyHandler &handler : handlers)
        handler(event, arguments, ack);
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
    m_nsp->server().deadlines().cancel(pending->timeout);
    pending->reply(arguments);
}

void Socket::closed(const Disconnection &disconnection)
{
    if (!m_connection)
        return;
    const auto self = shared_from_this();
    const auto pending = std::exchange(m_pendingAcks, {});
    const QList<QByteArray> rooms = m_nsp->adapter().roomsOf(*this);
    m_nsp->socketClosing(self, disconnection);
    if (m_handlers) {
        const auto handlers = std::exchange(m_handlers->disconnect, {});
        for (const auto &handler : handlers)
            handler(disconnection);
    }
    m_nsp->keepForRecovery(*this, rooms, disconnection.reason);
    m_nsp->adapter().remove(*this);
    std::exchange(m_connection, nullptr)->forget(*this);
    m_nsp->socketGone(*this);
    m_handlers.reset();
    for (const auto &entry : pending) {
        m_nsp->server().deadlines().cancel(entry->timeout);
        entry->reply(std::nullopt);
    }
}

} // namespace anteroom::socketio
