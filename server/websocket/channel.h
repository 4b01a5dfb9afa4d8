// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"
#include "server/http/response.h"
#include "server/websocket/frame_run.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

#include <memory>

namespace anteroom::websocket {

/// How a channel ended.
struct ChannelEnd
{
    bool announced = false; ///< by a close frame of the peer
    bool failed = false;    ///< the peer broke the protocol
    QByteArray details;     ///< close code or broken rule, in words of ours; empty: just lost
};

/// What the owner of a channel hears, on the server thread. Views are valid during the call.
class ChannelHandler
{
public:
    virtual ~ChannelHandler() = default;
    virtual void channelText(QByteArrayView utf8) = 0;
    virtual void channelBinary(QByteArrayView bytes) = 0;
    /// Last call.
    virtual void channelClosed(const ChannelEnd &end) = 0;
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
    /// Queues messages that are encoded once for many receivers.
    virtual void send(const FrameRun &run) = 0;
    /// The largest message that is taken from now on.
    virtual void setMaxMessageBytes(qsizetype bytes) = 0;
    /// Bytes that the peer has not taken yet.
    virtual qsizetype queuedBytes() const = 0;
    /// Starts the closing handshake; the handler hears nothing more.
    virtual void close(CloseCode code, QByteArrayView reason = {}) = 0;
};

/// May permessage-deflate be agreed on with a client that offers it? Spec: RFC 7692.
enum class Deflate { No, Yes };

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
    virtual std::shared_ptr<Channel> accept(const QList<http::Header> &headers,
                                            Deflate deflate = Deflate::No) = 0;
};

} // namespace anteroom::websocket
