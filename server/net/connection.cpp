// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/connection.h"

#include "server/net/handover.h"
#include "server/net/http_exchange.h"
#include "server/net/websocket_channel.h"
#include "server/websocket/upgrade_check.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <sys/socket.h>

namespace anteroom::net {

using namespace std::chrono_literals;

namespace {

/// Above the head's limit, so that the parser sees an oversized head; a body is read as it comes.
constexpr qsizetype ReadBufferBytes = 64 * 1024;
/// How long a backlog over Limits::closeSlowConsumerAtBytes may last.
constexpr milliseconds SlowConsumerGrace{2'000};

} // namespace

Connection::Connection(Hub &hub, qintptr descriptor) : m_hub(hub)
{
    makeSocket(descriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(ReadBufferBytes);
    m_address = m_socket->peerAddress();
    watchSocket();
    if (m_tls)
        startTls();
    else
        setDeadline(m_hub.limits().headDeadline);
}

void Connection::makeSocket(qintptr descriptor)
{
    if (m_hub.tls()) {
        auto socket = std::make_unique<ClientSocket<QSslSocket>>();
        m_hatch = socket.get();
        m_tls = socket.get();
        m_socket = std::move(socket);
    } else {
        auto socket = std::make_unique<ClientSocket<QTcpSocket>>();
        m_hatch = socket.get();
        m_socket = std::move(socket);
    }
    m_socket->setSocketDescriptor(descriptor);
}

void Connection::startTls()
{
    m_state = State::TlsHandshake;
    setDeadline(m_hub.limits().tlsDeadline);
    QObject::connect(m_tls, &QSslSocket::encrypted, m_tls, [this] {
        m_state = State::Head;
        setDeadline(m_hub.limits().headDeadline);
    });
    m_tls->setSslConfiguration(*m_hub.tls());
    m_tls->startServerEncryption();
}

Connection::~Connection()
{
    m_retired = true;
    clearDeadline();
    m_hub.deadlines().cancel(m_slowConsumer);
    m_hub.deadlines().cancel(m_responseDeadline);
    lost();
    m_socket->disconnect();
    if (!m_hub.isEnding())
        m_socket.release()->deleteLater();
}

bool Connection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void Connection::watchSocket()
{
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(),
                     [this] { readyRead(); });
    QObject::connect(m_socket.get(), &QTcpSocket::bytesWritten, m_socket.get(), [this] {
        if (m_closeWhenWritten)
            endWriting();
    });
    QObject::connect(m_socket.get(), &QTcpSocket::disconnected, m_socket.get(), [this] {
        lost();
        m_hub.retire(*this);
    });
}

qsizetype Connection::queuedBytes() const
{
    return m_outbox.bytes() + backlogBytes();
}

/// What the socket has not got rid of.
qsizetype Connection::backlogBytes() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

/// What a peer that is just fast enough needs for this.
milliseconds Connection::timeToTake(qsizetype bytes) const
{
    return milliseconds(bytes * 1'000 / m_hub.limits().leastBytesPerSecond);
}

void Connection::write(QByteArrayView bytes)
{
    m_outbox.append(bytes);
    if (!std::exchange(m_dirty, true))
        m_hub.markDirty(*this);
}

void Connection::writeShared(const QByteArray &bytes)
{
    m_outbox.appendShared(bytes);
    if (!std::exchange(m_dirty, true))
        m_hub.markDirty(*this);
}

void Connection::flush()
{
    m_dirty = false;
    if (m_retired)
        return;
    m_flushedBytes += m_outbox.bytes();
    if (m_tls && !m_outbox.isEmpty())
        m_outbox.writeThrough(*m_socket);
    else if (!m_outbox.isEmpty())
        m_outbox.writeTo(*m_socket);
    if (m_closeWhenWritten)
        endWriting();
    else
        checkBacklog();
}

/// Only half of the connection is closed, and what the peer is still sending is read and dropped:
/// a full close would answer it with a RST, which takes our last words from the peer's hands. The
/// rest ends with the peer's close or with the deadline. Spec: RFC 9112 9.6, RFC 6455 7.1.1.
void Connection::endWriting()
{
    if (m_tls) { // its close_notify comes first, and ends both halves
        m_socket->disconnectFromHost();
        return;
    }
    if (m_socket->bytesToWrite() > 0 || std::exchange(m_halfClosed, true))
        return;
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    m_socket->skip(m_socket->bytesAvailable());
}

/// A peer that does not read is cut: at once when it costs too much, after a while when it costs
/// much.
void Connection::checkBacklog()
{
    const qsizetype backlog = backlogBytes();
    if (backlog > m_hub.limits().writeQueueHardBytes) {
        abort();
    } else if (backlog > m_hub.limits().closeSlowConsumerAtBytes && !m_slowConsumer) {
        m_slowConsumer = m_hub.deadlines().add(SlowConsumerGrace, [this] {
            m_slowConsumer = 0;
            if (backlogBytes() > m_hub.limits().closeSlowConsumerAtBytes)
                abort();
        });
    } else if (backlog > 0 && m_state != State::WebSocket) {
        checkResponse();
    }
}

/// A response must be taken, at no less than Limits::leastBytesPerSecond once the grace is over.
void Connection::checkResponse()
{
    if (m_responseDeadline)
        return;
    const qsizetype due = m_flushedBytes;
    const milliseconds time = m_hub.limits().responseGrace + timeToTake(backlogBytes());
    m_responseDeadline = m_hub.deadlines().add(time, [this, due] {
        m_responseDeadline = 0;
        if (m_flushedBytes - backlogBytes() < due && m_state != State::WebSocket)
            abort();
        else
            checkBacklog();
    });
}

void Connection::closeAfterWriting()
{
    m_closeWhenWritten = true;
    if (m_state != State::WebSocket)
        m_state = State::Closing;
    const bool isResponse = m_state != State::WebSocket;
    setDeadline(m_hub.limits().closeTimeout + timeToTake(isResponse ? queuedBytes() : 0));
    if (!std::exchange(m_dirty, true))
        m_hub.markDirty(*this);
}

void Connection::abort()
{
    if (!m_retired)
        m_socket->abort();
}

void Connection::lost()
{
    clearDeadline();
    m_bodyDone = nullptr;
    if (const auto exchange = std::exchange(m_exchange, nullptr))
        exchange->connectionLost();
    if (const auto upgrade = std::exchange(m_upgrade, nullptr))
        upgrade->connectionLost();
    if (const auto channel = std::exchange(m_channel, nullptr))
        channel->connectionLost();
}

void Connection::setDeadline(milliseconds after)
{
    clearDeadline();
    m_deadline = m_hub.deadlines().add(after, [this] {
        m_deadline = 0;
        abort();
    });
}

void Connection::clearDeadline()
{
    m_hub.deadlines().cancel(m_deadline);
}

void Connection::readyRead()
{
    if (m_hatch->mode != Hatch::Mode::Through)
        return;
    switch (m_state) {
    case State::TlsHandshake:
        return;
    case State::Head:
        readHead();
        return;
    case State::Body:
        readBodyBytes();
        return;
    case State::WebSocket:
        readFrames();
        return;
    case State::Refused:
    case State::Closing:
        m_socket->skip(m_socket->bytesAvailable());
        return;
    case State::Waiting:
        return; // the next request waits in the socket's buffer
    }
}

void Connection::readHead()
{
    const QByteArray bytes = m_socket->peek(m_hub.limits().headBytes + 1);
    if (bytes.isEmpty())
        return;
    http::HeadStatus status = http::parseRequestHead(bytes, m_hub.limits());
    switch (status.state) {
    case http::HeadStatus::State::Incomplete:
        if (std::exchange(m_idle, false))
            setDeadline(m_hub.limits().headDeadline);
        return;
    case http::HeadStatus::State::Failed:
        refuseHead(status.error);
        return;
    case http::HeadStatus::State::Complete:
        m_socket->skip(status.consumedBytes);
        takeHead(std::move(status.head));
        return;
    }
}

void Connection::takeHead(http::RequestHead head)
{
    clearDeadline();
    m_state = State::Waiting;
    m_keepAlive = head.keepAlive();
    m_minorVersion = head.minorVersion;
    m_headRequest = head.method == "HEAD";
    m_bodyPending = head.hasBody();
    if (head.isUpgradeToWebSocket()) {
        if (const auto checked = websocket::checkUpgrade(head); !checked.ok()) {
            const http::Refusal refusal = websocket::refusalOf(checked.error());
            refuseUpgrade({refusal.status, {}, refusal.text.toByteArray()});
            return;
        }
        m_upgrade = std::make_shared<UpgradeRequest>(*this, std::move(head));
        m_hub.handler().handleUpgrade(m_upgrade);
        return;
    }
    if (m_bodyPending)
        m_bodyHead = head;
    m_exchange = std::make_shared<HttpExchange>(*this, std::move(head));
    m_hub.handler().handleRequest(m_exchange);
}

void Connection::refuseHead(http::Error error)
{
    m_keepAlive = false;
    m_state = State::Refused;
    const http::Response response = http::refusalResponse(error);
    write(http::serialize(response, http::Connection::Close, 1));
    closeAfterWriting();
}

void Connection::readBody(qsizetype limitBytes, http::Exchange::BodyHandler done)
{
    if (!m_bodyPending) {
        done(QByteArray());
        return;
    }
    Limits limits = m_hub.limits();
    limits.maxPayloadBytes = limitBytes;
    m_body = std::make_unique<http::BodyDecoder>(*m_bodyHead, limits);
    m_bodyDone = std::move(done);
    m_state = State::Body;
    if (m_body->status() == http::BodyDecoder::Status::Failed) {
        bodyEnded(Failure{m_body->error()});
        return;
    }
    if (m_bodyHead->expectsContinue)
        write(http::continueResponse());
    m_bodySince = m_hub.deadlines().clock().steadyNow();
    m_bodyBytes = 0;
    limitBody();
    readBodyBytes();
}

/// A body has its grace and then must come at no less than Limits::leastBytesPerSecond.
void Connection::limitBody()
{
    const Limits &limits = m_hub.limits();
    const milliseconds allowed =
        std::min(limits.bodyDeadline, limits.bodyGrace + timeToTake(m_bodyBytes));
    const milliseconds used = m_hub.deadlines().clock().steadyNow() - m_bodySince;
    if (used >= allowed) {
        abort();
        return;
    }
    clearDeadline();
    m_deadline = m_hub.deadlines().add(allowed - used, [this] {
        m_deadline = 0;
        limitBody();
    });
}

void Connection::readBodyBytes()
{
    std::vector<char> &buffer = m_hub.readBuffer();
    while (m_state == State::Body && m_socket->bytesAvailable() > 0) {
        const qint64 count = m_socket->peek(buffer.data(), qint64(buffer.size()));
        const auto fed = m_body->feed(QByteArrayView(buffer.data(), count));
        m_socket->skip(fed.consumedBytes);
        m_bodyBytes += fed.consumedBytes;
        if (fed.status == http::BodyDecoder::Status::Complete)
            bodyEnded(m_body->takeBody());
        else if (fed.status == http::BodyDecoder::Status::Failed)
            bodyEnded(Failure{m_body->error()});
    }
}

void Connection::bodyEnded(Result<QByteArray, http::Error> body)
{
    clearDeadline();
    m_state = State::Waiting;
    m_bodyPending = !body.ok();
    m_bodyHead.reset();
    m_body.reset();
    const auto done = std::exchange(m_bodyDone, nullptr);
    done(std::move(body));
}

void Connection::respond(const http::Response &response)
{
    m_exchange.reset();
    const bool keepAlive = m_keepAlive && !m_bodyPending;
    write(http::serialize(response,
                          keepAlive ? http::Connection::KeepAlive : http::Connection::Close,
                          m_minorVersion, m_headRequest));
    if (keepAlive)
        nextRequest();
    else
        closeAfterWriting();
}

void Connection::nextRequest()
{
    m_state = State::Head;
    setDeadline(m_hub.limits().idleConnection);
    m_idle = m_socket->bytesAvailable() == 0;
    if (m_idle)
        return;
    // Pipelined: in a turn of its own, so that a thousand of them don't nest.
    setDeadline(m_hub.limits().headDeadline);
    m_hub.deadlines().add(0ms, [this, alive = std::weak_ptr<int>(m_alive)] {
        if (!alive.expired() && m_state == State::Head)
            readHead();
    });
}

void Connection::refuseUpgrade(const http::Response &response)
{
    m_upgrade.reset();
    write(http::serialize(response, http::Connection::Close, m_minorVersion));
    closeAfterWriting();
}

std::shared_ptr<websocket::Channel> Connection::becomeWebSocket(const http::RequestHead &head,
                                                                QList<http::Header> headers,
                                                                websocket::Deflate deflate)
{
    m_upgrade.reset();
    QByteArray early = m_socket->readAll();
    const QByteArray written = handOver(*m_socket, *m_hatch, m_hub.webSocketServer(),
                                        head.header("sec-websocket-key").value_or(QByteArray()));
    if (written.isEmpty()) {
        abort();
        return nullptr;
    }
    watchSocket();
    m_state = State::WebSocket;
    m_channel = std::make_shared<WebSocketChannel>(*this);
    if (deflate == websocket::Deflate::Yes) {
        const auto offers = head.joinedHeader("sec-websocket-extensions");
        if (const auto answer = m_channel->agreeOnDeflate(offers.value_or(QByteArray())))
            headers.append(http::Header{"Sec-WebSocket-Extensions", *answer});
    }
    write(switchingProtocols(written, headers));
    if (!early.isEmpty() || m_socket->bytesAvailable() > 0) {
        m_hub.deadlines().add(0ms, [early, channel = std::weak_ptr(m_channel), this]() mutable {
            if (const auto alive = channel.lock()) {
                alive->feed(early.data(), early.size());
                readFrames();
            }
        });
    }
    return m_channel;
}

void Connection::readFrames()
{
    std::vector<char> &buffer = m_hub.readBuffer();
    while (m_channel && m_socket->bytesAvailable() > 0) {
        const qint64 count = m_socket->read(buffer.data(), qint64(buffer.size()));
        if (count <= 0)
            return;
        const auto channel = m_channel;
        channel->feed(buffer.data(), count);
    }
}

} // namespace anteroom::net
