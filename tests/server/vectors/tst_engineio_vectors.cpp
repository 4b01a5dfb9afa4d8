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
        QCOMPARE(m_server->echo(*webSocket), QByteArray("text 4echo"));
        QVERIFY(m_server->servesOthers());
    }

    void E4_garbageBehindAnUpgradeLeavesTheSession()
    {
        const QByteArray sid = m_server->openSession();
        const auto client = m_server->connect();
        m_server->say(*client, m_server->upgrade("&sid=" + sid) + "\xff\xff\xff\xff");
        const QByteArray expected = "101 | close 1002 | closed";
        QCOMPARE(m_server->heard(*client, expected), expected);
        QCOMPARE(m_server->echo(sid), QByteArray("200 ok, 200 4echo"));
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
        QCOMPARE(m_server->echo(*first), QByteArray("text 4echo"));
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
        QCOMPARE(m_server->echo(sid), QByteArray("200 ok, 200 4echo"));
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
        row("E6 probe twice, then wrong",
            textFrame("2probe") + textFrame("2probe") + textFrame("6"),
            "text 3probe | text 3probe | close 1000");
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
        QCOMPARE(m_server->echo(sid), QByteArray("200 ok, 200 4echo"));
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
            const auto poll = m_server->park(sid);
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
            const auto poll = m_server->park(sid);
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
        QCOMPARE(m_server->echo(sid), QByteArray("200 ok, 200 4echo"));
    }
};

int main(int argc, char **argv)
{
    TestEngineIoVectors test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_engineio_vectors.moc"
