// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/engineio_rows.h"
#include "tests/server/vectors/vector_server.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace anteroom;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray Base = "0 sessions, 0 connections";
const QByteArray UnknownSession = "400 {\"code\":1,\"message\":\"Session ID unknown\"}";
const QByteArray BadRequest = "400 {\"code\":3,\"message\":\"Bad request\"}";
const QByteArray Upgrade =
    "GET /e/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Version: 13\r\n\r\n";

} // namespace

/// The vectors E of the attack list through a socket. See README.md.
class TestEngineIoVectors : public QObject
{
    Q_OBJECT

    std::unique_ptr<VectorServer> m_server;

    static void addColumns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
    }
    /// Begins an upgrade of a session: the WebSocket is there, nothing was probed.
    std::unique_ptr<RawClient> beginUpgrade(const QByteArray &sid)
    {
        auto client = m_server->connect();
        m_server->say(*client, m_server->upgrade("&sid=" + sid));
        m_server->heard(*client, "101");
        client->forget();
        return client;
    }
    std::unique_ptr<RawClient> upgraded(const QByteArray &sid)
    {
        auto client = beginUpgrade(sid);
        m_server->say(*client, textFrame("2probe"));
        m_server->heard(*client, "text 3probe");
        m_server->say(*client, textFrame("5"));
        client->forget();
        return client;
    }
    /// A poll that waits.
    std::unique_ptr<RawClient> park(const QByteArray &sid)
    {
        auto client = m_server->connect();
        m_server->say(*client, m_server->get(sid));
        return client;
    }
    /// Does the session carry a message there and back?
    QByteArray echo(const QByteArray &sid)
    {
        const QByteArray posted = m_server->ask(m_server->post(sid, "4echo"));
        return posted + ", " + m_server->ask(m_server->get(sid));
    }
    QByteArray echo(RawClient &webSocket)
    {
        webSocket.forget();
        m_server->say(webSocket, textFrame("4echo"));
        return m_server->heard(webSocket, "text 4echo");
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<VectorServer>(profileOptions("engine-echo")); }
    void cleanup() { m_server.reset(); }

    void answersRequestsRightlyInEveryCut_data()
    {
        addColumns();
        addRequestRows();
    }
    void answersRequestsRightlyInEveryCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (const auto &pieces : cutsOf(bytes))
            QCOMPARE(m_server->play(bytes, pieces, expected), expected);
        const bool endsSessions = QByteArray(QTest::currentDataTag()).startsWith("E8");
        if (!endsSessions)
            m_server->endSessions();
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void answersPacketsRightlyInEveryCut_data()
    {
        addColumns();
        addPacketRows();
    }
    void answersPacketsRightlyInEveryCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const bool lives = !expected.startsWith("close");
        for (const auto &pieces : cutsOf(bytes)) {
            const auto client = m_server->openWebSocket();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
            QCOMPARE(m_server->sessionCount(), lives ? 1 : 0);
        }
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void E3_idsCannotBeGuessed()
    {
        QSet<QByteArray> ids;
        const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{22}$")); // 128 bits
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray sid = m_server->openSession();
            QVERIFY2(form.match(QString::fromLatin1(sid)).hasMatch(), sid.constData());
            ids.insert(sid);
        }
        QCOMPARE(ids.size(), 1'000);
        m_server->endSessions();
        QCOMPARE(m_server->counts(Base), Base);
    }

    void E3_aSessionThatWasClosedIsUnknown()
    {
        const QByteArray sid = m_server->openSession();
        QCOMPARE(m_server->ask(m_server->post(sid, "1")), QByteArray("200 ok"));
        QCOMPARE(m_server->ask(m_server->get(sid)), UnknownSession);
        QCOMPARE(m_server->ask(m_server->post(sid, "4a")),
                 QByteArray(UnknownSession + " | closed"));
        QCOMPARE(m_server->ask(m_server->upgrade("&sid=" + sid)),
                 QByteArray(UnknownSession + " | closed"));
        QCOMPARE(m_server->counts(Base), Base);
    }

    void E3_pollingAWebSocketSessionDoesItNoHarm()
    {
        const QByteArray sid = m_server->openSession();
        const auto webSocket = upgraded(sid);
        QCOMPARE(m_server->ask(m_server->get(sid)), BadRequest);
        QCOMPARE(m_server->ask(m_server->post(sid, "1")), QByteArray(BadRequest + " | closed"));
        QCOMPARE(echo(*webSocket), QByteArray("text 4echo"));
        QVERIFY(m_server->servesOthers());
    }

    void E4_garbageBehindAnUpgradeLeavesTheSession()
    {
        const QByteArray sid = m_server->openSession();
        const auto client = m_server->connect();
        m_server->say(*client, m_server->upgrade("&sid=" + sid) + "\xff\xff\xff\xff");
        const QByteArray expected = "101 | close 1002 | closed";
        QCOMPARE(m_server->heard(*client, expected), expected);
        QCOMPARE(echo(sid), QByteArray("200 ok, 200 4echo"));
    }

    void E5_resetsBehindUpgradesLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("E5 invalid upgrade") << QByteArray(Upgrade).replace("13", "12");
        QTest::newRow("E5 no such session")
            << QByteArray(Upgrade).replace("websocket ", "websocket&sid=abc ");
        QTest::newRow("E5 half an upgrade") << Upgrade.first(100);
        QTest::newRow("E5 valid upgrade") << Upgrade;
        QTest::newRow("E5 valid upgrade and half a frame")
            << QByteArray(Upgrade + textFrame("4a").first(3));
    }
    void E5_resetsBehindUpgradesLeaveNothing()
    {
        QFETCH(QByteArray, request);
        m_server->servesOthers();
        m_server->counts(Base);
        const int before = descriptorCount();
        for (int i = 0; i < 1'000; ++i) {
            const auto client = m_server->connect();
            const bool served = i % 2 == 0; // else the RST comes before a byte was read
            if (served)
                m_server->say(*client, request);
            else
                client->send(request);
            client->reset();
        }
        QCOMPARE(m_server->counts(Base), Base);
        QCOMPARE(descriptorCount(), before);
        QVERIFY(m_server->servesOthers());
    }

    void E6_aSecondUpgradeIsClosed()
    {
        const QByteArray sid = m_server->openSession();
        const auto first = beginUpgrade(sid);
        QCOMPARE(m_server->ask(m_server->upgrade("&sid=" + sid)), QByteArray("101 | close 1000"));

        m_server->say(*first, textFrame("2probe"));
        QCOMPARE(m_server->heard(*first, "text 3probe"), QByteArray("text 3probe"));
        m_server->say(*first, textFrame("5"));
        QCOMPARE(m_server->ask(m_server->upgrade("&sid=" + sid)), QByteArray("101 | close 1000"));
        QCOMPARE(echo(*first), QByteArray("text 4echo"));
    }

    void E6_anUpgradeWithoutItsEndIsDroppedAfter10Seconds_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("E6 nothing") << QByteArray();
        QTest::newRow("E6 probe") << textFrame("2probe");
    }
    void E6_anUpgradeWithoutItsEndIsDroppedAfter10Seconds()
    {
        QFETCH(QByteArray, said);
        const QByteArray sid = m_server->openSession();
        const auto client = beginUpgrade(sid);
        m_server->say(*client, said);
        client->forget();
        m_server->advance(9'999ms);
        QCOMPARE(m_server->heard(*client, ""), QByteArray());
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*client, "close 1000"), QByteArray("close 1000"));
        m_server->advance(5s);
        QCOMPARE(m_server->heard(*client, "close 1000 | closed"),
                 QByteArray("close 1000 | closed"));
        QCOMPARE(echo(sid), QByteArray("200 ok, 200 4echo"));
    }

    void E6_aWrongProbeLosesOnlyItsWebSocket_data()
    {
        addColumns();
        row("E6 wrong text", textFrame("2prob"), "close 1000");
        row("E6 message first", textFrame("4hello"), "close 1000");
        row("E6 upgrade first", textFrame("5"), "close 1000");
        row("E6 binary", binaryFrame("2probe"), "close 1000");
        row("E6 message behind the probe", textFrame("2probe") + textFrame("4x"),
            "text 3probe | close 1000");
        row("E6 probe twice", textFrame("2probe") + textFrame("2probe"),
            "text 3probe | close 1000");
    }
    void E6_aWrongProbeLosesOnlyItsWebSocket()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const QByteArray sid = m_server->openSession();
        for (const auto &pieces : cutsOf(bytes)) {
            const auto client = beginUpgrade(sid);
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
        }
        QCOMPARE(echo(sid), QByteArray("200 ok, 200 4echo"));
    }

    void E6_keepsTheOrderOfMessagesThroughAnUpgrade()
    {
        const QByteArray body = "4one\x1e"
                                "bAQ==\x1e"
                                "4two";
        const QByteArray bytes = textFrame("5") + textFrame("4three");
        const QByteArray expected = "text 4one | binary \x01 | text 4two | text 4three";
        for (const auto &pieces : cutsOf(bytes)) {
            const QByteArray sid = m_server->openSession();
            const auto poll = park(sid);
            const auto client = beginUpgrade(sid);
            m_server->say(*client, textFrame("2probe"));
            m_server->advance(100ms);
            QCOMPARE(m_server->heard(*poll, "200 6"), QByteArray("200 6"));
            QCOMPARE(m_server->ask(m_server->post(sid, body)), QByteArray("200 ok"));
            m_server->heard(*client, "text 3probe");
            client->forget();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
        }
        QCOMPARE(m_server->counts(Base), Base);
    }

    void E6_twoPollsEndTheSessionInEveryCut()
    {
        const QByteArray request = m_server->get(SidMark);
        for (const auto &pieces : cutsOf(request)) {
            const QByteArray sid = m_server->openSession();
            const auto poll = park(sid);
            const auto second = m_server->connect();
            m_server->say(*second, cutLike(pieces, m_server->get(sid)));
            QCOMPARE(m_server->heard(*second, "400 overlapping request"),
                     QByteArray("400 overlapping request"));
            QCOMPARE(m_server->heard(*poll, "200 1"), QByteArray("200 1"));
            QCOMPARE(m_server->sessionCount(), 0);
        }
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void E6_twoPostsEndTheSessionInEveryCut()
    {
        const QByteArray request = m_server->post(SidMark, "4a");
        const QByteArray expected = "400 overlapping request | closed";
        for (const auto &pieces : cutsOf(request)) {
            const QByteArray sid = m_server->openSession();
            const auto first = m_server->connect();
            m_server->say(*first, m_server->post(sid, "4a").chopped(1));
            const auto second = m_server->connect();
            m_server->say(*second, cutLike(pieces, m_server->post(sid, "4a")));
            QCOMPARE(m_server->heard(*second, expected), expected);
            QCOMPARE(m_server->sessionCount(), 0);
            m_server->say(*first, "a");
            const QByteArray late = "400 Malformed request line";
            QCOMPARE(m_server->heard(*first, late), late);
        }
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void E8_takesAsManyRecordsAsAreAllowed()
    {
        const QByteArray sid = m_server->openSession();
        const QByteArray body = QByteArray("6\x1e").repeated(16'383) + "6";
        QCOMPARE(m_server->ask(m_server->post(sid, body)), QByteArray("200 ok"));
        QCOMPARE(echo(sid), QByteArray("200 ok, 200 4echo"));
    }

    void E9_aPollingClientThatNeverPongsIsGone()
    {
        const QByteArray sid = m_server->openSession();
        const auto first = park(sid);
        m_server->advance(25s);
        QCOMPARE(m_server->heard(*first, "200 2"), QByteArray("200 2"));
        const auto second = park(sid);
        QCOMPARE(m_server->ask(m_server->post(sid, "4whatever")), QByteArray("200 ok"));
        QCOMPARE(m_server->heard(*second, "200 4whatever"), QByteArray("200 4whatever"));
        m_server->advance(19'999ms);
        QCOMPARE(m_server->sessionCount(), 1);
        const auto last = park(sid);
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*last, "200 1"), QByteArray("200 1"));
        QCOMPARE(m_server->sessionCount(), 0);
        QVERIFY(m_server->servesOthers());
    }

    void E9_aWebSocketClientThatNeverPongsIsGone()
    {
        const auto client = m_server->openWebSocket();
        m_server->advance(25s);
        QCOMPARE(m_server->heard(*client, "text 2"), QByteArray("text 2"));
        QCOMPARE(echo(*client), QByteArray("text 4echo"));
        m_server->advance(19'999ms);
        QCOMPARE(m_server->sessionCount(), 1);
        client->forget();
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*client, "close 1000"), QByteArray("close 1000"));
        QCOMPARE(m_server->sessionCount(), 0);
        m_server->advance(5s);
        QCOMPARE(m_server->counts(Base), Base);
    }

    void E9_aClientThatIsGoneInItsPostEndsTheSession_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("E9 closes mid-POST") << false;
        QTest::newRow("E9 resets mid-POST") << true;
    }
    void E9_aClientThatIsGoneInItsPostEndsTheSession()
    {
        QFETCH(bool, reset);
        const QByteArray body = "4echo";
        for (qsizetype missing = 1; missing <= body.size(); ++missing) {
            const QByteArray sid = m_server->openSession();
            auto client = m_server->connect();
            m_server->say(*client, m_server->post(sid, body).chopped(missing));
            QCOMPARE(m_server->sessionCount(), 1);
            if (reset)
                client->reset();
            client.reset();
            QCOMPARE(m_server->counts(Base), Base);
        }
        QVERIFY(m_server->servesOthers());
    }

    void E9_aClientThatLeavesItsPollEndsTheSession()
    {
        const QByteArray sid = m_server->openSession();
        auto poll = park(sid);
        QCOMPARE(m_server->sessionCount(), 1);
        poll.reset();
        QCOMPARE(m_server->counts(Base), Base);
        QCOMPARE(m_server->ask(m_server->get(sid)), UnknownSession);
    }

    void E9_sessionsWithoutAPollAreForgotten()
    {
        for (int i = 0; i < 500; ++i)
            m_server->openSession();
        QCOMPARE(m_server->sessionCount(), 500);
        m_server->endSessions();
        QCOMPARE(m_server->counts(Base), Base);
    }

    void E9_aFloodOfPongsDoesNoHarm()
    {
        const QByteArray sid = m_server->openSession();
        const auto client = m_server->openWebSocket();
        const qsizetype before = residentBytes();
        for (int i = 0; i < 10; ++i) {
            const QByteArray pongs = QByteArray("3\x1e").repeated(16'383) + "3";
            QCOMPARE(m_server->ask(m_server->post(sid, pongs)), QByteArray("200 ok"));
            m_server->say(*client, textFrame("3").repeated(10'000));
        }
        QVERIFY(residentBytes() - before < 8 * 1024 * 1024);
        QCOMPARE(echo(sid), QByteArray("200 ok, 200 4echo"));
        QCOMPARE(echo(*client), QByteArray("text 4echo"));
    }

    void E10_aPollGetsExactlyWhatWaits()
    {
        const QByteArray sid = m_server->openSession();
        QByteArrayList sent;
        for (int i = 0; i < 1'000; ++i)
            sent.append(i % 3 ? "4" + QByteArray(i, 'x') : "b" + QByteArray(i, 'y').toBase64());
        for (int i = 0; i < 1'000; i += 100)
            QCOMPARE(m_server->ask(m_server->post(sid, sent.mid(i, 100).join('\x1e'))),
                     QByteArray("200 ok"));
        const auto client = park(sid);
        const QByteArray payload = sent.join('\x1e');
        const QByteArray expected = "200 " + QByteArray::number(payload.size()) + " bytes";
        QCOMPARE(m_server->heard(*client, expected), expected);
        QVERIFY(client->received().endsWith(QByteArray("\r\n\r\n" + payload)));
    }

    void E10_aBacklogThatNobodyPollsIsBounded()
    {
        const QByteArray sid = m_server->openSession();
        const QByteArray request = m_server->post(sid, "4" + QByteArray(900'000, 'x'));
        const qsizetype before = residentBytes();
        for (int i = 0; i < 40 && m_server->sessionCount() > 0; ++i)
            m_server->ask(request);
        QVERIFY(residentBytes() - before < 8 * 1024 * 1024);
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void E10_aBacklogThatStaysIsCut()
    {
        const QByteArray sid = m_server->openSession();
        const QByteArray request = m_server->post(sid, "4" + QByteArray(900'000, 'x'));
        m_server->ask(request);
        m_server->ask(request);
        m_server->advance(1'999ms);
        QCOMPARE(m_server->sessionCount(), 1);
        m_server->advance(1ms);
        QCOMPARE(m_server->counts(Base), Base);
    }

    void E10_aBacklogThatIsPolledInTimeDoesNoHarm()
    {
        const QByteArray sid = m_server->openSession();
        const QByteArray request = m_server->post(sid, "4" + QByteArray(900'000, 'x'));
        for (int i = 0; i < 5; ++i) {
            m_server->ask(request);
            m_server->ask(request);
            const auto poll = park(sid);
            QCOMPARE(m_server->heard(*poll, "200 1800003 bytes"), QByteArray("200 1800003 bytes"));
            m_server->advance(1s);
        }
        QCOMPARE(echo(sid), QByteArray("200 ok, 200 4echo"));
    }

    void E10_aPollerThatDoesNotReadIsCut()
    {
        const QByteArray sid = m_server->openSession();
        const auto poller = m_server->connect(4'096);
        const qsizetype before = residentBytes();
        for (int i = 0; i < 40 && m_server->sessionCount() > 0; ++i) {
            poller->send(m_server->get(sid));
            m_server->settle();
            m_server->ask(m_server->post(sid, "4" + QByteArray(900'000, 'x')));
        }
        QVERIFY(residentBytes() - before < 8 * 1024 * 1024);
        QCOMPARE(m_server->sessionCount(), 0);
        QVERIFY(m_server->servesOthers());
    }
};

int main(int argc, char **argv)
{
    TestEngineIoVectors test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_engineio_vectors.moc"
