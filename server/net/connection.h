// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/body_decoder.h"
#include "server/http/exchange.h"
#include "server/net/client_socket.h"
#include "server/websocket/channel.h"
#include "server/websocket/request_handler.h"
#include "shared/base/deadline_queue.h"
#include "shared/base/limits.h"

#include <QHostAddress>

#include <memory>
#include <optional>
#include <vector>

class QSslConfiguration;
class QSslSocket;
class QWebSocketServer;

namespace anteroom::net {

class Connection;
class HttpExchange;
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
    virtual QWebSocketServer &webSocketServer() = 0;
    /// The connection has something to flush at the end of this turn.
    virtual void markDirty(Connection &connection) = 0;
    /// The connection is over; it is destroyed at the end of this turn.
    virtual void retire(Connection &connection) = 0;
    /// The listener goes, from no slot of a socket: its sockets go with it, since a thread that
    /// ends deletes nothing later.
    virtual bool isEnding() const = 0;
    /// Where bytes are read to before they are decoded.
    virtual std::vector<char> &readBuffer() = 0;
    /// Nothing: plain connections.
    virtual const std::optional<QSslConfiguration> &tls() = 0;
    /// One for all connections with this window; keeps no context.
    virtual websocket::Deflater &deflater(int windowBits) = 0;
};

/// One TCP connection: HTTP/1.1 requests one after the other, then perhaps a WebSocket for good.
/// Closing has one door for each way: closeAfterWriting() and abort(). Server thread.
class Connection final
{
public:
    Connection(Hub &hub, qintptr descriptor);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Hub &hub() const { return m_hub; }
    QHostAddress peerAddress() const { return m_address; }
    bool isSecure() const { return m_tls != nullptr; }
    qsizetype queuedBytes() const;
    /// Could the descriptor be taken over?
    bool isOpen() const;

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

    void makeSocket(qintptr descriptor);
    void startTls();
    void watchSocket();
    void endWriting();
    void readyRead();
    void readHead();
    void takeHead(http::RequestHead head);
    void readBodyBytes();
    void bodyEnded(Result<QByteArray, http::Error> body);
    void readFrames();
    void refuseHead(http::Error error);
    void nextRequest();
    void lost();
    void setDeadline(milliseconds after);
    void clearDeadline();
    void limitBody();
    qsizetype backlogBytes() const;
    milliseconds timeToTake(qsizetype bytes) const;
    void checkBacklog();
    void checkResponse();

    Hub &m_hub;
    std::unique_ptr<QTcpSocket> m_socket;
    Hatch *m_hatch = nullptr;    ///< of m_socket
    QSslSocket *m_tls = nullptr; ///< m_socket, when it is one
    QHostAddress m_address;
    Outbox m_outbox;
    State m_state = State::Head;
    bool m_dirty = false;
    bool m_closeWhenWritten = false;
    bool m_halfClosed = false;
    bool m_retired = false;
    DeadlineQueue::Token m_deadline = 0;
    DeadlineQueue::Token m_slowConsumer = 0;
    DeadlineQueue::Token m_responseDeadline = 0;
    qsizetype m_flushedBytes = 0; ///< handed to the system or the socket so far

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
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< for work put off to a later turn
};

} // namespace anteroom::net
