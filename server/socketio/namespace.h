// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adapter/adapter.h"
#include "server/socketio/ack.h"
#include "server/socketio/arguments.h"
#include "server/socketio/broadcast.h"
#include "server/socketio/disconnection.h"
#include "server/socketio/socket.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace anteroom::socketio {

class Server;

/// Why a connect middleware refuses a socket; the client gets CONNECT_ERROR `{message, data?}`.
struct ConnectError
{
    QByteArray message;
    std::optional<QJsonObject> data;
};

/// An event on its way out, as a tap sees it.
struct OutgoingEvent
{
    const QByteArray &event;
    const Arguments &arguments;
    const Socket *socket = nullptr;                ///< the receiver, or none for a broadcast
    const adapter::Selection *selection = nullptr; ///< of a broadcast
    qsizetype receiverCount = 1;
    qsizetype bytes = 0; ///< of the packet, attachments included, once
    bool isAck = false;  ///< event is empty then
};

/// A separate world of sockets, rooms and handlers on the same connections. Lives on the server
/// thread. Handlers set here serve all of its sockets and cost nothing a socket. Spec:
/// Socket.IO 4.8, Namespace of the server API.
class Namespace
{
public:
    /// Call with nothing to let the socket pass, with an error to refuse it; now or later, once.
    using Next = std::function<void(const std::optional<ConnectError> &)>;
    using ConnectMiddleware = std::function<void(const SocketPtr &, const Next &)>;
    using EventHandler = std::function<void(const SocketPtr &, const Arguments &, const Ack &)>;
    using AnyHandler = std::function<void(const SocketPtr &, const QByteArray &event,
                                          const Arguments &, const Ack &)>;

    Namespace(Server &server, QByteArray name);
    Q_DISABLE_COPY_MOVE(Namespace)

    const QByteArray &name() const { return m_name; }
    Server &server() const { return m_server; }

    /// Middlewares run in order; the first refusal ends it.
    void use(ConnectMiddleware middleware);
    void onConnection(std::function<void(const SocketPtr &)> handler);
    /// The socket is still in its rooms while these run.
    void onDisconnect(std::function<void(const SocketPtr &, const Disconnection &)> handler);
    void on(const QByteArray &event, EventHandler handler);
    /// Sees every event before its handler runs.
    void onAny(AnyHandler handler);
    /// An event that neither the namespace nor the socket has a handler for.
    void onUnhandled(AnyHandler handler);
    /// Sees every event and acknowledgement that goes out.
    void onAnyOutgoing(std::function<void(const OutgoingEvent &)> handler);

    Broadcast to(const QByteArray &room) { return Broadcast(*this).to(room); }
    Broadcast in(const QByteArray &room) { return to(room); }
    Broadcast except(const QByteArray &room) { return Broadcast(*this).except(room); }
    void emit(const QByteArray &event, const Arguments &arguments = {})
    {
        Broadcast(*this).emit(event, arguments);
    }

    /// Connected sockets.
    QList<SocketPtr> sockets() const;
    SocketPtr socket(const QByteArray &id) const;
    qsizetype socketCount() const { return m_sockets.size(); }
    /// Sockets that are in the room now.
    QList<SocketPtr> socketsIn(const QByteArray &room) const;
    adapter::Adapter &adapter() { return m_adapter; }

private:
    friend class Broadcast;
    friend class Connection;
    friend class Socket;

    void connectSocket(const SocketPtr &socket, const Next &done);
    void runMiddleware(const SocketPtr &socket, size_t index, const Next &done);
    void socketConnected(const SocketPtr &socket);
    void socketClosing(const SocketPtr &socket, const Disconnection &disconnection);
    void socketGone(const Socket &socket);
    void dispatch(const SocketPtr &socket, const QByteArray &event, const Arguments &arguments,
                  const Ack &ack);
    void tellOutgoing(const OutgoingEvent &event) const;
    bool hasOutgoingTap() const { return !m_anyOutgoing.empty(); }

    Server &m_server;
    QByteArray m_name;
    adapter::Adapter m_adapter;
    QHash<QByteArray, SocketPtr> m_sockets;
    std::vector<ConnectMiddleware> m_middlewares;
    std::vector<std::function<void(const SocketPtr &)>> m_connectionHandlers;
    std::vector<std::function<void(const SocketPtr &, const Disconnection &)>> m_disconnectHandlers;
    QHash<QByteArray, EventHandler> m_eventHandlers;
    std::vector<AnyHandler> m_any;
    AnyHandler m_unhandled;
    std::vector<std::function<void(const OutgoingEvent &)>> m_anyOutgoing;
};

} // namespace anteroom::socketio
