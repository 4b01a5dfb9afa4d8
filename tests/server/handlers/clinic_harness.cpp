// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/handlers/clinic_harness.h"

#include <QJsonDocument>
#include <QTest>

namespace anteroom::tests {

namespace {
constexpr int PatienceMilliseconds = 10'000;

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}
} // namespace

MemoryClient::MemoryClient(engineio::Server &engine, const QHostAddress &address,
                           const QList<http::Header> &headers)
{
    const auto upgrade = std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket", headers);
    upgrade->address = address;
    engine.handleUpgrade(upgrade);
    m_channel = upgrade->channel;
    m_isRefused = upgrade->refusal.has_value();
    m_channel->take();
}

bool MemoryClient::connectWith(const QJsonObject &auth)
{
    m_channel->say("40" + jsonOf(auth));
    (void)QTest::qWaitFor(
        [this] {
        read();
        return m_connected || !m_refusal.isEmpty();
        },
        PatienceMilliseconds);
    return m_connected;
}

void MemoryClient::emitEvent(const QByteArray &event, const QJsonValue &payload)
{
    m_channel->say("42[\"" + event + "\"," + jsonOf(payload) + "]");
}

QJsonObject MemoryClient::call(const QByteArray &event, const QJsonValue &payload)
{
    const int id = ++m_lastAckId;
    m_channel->say("42" + QByteArray::number(id) + "[\"" + event + "\"," + jsonOf(payload) + "]");
    (void)QTest::qWaitFor(
        [this, id] {
        read();
        return m_acks.contains(id);
        },
        PatienceMilliseconds);
    return m_acks.take(id);
}

QJsonObject MemoryClient::expectEvent(const QString &event)
{
    QJsonObject payload;
    const bool came = QTest::qWaitFor(
        [&] {
        read();
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            if (m_events[i].event == event) {
                payload = m_events.takeAt(i).payload;
                return true;
            }
        }
        return false;
        },
        PatienceMilliseconds);
    return came ? payload : QJsonObject{{QStringLiteral("missing"), event}};
}

int MemoryClient::count(const QString &event)
{
    read();
    return static_cast<int>(
        m_events.removeIf([&](const Received &received) { return received.event == event; }));
}

bool MemoryClient::isClosed()
{
    read();
    return m_disconnected || m_channel->closed;
}

void MemoryClient::read()
{
    const QList<QByteArray> texts = m_channel->take();
    for (const QByteArray &text : texts)
        readPacket(text);
}

void MemoryClient::readPacket(const QByteArray &text)
{
    if (text == "2") {
        if (!m_holdsPings)
            m_channel->say("3");
        return;
    }
    const qsizetype start = text.indexOf('[');
    const QJsonArray list =
        start < 0 ? QJsonArray() : QJsonDocument::fromJson(text.mid(start)).array();
    if (text.startsWith("40"))
        m_connected = true;
    else if (text.startsWith("41"))
        m_disconnected = true;
    else if (text.startsWith("42"))
        m_events.append({list.at(0).toString(), list.at(1).toObject()});
    else if (text.startsWith("43"))
        m_acks.insert(text.mid(2, start - 2).toInt(), list.at(0).toObject());
    else if (text.startsWith("44"))
        m_refusal = QJsonDocument::fromJson(text.mid(2)).object();
}

ClinicHarness::~ClinicHarness()
{
    stop();
}

bool ClinicHarness::start(const handlers::Options &options)
{
    if (!openClinic() || !addUser(admin, Role::Admin))
        return false;
    const auto made = run([&](storage::Transaction &tx) {
        return storage::insertConsultation(tx, {session, {}, patient, physician}, now);
    });
    const QByteArray key(32, 'k');
    auto verifier = auth::TokenVerifier::create(key);
    if (!made || !verifier)
        return false;
    m_verifier.emplace(std::move(verifier).value());
    m_issuer.emplace(key);
    m_deadlines = std::make_unique<DeadlineQueue>(clock);
    m_io = std::make_unique<socketio::Server>(*m_deadlines, Limits{});
    engineio::Options engineOptions;
    engineOptions.allowRequest = [this](const auto &, const QHostAddress &address,
                                        const engineio::Options::Verdict &verdict) {
        verdict(!addresses.isBanned(address));
    };
    engineOptions.connectionRefused =
        [this](const http::RequestHead &head, const QHostAddress &address, int code) {
        m_clinic->refused().noteEngineError(address,
                                            head.header("user-agent").value_or(QByteArray()), code);
    };
    m_engine = std::make_unique<engineio::Server>(*m_io, *m_deadlines, engineOptions);
    m_clinic = std::make_unique<handlers::Clinic>(
        handlers::Context{m_io->of("/"), storage(), clock, *m_deadlines, *m_verifier, *m_issuer,
                          feed, throttles, options, &addresses});
    return true;
}

void ClinicHarness::stop()
{
    if (!m_clinic)
        return;
    m_engine->close();
    advance({});
    settle();
    m_clinic.reset();
    m_engine.reset();
    m_io.reset();
    m_deadlines.reset();
}

QString ClinicHarness::token(const UserId &user, std::chrono::seconds timeToLive)
{
    return m_issuer->issue(user, 0, timeToLive, clock.utcNow()).token;
}

std::unique_ptr<MemoryClient> ClinicHarness::client(const UserId &user, const QHostAddress &address)
{
    auto made = std::make_unique<MemoryClient>(*m_engine, address);
    const bool connected = made->connectWith({{QStringLiteral("token"), token(user)}});
    Q_ASSERT_X(connected, "ClinicHarness::client", "was refused");
    settle();
    return made;
}

void ClinicHarness::advance(milliseconds by)
{
    tests::advance(clock, *m_deadlines, by);
}

void ClinicHarness::settle()
{
    // What an answer asks in turn stands behind it in the queue: three rounds are more than any
    // event takes.
    for (int i = 0; i < 3; ++i)
        (void)run([](storage::Transaction &) { return storage::Stored<Done>(Done{}); });
}

} // namespace anteroom::tests
