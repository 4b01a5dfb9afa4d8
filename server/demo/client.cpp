// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/client.h"

#include <algorithm>
#include <chrono>

namespace anteroom::demo {
namespace {

using std::chrono::milliseconds;
constexpr milliseconds FirstWait{500};
constexpr milliseconds LongestWait{5'000};

QUrl webSocketUrl(QUrl server)
{
    server.setScheme(server.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    server.setPath(QStringLiteral("/socket.io/"));
    server.setQuery(QStringLiteral("EIO=4&transport=websocket"));
    return server;
}

} // namespace

Client::Client(QObject *parent) : QObject(parent)
{
    m_reconnectTimer.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    connect(&m_reconnectTimer, &QTimer::timeout, this, &Client::open);
    connect(&m_silenceTimer, &QTimer::timeout, &m_socket, &QWebSocket::abort);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Client::onFrame);
    connect(&m_socket, &QWebSocket::disconnected, this, &Client::onSocketGone);
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { onSocketGone(); });
}

Client::~Client()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void Client::connectTo(const QUrl &server, const QString &token)
{
    stayAway();
    m_socket.abort();
    m_url = webSocketUrl(server);
    m_token = token;
    m_failedAttempts = 0;
    m_wanted = true;
    open();
}

void Client::leave()
{
    stayAway();
    if (m_connected)
        m_socket.sendTextMessage(QStringLiteral("41"));
    setDisconnected();
    m_socket.close();
}

void Client::vanish()
{
    stayAway();
    setDisconnected();
    m_socket.abort();
}

void Client::stayAway()
{
    m_wanted = false;
    m_reconnectTimer.stop();
    m_silenceTimer.stop();
}

void Client::open()
{
    m_socket.open(m_url);
}

void Client::emitEvent(const QString &name, const QJsonObject &payload, const AckHandler &ack)
{
    if (!m_connected)
        return;
    std::optional<quint64> id;
    if (ack) {
        id = ++m_lastAckId;
        m_acks.insert(*id, ack);
    }
    m_socket.sendTextMessage(eventPacket(name, payload, id));
}

void Client::onFrame(const QString &frame)
{
    const Packet packet = parsePacket(frame);
    switch (packet.kind) {
    case Packet::Kind::Open:
        return onOpen(packet.data.toObject());
    case Packet::Kind::Ping:
        m_socket.sendTextMessage(QStringLiteral("3"));
        return m_silenceTimer.start();
    case Packet::Kind::Connected:
        return onConnected();
    case Packet::Kind::Refused:
        return onRefused(packet.data[u"message"].toString());
    case Packet::Kind::Event:
        return onEvent(packet);
    case Packet::Kind::Ack:
        return onAck(packet);
    case Packet::Kind::Disconnected:
        // The server put this client out: coming back is not up to the client.
        stayAway();
        return m_socket.close();
    case Packet::Kind::Close:
    case Packet::Kind::Other:
        return;
    }
}

void Client::onOpen(const QJsonObject &handshake)
{
    const int silence = handshake.value(u"pingInterval").toInt(25'000) +
                        handshake.value(u"pingTimeout").toInt(20'000);
    m_silenceTimer.start(silence);
    m_socket.sendTextMessage(connectPacket(m_token));
}

void Client::onConnected()
{
    m_failedAttempts = 0;
    m_connected = true;
    Q_EMIT connected();
}

void Client::onRefused(const QString &message)
{
    stayAway();
    m_socket.close();
    Q_EMIT connectRefused(message);
}

void Client::onEvent(const Packet &packet)
{
    QJsonArray arguments = packet.data.toArray();
    const QString name = arguments.takeAt(0).toString();
    if (packet.ackId)
        m_socket.sendTextMessage(ackPacket(*packet.ackId, {}));
    Q_EMIT eventReceived(name, arguments);
}

void Client::onAck(const Packet &packet)
{
    const AckHandler ack = m_acks.take(packet.ackId.value_or(0));
    if (ack)
        ack(packet.data.toArray());
}

void Client::onSocketGone()
{
    m_silenceTimer.stop();
    setDisconnected();
    if (!m_wanted || m_reconnectTimer.isActive())
        return;
    const milliseconds wait =
        std::min(FirstWait * (1 << std::min(m_failedAttempts, 4)), LongestWait);
    ++m_failedAttempts;
    m_reconnectTimer.start(wait);
}

void Client::setDisconnected()
{
    m_acks.clear();
    if (!std::exchange(m_connected, false))
        return;
    Q_EMIT disconnected();
}

} // namespace anteroom::demo
