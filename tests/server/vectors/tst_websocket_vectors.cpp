// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/vector_server.h"
#include "tests/server/vectors/websocket_rows.h"
#include "tests/server/websocket/client_frames.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::tests;
using namespace anteroom::websocket;
using namespace std::chrono_literals;

namespace {

const QByteArray Base = "0 sessions, 0 connections";
const QByteArray PolicyViolation = "close 1008 | closed";
constexpr qsizetype MiB = 1024 * 1024;

} // namespace

/// The vectors W of the attack list through a socket. See README.md.
class TestWebSocketVectors : public QObject
{
    Q_OBJECT

    conformance::Options m_options;
    std::unique_ptr<VectorServer> m_server;

    void start() { m_server = std::make_unique<VectorServer>(m_options); }
    /// The bytes of a client that reads nothing; ends when it is cut.
    void pour(RawClient &client, const QByteArray &bytes)
    {
        for (QByteArrayView rest = bytes; !rest.isEmpty() && m_server->connectionCount() > 0;) {
            rest = rest.sliced(client.send(rest));
            m_server->settle();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_options = profileOptions("engine-echo");
        start();
    }
    void cleanup() { m_server.reset(); }

    void answersFramesRightlyInEveryCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        addFrameRows();
    }
    void answersFramesRightlyInEveryCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QVERIFY(m_server->servesOthers());
        const qsizetype before = residentBytes();
        const bool lives = !expected.endsWith("closed");
        for (const auto &pieces : cutsOf(bytes)) {
            const auto client = m_server->openWebSocket();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
            QCOMPARE(m_server->sessionCount(), lives ? 1 : 0);
        }
        QVERIFY(residentBytes() - before < 4 * MiB);
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void W1_announcedLengthsTakeNoMemory()
    {
        const QByteArray header =
            frameWithLength(Binary, QByteArray::fromHex("7f00000000000f4240"), "x");
        const qsizetype before = residentBytes();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 100; ++i) {
            clients.push_back(m_server->openWebSocket());
            m_server->say(*clients.back(), header);
            QVERIFY(!clients.back()->isClosed());
        }
        QVERIFY(residentBytes() - before < 8 * MiB); // the connections themselves
        clients.clear();
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W1_whoIsStillSendingHearsTheCode()
    {
        const auto client = m_server->openWebSocket();
        m_server->say(*client,
                      frameWithLength(Binary, QByteArray::fromHex("7f0000000000989680"), "x"));
        const QByteArray expected = "close 1009 | closed";
        QCOMPARE(m_server->heard(*client, expected), expected);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(client->send(QByteArray(100'000, 'x')), 100'000);
            m_server->settle();
        }
        QVERIFY(!client->wasReset());
        m_server->advance(5s);
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W2_boundsFragmentsInEveryCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        row("W2 as many as are allowed",
            frame(TextPart, "4") + frame(Part, "a") + frame(Part, "b") + frame(LastPart, "c"),
            "text 4abc");
        row("W2 one too many", frame(TextPart, "4") + frame(Part, "a").repeated(4),
            PolicyViolation);
        row("W2 empty fragments", frame(TextPart, "") + frame(Part, "").repeated(4),
            PolicyViolation);
    }
    void W2_boundsFragmentsInEveryCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        m_options.limits.fragmentsPerMessage = 4;
        start();
        for (const auto &pieces : cutsOf(bytes)) {
            const auto client = m_server->openWebSocket();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
        }
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void W2_boundsTinyFragmentsAtTheDefault_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("W2 131073 tiny fragments") << QByteArray("x");
        QTest::newRow("W2 131073 empty fragments") << QByteArray();
    }
    void W2_boundsTinyFragmentsAtTheDefault()
    {
        QFETCH(QByteArray, payload);
        const QByteArray bytes =
            frame(BinaryPart, payload) + frame(Part, payload).repeated(131'072);
        const qsizetype before = residentBytes();
        const auto client = m_server->openWebSocket();
        m_server->say(*client, bytes);
        QCOMPARE(m_server->heard(*client, PolicyViolation), PolicyViolation);
        QVERIFY(residentBytes() - before < 4 * MiB);
        client->leave();
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W2_countsFragmentsThatComeInSingleBytes()
    {
        const auto client = m_server->openWebSocket();
        m_server->say(*client, frame(BinaryPart, "x") + frame(Part, "").repeated(4'090));
        for (const char byte : frame(Part, "x").repeated(5))
            m_server->say(*client, QByteArray(1, byte));
        QVERIFY(!client->isClosed());
        for (const char byte : frame(Part, "x"))
            m_server->say(*client, QByteArray(1, byte));
        QCOMPARE(m_server->heard(*client, PolicyViolation), PolicyViolation);
    }

    void W3_answersOnlyTheNewestPingOfARead()
    {
        QByteArray pings;
        for (int i = 1; i <= 100; ++i)
            pings += frame(Ping, QByteArray::number(i));
        const auto client = m_server->openWebSocket();
        m_server->say(*client, pings);
        QCOMPARE(m_server->heard(*client, "pong 100"), QByteArray("pong 100"));
        QCOMPARE(m_server->sessionCount(), 1);
    }

    void W3_answersPingsBetweenFragmentsInEveryCut()
    {
        // Within one read the answer to the message comes first.
        const QByteArray bytes =
            frame(TextPart, "4a") + frame(Ping, "p") + frame(Part, "b") + frame(LastPart, "c");
        for (const auto &pieces : cutsOf(bytes)) {
            const bool atOnce =
                pieces.size() == 1 || (pieces.size() == 2 && pieces[0].size() < 8 + 7);
            const QByteArray expected = atOnce ? "text 4abc | pong p" : "pong p | text 4abc";
            const auto client = m_server->openWebSocket();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
        }
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W3_boundsControlFramesASecond_data()
    {
        QTest::addColumn<int>("first");
        QTest::newRow("W3 10^6 pings") << int(Ping);
        QTest::newRow("W3 10^6 pongs") << int(Pong);
    }
    void W3_boundsControlFramesASecond()
    {
        QFETCH(int, first);
        const QByteArray flood = frame(first, "x").repeated(1'000'000);
        const qsizetype before = residentBytes();
        const auto client = m_server->openWebSocket();
        m_server->say(*client, flood);
        QVERIFY(client->isClosed());
        QVERIFY(client->transcript().endsWith(PolicyViolation));
        QVERIFY(residentBytes() - before < 4 * MiB);
        client->leave();
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void W3_takesTheAllowedControlFramesEachSecond()
    {
        const auto client = m_server->openWebSocket();
        for (int second = 0; second < 10; ++second) {
            m_server->say(*client, frame(Ping, "x").repeated(100));
            m_server->advance(1s);
        }
        QCOMPARE(m_server->echo(*client), QByteArray("text 4echo"));
        m_server->say(*client, frame(Ping, "x").repeated(101));
        QVERIFY(
            m_server->heard(*client, "text 4echo | " + PolicyViolation).endsWith(PolicyViolation));
    }

    void W3_pingsOfAClientThatDoesNotReadTakeLittle()
    {
        m_options.limits.pingInterval = 24h;
        start();
        const auto client = m_server->connect(4'096);
        pour(*client, m_server->upgrade());
        const QByteArray ping = frame(Ping, QByteArray(125, 'p'));
        const qsizetype before = residentBytes();
        for (int i = 0; i < 40'000 && m_server->connectionCount() > 0; ++i) {
            pour(*client, ping);
            if (i % 100 == 99)
                m_server->advance(1s);
        }
        QVERIFY(residentBytes() - before < 8 * MiB);
        QVERIFY(m_server->servesOthers());
    }

    void W3_aClientThatDoesNotReadItsEchoesIsCut()
    {
        const auto client = m_server->connect(4'096);
        pour(*client, m_server->upgrade());
        const QByteArray message = frame(Binary, QByteArray(900'000, 'x'));
        const qsizetype before = residentBytes();
        for (int i = 0; i < 40; ++i)
            pour(*client, message);
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(residentBytes() - before < 8 * MiB);
        QVERIFY(m_server->servesOthers());
    }

    void W5_abortsWhoNeverAnswersOurClose()
    {
        const auto client = m_server->openWebSocket();
        m_server->say(*client, textFrame("1"));
        QCOMPARE(m_server->heard(*client, "close 1000"), QByteArray("close 1000"));
        m_server->say(*client, textFrame("4ignored"));
        m_server->advance(4'999ms);
        QCOMPARE(m_server->heard(*client, "close 1000"), QByteArray("close 1000"));
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*client, "close 1000 | closed"),
                 QByteArray("close 1000 | closed"));
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W5_abortsABrokenPeerThatDoesNotRead()
    {
        const auto client = m_server->connect(4'096);
        pour(*client, m_server->upgrade());
        pour(*client, frame(Binary, QByteArray(900'000, 'x')).repeated(4));
        pour(*client, QByteArray::fromHex("81023461"));
        QCOMPARE(m_server->sessionCount(), 0);
        m_server->advance(5s);
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W5_closesWhenOurCloseIsAnswered()
    {
        const auto client = m_server->openWebSocket();
        m_server->say(*client, textFrame("1"));
        m_server->say(*client, frame(Close, closePayload(1000)));
        QCOMPARE(m_server->heard(*client, "close 1000 | closed"),
                 QByteArray("close 1000 | closed"));
        client->leave();
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W7_endsAFrameThatDripsFor30Seconds()
    {
        m_options.limits.pingInterval = 24h;
        start();
        const QByteArray bytes = frame(Text, "4" + QByteArray(200, 'x'));
        const auto client = m_server->openWebSocket();
        for (int i = 0; i < 6; ++i) {
            m_server->say(*client, bytes.mid(i, 1));
            m_server->advance(4'900ms);
        }
        QCOMPARE(m_server->heard(*client, ""), QByteArray());
        m_server->advance(599ms);
        QCOMPARE(m_server->heard(*client, ""), QByteArray());
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*client, PolicyViolation), PolicyViolation);
        client->leave();
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void W7_survivesAGapOf5SecondsAnywhere()
    {
        m_options.limits.pingInterval = 24h;
        start();
        const QByteArray bytes = frame(TextPart, "4a") + frame(Part, "") + frame(LastPart, "b");
        for (qsizetype at = 1; at < bytes.size(); ++at) {
            const auto client = m_server->openWebSocket();
            m_server->say(*client, bytes.first(at));
            m_server->advance(5s);
            m_server->say(*client, bytes.sliced(at));
            QCOMPARE(m_server->heard(*client, "text 4ab"), QByteArray("text 4ab"));
            m_server->advance(30s);
            QCOMPARE(m_server->echo(*client), QByteArray("text 4echo"));
        }
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W7_messagesWithoutAPauseBetweenThemAreTimedEach()
    {
        m_options.limits.pingInterval = 24h;
        start();
        const QByteArray bytes = textFrame("4abc");
        const auto client = m_server->openWebSocket();
        m_server->say(*client, bytes.first(5));
        QByteArrayList expected;
        for (int i = 0; i < 10; ++i) {
            m_server->advance(10s);
            m_server->say(*client, bytes.sliced(5) + bytes.first(5));
            expected.append("text 4abc");
        }
        QCOMPARE(m_server->heard(*client, expected.join(" | ")), expected.join(" | "));
        m_server->advance(29'999ms);
        client->forget();
        QCOMPARE(m_server->heard(*client, ""), QByteArray());
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*client, PolicyViolation), PolicyViolation);
    }

    void W8_saysOnlyReasonsOfItsOwn()
    {
        const auto broken = m_server->openWebSocket();
        m_server->say(*broken, QByteArray::fromHex("81023461"));
        QCOMPARE(m_server->heard(*broken, "close 1002 | closed"),
                 QByteArray("close 1002 | closed"));
        QCOMPARE(broken->received(), encodeClose(CloseCode::ProtocolError, "frame is not masked"));

        const auto ended = m_server->openWebSocket();
        m_server->say(*ended, textFrame("1"));
        QCOMPARE(m_server->heard(*ended, "close 1000"), QByteArray("close 1000"));
        QCOMPARE(ended->received(), QByteArray::fromHex("880203e8"));

        const auto leaving = m_server->openWebSocket();
        m_server->say(*leaving, frame(Close, closePayload(3000, "a reason of the client")));
        QCOMPARE(m_server->heard(*leaving, "close 3000 | closed"),
                 QByteArray("close 3000 | closed"));
        QCOMPARE(leaving->received(), QByteArray::fromHex("88020bb8"));
    }
};

int main(int argc, char **argv)
{
    TestWebSocketVectors test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_websocket_vectors.moc"
