// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/websocket_channel.h"

namespace anteroom::net {

using websocket::CloseCode;
using websocket::Opcode;

WebSocketChannel::WebSocketChannel(Connection &connection)
    : m_connection(&connection)
    , m_deadlines(connection.hub().deadlines())
    , m_decoder(connection.hub().limits(), connection.hub().deadlines().clock())
{
}

WebSocketChannel::~WebSocketChannel()
{
    m_deadlines.cancel(m_deadline);
}

void WebSocketChannel::send(Opcode opcode, QByteArrayView payload)
{
    if (!m_connection || m_closeSent)
        return;
    m_connection->write(websocket::encodeFrameHeader(opcode, payload.size()));
    m_connection->write(payload);
}

void WebSocketChannel::sendFrames(const QByteArray &frames)
{
    if (m_connection && !m_closeSent)
        m_connection->writeShared(frames);
}

qsizetype WebSocketChannel::queuedBytes() const
{
    return m_connection ? m_connection->queuedBytes() : 0;
}

void WebSocketChannel::close(CloseCode code, QByteArrayView reason)
{
    if (!m_connection || m_closeSent)
        return;
    m_connection->write(websocket::encodeClose(code, reason));
    m_closeSent = true;
    m_deadlines.cancel(m_deadline);
    m_deadline = m_deadlines.add(m_connection->hub().limits().closeTimeout, [this] {
        m_deadline = 0;
        if (m_connection)
            m_connection->abort();
    });
}

void WebSocketChannel::feed(char *bytes, qsizetype count)
{
    m_decoder.feed(bytes, count, *this);
    if (std::exchange(m_hasPing, false))
        send(Opcode::Pong, std::exchange(m_pingToAnswer, {}));
    if (!m_closeSent)
        watchMessage();
}

/// A message that does not end within its deadline ends the connection.
void WebSocketChannel::watchMessage()
{
    if (!m_decoder.inMessage()) {
        if (m_deadline)
            m_deadlines.cancel(m_deadline);
        return;
    }
    if (m_deadline || !m_connection)
        return;
    m_deadline = m_deadlines.add(m_connection->hub().limits().messageDeadline, [this] {
        m_deadline = 0;
        failed(CloseCode::PolicyViolation, "message took too long");
    });
}

void WebSocketChannel::connectionLost()
{
    m_connection = nullptr;
    m_decoder.stop();
    ended(false, false);
}

void WebSocketChannel::ended(bool announced, bool failed)
{
    if (auto *handler = std::exchange(m_handler, nullptr))
        handler->channelClosed(announced, failed);
}

void WebSocketChannel::textMessage(QByteArrayView utf8)
{
    if (m_handler)
        m_handler->channelText(utf8);
}

void WebSocketChannel::binaryMessage(QByteArrayView bytes)
{
    if (m_handler)
        m_handler->channelBinary(bytes);
}

void WebSocketChannel::ping(QByteArrayView payload)
{
    m_hasPing = true;
    m_pingToAnswer = payload.toByteArray();
}

void WebSocketChannel::pong(QByteArrayView) {}

void WebSocketChannel::closeReceived(quint16 code, QByteArrayView)
{
    if (m_connection) {
        if (!m_closeSent) {
            const bool hasCode = code != quint16(CloseCode::NoStatus);
            m_connection->write(hasCode ? websocket::encodeClose(code)
                                        : websocket::encodeFrame(Opcode::Close, {}));
        }
        m_closeSent = true;
        m_connection->closeAfterWriting();
    }
    ended(true, false);
}

void WebSocketChannel::failed(CloseCode code, const char *why)
{
    m_decoder.stop();
    if (m_connection) {
        if (!m_closeSent)
            m_connection->write(websocket::encodeClose(code, why));
        m_closeSent = true;
        m_connection->closeAfterWriting();
    }
    ended(false, true);
}

} // namespace anteroom::net
