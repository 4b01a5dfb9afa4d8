// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/websocket_channel.h"

#include "server/net/read_pacer.h"

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

std::optional<QByteArray> WebSocketChannel::agreeOnDeflate(const QByteArray &offers)
{
    websocket::DeflateParameters wishes;
    wishes.serverNoContextTakeover = true;
    wishes.clientNoContextTakeover = true;
    const auto agreement = websocket::agreeOnDeflate(offers, wishes);
    if (!agreement)
        return std::nullopt;
    m_decoder.enableDeflate(agreement->parameters);
    m_windowBits = agreement->parameters.serverMaxWindowBits;
    return agreement->answer;
}

websocket::Deflater &WebSocketChannel::deflater() const
{
    return m_connection->hub().deflater(m_windowBits);
}

void WebSocketChannel::sendMessage(Opcode opcode, QByteArrayView payload)
{
    if (!m_connection || m_closeSent)
        return;
    const qsizetype threshold = m_connection->hub().limits().deflateThresholdBytes;
    if (m_windowBits > 0 && payload.size() >= threshold) {
        m_connection->write(websocket::encodeDeflatedFrame(opcode, payload, deflater()));
        return;
    }
    m_connection->write(websocket::encodeFrameHeader(opcode, payload.size()));
    m_connection->write(payload);
}

void WebSocketChannel::send(const websocket::FrameRun &run)
{
    if (!m_connection || m_closeSent)
        return;
    if (m_windowBits == 0) {
        m_connection->writeShared(run.frames());
    } else if (m_windowBits == websocket::MaxWindowBits) {
        const qsizetype threshold = m_connection->hub().limits().deflateThresholdBytes;
        m_connection->writeShared(run.deflatedFrames(deflater(), threshold));
    } else { // of a client that wants a smaller window: rare, not shared
        if (!run.text().isEmpty())
            sendMessage(Opcode::Text, run.text());
        for (const QByteArray &attachment : run.attachments())
            sendMessage(Opcode::Binary, attachment);
    }
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
        sendMessage(Opcode::Pong, std::exchange(m_pingToAnswer, {}));
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
    const milliseconds limit = m_connection->hub().limits().messageDeadline;
    m_deadline = m_deadlines.add(limit - messageAge(), [this, limit] {
        m_deadline = 0;
        if (messageAge() < limit) // a later message by now
            watchMessage();
        else
            failed(CloseCode::PolicyViolation, "message took too long");
    });
}

milliseconds WebSocketChannel::messageAge() const
{
    const auto since = m_decoder.unfinishedSince();
    return since ? m_deadlines.clock().steadyNow() - *since : milliseconds{0};
}

void WebSocketChannel::connectionLost()
{
    m_connection = nullptr;
    m_decoder.stop();
    ended({});
}

void WebSocketChannel::ended(const websocket::ChannelEnd &end)
{
    if (auto *handler = std::exchange(m_handler, nullptr))
        handler->channelClosed(end);
}

void WebSocketChannel::textMessage(QByteArrayView utf8)
{
    if (m_connection)
        m_connection->hub().pacer().noteMessage();
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
    ended({true, false, "close code " + QByteArray::number(code)});
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
    ended({false, true, why});
}

} // namespace anteroom::net
