// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/handler.h"
#include "server/engineio/session.h"
#include "server/socketio/namespace.h"
#include "server/socketio/packet.h"
#include "server/socketio/socket.h"
#include "shared/base/deadline_queue.h"

#include <map>
#include <memory>
#include <vector>

namespace anteroom::socketio {

class Server;

/// One client connection: reads its packets and leads them to its sockets, one a namespace.
/// Owned by its Engine.IO session. Spec: Socket.IO v5, "Connection to a namespace".
class Connection final : public engineio::SessionHandler
{
public:
    Connection(Server &server, engineio::Session &session);
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    engineio::Session &session() const { return m_session; }
    void send(const engineio::MessageRun &run);
    /// The socket left its namespace; the connection stays.
    void forget(const Socket &socket);
    /// Disconnects all sockets, then the transport.
    void disconnectAll();

    // engineio::SessionHandler
    void textReceived(QByteArrayView text) override;
    void binaryReceived(QByteArrayView bytes) override;
    void transportUpgraded() override;
    void sessionClosed(const engineio::Closure &closure) override;

private:
    void take(const Decoder::Outcome &outcome);
    void connectTo(const Packet &packet);
    void passed(const SocketPtr &socket);
    void connected(const SocketPtr &socket, const Namespace::Resumption &resumption);
    void refuse(const QByteArray &nsp, const ConnectError &error);
    void receive(const Packet &packet);
    void parseError(const char *details);
    void goAhead(const engineio::MessageRun &connectReply);
    void sendHeld();

    Server &m_server;
    engineio::Session &m_session;
    std::shared_ptr<const ConnectionHandshake> m_handshake;
    std::unique_ptr<Decoder> m_decoder;
    /// No socket yet: its middlewares are still running.
    std::map<QByteArray, SocketPtr> m_sockets;
    DeadlineQueue::Token m_connectTimeout = 0;
    DeadlineQueue::Token m_attachmentsTimeout = 0;
    DeadlineQueue::Token m_lead = 0; ///< while a CONNECT reply goes ahead
    std::vector<engineio::MessageRun> m_held;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace anteroom::socketio
