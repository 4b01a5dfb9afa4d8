// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/server.h"
#include "server/handlers/clinic.h"
#include "tests/server/storage/clinic_fixture.h"
#include "tests/support/memory_transport.h"

#include <QJsonArray>

#include <memory>

namespace anteroom::tests {

/// A Socket.IO client over a WebSocket in memory.
class MemoryClient
{
public:
    explicit MemoryClient(engineio::Server &engine,
                          const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                          const QList<http::Header> &headers = {});

    /// Sends CONNECT with this payload and waits for the answer; true when it was let in.
    bool connectWith(const QJsonObject &auth);
    /// The `{message, data}` of a refused CONNECT.
    const QJsonObject &refusal() const { return m_refusal; }

    void emitEvent(const QByteArray &event, const QJsonValue &payload);
    /// Emits and waits for the acknowledgement's one value.
    QJsonObject call(const QByteArray &event, const QJsonValue &payload);
    /// Waits for the next event of that name; its first argument.
    QJsonObject expectEvent(const QString &event);
    /// Events of that name that have come; they are forgotten.
    int count(const QString &event);
    /// The server said DISCONNECT or closed the connection.
    bool isClosed();
    /// The request to open the connection was refused.
    bool isRefused() const { return m_isRefused; }
    /// The server's pings are not answered until answerPing().
    void holdPings() { m_holdsPings = true; }
    void answerPing() { m_channel->say("3"); }
    /// The connection ends with (announced) or without a goodbye.
    void drop(bool announced) { m_channel->drop(announced); }

private:
    struct Received
    {
        QString event;
        QJsonObject payload;
    };
    void read();
    void readPacket(const QByteArray &text);

    std::shared_ptr<MemoryChannel> m_channel;
    QList<Received> m_events;
    QHash<int, QJsonObject> m_acks;
    QJsonObject m_refusal;
    int m_lastAckId = 0;
    bool m_isRefused = false;
    bool m_holdsPings = false;
    bool m_connected = false;
    bool m_disconnected = false;
};

/// Takes what the handlers tell the console.
class RecordedFeed final : public handlers::FeedPublisher
{
public:
    bool isWatched() const override { return watched; }
    bool takesTraffic() override { return watched; }
    void publish(feed::FeedEvent event) override { events.append(std::move(event)); }
    /// Those of one kind so far; all events are forgotten.
    template <class Event>
    QList<Event> take()
    {
        QList<Event> found;
        for (const feed::FeedEvent &event : std::exchange(events, {})) {
            if (const auto *match = std::get_if<Event>(&event))
                found.append(*match);
        }
        return found;
    }

    bool watched = true;
    QList<feed::FeedEvent> events;
};

/// The clinic with its real storage and protocol engine, without sockets and with a clock that
/// stands still. People: `pat`, `doc`, `age`, `adm`; conversation `conv`; consultation `cons`.
class ClinicHarness : public ClinicFixture
{
public:
    ~ClinicHarness();
    bool start(const handlers::Options &options = {.rateLimits = false});
    void stop();

    handlers::Clinic &clinic() { return *m_clinic; }
    engineio::Server &engine() { return *m_engine; }
    QString token(const UserId &user, std::chrono::seconds timeToLive = std::chrono::hours(1));
    /// A client that was let in.
    std::unique_ptr<MemoryClient>
    client(const UserId &user, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    /// Turns the clock.
    void advance(milliseconds by);
    /// Waits until storage has answered all that was asked before.
    void settle();

    FakeClock clock;
    RecordedFeed feed;
    handlers::Throttles throttles;
    handlers::AddressGuard addresses{clock, handlers::AddressGuard::Scope::Remote, throttles};
    const UserId admin{QStringLiteral("adm")};
    const SessionId session{QStringLiteral("cons")};

private:
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<socketio::Server> m_io;
    std::unique_ptr<engineio::Server> m_engine;
    std::optional<auth::TokenVerifier> m_verifier;
    std::optional<auth::TokenIssuer> m_issuer;
    std::unique_ptr<handlers::Clinic> m_clinic;
};

} // namespace anteroom::tests
