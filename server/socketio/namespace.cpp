// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/namespace.h"

#include "server/socketio/server.h"
#include "shared/base/id.h"

namespace anteroom::socketio {

namespace {

/// Did the connection end without either side wanting it?
bool isRecoverable(DisconnectReason reason)
{
    switch (reason) {
    case DisconnectReason::TransportClose:
    case DisconnectReason::TransportError:
    case DisconnectReason::PingTimeout:
    case DisconnectReason::ForcedClose:
    case DisconnectReason::ForcedServerClose:
    case DisconnectReason::ServerShuttingDown:
        return true;
    case DisconnectReason::ClientNamespaceDisconnect:
    case DisconnectReason::ServerNamespaceDisconnect:
    case DisconnectReason::ParseError:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Namespace::Namespace(Server &server, QByteArray name) : m_server(server), m_name(std::move(name))
{
    if (server.limits().recoveryWindow.count() > 0)
        m_recovery = std::make_unique<Recovery>(server.deadlines(), server.limits());
}

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

void Namespace::onTransportUpgraded(std::function<void(const SocketPtr &)> handler)
{
    m_upgradeHandlers.push_back(std::move(handler));
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

void Namespace::releaseSockets()
{
    for (const SocketPtr &socket : std::as_const(m_sockets))
        m_adapter.remove(*socket);
    m_sockets.clear();
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

void Namespace::recoverSocket(const SocketPtr &socket, const Recovered &done)
{
    if (!m_recovery) {
        done({});
        return;
    }
    socket->m_pid = randomId().toLatin1();
    const QJsonObject auth = socket->handshake().auth().toObject();
    const QByteArray pid = auth.value(QLatin1String("pid")).toString().toUtf8();
    const QByteArray offset = auth.value(QLatin1String("offset")).toString().toUtf8();
    const auto kept = m_recovery->take(pid, offset);
    if (!kept)
        done({});
    else if (m_recoveryCheck)
        checkAccess(socket, *kept, offset, done);
    else
        resume(socket, *kept, offset, kept->rooms, done);
}

void Namespace::checkAccess(const SocketPtr &socket, const KeptSession &kept,
                            const QByteArray &offset, const Recovered &done)
{
    const auto answered = std::make_shared<bool>(false);
    m_recoveryCheck(socket, kept,
                    [this, socket, kept, offset, done,
                     answered](const std::optional<QList<QByteArray>> &rooms) {
        if (std::exchange(*answered, true))
            return;
        if (rooms)
            resume(socket, kept, offset, *rooms, done);
        else
            done({});
    });
}

void Namespace::resume(const SocketPtr &socket, const KeptSession &kept, const QByteArray &offset,
                       const QList<QByteArray> &allowedRooms, const Recovered &done)
{
    Resumption resumption;
    for (const QByteArray &room : kept.rooms) {
        if (allowedRooms.contains(room))
            resumption.rooms.append(room);
    }
    resumption.missed = m_recovery->missedSince(offset, kept.sid, resumption.rooms);
    socket->resume(kept);
    // Lost again while its access was checked: the client may come back once more.
    if (!done(resumption))
        m_recovery->keep(kept);
}

engineio::MessageRun Namespace::encodeLasting(const QByteArray &event, const Arguments &arguments,
                                              const adapter::Selection &selection)
{
    if (!m_recovery)
        return m_server.parser().event(m_name, event, arguments);
    Arguments withOffset = arguments;
    withOffset.appendJson('"' + m_recovery->nextOffset() + '"');
    engineio::MessageRun run = m_server.parser().event(m_name, event, withOffset);
    m_recovery->remember(run, selection);
    return run;
}

void Namespace::keepForRecovery(const Socket &socket, const QList<QByteArray> &rooms,
                                DisconnectReason reason)
{
    if (m_recovery && isRecoverable(reason))
        m_recovery->keep({socket.pid(), socket.id(), rooms, socket.data});
}

void Namespace::socketConnected(const SocketPtr &socket, const QList<QByteArray> &rooms)
{
    m_sockets.insert(socket->id(), socket);
    m_adapter.add(*socket);
    for (const QByteArray &room : rooms)
        m_adapter.join(*socket, room);
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

void Namespace::transportUpgraded(const SocketPtr &socket) const
{
    for (const auto &handler : m_upgradeHandlers)
        handler(socket);
}

void Namespace::dispatch(const SocketPtr &socket, const QByteArray &event,
                         const Arguments &arguments, const Ack &ack)
{
    for (const AnyHandler &handler : m_any)
        handler(socket, event, arguments, ack);
    if (socket->m_handlers)
        socket->tellAny(event, arguments, ack);
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
