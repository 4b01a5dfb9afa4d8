// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adapter/adapter.h"
#include "server/engineio/session.h"
#include "server/socketio/ack.h"
#include "server/socketio/arguments.h"
#include "server/socketio/broadcast.h"
#include "server/socketio/disconnection.h"
#include "server/socketio/handshake.h"
#include "shared/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <any>
#include <functional>
#include <memory>
#include <optional>

namespace anteroom::socketio {

class Connection;
class Namespace;
struct KeptSession;

using engineio::TransportName;

/// A client in one namespace. Lives on the server thread. Keep a SocketPtr as long as you like:
/// after the disconnection its methods do nothing. Event and room names are UTF-8. Spec:
/// Socket.IO 4.8, Socket of the server API.
class Socket final : public adapter::Member, public std::enable_shared_from_this<Socket>
{
public:
    using EventHandler = std::function<void(const Arguments &, const Ack &)>;
    using AnyHandler = std::function<void(const QByteArray &event, const Arguments &, const Ack &)>;
    /// What a client answered; nothing when the time was over or the socket gone.
    using ReplyHandler = std::function<void(const std::optional<Arguments> &)>;
    /// Return false to refuse the event: its handlers don't run.
    using EventMiddleware = std::function<bool(const QByteArray &event, const Arguments &)>;

    Socket(Namespace &nsp, Connection &connection, QByteArray id, Handshake handshake);
    ~Socket() override;
    Q_DISABLE_COPY_MOVE(Socket)

    const QByteArray &id() const { return m_id; }
    /// The secret that the client comes back with after a lost connection; empty without recovery.
    const QByteArray &pid() const { return m_pid; }
    /// It came back: same id and rooms; data is the old one unless a middleware has set it anew.
    bool isRecovered() const { return m_recovered; }
    const Handshake &handshake() const { return m_handshake; }
    Namespace &nsp() const { return *m_nsp; }
    bool isConnected() const { return m_connection != nullptr; }
    TransportName transport() const;
    qsizetype queuedBytes() const;
    /// Of its connection; all zero once it is gone.
    engineio::SessionFigures figures() const;

    /// Anything the application wants to keep with the socket.
    std::any data;

    /// One handler an event and socket; the namespace's own handlers (Namespace::on) run too,
    /// before.
    void on(const QByteArray &event, EventHandler handler);
    void onDisconnect(std::function<void(const Disconnection &)> handler);
    void use(EventMiddleware middleware);
    /// Sees every event of this socket, before its handlers run.
    void onAny(AnyHandler handler);

    void emit(const QByteArray &event, const Arguments &arguments = {});
    /// Dropped when the client is not ready to receive.
    void emitVolatile(const QByteArray &event, const Arguments &arguments = {});
    void emitWithAck(const QByteArray &event, const Arguments &arguments, milliseconds timeout,
                     ReplyHandler reply);

    /// False when Limits::roomsPerSocket is reached.
    bool join(const QByteArray &room);
    void leave(const QByteArray &room);
    /// Own id first, then in the order of joining.
    QList<QByteArray> rooms() const;
    bool isIn(const QByteArray &room) const;

    /// Others of these rooms: the sender is left out.
    Broadcast to(const QByteArray &room) const;
    Broadcast in(const QByteArray &room) const { return to(room); }
    Broadcast except(const QByteArray &room) const;
    /// All others of the namespace.
    Broadcast broadcast() const;

    void disconnect(CloseConnection close = CloseConnection::No);
    /// Ends the connection without a DISCONNECT packet: a stock client comes back by itself.
    void closeConnection();

    // adapter::Member
    const QByteArray &memberId() const override { return m_id; }
    void deliver(const adapter::Packet &packet) override;

private:
    friend class Ack;
    friend class Connection;
    friend class Namespace;
    struct PendingAck;

    void receiveEvent(const QByteArray &event, const Arguments &arguments, const Ack &ack);
    void tellAny(const QByteArray &event, const Arguments &arguments, const Ack &ack) const;
    bool handle(const QByteArray &event, const Arguments &arguments, const Ack &ack);
    void receiveAck(quint64 id, const Arguments &arguments);
    void sendAck(quint64 id, const Arguments &arguments);
    void closed(const Disconnection &disconnection);
    void resume(const KeptSession &kept);
    /// Sends what was encoded; event is empty for an acknowledgement.
    void send(const engineio::MessageRun &run, const QByteArray &event, const Arguments &arguments);

    std::shared_ptr<Namespace> m_nsp;
    Connection *m_connection;
    QByteArray m_id;
    QByteArray m_pid;
    bool m_recovered = false;
    Handshake m_handshake;
    struct Handlers;
    std::unique_ptr<Handlers> m_handlers; ///< only when the application set some on this socket
    quint64 m_lastAckId = 0;
    QHash<quint64, std::shared_ptr<PendingAck>> m_pendingAcks;
};

} // namespace anteroom::socketio
