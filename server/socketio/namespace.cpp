// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/namespace.h"

#include "server/socketio/server.h"

namespace anteroom::socketio {

Namespace::Namespace(Server &server, QByteArray name) : m_server(server), m_name(std::move(name)) {}

void Namespace::use(ConnectMiddleware middleware)
{
    m_middlewares.push_back(std::move(middleware));
}

void Namespace::onConnection(std::function<void(const SocketPtr &)> handler)
{
    m_connectionHandlers.push_back(std::move(handler));
}

void Namespace::onDisconnect(std::function<void(const SocketPtr &, const Disconnection &)> handler)
{
    m_disconnectHandlers.push_back(std::move(handler));
}

void Namespace::on(const QByteArray &event, EventHandler handler)
{
    m_eventHandlers.insert(event, std::move(handler));
}

void Namespace::onAny(AnyHandler handler)
{
    m_any.push_back(std::move(handler));
}

void Namespace::onUnhandled(AnyHandler handler)
{
    m_unhandled = std::move(handler);
}

void Namespace::onAnyOutgoing(std::function<void(const OutgoingEvent &)> handler)
{
    m_anyOutgoing.push_back(std::move(handler));
}

QList<SocketPtr> Namespace::sockets() const
{
    return m_sockets.values();
}

SocketPtr Namespace::socket(const QByteArray &id) const
{
    return m_sockets.value(id);
}

QList<SocketPtr> Namespace::socketsIn(const QByteArray &room) const
{
    QList<SocketPtr> sockets;
    m_adapter.visit({{room}, {}}, [&](adapter::Member &member) {
        sockets.append(static_cast<Socket &>(member).shared_from_this());
    });
    return sockets;
}

void Namespace::connectSocket(const SocketPtr &socket, const Next &done)
{
    runMiddleware(socket, 0, done);
}

void Namespace::runMiddleware(const SocketPtr &socket, size_t index, const Next &done)
{
    if (index == m_middlewares.size()) {
        done(std::nullopt);
        return;
    }
    const auto called = std::make_shared<bool>(false);
    m_middlewares[index](
        socket, [this, socket, index, done, called](const std::optional<ConnectError> &error) {
            if (std::exchange(*called, true))
                return;
            if (error)
                done(error);
            else
                runMiddleware(socket, index + 1, done);
        });
}

void Namespace::socketConnected(const SocketPtr &socket)
{
    m_sockets.insert(socket->id(), socket);
    m_adapter.add(*socket);
    for (const auto &handler : m_connectionHandlers)
        handler(socket);
}

void Namespace::socketClosing(const SocketPtr &socket, const Disconnection &disconnection)
{
    for (const auto &handler : m_disconnectHandlers)
        handler(socket, disconnection);
}

void Namespace::socketGone(const Socket &socket)
{
    m_sockets.remove(socket.id());
}

void Namespace::dispatch(const SocketPtr &socket, const QByteArray &event,
                         const Arguments &arguments, const Ack &ack)
{
    for (const AnyHandler &handler : m_any)
        handler(socket, event, arguments, ack);
    bool handled = false;
    if (const auto found = m_eventHandlers.constFind(event); found != m_eventHandlers.cend()) {
        handled = true;
        (*found)(socket, arguments, ack);
    }
    if (socket->m_handlers && socket->handle(event, arguments, ack))
        handled = true;
    if (!handled && m_unhandled)
        m_unhandled(socket, event, arguments, ack);
}

void Namespace::tellOutgoing(const OutgoingEvent &event) const
{
    for (const auto &handler : m_anyOutgoing)
        handler(event);
}

} // namespace anteroom::socketio
