// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/connection.h"

#include "server/net/handshaker.h"
#include "server/net/http_exchange.h"
#include "server/net/plain_stream.h"
#include "server/net/read_pacer.h"
#include "server/net/tls_stream.h"
#include "server/net/websocket_channel.h"
#include "server/websocket/upgrade_check.h"

#include <algorithm>

namespace anteroom::net {

using namespace std::chrono_literals;

namespace {

/// What is taken of requests that come before their turn; the rest waits in the system.
constexpr qsizetype PipelinedBytes = 64 * 1024;
/// How long a backlog over Limits::closeSlowConsumerAtBytes may last.
constexpr milliseconds SlowConsumerGrace{2'000};

} // namespace

Connection::Connection(Hub &hub, int descriptor, const QHostAddress &address)
    : m_hub(hub), m_address(address)
{
    StreamHandler &self = *this;
    if (m_hub.tls()) {
        m_state = State::TlsHandshake;
        setDeadline(m_hub.limits().tlsDeadline);
        m_stream = std::make_unique<TlsStream>(descriptor, *m_hub.tls(), m_hub.readBuffer(), self);
    } else {
        setDeadline(m_hub.limits().headDeadline);
        m_stream = std::make_unique<PlainStream>(descriptor, m_hub.readBuffer(), self);
    }
}

Connection::~Connection()
{
    m_retired = true;
    m_hub.deadlines().cancel(m_slowConsumer);
    m_hub.deadlines().cancel(m_responseDeadline);
    m_hub.deadlines().cancel(m_later);
    lost();
}

void Connection::streamReady()
{
    m_state = State::Head;
    setDeadline(m_hub.limits().headDeadline);
}

void Connection::streamEnded()
{
    lost();
    m_hub.retire(*this);
}

qsizetype Connection::queuedBytes() const
{
    return m_outbox.bytes() + m_stream->unsentBytes();
}

/// What a peer that is just fast enough needs for this.
milliseconds Connection::timeToTake(qsizetype bytes) const
{
    return milliseconds(bytes * 1'000 / m_hub.limits().leastBytesPerSecond);
}

void Connection::write(QByteArrayView bytes)
{
    m_writtenBytes += bytes.size();
    m_outbox.append(bytes);
    markDirty();
}

void Connection::writeShared(const QByteArray &bytes)
{
    m_writtenBytes += bytes.size();
    m_outbox.appendShared(bytes);
    markDirty();
}

void Connection::markDirty()
{
    if (!std::exchange(m_dirty, true))
        m_hub.markDirty(*this);
}

void Connection::flush()
{
    m_dirty = false;
    if (m_retired)
        return;
    m_stream->write(m_outbox);
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
    if (!m_outbox.isEmpty() || std::exchange(m_halfClosed, true))
        return;
    m_stream->endWriting();
    m_input.clear();
}

/// A peer that does not read is cut: at once when it costs too much, after a while when it costs
/// much.
void Connection::checkBacklog()
{
    const qsizetype backlog = queuedBytes();
    if (backlog > m_hub.limits().writeQueueHardBytes) {
        abort();
    } else if (backlog > m_hub.limits().closeSlowConsumerAtBytes && !m_slowConsumer) {
        m_slowConsumer = m_hub.deadlines().add(SlowConsumerGrace, [this] {
            m_slowConsumer = 0;
            if (queuedBytes() > m_hub.limits().closeSlowConsumerAtBytes)
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
    const qsizetype due = m_writtenBytes;
    const milliseconds time = m_hub.limits().responseGrace + timeToTake(queuedBytes());
    m_responseDeadline = m_hub.deadlines().add(time, [this, due] {
        m_responseDeadline = 0;
        if (m_writtenBytes - queuedBytes() < due && m_state != State::WebSocket)
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
    m_stream->setReading(true);
    markDirty();
}

void Connection::abort()
{
    if (m_retired)
        return;
    m_stream->abort();
    streamEnded();
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

void Connection::streamReceived(char *bytes, qsizetype count)
{
    if (m_state == State::WebSocket) {
        readEarlyFrames();
        m_hub.pacer().noteRead();
        if (const auto channel = m_channel)
            channel->feed(bytes, count);
        return;
    }
    m_input.append(bytes, count);
    readInput();
}

void Connection::readInput()
{
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
        readEarlyFrames();
        return;
    case State::Refused:
    case State::Closing:
        m_input.clear();
        return;
    case State::Waiting: // the next request waits
        if (m_input.size() >= PipelinedBytes)
            m_stream->setReading(false);
        return;
    }
}

void Connection::readHead()
{
    if (m_input.isEmpty())
        return;
    // One byte above the limit, so that the parser sees an oversized head.
    const QByteArrayView bytes =
        QByteArrayView(m_input).first(std::min(m_input.size(), m_hub.limits().headBytes + 1));
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
        drop(status.consumedBytes);
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
    m_stream->setReading(true);
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
    while (m_state == State::Body && !m_input.isEmpty()) {
        const auto fed = m_body->feed(m_input);
        drop(fed.consumedBytes);
        m_bodyBytes += fed.consumedBytes;
        if (fed.status == http::BodyDecoder::Status::Complete)
            bodyEnded(m_body->takeBody());
        else if (fed.status == http::BodyDecoder::Status::Failed)
            bodyEnded(Failure{m_body->error()});
        else if (fed.consumedBytes == 0)
            return;
    }
}

/// An idle connection holds no buffer.
void Connection::drop(qsizetype bytes)
{
    if (bytes == m_input.size())
        m_input = {};
    else
        m_input.remove(0, bytes);
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
    m_stream->setReading(true);
    m_idle = m_input.isEmpty();
    if (m_idle)
        return;
    // Pipelined: in a turn of its own, so that a thousand of them don't nest.
    setDeadline(m_hub.limits().headDeadline);
    readLater();
}

void Connection::readLater()
{
    m_hub.deadlines().cancel(m_later);
    m_later = m_hub.deadlines().add(0ms, [this] {
        m_later = 0;
        readInput();
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
    m_state = State::WebSocket;
    m_channel = std::make_shared<WebSocketChannel>(*this);
    if (deflate == websocket::Deflate::Yes) {
        const auto offers = head.joinedHeader("sec-websocket-extensions");
        if (const auto answer = m_channel->agreeOnDeflate(offers.value_or(QByteArray())))
            headers.append(http::Header{"Sec-WebSocket-Extensions", *answer});
    }
    const QByteArray answer =
        m_hub.handshaker().answer(head.header("sec-websocket-key").value_or(QByteArray()), headers);
    if (answer.isEmpty()) {
        abort();
        return nullptr;
    }
    write(answer);
    m_stream->setReading(true);
    if (!m_input.isEmpty()) // the channel has no handler yet
        readLater();
    return m_channel;
}

/// Frames that came with the request.
void Connection::readEarlyFrames()
{
    if (m_input.isEmpty())
        return;
    QByteArray early = std::exchange(m_input, {});
    if (const auto channel = m_channel)
        channel->feed(early.data(), early.size());
}

} // namespace anteroom::net
