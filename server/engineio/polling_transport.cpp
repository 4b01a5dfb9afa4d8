// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/polling_transport.h"

#include "server/engineio/server.h"
#include "server/engineio/session.h"
#include "server/http/compression.h"

namespace anteroom::engineio {

using namespace std::chrono_literals;

namespace {
/// How long a poll is held during an upgrade, as engine.io does.
constexpr milliseconds ReleaseDelay{100};
/// How long a backlog over Limits::closeSlowConsumerAtBytes may last.
constexpr milliseconds SlowConsumerGrace{2'000};

bool isOctetStream(const http::RequestHead &head)
{
    const QByteArray type = head.header("content-type").value_or(QByteArray());
    return type.toLower().startsWith("application/octet-stream");
}

QByteArray noop()
{
    return QByteArray(1, char(PacketType::Noop));
}
} // namespace

PollingTransport::PollingTransport(Session &session, Server &server)
    : m_session(session), m_server(server)
{
}

PollingTransport::~PollingTransport()
{
    m_server.deadlines().cancel(m_flushToken);
    m_server.deadlines().cancel(m_releaseToken);
    m_server.deadlines().cancel(m_slowConsumer);
}

void PollingTransport::handlePoll(const std::shared_ptr<http::Exchange> &exchange)
{
    if (m_poll) {
        refuse(exchange, "overlapping request");
        return;
    }
    m_poll = exchange;
    exchange->onAborted([session = m_session.weak_from_this(), this] {
        const auto alive = session.lock();
        if (!alive || !m_poll)
            return;
        m_poll.reset();
        alive->close({CloseReason::TransportError, false, "poll dropped"});
    });
    if (queuedBytes() > 0)
        flush();
    else if (m_releasing)
        setReleasing(true);
}

void PollingTransport::handlePost(const std::shared_ptr<http::Exchange> &exchange)
{
    if (m_posting) {
        refuse(exchange, "overlapping request");
        return;
    }
    // Who makes the server talk and does not listen is not waited for.
    if (m_queue.size() > m_server.options().limits.writeQueueHardBytes) {
        refuse(exchange, "poll first");
        return;
    }
    if (isOctetStream(exchange->head())) {
        refuse(exchange, "binary body");
        return;
    }
    m_posting = true;
    exchange->onAborted([session = m_session.weak_from_this()] {
        const auto alive = session.lock();
        if (alive && alive->transport() == TransportName::Polling)
            alive->close({CloseReason::TransportError, false, "request dropped"});
    });
    exchange->readBody(m_session.maxPayload(),
                       [session = m_session.weak_from_this(), this,
                        exchange](const Result<QByteArray, http::Error> &body) {
        if (const auto alive = session.lock(); alive && alive->isOpen())
            bodyArrived(exchange, body);
        else
            exchange->respond(http::refusalResponse(http::Error::BadRequestLine));
    });
}

void PollingTransport::bodyArrived(const std::shared_ptr<http::Exchange> &exchange,
                                   const Result<QByteArray, http::Error> &body)
{
    m_posting = false;
    if (!body.ok()) {
        const http::Response refusal = http::refusalResponse(body.error());
        answer(exchange, refusal.status, "text/plain", refusal.body);
        if (body.error() != http::Error::BodyTooLarge)
            m_session.close({CloseReason::TransportError, false, "request body refused"});
        return;
    }
    const DecodedPayload payload = decodePayload(body.value(), m_server.options().limits);
    if (payload.error) {
        answer(exchange, 400, "text/plain", "bad payload");
        m_session.close({CloseReason::ParseError, false, "malformed payload"});
        return;
    }
    answer(exchange, 200, "text/html", "ok");
    m_session.packetsReceived(payload.packets, exchange->head());
}

void PollingTransport::refuse(const std::shared_ptr<http::Exchange> &exchange,
                              const QByteArray &why)
{
    answer(exchange, 400, "text/plain", why);
    m_session.close({CloseReason::TransportError, false, why});
}

void PollingTransport::send(const QByteArray &packets)
{
    if (!m_queue.isEmpty())
        m_queue += PacketSeparator;
    m_queue += packets;
    flushSoon();
    watchBacklog();
}

void PollingTransport::watchBacklog()
{
    if (m_slowConsumer || m_queue.size() <= m_server.options().limits.closeSlowConsumerAtBytes)
        return;
    m_slowConsumer = m_server.deadlines().add(SlowConsumerGrace, [this] {
        m_slowConsumer = 0;
        m_session.close({CloseReason::TransportError, false, "slow consumer"});
    });
}

void PollingTransport::flushSoon()
{
    if (!m_poll || m_flushToken)
        return;
    m_flushToken = m_server.deadlines().add(0ms, [this] {
        m_flushToken = 0;
        flush();
    });
}

void PollingTransport::flush()
{
    if (!m_poll)
        return;
    m_server.deadlines().cancel(m_slowConsumer);
    if (!m_queue.isEmpty())
        reply(std::exchange(m_queue, {}));
    else if (m_last)
        reply(QByteArray(1, std::exchange(m_last, 0)));
}

void PollingTransport::reply(const QByteArray &payload)
{
    const auto poll = std::exchange(m_poll, nullptr);
    answer(poll, 200, "text/plain; charset=UTF-8", payload);
}

void PollingTransport::setReleasing(bool releasing)
{
    m_releasing = releasing;
    m_server.deadlines().cancel(m_releaseToken);
    if (!releasing || !m_poll)
        return;
    m_releaseToken = m_server.deadlines().add(ReleaseDelay, [this] {
        m_releaseToken = 0;
        if (m_poll && m_queue.isEmpty())
            reply(noop());
    });
}

QByteArray PollingTransport::handOver()
{
    setReleasing(false);
    m_server.deadlines().cancel(m_slowConsumer);
    if (m_poll)
        reply(noop());
    return std::exchange(m_queue, {});
}

void PollingTransport::finish(PacketType last)
{
    m_last = char(last);
    flush();
}

void PollingTransport::answer(const std::shared_ptr<http::Exchange> &exchange, int status,
                              const QByteArray &type, const QByteArray &body)
{
    http::Response response{status, {{"Content-Type", type}, {"Cache-Control", "no-store"}}, body};
    m_server.addCommonHeaders(exchange->head(), response);
    if (std::exchange(m_isFirst, false))
        m_server.addInitialHeaders(m_session, response);
    const Options &options = m_server.options();
    if (options.httpCompression && body.size() >= options.limits.compressThresholdBytes)
        http::compress(response, exchange->head());
    exchange->respond(response);
}

} // namespace anteroom::engineio
