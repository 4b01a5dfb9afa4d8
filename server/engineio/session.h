// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/handler.h"
#include "server/engineio/packet.h"
#include "server/engineio/polling_transport.h"
#include "server/http/request_head.h"
#include "server/websocket/channel.h"
#include "shared/base/deadline_queue.h"

#include <QHostAddress>

#include <memory>
#include <optional>

namespace anteroom::engineio {

class Server;

enum class TransportName { Polling, WebSocket };

/// The request that opened a session.
struct OpeningRequest
{
    http::RequestHead head;
    QHostAddress address;
    bool secure = false;
};

/// What went over a session so far.
struct SessionFigures
{
    qint64 receivedBytes = 0; ///< of messages, types included
    qint64 sentBytes = 0;
    milliseconds roundTrip{-1}; ///< of the last ping; -1 before the first answer
};

/// One client's session over polling, WebSocket, or one after the other. Server thread.
/// Spec: Engine.IO v4, "Session", "Heartbeat", "Upgrade".
class Session final : public websocket::ChannelHandler, public std::enable_shared_from_this<Session>
{
public:
    Session(Server &server, QByteArray id, OpeningRequest request);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    const QByteArray &id() const { return m_id; }
    const OpeningRequest &request() const { return m_request; }
    bool isOpen() const { return m_open; }
    TransportName transport() const;
    /// The request that carries the message being received: its POST, or the upgrade request.
    const http::RequestHead &carrier() const;
    /// Bytes that the client has not taken yet.
    qsizetype queuedBytes() const;
    const SessionFigures &figures() const { return m_figures; }
    /// Would a message go out at once?
    bool isWritable() const;

    /// The largest message or POST body that is taken from now on; at most Limits::maxPayloadBytes,
    /// where it begins.
    void setMaxPayload(qsizetype bytes);
    qsizetype maxPayload() const { return m_maxPayload; }

    /// packet: a message packet, type included.
    void sendText(QByteArrayView packet);
    void sendBinary(QByteArrayView bytes);
    void send(const MessageRun &run);
    /// The one door: ends the session, from either side. Once; later calls do nothing.
    void close(const Closure &closure);

    // For Server and PollingTransport.
    void startPolling(const std::shared_ptr<http::Exchange> &exchange);
    void startWebSocket(std::shared_ptr<websocket::Channel> channel);
    PollingTransport *polling() { return m_polling.get(); }
    /// A second WebSocket that wants to take over from polling; refused when it can't.
    void probe(std::shared_ptr<websocket::Channel> channel, const http::RequestHead &head);
    /// Those of one POST.
    void packetsReceived(const QList<Packet> &packets, const http::RequestHead &head);
    /// A poll that fetches what a closed session still had to say.
    void takeRest(const std::shared_ptr<http::Exchange> &exchange);

    // websocket::ChannelHandler
    void channelText(QByteArrayView utf8) override;
    void channelBinary(QByteArrayView bytes) override;
    void channelClosed(const websocket::ChannelEnd &end) override;

private:
    class Probe;
    void open(bool canUpgrade);
    void sendPacket(QByteArrayView packet);
    void packetReceived(PacketType type, QByteArrayView data);
    void pongReceived();
    void scheduleHeartbeat();
    void sendPing();
    void completeUpgrade();
    void sendHandedOver(const QByteArray &waiting);
    void dropProbe();
    void finish(const Closure &closure);

    Server &m_server;
    QByteArray m_id;
    OpeningRequest m_request;
    std::unique_ptr<SessionHandler> m_handler;
    std::shared_ptr<websocket::Channel> m_channel;
    std::unique_ptr<PollingTransport> m_polling; ///< also after an upgrade, for a late POST
    std::unique_ptr<Probe> m_probe;
    std::unique_ptr<http::RequestHead> m_upgradeHead; ///< of a session that changed over
    const http::RequestHead *m_postHead = nullptr;    ///< while the packets of a POST are received
    DeadlineQueue::Token m_heartbeat = 0;
    milliseconds m_pingSentAt{0};
    SessionFigures m_figures;
    qsizetype m_maxPayload;
    bool m_open = true;
    bool m_awaitingPong = false;
};

} // namespace anteroom::engineio
