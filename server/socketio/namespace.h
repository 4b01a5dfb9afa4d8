// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adapter/adapter.h"
#include "server/socketio/ack.h"
#include "server/socketio/arguments.h"
#include "server/socketio/broadcast.h"
#include "server/socketio/disconnection.h"
#include "server/socketio/recovery.h"
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
class Namespace : public std::enable_shared_from_this<Namespace>
{
public:
    /// Call with nothing to let the socket pass, with an error to refuse it; now or later, once.
    using Next = std::function<void(const std::optional<ConnectError> &)>;
    using ConnectMiddleware = std::function<void(const SocketPtr &, const Next &)>;
    using EventHandler = std::function<void(const SocketPtr &, const Arguments &, const Ack &)>;
    using AnyHandler = std::function<void(const SocketPtr &, const QByteArray &event,
                                          const Arguments &, const Ack &)>;

    using RecoveryVerdict = std::function<void(const std::optional<QList<QByteArray>> &rooms)>;
    using RecoveryCheck =
        std::function<void(const SocketPtr &, const KeptSession &, const RecoveryVerdict &)>;

    Namespace(Server &server, QByteArray name);
    Q_DISABLE_COPY_MOVE(Namespace)

    const QByteArray &name() const { return m_name; }
    Server &server() const { return m_server; }

    /// Middlewares run in order; the first refusal ends it.
    void use(ConnectMiddleware middleware);
    void onConnection(std::function<void(const SocketPtr &)> handler);
    /// The socket is still in its rooms while these run.
    void onDisconnect(std::function<void(const SocketPtr &, const Disconnection &)> handler);
    /// The connection of a socket went over from polling to WebSocket.
    void onTransportUpgraded(std::function<void(const SocketPtr &)> handler);
    void on(const QByteArray &event, EventHandler handler);
    /// Sees every event before its handler runs.
    void onAny(AnyHandler handler);
    /// An event that neither the namespace nor the socket has a handler for.
    void onUnhandled(AnyHandler handler);
    /// Asked before a lost session is handed to a socket that the middlewares have let pass: answer
    /// once, now or later, with those of its rooms that the client may still be in, or with nothing
    /// to make it a new session. Without this, all rooms are given back. What was missed in other
    /// rooms is not sent. Spec: Socket.IO 4.8, "Connection state recovery"; reliability.md S8.
    void onRecovery(RecoveryCheck check) { m_recoveryCheck = std::move(check); }
    /// Sees every event and acknowledgement that goes out.
    void onAnyOutgoing(std::function<void(const OutgoingEvent &)> handler);

    Broadcast to(const QByteArray &room) { return Broadcast(*this).to(room); }
    Broadcast in(const QByteArray &room) { return to(room); }
    Broadcast except(const QByteArray &room) { return Broadcast(*this).except(room); }
    Broadcast local() { return Broadcast(*this).local(); }
    Broadcast volatileEvents() { return Broadcast(*this).volatileEvents(); }
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

    friend class Server;
    /// Sockets and namespace hold each other; the server goes.
    void releaseSockets();
    void connectSocket(const SocketPtr &socket, const Next &done);
    void runMiddleware(const SocketPtr &socket, size_t index, const Next &done);
    /// What a lost session is given back; nothing for a new one.
    struct Resumption
    {
        QList<engineio::MessageRun> missed;
        QList<QByteArray> rooms;
    };
    /// Answers whether the socket's connection was still there.
    using Recovered = std::function<bool(const Resumption &)>;
    void recoverSocket(const SocketPtr &socket, const Recovered &done);
    void checkAccess(const SocketPtr &socket, const KeptSession &kept, const QByteArray &offset,
                     const Recovered &done);
    void resume(const SocketPtr &socket, const KeptSession &kept, const QByteArray &offset,
                const QList<QByteArray> &allowedRooms, const Recovered &done);
    void socketConnected(const SocketPtr &socket, const QList<QByteArray> &rooms);
    void socketClosing(const SocketPtr &socket, const Disconnection &disconnection);
    void socketGone(const Socket &socket);
    void transportUpgraded(const SocketPtr &socket) const;
    void dispatch(const SocketPtr &socket, const QByteArray &event, const Arguments &arguments,
                  const Ack &ack);
    /// Encodes an event that is not volatile and wants no acknowledgement: one that a client may
    /// miss and get later.
    engineio::MessageRun encodeLasting(const QByteArray &event, const Arguments &arguments,
                                       const adapter::Selection &selection);
    void keepForRecovery(const Socket &socket, const QList<QByteArray> &rooms,
                         DisconnectReason reason);
    void tellOutgoing(const OutgoingEvent &event) const;
    bool hasOutgoingTap() const { return !m_anyOutgoing.empty(); }

    Server &m_server;
    QByteArray m_name;
    adapter::Adapter m_adapter;
    QHash<QByteArray, SocketPtr> m_sockets;
    std::vector<ConnectMiddleware> m_middlewares;
    std::vector<std::function<void(const SocketPtr &)>> m_connectionHandlers;
    std::vector<std::function<void(const SocketPtr &, const Disconnection &)>> m_disconnectHandlers;
    std::vector<std::function<void(const SocketPtr &)>> m_upgradeHandlers;
    QHash<QByteArray, EventHandler> m_eventHandlers;
    std::vector<AnyHandler> m_any;
    AnyHandler m_unhandled;
    std::unique_ptr<Recovery> m_recovery; ///< none while Limits::recoveryWindow is 0
    RecoveryCheck m_recoveryCheck;
    std::vector<std::function<void(const OutgoingEvent &)>> m_anyOutgoing;
};

} // namespace anteroom::socketio
