// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"
#include "server/http/response.h"
#include "server/websocket/frame.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

#include <memory>

namespace anteroom::websocket {

/// What the owner of a channel hears, on the server thread. Views are valid during the call.
class ChannelHandler
{
public:
    virtual ~ChannelHandler() = default;
    virtual void channelText(QByteArrayView utf8) = 0;
    virtual void channelBinary(QByteArrayView bytes) = 0;
    /// Last call. announced: by a close frame of the peer; failed: the peer broke the protocol.
    virtual void channelClosed(bool announced, bool failed) = 0;
};

/// An open WebSocket. Pings and close frames are answered below it. Server thread.
class Channel
{
public:
    virtual ~Channel() = default;
    /// Nobody hears anything while there is no handler.
    virtual void setHandler(ChannelHandler *handler) = 0;
    /// Queues one message; everything queued in a turn of the loop is written once, at its end.
    virtual void sendText(QByteArrayView utf8) = 0;
    virtual void sendBinary(QByteArrayView bytes) = 0;
    /// Queues frames that were encoded once for many receivers.
    virtual void sendFrames(const QByteArray &frames) = 0;
    /// Bytes that the peer has not taken yet.
    virtual qsizetype queuedBytes() const = 0;
    /// Starts the closing handshake; the handler hears nothing more.
    virtual void close(CloseCode code, QByteArrayView reason = {}) = 0;
};

/// A checked upgrade request that waits for its answer.
class Upgrade
{
public:
    virtual ~Upgrade() = default;
    virtual const http::RequestHead &head() const = 0;
    virtual QHostAddress peerAddress() const = 0;
    virtual bool isSecure() const = 0;
    /// Answers with an HTTP error and ends the connection.
    virtual void refuse(const http::Response &response) = 0;
    /// Answers 101 with these headers added. Nothing when the connection is lost by then.
    virtual std::shared_ptr<Channel> accept(const QList<http::Header> &headers) = 0;
};

} // namespace anteroom::websocket
