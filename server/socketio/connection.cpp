// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/connection.h"

#include "server/socketio/namespace.h"
#include "server/socketio/server.h"
#include "shared/base/id.h"

#include <QJsonDocument>

namespace anteroom::socketio {

namespace {

std::shared_ptr<const ConnectionHandshake> handshakeOf(const engineio::OpeningRequest &request)
{
    return std::make_shared<ConnectionHandshake>(
        ConnectionHandshake{request.head.headers, request.head.target, request.head.query,
                            request.address, request.secure, QDateTime::currentDateTimeUtc()});
}

DisconnectReason disconnectReason(engineio::CloseReason reason)
{
    switch (reason) {
    case engineio::CloseReason::TransportClose:
        return DisconnectReason::TransportClose;
    case engineio::CloseReason::TransportError:
        return DisconnectReason::TransportError;
    case engineio::CloseReason::PingTimeout:
        return DisconnectReason::PingTimeout;
    case engineio::CloseReason::ParseError:
        return DisconnectReason::ParseError;
    case engineio::CloseReason::ForcedClose:
        return DisconnectReason::ForcedClose;
    case engineio::CloseReason::ServerShuttingDown:
        return DisconnectReason::ServerShuttingDown;
    }
    Q_UNREACHABLE();
}

QByteArray errorJson(const ConnectError &error)
{
    QJsonObject payload{{QStringLiteral("message"), QString::fromUtf8(error.message)}};
    if (error.data)
        payload.insert(QStringLiteral("data"), *error.data);
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

} // namespace

Connection::Connection(Server &server, engineio::Session &session)
    : m_server(server)
    , m_session(session)
    , m_handshake(handshakeOf(session.request()))
    , m_decoder(server.limits())
{
    m_server.m_connections.insert(this);
    m_connectTimeout = m_server.deadlines().add(m_server.limits().connectTimeout, [this] {
        m_connectTimeout = 0;
        m_session.close(engineio::CloseReason::ForcedClose);
    });
}

Connection::~Connection()
{
    *m_alive = false;
    m_server.deadlines().cancel(m_lead);
    m_server.m_connections.erase(this);
    m_server.deadlines().cancel(m_connectTimeout);
    m_server.deadlines().cancel(m_attachmentsTimeout);
}

void Connection::textReceived(QByteArrayView text)
{
    take(m_decoder.addText(text));
}

void Connection::binaryReceived(QByteArrayView bytes)
{
    take(m_decoder.addBinary(bytes));
}

void Connection::take(const Decoder::Outcome &outcome)
{
    if (outcome.error) {
        parseError();
        return;
    }
    if (!outcome.packet) {
        if (!m_attachmentsTimeout) {
            m_attachmentsTimeout =
                m_server.deadlines().add(m_server.limits().attachmentsDeadline, [this] {
                    m_attachmentsTimeout = 0;
                    parseError();
                });
        }
        return;
    }
    if (m_attachmentsTimeout)
        m_server.deadlines().cancel(m_attachmentsTimeout);
    if (outcome.packet->type == PacketType::Connect)
        connectTo(*outcome.packet);
    else
        receive(*outcome.packet);
}

void Connection::connectTo(const Packet &packet)
{
    Namespace *nsp = m_server.findOrMake(packet.nsp);
    if (!nsp) {
        refuse(packet.nsp, {"Invalid namespace", {}});
        return;
    }
    const bool full = qsizetype(m_sockets.size()) >= m_server.limits().namespacesPerConnection;
    if (m_sockets.contains(packet.nsp) || full) {
        parseError();
        return;
    }
    const QByteArray auth = packet.payload.isEmpty() ? QByteArrayLiteral("{}") : packet.payload;
    const auto socket =
        std::make_shared<Socket>(*nsp, *this, randomId().toLatin1(), Handshake{m_handshake, auth});
    m_sockets.emplace(packet.nsp, nullptr);
    nsp->connectSocket(socket,
                       [this, alive = m_alive, socket](const std::optional<ConnectError> &error) {
        if (!*alive || !m_session.isOpen())
            return;
        if (!error) {
            connected(socket);
            return;
        }
        m_sockets.erase(socket->nsp().name());
        refuse(socket->nsp().name(), *error);
    });
}

void Connection::connected(const SocketPtr &socket)
{
    m_server.deadlines().cancel(m_connectTimeout);
    m_sockets[socket->nsp().name()] = socket;
    goAhead(encodeConnect(socket->nsp().name(), socket->id()));
    socket->nsp().socketConnected(socket);
}

/// Sends the reply; what follows it waits for Limits::connectReplyLead.
void Connection::goAhead(const QByteArray &connectReply)
{
    sendHeld();
    m_session.sendText(connectReply);
    const milliseconds lead = m_server.limits().connectReplyLead;
    if (lead.count() > 0 && m_session.transport() == engineio::TransportName::WebSocket)
        m_lead = m_server.deadlines().add(lead, [this] { sendHeld(); });
}

void Connection::send(const engineio::MessageRun &run)
{
    if (m_lead)
        m_held.push_back(run);
    else
        m_session.send(run);
}

void Connection::sendHeld()
{
    m_server.deadlines().cancel(m_lead);
    const auto held = std::exchange(m_held, {});
    for (const engineio::MessageRun &run : held)
        m_session.send(run);
}

void Connection::refuse(const QByteArray &nsp, const ConnectError &error)
{
    m_session.sendText(encodeConnectError(nsp, errorJson(error)));
}

void Connection::receive(const Packet &packet)
{
    const auto found = m_sockets.find(packet.nsp);
    if (found == m_sockets.end() || !found->second || packet.type == PacketType::ConnectError) {
        parseError();
        return;
    }
    const SocketPtr socket = found->second;
    switch (packet.type) {
    case PacketType::Event:
        socket->receiveEvent(packet.event, packet.arguments,
                             packet.id ? Ack(socket, *packet.id) : Ack());
        return;
    case PacketType::Ack:
        if (packet.id) // nobody waits for one without
            socket->receiveAck(*packet.id, packet.arguments);
        return;
    case PacketType::Disconnect:
        socket->closed({DisconnectReason::ClientNamespaceDisconnect, true});
        return;
    default:
        return;
    }
}

void Connection::parseError()
{
    m_session.close(engineio::CloseReason::ParseError);
}

void Connection::forget(const Socket &socket)
{
    m_sockets.erase(socket.nsp().name());
}

void Connection::disconnectAll()
{
    const auto sockets = m_sockets;
    for (const auto &[name, socket] : sockets) {
        if (socket)
            socket->disconnect(CloseConnection::No);
    }
    sendHeld();
    m_session.close(engineio::CloseReason::ForcedClose);
}

void Connection::sessionClosed(engineio::CloseReason reason, bool announced)
{
    m_server.deadlines().cancel(m_connectTimeout);
    m_server.deadlines().cancel(m_attachmentsTimeout);
    m_server.deadlines().cancel(m_lead);
    const auto sockets = std::exchange(m_sockets, {});
    for (const auto &[name, socket] : sockets) {
        if (socket)
            socket->closed({disconnectReason(reason), announced});
    }
}

} // namespace anteroom::socketio
