// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/server.h"
#include "server/http/exchange.h"
#include "server/websocket/channel.h"
#include "shared/base/clock.h"
#include "shared/base/deadline_queue.h"

#include <QList>

#include <memory>
#include <optional>

namespace anteroom::tests {

/// A request made in memory; keeps its answer.
class MemoryExchange final : public http::Exchange
{
public:
    MemoryExchange(QByteArray method, const QByteArray &query, QByteArray body = {},
                   const QList<http::Header> &headers = {});

    const http::RequestHead &head() const override { return m_head; }
    QHostAddress peerAddress() const override { return QHostAddress(QHostAddress::LocalHost); }
    bool isSecure() const override { return false; }
    void readBody(qsizetype limitBytes, BodyHandler done) override;
    void respond(const http::Response &answer) override { response = answer; }
    void onAborted(std::function<void()> handler) override { m_aborted = std::move(handler); }

    void abort()
    {
        m_bodyDone = nullptr;
        m_aborted();
    }
    /// The body is still on its way until finishBody().
    void holdBody() { m_held = true; }
    void finishBody();

    std::optional<http::Response> response;

private:
    http::RequestHead m_head;
    QByteArray m_body;
    bool m_held = false;
    BodyHandler m_bodyDone;
    std::function<void()> m_aborted;
};

/// The far end of a WebSocket in memory: what the server sent, and a way to say something.
class MemoryChannel final : public websocket::Channel
{
public:
    void setHandler(websocket::ChannelHandler *handler) override { m_handler = handler; }
    void sendText(QByteArrayView utf8) override { texts.append(utf8.toByteArray()); }
    void sendBinary(QByteArrayView bytes) override { binaries.append(bytes.toByteArray()); }
    void send(const websocket::FrameRun &run) override;
    void setMaxMessageBytes(qsizetype bytes) override { maxMessageBytes = bytes; }
    qsizetype queuedBytes() const override { return queued; }
    void close(websocket::CloseCode code, QByteArrayView reason) override;

    void say(const QByteArray &text);
    void sayBinary(const QByteArray &bytes);
    void drop(bool announced);
    /// The texts so far; the list starts anew.
    QList<QByteArray> take() { return std::exchange(texts, {}); }

    QList<QByteArray> texts;
    QList<QByteArray> binaries;
    int sharedWrites = 0; ///< runs that were encoded elsewhere
    qsizetype queued = 0;
    qsizetype maxMessageBytes = 0; ///< as it was set last
    std::optional<websocket::CloseCode> closed;

private:
    websocket::ChannelHandler *m_handler = nullptr;
};

class MemoryUpgrade final : public websocket::Upgrade
{
public:
    explicit MemoryUpgrade(const QByteArray &query, const QList<http::Header> &headers = {});
    const http::RequestHead &head() const override { return m_head; }
    QHostAddress peerAddress() const override { return address; }
    bool isSecure() const override { return false; }
    void refuse(const http::Response &answer) override { refusal = answer; }
    std::shared_ptr<websocket::Channel> accept(const QList<http::Header> &headers,
                                               websocket::Deflate deflate) override;

    QHostAddress address{QHostAddress::LocalHost};
    std::shared_ptr<MemoryChannel> channel = std::make_shared<MemoryChannel>();
    std::optional<http::Response> refusal;
    QList<http::Header> acceptedHeaders;
    std::optional<websocket::Deflate> deflate; ///< what accept() was told

private:
    http::RequestHead m_head;
};

/// Turns the clock and runs what became due, as the event loop does.
void advance(FakeClock &clock, DeadlineQueue &deadlines, milliseconds by = milliseconds{0});

} // namespace anteroom::tests
