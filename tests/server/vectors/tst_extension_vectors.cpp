// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/deflater.h"
#include "tests/server/vectors/vector_server.h"
#include "tests/server/websocket/client_frames.h"

#include <QRegularExpression>
#include <QTest>

using namespace anteroom;
using namespace anteroom::tests;
using namespace anteroom::websocket;
using namespace std::chrono_literals;

namespace {

const QByteArray Base = "0 sessions, 0 connections";
constexpr qsizetype MiB = 1024 * 1024;

/// What a client knows of its Socket.IO session.
struct Memory
{
    QByteArray sid;
    QByteArray pid;
    QByteArray offset;
};

QByteArray found(const QByteArray &received, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return expression.match(QString::fromLatin1(received)).captured(1).toLatin1();
}

Memory memoryOf(const RawClient &client)
{
    const QByteArray &received = client.received();
    return {found(received, "\"sid\":\"([^\"]+)\""), found(received, "\"pid\":\"([^\"]+)\""),
            found(received, "42\\[\"auth\",\\{[^}]*\\},\"([^\"]+)\"\\]")};
}

} // namespace

/// The vectors of what is off unless switched on: W6 compression, S8 recovery, H9 origins. See
/// README.md.
class TestExtensionVectors : public QObject
{
    Q_OBJECT

    conformance::Options m_options;
    std::unique_ptr<VectorServer> m_server;

    void start(const char *profile)
    {
        m_options = profileOptions(profile);
        m_options.webSocketDeflate = true;
        m_options.limits.recoveryWindow = 120s;
        m_options.limits.pingInterval = 24h;
        m_options.allowedOrigins = {"https://a.example"};
        m_server = std::make_unique<VectorServer>(m_options);
    }
    QByteArray upgradeWith(const QByteArray &header) const
    {
        return m_server->upgrade().chopped(2) + header + "\r\n\r\n";
    }
    std::unique_ptr<RawClient> openDeflating()
    {
        auto client = m_server->connect();
        m_server->say(*client, upgradeWith("Sec-WebSocket-Extensions: permessage-deflate"));
        m_server->heard(*client, "101 | text handshake");
        client->forget();
        return client;
    }
    static QByteArray deflated(const QByteArray &message)
    {
        return Deflater(15, false).deflated(message).value_or(QByteArray());
    }
    /// A client that has joined `/` with this payload, cut anywhere.
    std::unique_ptr<RawClient> join(const QList<QByteArray> &pieces)
    {
        auto client = m_server->openWebSocket();
        m_server->say(*client, pieces);
        return client;
    }
    /// One whose connection was lost after its first event.
    Memory lostClient()
    {
        const auto client = join({textFrame("40")});
        const Memory memory = memoryOf(*client);
        client->reset();
        m_server->counts(Base);
        return memory;
    }
    static QByteArray connectPacket(QByteArray payload, const Memory &memory)
    {
        return "40" + payload.replace("PID", memory.pid).replace("OFFSET", memory.offset);
    }

private Q_SLOTS:
    void cleanup() { m_server.reset(); }

    void W6_answersOffersRightlyInEveryCut_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *id, const QByteArray &offer, bool taken) {
            QTest::newRow(id) << offer << taken;
        };
        row("W6 plain", "permessage-deflate", true);
        row("W6 window 8", "permessage-deflate; server_max_window_bits=8", true);
        row("W6 window 0", "permessage-deflate; server_max_window_bits=0", false);
        row("W6 window 16", "permessage-deflate; client_max_window_bits=16", false);
        row("W6 window without value", "permessage-deflate; server_max_window_bits", false);
        row("W6 twice the same",
            "permessage-deflate; client_no_context_takeover; "
            "client_no_context_takeover",
            false);
        row("W6 unknown parameter", "permessage-deflate; nonsense", false);
        row("W6 another extension", "x-webkit-deflate-frame", false);
        row("W6 the second of two", "bad-one; x=\"y\", permessage-deflate", true);
        row("W6 garbage", ";;,=\"", false);
        row("W6 open quote", "permessage-deflate; server_max_window_bits=\"10", false);
        row("W6 many offers", QByteArray("x,").repeated(1'000) + "permessage-deflate", false);
        row("W6 ReDoS of blanks", "permessage-deflate;" + QByteArray(4'000, ' ') + "x", false);
    }
    void W6_answersOffersRightlyInEveryCut()
    {
        QFETCH(QByteArray, offer);
        QFETCH(bool, taken);
        start("engine-echo");
        for (const auto &pieces : cutsOf(upgradeWith("Sec-WebSocket-Extensions: " + offer))) {
            const auto client = m_server->connect();
            m_server->say(*client, pieces);
            const QByteArray expected = "101 | text handshake";
            QCOMPARE(m_server->heard(*client, expected), expected);
            QCOMPARE(client->received().contains("permessage-deflate"), taken);
            client->forget();
            QCOMPARE(m_server->echo(*client), QByteArray("text 4echo"));
        }
        QCOMPARE(m_server->counts(Base), Base);
    }

    void W6_answersFramesRightlyInEveryCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray hello = deflated("4hello");
        row("W6 text", frame(Text | Compressed, hello), "text 4hello");
        row("W6 twice", frame(Text | Compressed, hello).repeated(2), "text 4hello | text 4hello");
        row("W6 binary", frame(Binary | Compressed, deflated("hello")), "binary hello");
        row("W6 plain beside it", frame(Text, "4a") + frame(Text | Compressed, hello),
            "text 4a | text 4hello");
        row("W6 fragments",
            frame(TextPart | Compressed, hello.first(3)) + frame(LastPart, hello.sliced(3)),
            "text 4hello");
        row("W6 RSV1 in the middle",
            frame(TextPart | Compressed, hello.first(3)) +
                frame(LastPart | Compressed, hello.sliced(3)),
            "close 1002 | closed");
        row("W6 RSV1 on a ping", frame(Ping | Compressed, ""), "close 1002 | closed");
        row("W6 RSV2", frame(Text | 0x20, "4a"), "close 1002 | closed");
        row("W6 broken", frame(Text | Compressed, "\xff\xff\xff\xff"), "close 1007 | closed");
        row("W6 cut short", frame(Text | Compressed, hello.chopped(2)), "close 1007 | closed");
        row("W6 not UTF-8", frame(Text | Compressed, deflated("4\xff")), "close 1007 | closed");
        row("W6 bomb", frame(Binary | Compressed, deflated(QByteArray(100 * MiB, 'x'))),
            "close 1009 | closed");
    }
    void W6_answersFramesRightlyInEveryCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        start("engine-echo");
        QVERIFY(m_server->servesOthers());
        const qsizetype before = residentBytes();
        for (const auto &pieces : cutsOf(bytes)) {
            const auto client = openDeflating();
            m_server->say(*client, pieces);
            QCOMPARE(m_server->heard(*client, expected), expected);
        }
        QVERIFY(residentBytes() - before < 4 * MiB);
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void S8_whoRemembersComesBackInEveryCut()
    {
        start("protocol");
        const Memory sample = lostClient();
        QVERIFY(!sample.pid.isEmpty() && !sample.offset.isEmpty());
        const QByteArray payload = "{\"pid\":\"PID\",\"offset\":\"OFFSET\"}";
        for (qsizetype at = 0;; ++at) {
            const Memory memory = lostClient();
            const QByteArray bytes = textFrame(connectPacket(payload, memory));
            if (at == bytes.size())
                break;
            const auto client = join({bytes.first(at), bytes.sliced(at)});
            QCOMPARE(memoryOf(*client).sid, memory.sid);
            QCOMPARE(memoryOf(*client).pid, memory.pid);
        }
        QCOMPARE(m_server->counts(Base), Base);
    }

    void S8_othersGetANewSessionInEveryCut_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *id, const QByteArray &payload) {
            QTest::newRow(id) << payload;
        };
        row("S8 no offset", "{\"pid\":\"PID\"}");
        row("S8 no pid", "{\"offset\":\"OFFSET\"}");
        row("S8 guessed pid", "{\"pid\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"offset\":\"OFFSET\"}");
        row("S8 pid with a tail", "{\"pid\":\"PIDx\",\"offset\":\"OFFSET\"}");
        row("S8 offset of the future", "{\"pid\":\"PID\",\"offset\":\"OFFSETzzzz\"}");
        row("S8 offset of another run", "{\"pid\":\"PID\",\"offset\":\"AAAAAAAA.1\"}");
        row("S8 lists", "{\"pid\":[\"PID\"],\"offset\":[\"OFFSET\"]}");
        row("S8 numbers", "{\"pid\":1,\"offset\":2}");
        row("S8 objects", "{\"pid\":{},\"offset\":{\"a\":\"OFFSET\"}}");
        row("S8 null", "{\"pid\":null,\"offset\":null}");
    }
    void S8_othersGetANewSessionInEveryCut()
    {
        QFETCH(QByteArray, payload);
        start("protocol");
        const Memory memory = lostClient();
        for (const auto &pieces : cutsOf(textFrame(connectPacket(payload, memory)))) {
            const auto client = join(pieces);
            const Memory fresh = memoryOf(*client);
            QVERIFY(!fresh.sid.isEmpty());
            QVERIFY(fresh.sid != memory.sid && fresh.pid != memory.pid);
        }
        QCOMPARE(m_server->counts(Base), Base);
    }

    void S8_aPidIsGoodOnceAndForItsTime()
    {
        start("protocol");
        const QByteArray payload = "{\"pid\":\"PID\",\"offset\":\"OFFSET\"}";
        const Memory used = lostClient();
        const auto owner = join({textFrame(connectPacket(payload, used))});
        const auto thief = join({textFrame(connectPacket(payload, used))});
        QCOMPARE(memoryOf(*owner).sid, used.sid);
        QVERIFY(memoryOf(*thief).sid != used.sid);
        const Memory late = [this] {
            const auto client = join({textFrame("40")});
            const Memory memory = memoryOf(*client);
            client->reset();
            m_server->counts("2 sessions, 2 connections");
            return memory;
        }();
        m_server->advance(120s);
        QVERIFY(memoryOf(*join({textFrame(connectPacket(payload, late))})).sid != late.sid);
    }

    void H9_refusesOriginsInEveryCut_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("H9 listed") << QByteArray("https://a.example") << true;
        QTest::newRow("H9 own") << QByteArray("http://x") << true;
        QTest::newRow("H9 other") << QByteArray("https://b.example") << false;
        QTest::newRow("H9 null") << QByteArray("null") << false;
        QTest::newRow("H9 listed as prefix") << QByteArray("https://a.example.evil") << false;
        QTest::newRow("H9 empty") << QByteArray("") << false;
    }
    void H9_refusesOriginsInEveryCut()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, allowed);
        start("engine-echo");
        const QByteArray forbidden = "403 {\"code\":4,\"message\":\"Forbidden\"}";
        for (const auto &pieces : cutsOf(upgradeWith("Origin: " + origin))) {
            const auto client = m_server->connect();
            m_server->say(*client, pieces);
            const QByteArray expected =
                allowed ? QByteArray("101 | text handshake") : forbidden + " | closed";
            QCOMPARE(m_server->heard(*client, expected), expected);
            const QByteArray reflected = "Access-Control-Allow-Origin: " + origin + "\r\n";
            QVERIFY(!client->received().contains(reflected));
        }
        const QByteArray poll =
            "GET /e/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\nOrigin: " + origin + "\r\n\r\n";
        QCOMPARE(m_server->ask(poll), allowed ? QByteArray("200 handshake") : forbidden);
    }

    void H6_aBodyMustComeAtALeastRate_data()
    {
        QTest::addColumn<int>("bytesPerSecond");
        QTest::addColumn<int>("seconds");
        QTest::newRow("H6 a drip") << 1 << 10;
        QTest::newRow("H6 slow") << 8 * 1024 << 20;
        QTest::newRow("H6 fast enough") << 20 * 1024 << 30;
    }
    void H6_aBodyMustComeAtALeastRate()
    {
        QFETCH(int, bytesPerSecond);
        QFETCH(int, seconds);
        start("engine-echo");
        const auto client = m_server->connect();
        m_server->say(*client, "POST /e/?EIO=4&transport=polling&sid=" + m_server->openSession() +
                                   " HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
        for (int second = 0; second < seconds; ++second) {
            QVERIFY2(!client->isClosed(), QByteArray::number(second).constData());
            m_server->say(*client, QByteArray(bytesPerSecond, '4'));
            m_server->advance(1s);
            client->take();
        }
        QVERIFY(m_server->heard(*client, " | closed").endsWith("closed"));
    }
};

int main(int argc, char **argv)
{
    TestExtensionVectors test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_extension_vectors.moc"
