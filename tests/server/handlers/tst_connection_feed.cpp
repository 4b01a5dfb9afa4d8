// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/handlers/clinic_harness.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace anteroom::tests;
using namespace std::chrono_literals;

/// What the console is told of connections.
class TestConnectionFeed : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClinicHarness> m_clinic;
    const QHostAddress m_away{QStringLiteral("203.0.113.7")};
    const QJsonObject m_conversation{{QStringLiteral("conversationId"), QStringLiteral("conv")}};

    QList<feed::ConnectionView> changes()
    {
        QList<feed::ConnectionView> views;
        const auto events = m_clinic->feed.take<feed::ConnectionChanged>();
        for (const feed::ConnectionChanged &event : events)
            views.append(event.connection);
        return views;
    }
    feed::ConnectionView only()
    {
        const QList<feed::ConnectionView> all = m_clinic->clinic().connections().connections();
        return all.size() == 1 ? all.constFirst() : feed::ConnectionView{};
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start());
    }
    void cleanup() { m_clinic.reset(); }

    void tellsWhoCame();
    void tellsWhoWent();
    void collectsRooms();
    void tellsAnUpgrade();
    void tellsANewName();
    void tellsFiguresWhileTheyAreWatched();
    void figuresEndWithTheSignOut();
    void looksAtManyInTurn();
    void isStillWhileNobodyLooks();
};

void TestConnectionFeed::tellsWhoCame()
{
    MemoryClient client(m_clinic->engine(), m_away, {{"user-agent", "python-requests/2.31.0"}});
    QVERIFY(client.connectWith({{QStringLiteral("token"), m_clinic->token(m_clinic->patient)}}));

    const auto told = changes();
    QCOMPARE(told.size(), 1);
    const feed::ConnectionView view = told.constFirst();
    QVERIFY(!view.socketId.isEmpty());
    QCOMPARE(view.userId, m_clinic->patient);
    QCOMPARE(view.displayName, QStringLiteral("Name of pat"));
    QCOMPARE(view.role, Role::Patient);
    QCOMPARE(view.transport, feed::Transport::WebSocket);
    QCOMPARE(view.address, QStringLiteral("203.0.113.x"));
    QCOMPARE(view.client, QStringLiteral("python-requests 2.31"));
    QCOMPARE(view.roundTripMilliseconds, -1);
    QVERIFY(view.bytesIn > 0);
    QVERIFY(view.rooms.contains(QStringLiteral("user:pat")));
    QVERIFY(!view.rooms.contains(view.socketId));
    QCOMPARE(only().socketId, view.socketId);
}

void TestConnectionFeed::tellsWhoWent()
{
    const auto client = m_clinic->client(m_clinic->patient);
    const QString id = only().socketId;
    m_clinic->feed.events.clear();

    client->drop(true);
    m_clinic->advance(1s);

    const auto ended = m_clinic->feed.take<feed::ConnectionEnded>();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().socketId, id);
    QCOMPARE(ended.constFirst().reason, QStringLiteral("transport close"));
    QVERIFY(m_clinic->clinic().connections().connections().isEmpty());
}

void TestConnectionFeed::collectsRooms()
{
    const auto client = m_clinic->client(m_clinic->patient);
    m_clinic->advance(1s);
    m_clinic->feed.events.clear();

    (void)client->call("chat:join", m_conversation);
    (void)client->call("chat:leave", m_conversation);
    (void)client->call("chat:join", m_conversation);
    QVERIFY(changes().isEmpty());
    m_clinic->advance(500ms);

    const auto told = changes();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().rooms.count(QStringLiteral("conversation:conv")), 1);
    m_clinic->advance(5s);
    QVERIFY(changes().isEmpty());
}

void TestConnectionFeed::tellsAnUpgrade()
{
    const auto request =
        [this](const QByteArray &method, const QByteArray &sid, const QByteArray &body) {
        const auto exchange = std::make_shared<MemoryExchange>(
            method, "EIO=4&transport=polling" + (sid.isEmpty() ? sid : "&sid=" + sid), body);
        m_clinic->engine().handleRequest(exchange);
        m_clinic->advance({});
        return exchange->response.value_or(http::Response{});
    };
    const QByteArray sid =
        QJsonDocument::fromJson(request("GET", {}, {}).body.mid(1))[u"sid"].toString().toLatin1();
    const QJsonObject auth{{QStringLiteral("token"), m_clinic->token(m_clinic->patient)}};
    (void)request("POST", sid, "40" + QJsonDocument(auth).toJson(QJsonDocument::Compact));
    QTRY_COMPARE(only().transport, feed::Transport::Polling);
    QCOMPARE(only().userId, m_clinic->patient);
    m_clinic->advance(1s);
    m_clinic->feed.events.clear();

    const auto upgrade = std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket&sid=" + sid);
    m_clinic->engine().handleUpgrade(upgrade);
    upgrade->channel->say("2probe");
    upgrade->channel->say("5");
    m_clinic->advance(500ms);

    const auto told = changes();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().transport, feed::Transport::WebSocket);
}

void TestConnectionFeed::tellsANewName()
{
    const auto client = m_clinic->client(m_clinic->patient);
    m_clinic->advance(1s);
    m_clinic->feed.events.clear();
    storage::UserPatch patch;
    patch.displayName = QStringLiteral("Another");

    m_clinic->clinic().users().update(Actor::system(), m_clinic->patient, patch,
                                      [](const Outcome<User> &) {});
    m_clinic->settle();
    m_clinic->advance(500ms);

    const auto told = changes();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().displayName, QStringLiteral("Another"));
}

void TestConnectionFeed::tellsFiguresWhileTheyAreWatched()
{
    const auto client = m_clinic->client(m_clinic->patient);
    client->holdPings();
    m_clinic->advance(1s);
    const feed::ConnectionView before = only();
    m_clinic->feed.events.clear();

    (void)client->call("presence:list", QJsonObject());
    m_clinic->advance(3s);
    QVERIFY(changes().isEmpty()); // nobody looks

    m_clinic->clinic().connections().watchFigures(true);
    const auto first = changes();
    QCOMPARE(first.size(), 1);
    QVERIFY(first.constFirst().bytesIn > before.bytesIn);
    QVERIFY(first.constFirst().bytesOut > before.bytesOut);
    for (int i = 0; i < 30; ++i)
        m_clinic->advance(100ms);
    QVERIFY(changes().isEmpty()); // nothing has changed

    const milliseconds untilPing = 25s - 7s;
    m_clinic->advance(untilPing);
    (void)client->count({}); // the ping has come
    m_clinic->advance(40ms);
    client->answerPing();
    for (int i = 0; i < 11; ++i)
        m_clinic->advance(100ms);
    const auto pinged = changes();
    QCOMPARE(pinged.size(), 1);
    QCOMPARE(pinged.constFirst().roundTripMilliseconds, 40);

    m_clinic->clinic().connections().watchFigures(false);
    (void)client->call("presence:list", QJsonObject());
    m_clinic->advance(3s);
    QVERIFY(changes().isEmpty());
}

void TestConnectionFeed::figuresEndWithTheSignOut()
{
    const auto client = m_clinic->client(m_clinic->patient);
    m_clinic->clinic().connections().watchFigures(true);
    m_clinic->feed.watched = false;
    m_clinic->advance(100ms);
    m_clinic->feed.watched = true;
    m_clinic->feed.events.clear();

    (void)client->call("presence:list", QJsonObject());
    m_clinic->advance(2s);

    QVERIFY(changes().isEmpty());
}

void TestConnectionFeed::looksAtManyInTurn()
{
    constexpr int Count = 250;
    std::vector<std::unique_ptr<MemoryClient>> clients;
    for (int i = 0; i < Count; ++i)
        clients.push_back(m_clinic->client(m_clinic->patient));
    m_clinic->advance(1s);
    m_clinic->feed.events.clear();

    m_clinic->clinic().connections().watchFigures(true);
    QCOMPARE(changes().size(), ConnectionFeed::FiguresAtOnce);
    QSet<QString> rest;
    for (int i = 1; i < Count / ConnectionFeed::FiguresAtOnce; ++i) {
        m_clinic->advance(ConnectionFeed::FiguresStep);
        for (const feed::ConnectionView &view : changes())
            rest.insert(view.socketId);
    }
    QCOMPARE(rest.size(), Count - ConnectionFeed::FiguresAtOnce);
}

void TestConnectionFeed::isStillWhileNobodyLooks()
{
    m_clinic->feed.watched = false;
    const auto client = m_clinic->client(m_clinic->patient);
    (void)client->call("chat:join", m_conversation);
    m_clinic->advance(1s);
    client->drop(true);
    m_clinic->advance(1s);

    QVERIFY(m_clinic->feed.take<feed::ConnectionChanged>().isEmpty());
    QVERIFY(m_clinic->feed.take<feed::ConnectionEnded>().isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionFeed)
#include "tst_connection_feed.moc"
