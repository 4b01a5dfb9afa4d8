// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/session.h"

#include "server/engineio/server.h"

#include <QScopeGuard>

#include <algorithm>

namespace anteroom::engineio {

using namespace std::chrono_literals;

namespace {
/// How long a session that we closed waits for the poll that fetches its last packets.
constexpr milliseconds LingerTime{10'000};
} // namespace

/// The WebSocket of an upgrade until it has shown that it works: `2probe`, `3probe`, `5`.
class Session::Probe final : public websocket::ChannelHandler
{
public:
    Probe(Session &session, std::shared_ptr<websocket::Channel> channel,
          const http::RequestHead &head)
        : m_session(session), m_channel(std::move(channel)), m_head(head)
    {
        m_channel->setHandler(this);
        DeadlineQueue &deadlines = session.m_server.deadlines();
        m_timeout = deadlines.add(session.m_server.options().limits.upgradeTimeout,
                                  [this] { m_session.dropProbe(); });
    }
    ~Probe() override
    {
        m_session.m_server.deadlines().cancel(m_timeout);
        if (m_channel)
            m_channel->setHandler(nullptr);
    }
    Q_DISABLE_COPY_MOVE(Probe)

    const http::RequestHead &head() const { return m_head; }
    std::shared_ptr<websocket::Channel> takeChannel() { return std::exchange(m_channel, nullptr); }

    void channelText(QByteArrayView utf8) override
    {
        if (utf8 == "2probe") {
            m_probed = true;
            m_channel->sendText("3probe");
            m_session.m_polling->setReleasing(true);
        } else if (m_probed && utf8 == "5") {
            m_session.completeUpgrade();
        } else {
            m_session.dropProbe();
        }
    }
    void channelBinary(QByteArrayView) override { m_session.dropProbe(); }
    void channelClosed(const websocket::ChannelEnd &) override
    {
        m_channel.reset();
        m_session.dropProbe();
    }

private:
    Session &m_session;
    std::shared_ptr<websocket::Channel> m_channel;
    http::RequestHead m_head;
    DeadlineQueue::Token m_timeout = 0;
    bool m_probed = false;
};

Session::Session(Server &server, QByteArray id, OpeningRequest request)
    : m_server(server)
    , m_id(std::move(id))
    , m_request(std::move(request))
    , m_maxPayload(server.options().limits.maxPayloadBytes)
{
}

Session::~Session()
{
    m_server.deadlines().cancel(m_heartbeat);
    if (m_channel)
        m_channel->setHandler(nullptr);
}

TransportName Session::transport() const
{
    return m_channel ? TransportName::WebSocket : TransportName::Polling;
}

qsizetype Session::queuedBytes() const
{
    return m_channel ? m_channel->queuedBytes() : m_polling ? m_polling->queuedBytes() : 0;
}

bool Session::isWritable() const
{
    if (!m_open)
        return false;
    if (m_channel)
        return m_channel->queuedBytes() < m_server.options().limits.dropVolatileAtBytes;
    return m_polling && m_polling->hasPoll();
}

void Session::setMaxPayload(qsizetype bytes)
{
    m_maxPayload = std::min(bytes, m_server.options().limits.maxPayloadBytes);
    if (m_channel)
        m_channel->setMaxMessageBytes(m_maxPayload);
}

void Session::startPolling(const std::shared_ptr<http::Exchange> &exchange)
{
    m_polling = std::make_unique<PollingTransport>(*this, m_server);
    open(m_server.options().webSocket);
    m_polling->handlePoll(exchange);
}

void Session::startWebSocket(std::shared_ptr<websocket::Channel> channel)
{
    m_channel = std::move(channel);
    m_channel->setHandler(this);
    m_server.webSocketTaken();
    open(false);
}

/// The id is base64url: nothing to escape.
void Session::open(bool canUpgrade)
{
    const Limits &limits = m_server.options().limits;
    QByteArray packet(1, char(PacketType::Open));
    packet += "{\"sid\":\"" + m_id + "\",\"upgrades\":[" + (canUpgrade ? "\"websocket\"" : "") +
              "],\"pingInterval\":" + QByteArray::number(qint64(limits.pingInterval.count())) +
              ",\"pingTimeout\":" + QByteArray::number(qint64(limits.pingTimeout.count())) +
              ",\"maxPayload\":" + QByteArray::number(limits.maxPayloadBytes) + '}';
    sendPacket(packet);
    scheduleHeartbeat();
    m_handler = m_server.handler().sessionOpened(*this);
}

void Session::sendText(QByteArrayView packet)
{
    m_figures.sentBytes += packet.size();
    sendPacket(packet);
}

void Session::sendPacket(QByteArrayView packet)
{
    if (m_channel)
        m_channel->sendText(packet);
    else if (m_polling)
        m_polling->send(packet.toByteArray());
}

void Session::sendBinary(QByteArrayView bytes)
{
    m_figures.sentBytes += bytes.size();
    if (m_channel)
        m_channel->sendBinary(bytes);
    else if (m_polling)
        m_polling->send(encodeBinaryForPolling(bytes));
}

void Session::send(const MessageRun &run)
{
    m_figures.sentBytes += run.bytes();
    if (m_channel)
        m_channel->send(run);
    else if (m_polling)
        m_polling->send(run.payload());
}

const http::RequestHead &Session::carrier() const
{
    if (m_postHead)
        return *m_postHead;
    return m_upgradeHead ? *m_upgradeHead : m_request.head;
}

void Session::packetsReceived(const QList<Packet> &packets, const http::RequestHead &head)
{
    const auto self = shared_from_this();
    m_postHead = &head;
    const auto forgetHead = qScopeGuard([this] { m_postHead = nullptr; });
    for (const Packet &packet : packets) {
        if (!m_open)
            return;
        if (packet.binary)
            channelBinary(packet.data);
        else
            packetReceived(packet.type, packet.data);
    }
}

void Session::channelText(QByteArrayView utf8)
{
    const auto type = packetType(utf8);
    if (type)
        packetReceived(*type, utf8.sliced(1));
    else
        close({CloseReason::ParseError, false, "unknown packet type"});
}

void Session::channelBinary(QByteArrayView bytes)
{
    m_figures.receivedBytes += bytes.size();
    m_handler->binaryReceived(bytes);
}

void Session::channelClosed(const websocket::ChannelEnd &end)
{
    m_channel->setHandler(nullptr);
    close({end.failed ? CloseReason::TransportError : CloseReason::TransportClose, end.announced,
           end.details});
}

void Session::packetReceived(PacketType type, QByteArrayView data)
{
    switch (type) {
    case PacketType::Message:
        m_figures.receivedBytes += data.size() + 1;
        m_handler->textReceived(data);
        return;
    case PacketType::Pong:
        pongReceived();
        return;
    case PacketType::Noop:
    case PacketType::Open: // not for a client to send, but engine.io takes no offence
    case PacketType::Upgrade:
        return;
    case PacketType::Close:
        if (m_polling && !m_channel)
            m_polling->finish(PacketType::Noop);
        finish({CloseReason::TransportClose, true, "close packet"});
        return;
    case PacketType::Ping:
        close({CloseReason::ParseError, false, "packet out of place"});
        return;
    }
}

void Session::pongReceived()
{
    if (!m_awaitingPong)
        return;
    m_figures.roundTrip = m_server.deadlines().clock().steadyNow() - m_pingSentAt;
    scheduleHeartbeat();
}

void Session::scheduleHeartbeat()
{
    m_awaitingPong = false;
    m_server.deadlines().cancel(m_heartbeat);
    m_heartbeat =
        m_server.deadlines().add(m_server.options().limits.pingInterval, [this] { sendPing(); });
}

void Session::sendPing()
{
    static constexpr char Ping[] = {char(PacketType::Ping)};
    m_awaitingPong = true;
    m_pingSentAt = m_server.deadlines().clock().steadyNow();
    m_heartbeat = m_server.deadlines().add(m_server.options().limits.pingTimeout, [this] {
        m_heartbeat = 0;
        close({CloseReason::PingTimeout});
    });
    sendPacket(QByteArrayView(Ping, 1));
}

void Session::probe(std::shared_ptr<websocket::Channel> channel, const http::RequestHead &head)
{
    if (m_channel || m_probe || !m_open) {
        channel->close(websocket::CloseCode::Normal);
        return;
    }
    m_probe = std::make_unique<Probe>(*this, std::move(channel), head);
}

void Session::completeUpgrade()
{
    // The probe stands below us on the stack: it goes at the end of the turn.
    std::shared_ptr<Probe> probe = std::move(m_probe);
    m_channel = probe->takeChannel();
    m_channel->setHandler(this);
    m_channel->setMaxMessageBytes(m_maxPayload);
    m_server.webSocketTaken();
    m_upgradeHead = std::make_unique<http::RequestHead>(probe->head());
    m_server.retire(probe);
    sendHandedOver(m_polling->handOver());
    m_handler->transportUpgraded();
}

void Session::sendHandedOver(const QByteArray &waiting)
{
    if (waiting.isEmpty())
        return;
    for (const QByteArray &packet : waiting.split(PacketSeparator)) {
        if (packet.startsWith('b'))
            m_channel->sendBinary(QByteArray::fromBase64(packet.sliced(1)));
        else
            m_channel->sendText(packet);
    }
}

void Session::dropProbe()
{
    if (!m_probe)
        return;
    std::shared_ptr<Probe> probe = std::move(m_probe);
    if (const auto channel = probe->takeChannel()) {
        channel->setHandler(nullptr);
        channel->close(websocket::CloseCode::Normal);
    }
    m_server.retire(probe);
    if (m_polling)
        m_polling->setReleasing(false);
}

void Session::close(const Closure &closure)
{
    if (!m_open)
        return;
    if (m_polling && !m_channel)
        m_polling->finish(PacketType::Close);
    finish(closure);
}

void Session::finish(const Closure &closure)
{
    if (!m_open)
        return;
    m_open = false;
    m_server.sessionEnded(transport());
    m_server.deadlines().cancel(m_heartbeat);
    dropProbe();
    if (m_channel) {
        m_channel->setHandler(nullptr);
        const bool leaving = closure.reason == CloseReason::ServerShuttingDown;
        m_channel->close(leaving ? websocket::CloseCode::GoingAway : websocket::CloseCode::Normal);
    }
    // We may stand on the stack of our own handler or transport: both go at the end of the turn.
    m_server.retire(shared_from_this());
    const bool ours =
        closure.reason == CloseReason::ForcedClose || closure.reason == CloseReason::ParseError;
    const bool rest = ours && !m_channel && queuedBytes() > 0;
    if (rest)
        m_heartbeat = m_server.deadlines().add(LingerTime, [this] {
            m_heartbeat = 0;
            m_server.retire(shared_from_this());
            m_server.forget(*this);
        });
    else
        m_server.forget(*this);
    if (m_handler)
        m_handler->sessionClosed(closure);
}

void Session::takeRest(const std::shared_ptr<http::Exchange> &exchange)
{
    m_polling->handlePoll(exchange);
    if (queuedBytes() > 0)
        return;
    m_server.retire(shared_from_this());
    m_server.forget(*this);
}

} // namespace anteroom::engineio
