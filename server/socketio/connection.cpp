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

/// Ids and secrets are base64url: nothing to escape.
QByteArray connectPayload(const Socket &socket)
{
    QByteArray payload = "{\"sid\":\"" + socket.id() + '"';
    if (!socket.pid().isEmpty())
        payload += ",\"pid\":\"" + socket.pid() + '"';
    return payload + '}';
}

} // namespace

Connection::Connection(Server &server, engineio::Session &session)
    : m_server(server)
    , m_session(session)
    , m_handshake(handshakeOf(session.request()))
    , m_decoder(server.parser().makeDecoder(server.limits()))
{
    m_session.setMaxPayload(m_server.limits().payloadBeforeConnectBytes);
    m_server.m_connections.insert(this);
    m_connectTimeout = m_server.deadlines().add(m_server.limits().connectTimeout, [this] {
        m_connectTimeout = 0;
        m_session.close({engineio::CloseReason::ForcedClose, false, "no CONNECT in time"});
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
    take(m_decoder->addText(text));
}

void Connection::binaryReceived(QByteArrayView bytes)
{
    take(m_decoder->addBinary(bytes));
}

void Connection::transportUpgraded()
{
    const auto sockets = m_sockets;
    for (const auto &[name, socket] : sockets) {
        if (socket)
            socket->nsp().transportUpgraded(socket);
    }
}

void Connection::take(const Decoder::Outcome &outcome)
{
    if (outcome.error) {
        parseError(describe(*outcome.error));
        return;
    }
    if (!outcome.packet) {
        if (!m_attachmentsTimeout) {
            m_attachmentsTimeout =
                m_server.deadlines().add(m_server.limits().attachmentsDeadline, [this] {
                    m_attachmentsTimeout = 0;
                    parseError("attachments took too long");
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
        parseError(full ? "too many namespaces" : "second CONNECT");
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
            passed(socket);
            return;
        }
        m_sockets.erase(socket->nsp().name());
        refuse(socket->nsp().name(), *error);
    });
}

/// The middlewares have let it pass: it is a new socket, or the one that was lost.
void Connection::passed(const SocketPtr &socket)
{
    socket->nsp().recoverSocket(
        socket, [this, alive = m_alive, socket](const Namespace::Resumption &resumption) {
            if (!*alive || !m_session.isOpen())
                return false;
            connected(socket, resumption);
            return true;
        });
}

void Connection::connected(const SocketPtr &socket, const Namespace::Resumption &resumption)
{
    m_server.deadlines().cancel(m_connectTimeout);
    m_session.setMaxPayload(m_server.limits().maxPayloadBytes);
    const QByteArray &nsp = socket->nsp().name();
    m_sockets[nsp] = socket;
    goAhead(m_server.parser().control(PacketType::Connect, nsp, connectPayload(*socket)));
    for (const engineio::MessageRun &run : resumption.missed)
        send(run);
    socket->nsp().socketConnected(socket, resumption.rooms);
}

/// Sends the reply; what follows it waits for Limits::connectReplyLead.
void Connection::goAhead(const engineio::MessageRun &connectReply)
{
    sendHeld();
    m_session.send(connectReply);
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
    m_session.send(m_server.parser().control(PacketType::ConnectError, nsp, errorJson(error)));
}

void Connection::receive(const Packet &packet)
{
    const auto found = m_sockets.find(packet.nsp);
    if (found == m_sockets.end() || !found->second || packet.type == PacketType::ConnectError) {
        parseError("packet for a namespace that was not joined");
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
        socket->closed({DisconnectReason::ClientNamespaceDisconnect, true, {}});
        return;
    default:
        return;
    }
}

void Connection::parseError(const char *details)
{
    // The reason that Node gives; the details say more.
    m_session.close({engineio::CloseReason::ForcedClose, false, details});
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
    m_session.close({engineio::CloseReason::ForcedClose});
}

void Connection::sessionClosed(const engineio::Closure &closure)
{
    m_server.deadlines().cancel(m_connectTimeout);
    m_server.deadlines().cancel(m_attachmentsTimeout);
    m_server.deadlines().cancel(m_lead);
    const auto sockets = std::exchange(m_sockets, {});
    for (const auto &[name, socket] : sockets) {
        if (socket)
            socket->closed({disconnectReason(closure.reason), closure.announced, closure.details});
    }
}

} // namespace anteroom::socketio
