// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/body_decoder.h"
#include "server/http/exchange.h"
#include "server/net/stream.h"
#include "server/websocket/channel.h"
#include "server/websocket/request_handler.h"
#include "shared/base/deadline_queue.h"
#include "shared/base/limits.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#include <vector>

namespace anteroom::net {

class Connection;
class Handshaker;
class HttpExchange;
class ReadPacer;
class UpgradeRequest;
class WebSocketChannel;

/// What the connections of a listener share.
class Hub
{
public:
    virtual ~Hub() = default;
    virtual websocket::RequestHandler &handler() = 0;
    virtual DeadlineQueue &deadlines() = 0;
    virtual const Limits &limits() = 0;
    virtual Handshaker &handshaker() = 0;
    virtual ReadPacer &pacer() = 0;
    /// The connection has something to flush at the end of this turn.
    virtual void markDirty(Connection &connection) = 0;
    /// The connection is over; it is destroyed at the end of this turn.
    virtual void retire(Connection &connection) = 0;
    /// Where bytes are read to before they are decoded.
    virtual std::vector<char> &readBuffer() = 0;
    /// Nothing: plain connections.
    virtual const std::optional<QSslConfiguration> &tls() = 0;
    /// One for all connections with this window; keeps no context.
    virtual websocket::Deflater &deflater(int windowBits) = 0;
};

/// One TCP connection: HTTP/1.1 requests one after the other, then perhaps a WebSocket for good.
/// Closing has one door for each way: closeAfterWriting() and abort(). Server thread.
class Connection final : private StreamHandler
{
public:
    /// Takes the descriptor over.
    Connection(Hub &hub, int descriptor, const QHostAddress &address);
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    Hub &hub() const { return m_hub; }
    const QHostAddress &peerAddress() const { return m_address; }
    bool isSecure() const { return m_stream->isSecure(); }
    /// What the peer has not taken.
    qsizetype queuedBytes() const;
    /// Could the descriptor be taken over?
    bool isOpen() const { return m_stream->isOpen(); }

    void write(QByteArrayView bytes);
    void writeShared(const QByteArray &bytes);
    /// End of turn: hands what was queued to the system, closes when that was asked for.
    void flush();
    void closeAfterWriting();
    void abort();

    // For HttpExchange.
    void readBody(qsizetype limitBytes, http::Exchange::BodyHandler done);
    void respond(const http::Response &response);
    // For UpgradeRequest.
    void refuseUpgrade(const http::Response &response);
    std::shared_ptr<websocket::Channel> becomeWebSocket(const http::RequestHead &head,
                                                        QList<http::Header> headers,
                                                        websocket::Deflate deflate);

private:
    enum class State { TlsHandshake, Head, Waiting, Body, Refused, WebSocket, Closing };

    // StreamHandler
    void streamReady() override;
    void streamReceived(char *bytes, qsizetype count) override;
    void streamWritten() override { flush(); }
    void streamEnded() override;

    void markDirty();
    void endWriting();
    void readInput();
    void readHead();
    void takeHead(http::RequestHead head);
    void readBodyBytes();
    void bodyEnded(Result<QByteArray, http::Error> body);
    void readEarlyFrames();
    void readLater();
    void drop(qsizetype bytes);
    void refuseHead(http::Error error);
    void nextRequest();
    void lost();
    void setDeadline(milliseconds after);
    void clearDeadline();
    void limitBody();
    milliseconds timeToTake(qsizetype bytes) const;
    void checkBacklog();
    void checkResponse();

    Hub &m_hub;
    std::unique_ptr<Stream> m_stream;
    QHostAddress m_address;
    Outbox m_outbox;
    QByteArray m_input; ///< what came and is not for now: a part of a head, the next request
    State m_state = State::Head;
    bool m_dirty = false;
    bool m_closeWhenWritten = false;
    bool m_halfClosed = false;
    bool m_retired = false;
    DeadlineQueue::Token m_deadline = 0;
    DeadlineQueue::Token m_slowConsumer = 0;
    DeadlineQueue::Token m_responseDeadline = 0;
    DeadlineQueue::Token m_later = 0; ///< what was put off to a turn of its own
    qsizetype m_writtenBytes = 0;     ///< put into the outbox so far

    // HTTP
    bool m_keepAlive = true;
    bool m_headRequest = false;
    bool m_idle = false;        ///< a request was answered, of the next one nothing has come
    bool m_bodyPending = false; ///< a body follows that was not read yet
    int m_minorVersion = 1;
    std::optional<http::RequestHead> m_bodyHead;
    std::unique_ptr<http::BodyDecoder> m_body;
    milliseconds m_bodySince{0};
    qsizetype m_bodyBytes = 0; ///< as they came, chunk heads included
    http::Exchange::BodyHandler m_bodyDone;
    std::shared_ptr<HttpExchange> m_exchange;
    std::shared_ptr<UpgradeRequest> m_upgrade;
    std::shared_ptr<WebSocketChannel> m_channel;
};

} // namespace anteroom::net
