// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/connection.h"
#include "server/websocket/channel.h"
#include "server/websocket/frame_decoder.h"

namespace anteroom::net {

/// The frames of one connection. Answers pings and close frames itself; a peer that breaks the
/// rules is told the close code and cut. Spec: RFC 6455 5.5, 7.
class WebSocketChannel final : public websocket::Channel, private websocket::FrameDecoder::Handler
{
public:
    explicit WebSocketChannel(Connection &connection);
    ~WebSocketChannel() override;

    void setHandler(websocket::ChannelHandler *handler) override { m_handler = handler; }
    void sendText(QByteArrayView utf8) override { sendMessage(websocket::Opcode::Text, utf8); }
    void sendBinary(QByteArrayView bytes) override
    {
        sendMessage(websocket::Opcode::Binary, bytes);
    }
    void send(const websocket::FrameRun &run) override;
    void setMaxMessageBytes(qsizetype bytes) override { m_decoder.setMaxMessageBytes(bytes); }
    qsizetype queuedBytes() const override;
    void close(websocket::CloseCode code, QByteArrayView reason) override;

    // For Connection.
    /// Takes the client's offer, if there is one that can be met; gives the answer to it. Messages
    /// stand by themselves in both directions, so that an idle connection holds no window.
    std::optional<QByteArray> agreeOnDeflate(const QByteArray &offers);
    void feed(char *bytes, qsizetype count);
    void connectionLost();

private:
    void sendMessage(websocket::Opcode opcode, QByteArrayView payload);
    websocket::Deflater &deflater() const;
    void watchMessage();
    /// How long the unfinished message has been on its way.
    milliseconds messageAge() const;
    void ended(const websocket::ChannelEnd &end);

    // websocket::FrameDecoder::Handler
    void textMessage(QByteArrayView utf8) override;
    void binaryMessage(QByteArrayView bytes) override;
    void ping(QByteArrayView payload) override;
    void pong(QByteArrayView payload) override;
    void closeReceived(quint16 code, QByteArrayView reason) override;
    void failed(websocket::CloseCode code, const char *why) override;

    Connection *m_connection;
    DeadlineQueue &m_deadlines;
    websocket::ChannelHandler *m_handler = nullptr;
    websocket::FrameDecoder m_decoder;
    QByteArray m_pingToAnswer;
    bool m_hasPing = false;
    bool m_closeSent = false;
    int m_windowBits = 0;                ///< of what we deflate; 0: nothing
    DeadlineQueue::Token m_deadline = 0; ///< of an unfinished message, or of the peer's close
};

} // namespace anteroom::net
