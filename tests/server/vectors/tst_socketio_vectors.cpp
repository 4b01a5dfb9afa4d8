// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/socketio_rows.h"
#include "tests/server/vectors/vector_server.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray Base = "0 sessions, 0 connections";
const QByteArray WithBystander = "1 sessions, 1 connections";
constexpr qsizetype MiB = 1024 * 1024;

} // namespace

/// The vectors S of the attack list through a socket. See README.md.
class TestSocketIoVectors : public QObject
{
    Q_OBJECT

    conformance::Options m_options;
    std::unique_ptr<VectorServer> m_server;

    void start() { m_server = std::make_unique<VectorServer>(m_options); }
    static void addColumns()
    {
        QTest::addColumn<QByteArrayList>("packets");
        QTest::addColumn<QByteArray>("expected");
    }
    /// What the client hears from now on when it says this.
    QByteArray answer(RawClient &client, const QByteArray &packet, const QByteArray &expected)
    {
        client.forget();
        m_server->say(client, textFrame(packet));
        return m_server->heard(client, expected);
    }
    bool isServed(RawClient &client)
    {
        const QByteArray expected = "text 42[\"message-back\",1]";
        return answer(client, "42[\"message\",1]", expected) == expected;
    }
    /// Sessions that are left when a polling client said this after its handshake.
    qsizetype sessionsAfterPosting(const QByteArrayList &packets)
    {
        const QByteArray sid = m_server->openSession();
        m_server->ask(m_server->post(sid, asPayload(packets)));
        const qsizetype count = m_server->sessionCount();
        m_server->ask(m_server->post(sid, "1"));
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_options = profileOptions("protocol");
        m_options.limits.pingInterval = 24h;
        start();
    }
    void cleanup() { m_server.reset(); }

    void answersEventsRightlyInEveryCut_data()
    {
        addColumns();
        addEventRows();
    }
    void answersEventsRightlyInEveryCut()
    {
        QFETCH(QByteArrayList, packets);
        QFETCH(QByteArray, expected);
        const bool lives = !expected.endsWith("close 1000");
        const auto bystander = m_server->openSocket();
        for (const auto &pieces : cutsOf(asFrames(packets))) {
            const auto client = m_server->openSocket();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
            QCOMPARE(m_server->sessionCount(), lives ? 2 : 1);
        }
        const QByteArrayList all = QByteArrayList{"40"} + packets;
        // A body over the limit is refused and the session lives, as in engine.io.
        const bool refused = asPayload(all).size() > m_options.limits.maxPayloadBytes;
        QCOMPARE(sessionsAfterPosting(all), lives || refused ? 2 : 1);
        QVERIFY(isServed(*bystander));
        QCOMPARE(m_server->counts(WithBystander), WithBystander);
        QVERIFY(m_server->servesOthers());
    }

    void answersConnectsRightlyInEveryCut_data()
    {
        addColumns();
        addConnectRows();
    }
    void answersConnectsRightlyInEveryCut()
    {
        QFETCH(QByteArrayList, packets);
        QFETCH(QByteArray, expected);
        const bool lives = !expected.endsWith("close 1000");
        const auto bystander = m_server->openSocket();
        for (const auto &pieces : cutsOf(asFrames(packets))) {
            const auto client = m_server->openWebSocket();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
            QCOMPARE(m_server->sessionCount(), lives ? 2 : 1);
        }
        QCOMPARE(sessionsAfterPosting(packets), lives ? 2 : 1);
        QVERIFY(isServed(*bystander));
        QCOMPARE(m_server->counts(WithBystander), WithBystander);
        QVERIFY(m_server->servesOthers());
    }

    void S3_attachmentsThatNeverComeEndTheConnection()
    {
        const auto client = m_server->openSocket();
        m_server->say(*client, textFrame("452-[\"message\",{\"_placeholder\":true,\"num\":0},"
                                         "{\"_placeholder\":true,\"num\":1}]"));
        m_server->advance(5s);
        m_server->say(*client, binaryFrame("x"));
        m_server->advance(4'999ms);
        QCOMPARE(m_server->heard(*client, ""), QByteArray());
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*client, "close 1000"), QByteArray("close 1000"));
        QCOMPARE(m_server->sessionCount(), 0);
        QVERIFY(m_server->servesOthers());
    }

    void S3_boundsTheBytesOfAllAttachments()
    {
        const qsizetype before = residentBytes();
        const auto client = m_server->openSocket();
        m_server->say(*client, textFrame("452-[\"message\",{\"_placeholder\":true,\"num\":0},"
                                         "{\"_placeholder\":true,\"num\":1}]"));
        m_server->say(*client, binaryFrame(QByteArray(600'000, 'x')));
        QCOMPARE(m_server->sessionCount(), 1);
        m_server->say(*client, binaryFrame(QByteArray(600'000, 'y')));
        QCOMPARE(m_server->heard(*client, "close 1000"), QByteArray("close 1000"));
        QVERIFY(residentBytes() - before < 4 * MiB);
        QVERIFY(m_server->servesOthers());
    }

    void S5_takesAnAnswerOnce()
    {
        const auto client = m_server->openSocket("/lab");
        m_server->say(*client, textFrame("42/lab,7[\"ask\",1000,\"x\"]"));
        const QByteArray question = "text 42/lab,0[\"question\",\"x\"]";
        QCOMPARE(m_server->heard(*client, question), question);
        const QByteArray reply = "text 43/lab,7[{\"replies\":[1]}]";
        QCOMPARE(answer(*client, "43/lab,0[1]", reply), reply);
        QCOMPARE(answer(*client, "43/lab,0[2]", ""), QByteArray());
        QCOMPARE(m_server->sessionCount(), 1);
    }

    void S5_ignoresAnAnswerThatComesTooLate()
    {
        const auto client = m_server->openSocket("/lab");
        m_server->say(*client, textFrame("42/lab,7[\"ask\",1000,\"x\"]"));
        client->forget();
        m_server->advance(1s);
        const QByteArray timedOut = "text 43/lab,7[{\"timedOut\":true}]";
        QCOMPARE(m_server->heard(*client, timedOut), timedOut);
        QCOMPARE(answer(*client, "43/lab,0[1]", ""), QByteArray());
        QCOMPARE(m_server->sessionCount(), 1);
    }

    void S5_waitsFor64AnswersOfASocket()
    {
        const QByteArray ask = textFrame("42/lab,7[\"ask\",1000]");
        const qsizetype before = residentBytes();
        const auto client = m_server->openSocket("/lab");
        for (int i = 0; i < 100; ++i)
            m_server->say(*client, ask.repeated(100));
        const QByteArray heard = client->transcript();
        QCOMPARE(heard.count("question"), 64);
        QCOMPARE(heard.count("timedOut"), 10'000 - 64);
        QVERIFY(residentBytes() - before < 4 * MiB);
        QVERIFY(m_server->servesOthers());
    }

    void S6_closesWhoNeverConnects_data()
    {
        QTest::addColumn<QByteArrayList>("packets");
        QTest::newRow("S6 nothing") << QByteArrayList();
        QTest::newRow("S6 pongs") << QByteArrayList{"3", "3"};
        QTest::newRow("S6 refused CONNECTs") << QByteArrayList(10'000, "40/unknown,");
    }
    void S6_closesWhoNeverConnects()
    {
        QFETCH(QByteArrayList, packets);
        const auto client = m_server->openWebSocket();
        m_server->advance(30s);
        const qsizetype before = residentBytes();
        m_server->say(*client, asFrames(packets));
        QVERIFY(residentBytes() - before < 4 * MiB);
        m_server->advance(14'999ms);
        client->take();
        client->forget();
        QCOMPARE(m_server->sessionCount(), 1);
        m_server->advance(1ms);
        QCOMPARE(m_server->heard(*client, "close 1000"), QByteArray("close 1000"));
        QCOMPARE(m_server->sessionCount(), 0);
        QVERIFY(m_server->servesOthers());
    }

    void S6_connectsWithoutEndAreMetByTheBound()
    {
        QByteArrayList packets;
        for (int i = 0; i < 10'000; ++i)
            packets.append("40/dynamic-" + QByteArray::number(i) + ',');
        const qsizetype before = residentBytes();
        const auto client = m_server->openWebSocket();
        m_server->say(*client, asFrames(packets));
        QCOMPARE(client->transcript().count("connected"), 8);
        QVERIFY(client->transcript().endsWith("close 1000"));
        QVERIFY(residentBytes() - before < 4 * MiB);
        QCOMPARE(m_server->sessionCount(), 0);
        QVERIFY(m_server->servesOthers());
    }

    void S9_anyPayloadOfAnyEventLeavesTheSocket_data()
    {
        QTest::addColumn<QByteArray>("nsp");
        QTest::addColumn<QByteArray>("event");
        for (const char *event :
             {"who",       "set-data", "reason-of",    "stats",          "digest",
              "ask",       "burst",    "burst-binary", "volatile-burst", "attachments",
              "join",      "leave",    "to-room",      "in-room",        "except-room",
              "broadcast", "ask-room", "log",          "take-log",       "blocked"})
            QTest::newRow(QByteArray("S9 " + QByteArray(event)).constData())
                << QByteArray("/lab") << QByteArray(event);
        for (const char *event : {"message", "message-with-ack", "emit-with-ack"})
            QTest::newRow(QByteArray("S9 " + QByteArray(event)).constData())
                << QByteArray("/custom") << QByteArray(event);
        QTest::newRow("S9 call") << QByteArray("/ctl") << QByteArray("call");
    }
    void S9_anyPayloadOfAnyEventLeavesTheSocket()
    {
        QFETCH(QByteArray, nsp);
        QFETCH(QByteArray, event);
        const auto client = m_server->openWebSocket();
        m_server->say(*client, asFrames({"40/lab,", "40/ctl,", "40/custom,"}));
        for (const char *payload : {"", ",null", ",[]", ",{}", ",7", ",-1,-1", ",1,{}", ",true",
                                    ",\"\"", ",\"x\",null,null", ",[null],1,null", ",1e300"}) {
            const QByteArray packet = "[\"" + event + '"' + payload + ']';
            m_server->say(*client,
                          asFrames({"42" + nsp + ',' + packet, "42" + nsp + ",1" + packet}));
        }
        client->forget();
        m_server->advance(10s);
        client->take();
        client->forget();
        const QByteArray served = "text 43/lab,99[[]]";
        m_server->say(*client, asFrames({"42/lab,[\"take-log\"]", "42/lab,99[\"take-log\"]"}));
        QCOMPARE(m_server->heard(*client, served), served);
        QVERIFY(m_server->servesOthers());
    }

    void S9_anyRequestOfTheControlIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("operation");
        for (const char *operation :
             {"", "nothing", "namespace", "emit", "emitWithAck", "socketsJoin", "socketsLeave",
              "fetchSockets", "localSockets", "join", "leave", "setData", "emitTo",
              "serverSideEmit", "serverSideEmitWithAck", "onServerEvent"})
            QTest::newRow(QByteArray("S9 /ctl '" + QByteArray(operation) + '\'').constData())
                << QByteArray(operation);
    }
    void S9_anyRequestOfTheControlIsAnswered()
    {
        QFETCH(QByteArray, operation);
        const auto client = m_server->openWebSocket();
        m_server->say(*client, asFrames({"40/ctl,"}));
        for (const char *value : {"null", "[]", "{}", "-1", "\"x\"", "[null,{}]"}) {
            QByteArray request = "{\"op\":\"" + operation + '"';
            for (const char *field :
                 {"nsp", "to", "except", "timeout", "event", "args", "rooms", "id", "data"})
                request += QByteArray(",\"") + field + "\":" + value;
            client->forget();
            m_server->say(*client, asFrames({"42/ctl,5[\"call\"," + request + "}]"}));
            m_server->advance(10s);
            client->take();
            QVERIFY2(client->transcript().contains("text 43/ctl,5[{") ||
                         client->transcript().contains(" bytes"),
                     client->transcript().constData());
        }
        QCOMPARE(m_server->sessionCount(), 1);
    }
};

int main(int argc, char **argv)
{
    TestSocketIoVectors test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_socketio_vectors.moc"
