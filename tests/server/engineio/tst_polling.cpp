// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/session.h"
#include "tests/support/memory_transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace anteroom;
using namespace anteroom::engineio;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

/// Echoes messages and remembers how the session ended.
class Echo final : public Handler
{
public:
    struct Ending
    {
        CloseReason reason;
        bool announced;
    };
    class Peer final : public SessionHandler
    {
    public:
        Peer(Echo &echo, Session &session) : m_echo(echo), m_session(session) {}
        void textReceived(QByteArrayView text) override
        {
            if (text == "kick")
                m_session.close({CloseReason::ForcedClose});
            else
                m_session.sendText(QByteArray('4' + text.toByteArray()));
        }
        void binaryReceived(QByteArrayView bytes) override { m_session.sendBinary(bytes); }
        void sessionClosed(const Closure &closure) override
        {
            m_echo.endings.append({closure.reason, closure.announced});
        }

    private:
        Echo &m_echo;
        Session &m_session;
    };
    std::unique_ptr<SessionHandler> sessionOpened(Session &session) override
    {
        return std::make_unique<Peer>(*this, session);
    }
    QList<Ending> endings;
};

} // namespace

class TestPolling : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<Server> m_server;

    void turn(milliseconds by = 0ms) { advance(m_clock, *m_deadlines, by); }

    std::shared_ptr<MemoryExchange> request(const QByteArray &method, const QByteArray &query,
                                            const QByteArray &body = {})
    {
        auto exchange = std::make_shared<MemoryExchange>(method, query, body);
        m_server->handleRequest(exchange);
        turn();
        return exchange;
    }

    QByteArray open()
    {
        const auto exchange = request("GET", "EIO=4&transport=polling");
        const QByteArray body = exchange->response ? exchange->response->body : QByteArray("0{}");
        return QJsonDocument::fromJson(body.sliced(1))
            .object()
            .value(QLatin1String("sid"))
            .toString()
            .toLatin1();
    }
    std::shared_ptr<MemoryExchange> poll(const QByteArray &sid)
    {
        return request("GET", "EIO=4&transport=polling&sid=" + sid);
    }
    std::shared_ptr<MemoryExchange> post(const QByteArray &sid, const QByteArray &body)
    {
        return request("POST", "EIO=4&transport=polling&sid=" + sid, body);
    }

private Q_SLOTS:
    void init()
    {
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        m_echo = std::make_unique<Echo>();
        m_server = std::make_unique<Server>(*m_echo, *m_deadlines, Options{});
    }
    void cleanup() { m_server.reset(); }

    void opensWithAHandshake()
    {
        const auto exchange = request("GET", "EIO=4&transport=polling");

        QVERIFY(exchange->response);
        QCOMPARE(exchange->response->status, 200);
        QVERIFY(exchange->response->body.startsWith('0'));
        const QJsonObject json =
            QJsonDocument::fromJson(exchange->response->body.sliced(1)).object();
        QCOMPARE(json.value(QLatin1String("sid")).toString().size(), 22);
        QCOMPARE(json.value(QLatin1String("pingInterval")).toInt(), 25'000);
        QCOMPARE(json.value(QLatin1String("pingTimeout")).toInt(), 20'000);
        QCOMPARE(json.value(QLatin1String("maxPayload")).toInt(), 1'000'000);
        QCOMPARE(json.value(QLatin1String("upgrades")).toArray(),
                 QJsonArray{QStringLiteral("websocket")});
    }

    void refusesWithTheNumberedErrors_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("code");
        const auto row =
            [](const char *name, const char *method, const char *query, const char *code) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(query) << QByteArray(code);
        };
        row("E1 no transport", "GET", "EIO=4", "0");
        row("E1 tobi", "GET", "EIO=4&transport=tobi", "0");
        row("E1 constructor", "GET", "EIO=4&transport=constructor", "0");
        row("E1 __proto__", "GET", "EIO=4&transport=__proto__", "0");
        row("E1 repeated", "GET", "EIO=4&transport=polling&transport=polling", "0");
        row("E3 unknown sid", "GET", "EIO=4&transport=polling&sid=abc", "1");
        row("not GET", "POST", "EIO=4&transport=polling", "2");
        row("E3 websocket without upgrade", "GET", "EIO=4&transport=websocket", "3");
        row("E2 version 3", "GET", "EIO=3&transport=polling", "5");
        row("E2 no version", "GET", "transport=polling", "5");
        row("E2 version abc", "GET", "EIO=abc&transport=polling", "5");
        row("E2 repeated", "GET", "EIO=4&EIO=4&transport=polling", "5");
    }
    void refusesWithTheNumberedErrors()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, code);

        const auto exchange = request(method, query);

        QCOMPARE(exchange->response->status, 400);
        QVERIFY(exchange->response->body.startsWith(
            QByteArray("{\"code\":" + code + ",\"message\":\"")));
        QCOMPARE(m_server->sessionCount(), 0);
    }

    void H9_reflectsListedOriginsOnly_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("listed");
        QTest::newRow("H9 listed") << QByteArray("http://good") << true;
        QTest::newRow("H9 not listed") << QByteArray("http://good.evil") << false;
        QTest::newRow("H9 null") << QByteArray("null") << false;
        QTest::newRow("H9 empty") << QByteArray("") << false;
    }
    void H9_reflectsListedOriginsOnly()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, listed);
        Options options;
        options.corsOrigins = {"http://good"};
        m_server = std::make_unique<Server>(*m_echo, *m_deadlines, options);
        auto exchange = std::make_shared<MemoryExchange>("GET", "EIO=4&transport=polling");
        const_cast<http::RequestHead &>(exchange->head())
            .headers.append(http::Header{"origin", origin});
        m_server->handleRequest(exchange);

        const auto &headers = exchange->response->headers;
        const http::Header reflected{"Access-Control-Allow-Origin", origin};
        QCOMPARE(headers.contains(reflected), listed);
        QVERIFY(headers.contains(http::Header{"Vary", "Origin"}));
    }

    void E2_refusesAnotherVersionWithinASession()
    {
        const QByteArray sid = open();

        const auto exchange = request("GET", "EIO=3&transport=polling&sid=" + sid);

        QCOMPARE(exchange->response->body, QByteArray("{\"code\":3,\"message\":\"Bad request\"}"));
        QCOMPARE(m_server->sessionCount(), 1);
    }

    void repliesToAPollWithAllThatWaits()
    {
        const QByteArray sid = open();
        const auto waiting = poll(sid);
        QVERIFY(!waiting->response);

        QCOMPARE(post(sid, "4a\x1e"
                           "4b\x1e"
                           "bAQID")
                     ->response->body,
                 QByteArray("ok"));

        QCOMPARE(waiting->response->body, QByteArray("4a\x1e"
                                                     "4b\x1e"
                                                     "bAQID"));
    }

    void E6_twoPollsEndTheSession()
    {
        const QByteArray sid = open();
        const auto first = poll(sid);
        const auto second = poll(sid);

        QCOMPARE(second->response->status, 400);
        QVERIFY(first->response);
        QCOMPARE(m_server->sessionCount(), 0);
    }

    void E6_twoPostsEndTheSession()
    {
        const QByteArray sid = open();
        const auto held =
            std::make_shared<MemoryExchange>("POST", "EIO=4&transport=polling&sid=" + sid, "4a");
        held->holdBody();
        m_server->handleRequest(held);

        QCOMPARE(post(sid, "4b")->response->status, 400);
        QCOMPARE(m_server->sessionCount(), 0);
        held->finishBody();
        QVERIFY(held->response);
        QCOMPARE(held->response->status, 400);
    }

    void E7_refusesOctetStreams()
    {
        const QByteArray sid = open();
        auto exchange =
            std::make_shared<MemoryExchange>("POST", "EIO=4&transport=polling&sid=" + sid, "4a");
        const_cast<http::RequestHead &>(exchange->head())
            .headers.append(http::Header{"content-type", "application/octet-stream"});
        m_server->handleRequest(exchange);

        QCOMPARE(exchange->response->status, 400);
        QCOMPARE(m_server->sessionCount(), 0);
    }

    void H7_refusesABodyOverTheLimit()
    {
        const QByteArray sid = open();
        QCOMPARE(post(sid, QByteArray(1'000'001, 'x'))->response->status, 413);
        QCOMPARE(m_server->sessionCount(), 1);
    }

    void E9_endsWithoutAPong()
    {
        const QByteArray sid = open();
        const auto waiting = poll(sid);
        turn(25'000ms);
        QCOMPARE(waiting->response->body, QByteArray("2"));

        turn(20'000ms);

        QCOMPARE(m_echo->endings.size(), 1);
        QCOMPARE(m_echo->endings[0].reason, CloseReason::PingTimeout);
        QVERIFY(!m_echo->endings[0].announced);
        QCOMPARE(poll(sid)->response->body,
                 QByteArray("{\"code\":1,\"message\":\"Session ID unknown\"}"));
    }

    void aPongKeepsItAlive()
    {
        const QByteArray sid = open();
        for (int beat = 0; beat < 5; ++beat) {
            const auto waiting = poll(sid);
            turn(25'000ms);
            QCOMPARE(waiting->response->body, QByteArray("2"));
            post(sid, "3");
        }
        QVERIFY(m_echo->endings.isEmpty());
    }

    void closesWhenTheClientSaysSo()
    {
        const QByteArray sid = open();
        const auto waiting = poll(sid);
        post(sid, "1");

        QCOMPARE(waiting->response->body, QByteArray("6"));
        QCOMPARE(m_echo->endings[0].reason, CloseReason::TransportClose);
        QVERIFY(m_echo->endings[0].announced);
    }

    void aDroppedPollIsADeparture()
    {
        const QByteArray sid = open();
        poll(sid)->abort();

        QCOMPARE(m_echo->endings[0].reason, CloseReason::TransportError);
        QVERIFY(!m_echo->endings[0].announced);
    }

    void E9_anAbandonedPostEndsTheSession()
    {
        const QByteArray sid = open();
        const auto held =
            std::make_shared<MemoryExchange>("POST", "EIO=4&transport=polling&sid=" + sid, "4a");
        held->holdBody();
        m_server->handleRequest(held);

        held->abort();

        QCOMPARE(m_server->sessionCount(), 0);
        QCOMPARE(m_echo->endings[0].reason, CloseReason::TransportError);
    }

    void E10_aBacklogThatStaysEndsTheSession()
    {
        const QByteArray sid = open();
        const QByteArray message = "4" + QByteArray(900'000, 'x');
        post(sid, message);
        post(sid, message);
        turn(1'999ms);
        QVERIFY(m_echo->endings.isEmpty());
        QVERIFY(poll(sid)->response);
        turn(1ms);
        QVERIFY(m_echo->endings.isEmpty());

        post(sid, message);
        post(sid, message);
        turn(2'000ms);

        QCOMPARE(m_echo->endings[0].reason, CloseReason::TransportError);
    }

    void E10_whoTalksMustListen()
    {
        const QByteArray sid = open();
        int taken = 0;
        while (post(sid, "4" + QByteArray(900'000, 'x'))->response->status == 200)
            ++taken;

        QCOMPARE(taken, 5); // the 5th goes over the 4 MiB
        QCOMPARE(m_server->sessionCount(), 0);
    }

    void lastWordsReachTheNextPoll()
    {
        const QByteArray sid = open();
        post(sid, "4farewell\x1e"
                  "4kick");

        QCOMPARE(poll(sid)->response->body, QByteArray("4farewell"));
        QCOMPARE(poll(sid)->response->body, QByteArray("1"));
        QCOMPARE(poll(sid)->response->status, 400);
    }

    void lastWordsComeBeforeTheCloseOfAWaitingPoll()
    {
        const QByteArray sid = open();
        const auto waiting = poll(sid);
        post(sid, "4farewell\x1e"
                  "4kick");

        QCOMPARE(waiting->response->body, QByteArray("4farewell"));
        QCOMPARE(poll(sid)->response->body, QByteArray("1"));
        QCOMPARE(poll(sid)->response->status, 400);
    }

    void upgradesWithoutLossOrDisorder()
    {
        const QByteArray sid = open();
        const auto waiting = poll(sid);
        const auto upgrade =
            std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket&sid=" + sid);
        m_server->handleUpgrade(upgrade);

        upgrade->channel->say("2probe");
        QCOMPARE(upgrade->channel->take(), QList<QByteArray>{"3probe"});
        turn(100ms);
        QCOMPARE(waiting->response->body, QByteArray("6"));
        post(sid, "4one\x1e"
                  "bAQID");
        upgrade->channel->say("5");
        upgrade->channel->say("4two");

        QCOMPARE(upgrade->channel->take(), (QList<QByteArray>{"4one", "4two"}));
        QCOMPARE(upgrade->channel->binaries, QList<QByteArray>{"\x01\x02\x03"});
        QCOMPARE(poll(sid)->response->body, QByteArray("{\"code\":3,\"message\":\"Bad request\"}"));
        QVERIFY(m_echo->endings.isEmpty());
    }

    void E6_aBadProbeLosesOnlyTheProbe_data()
    {
        QTest::addColumn<QList<QByteArray>>("said");
        QTest::newRow("wrong probe") << QList<QByteArray>{"2prob"};
        QTest::newRow("message first") << QList<QByteArray>{"4hello"};
        QTest::newRow("upgrade first") << QList<QByteArray>{"5"};
        QTest::newRow("message after probe") << QList<QByteArray>{"2probe", "4x"};
    }
    void E6_aBadProbeLosesOnlyTheProbe()
    {
        QFETCH(QList<QByteArray>, said);
        const QByteArray sid = open();
        const auto upgrade =
            std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket&sid=" + sid);
        m_server->handleUpgrade(upgrade);

        for (const QByteArray &text : said)
            upgrade->channel->say(text);

        QVERIFY(upgrade->channel->closed);
        const auto waiting = poll(sid);
        post(sid, "4still here");
        QCOMPARE(waiting->response->body, QByteArray("4still here"));
    }

    void E6_anUpgradeThatTakesTooLongIsDropped()
    {
        const QByteArray sid = open();
        const auto upgrade =
            std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket&sid=" + sid);
        m_server->handleUpgrade(upgrade);
        upgrade->channel->say("2probe");

        turn(10'000ms);

        QVERIFY(upgrade->channel->closed);
        QVERIFY(m_echo->endings.isEmpty());
    }

    void E6_aSecondUpgradeIsClosed()
    {
        const QByteArray sid = open();
        const auto first = std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket&sid=" + sid);
        m_server->handleUpgrade(first);
        first->channel->say("2probe");
        first->channel->say("5");
        const auto second = std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket&sid=" + sid);
        m_server->handleUpgrade(second);

        QVERIFY(second->channel->closed);
        first->channel->say("4alive");
        QCOMPARE(first->channel->take().last(), QByteArray("4alive"));
    }
};

QTEST_APPLESS_MAIN(TestPolling)
#include "tst_polling.moc"
