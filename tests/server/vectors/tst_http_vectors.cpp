// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/http_rows.h"
#include "tests/server/vectors/vector_server.h"

#include <QTest>

#include <ctime>

using namespace anteroom;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray Base = "0 sessions, 0 connections";
/// As in engine.io, a body over the limit costs the connection and not the session.
const QByteArray SessionLives = "1 sessions, 0 connections";

/// The value of a header of the first response, or nothing.
QByteArray headerOf(const QByteArray &received, const QByteArray &name)
{
    const QByteArray head = received.left(received.indexOf("\r\n\r\n")) + "\r\n";
    const qsizetype at = head.indexOf(QByteArray("\r\n" + name + ": "));
    if (at < 0)
        return {};
    const qsizetype begin = at + name.size() + 4;
    return head.mid(begin, head.indexOf("\r\n", begin) - begin);
}

milliseconds processTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return milliseconds(time.tv_sec * 1'000 + time.tv_nsec / 1'000'000);
}

} // namespace

/// The vectors H of the attack list through a socket. See README.md.
class TestHttpVectors : public QObject
{
    Q_OBJECT

    conformance::Options m_options;
    std::unique_ptr<VectorServer> m_server;

    void start() { m_server = std::make_unique<VectorServer>(m_options); }
    static void addColumns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
    }

private Q_SLOTS:
    void init()
    {
        m_options = profileOptions("engine-echo");
        start();
    }
    void cleanup() { m_server.reset(); }

    void H1_waitsForTheRestOfAHeadUntilItsDeadline()
    {
        const QByteArray request = m_server->get({});
        for (qsizetype length = 0; length < request.size(); ++length) {
            const auto client = m_server->connect();
            m_server->say(*client, request.first(length));
            m_server->advance(9'999ms);
            client->take();
            QCOMPARE(client->transcript(), QByteArray());
            m_server->advance(1ms);
            QCOMPARE(m_server->heard(*client, "closed"), QByteArray("closed"));
        }
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void answersRightlyInEveryCut_data()
    {
        addColumns();
        addHttpRows();
    }
    void answersRightlyInEveryCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (const auto &pieces : cutsOf(bytes))
            QCOMPARE(m_server->play(bytes, pieces, expected), expected);
        m_server->endSessions();
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void boundsHeadsInEveryCut_data()
    {
        addColumns();
        row("H5 one header too many", headWith("A: b\r\nC: d\r\nE: f\r\n"),
            "431 Too many headers | closed");
        row("H5 one byte too long a line", headWith("A: " + QByteArray(38, 'x') + "\r\n"),
            "431 Line too long | closed");
        row("H5 a line without end", headWith("A: " + QByteArray(60, 'x')),
            "431 Line too long | closed");
        row("H5 a target without end", "GET /" + QByteArray(60, 'x'), "431 Line too long | closed");
        row("H5 too many bytes",
            headWith(QByteArray("A: " + QByteArray(37, 'x') + "\r\n").repeated(2)),
            "431 Request head too large | closed");
        row("H5 what just fits", headWith("A: " + QByteArray(37, 'x') + "\r\nC: d\r\n"),
            "404 Not found");
    }
    void boundsHeadsInEveryCut()
    {
        m_options.limits.headerCount = 3;
        m_options.limits.headLineBytes = 40;
        m_options.limits.headBytes = 100;
        start();
        answersRightlyInEveryCutOf();
    }

    void boundsHeadsAtTheDefaults_data()
    {
        addColumns();
        row("H5 101 headers", headWith(QByteArray("A: b\r\n").repeated(100)),
            "431 Too many headers | closed");
        row("H5 8 KiB line", headWith("A: " + QByteArray(8 * 1024, 'x') + "\r\n"),
            "431 Line too long | closed");
        row("H5 64 KiB", headWith(QByteArray("A: " + QByteArray(1'000, 'x') + "\r\n").repeated(64)),
            "431 Request head too large | closed");
        row("H5 2000 headers on an upgrade",
            headWith("Upgrade: websocket\r\nConnection: Upgrade\r\n" +
                     QByteArray("A: b\r\n").repeated(2'000)),
            "431 Too many headers | closed");
    }
    void boundsHeadsAtTheDefaults() { answersRightlyInEveryCutOf(); }

    void H4_holdsNothingOfALongChunkExtension()
    {
        const QByteArray request =
            chunkedPost(m_server->openSession(), "1;" + QByteArray(1'000'000, 'x') + "\r\n");
        const qsizetype before = residentBytes();
        const auto client = m_server->connect();
        m_server->say(*client, request);

        QVERIFY(residentBytes() - before < 4 * 1024 * 1024);
        const QByteArray expected = "400 Malformed chunk | closed";
        QCOMPARE(m_server->heard(*client, expected), expected);
        client->leave();
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void H6_closesAfter10SecondsOfASlowHead()
    {
        const QByteArray request = m_server->get({});
        const auto client = m_server->connect();
        for (int second = 0; second < 10; ++second) {
            QVERIFY(!client->isClosed());
            m_server->say(*client, request.mid(second, 1));
            m_server->advance(1s);
        }
        QCOMPARE(m_server->heard(*client, "closed"), QByteArray("closed"));
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void H6_closesAfter10SecondsOfASlowSecondHead()
    {
        const auto client = m_server->connect();
        m_server->say(*client, headWith({}));
        m_server->advance(40s);
        QCOMPARE(m_server->heard(*client, "404 Not found"), QByteArray("404 Not found"));
        client->forget();
        for (int second = 0; second < 10; ++second) {
            QVERIFY(!client->isClosed());
            m_server->say(*client, headWith({}).mid(second, 1));
            m_server->advance(1s);
        }
        QCOMPARE(m_server->heard(*client, "closed"), QByteArray("closed"));
        QCOMPARE(m_server->counts(Base), Base);
    }

    void H6_closesAfter30SecondsOfABody()
    {
        const QByteArray sid = m_server->openSession();
        const auto client = m_server->connect();
        m_server->say(*client, "POST /e/?EIO=4&transport=polling&sid=" + sid +
                                   " HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
        for (int second = 0; second < 30; ++second) {
            QVERIFY(!client->isClosed());
            m_server->say(*client, QByteArray(20'000, '4'));
            m_server->advance(1s);
        }
        QCOMPARE(m_server->heard(*client, "closed"), QByteArray("closed"));
        m_server->endSessions();
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
    }

    void H7_refusesALongBodyBeforeItComes()
    {
        const QByteArray sid = m_server->openSession();
        const qsizetype before = residentBytes();
        const auto client = m_server->connect();
        m_server->say(*client, "POST /e/?EIO=4&transport=polling&sid=" + sid +
                                   " HTTP/1.1\r\nHost: x\r\nContent-Length: 4294967296\r\n\r\n");

        const QByteArray expected = "413 Body too large | closed";
        QCOMPARE(m_server->heard(*client, expected), expected);
        QVERIFY(residentBytes() - before < 1024 * 1024);
        client->leave();
        QCOMPARE(m_server->counts(SessionLives), SessionLives);
        QVERIFY(m_server->servesOthers());
    }

    void H7_whoIsStillSendingHearsTheRefusal()
    {
        const QByteArray request =
            "POST /e/?EIO=4&transport=polling&sid=" + m_server->openSession() +
            " HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000\r\n\r\n";
        const auto client = m_server->connect();
        m_server->say(*client, request);
        const QByteArray expected = "413 Body too large | closed";
        QCOMPARE(m_server->heard(*client, expected), expected);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(client->send(QByteArray(100'000, '4')), 100'000);
            m_server->settle();
        }
        QVERIFY(!client->wasReset());
        m_server->advance(4'999ms);
        QCOMPARE(m_server->connectionCount(), 1);
        m_server->advance(100ms); // what a slow reader gets for the few bytes
        QCOMPARE(m_server->counts(SessionLives), SessionLives);
        QVERIFY(m_server->servesOthers());
    }

    void H7_refusesChunksAtTheLimit()
    {
        const QByteArray chunk = "10000\r\n" + QByteArray(65'536, '4') + "\r\n";
        const qsizetype before = residentBytes();
        const auto client = m_server->connect();
        m_server->say(*client, chunkedPost(m_server->openSession(), chunk.repeated(32)));

        QVERIFY(residentBytes() - before < 4 * 1024 * 1024);
        const QByteArray expected = "413 Body too large | closed";
        QCOMPARE(m_server->heard(*client, expected), expected);
        client->leave();
        QCOMPARE(m_server->counts(SessionLives), SessionLives);
        QVERIFY(m_server->servesOthers());
    }

    void H7_collectsSmallChunksInLinearTime()
    {
        const auto cost = [this](qsizetype chunks) {
            const auto client = m_server->connect();
            const QByteArray bytes =
                chunkedPost(m_server->openSession(), QByteArray("1\r\n4\r\n").repeated(chunks));
            const milliseconds before = processTime();
            m_server->say(*client, bytes);
            return processTime() - before;
        };
        cost(10'000);
        const milliseconds fewer = cost(100'000);
        // Four times as many: quadratic would be sixteen times as long.
        QVERIFY(cost(400'000) < 10 * fewer + 20ms);
        m_server->endSessions();
        QCOMPARE(m_server->counts(Base), Base);
    }

    void H8_answersAThousandPipelinedRequestsInOrder()
    {
        QByteArray requests;
        QByteArrayList expected;
        for (int i = 0; i < 1'000; ++i) {
            requests +=
                "GET /e/?transport=x HTTP/1.1\r\nHost: x\r\nX-SocketIO: " + QByteArray::number(i) +
                "\r\n\r\n";
            expected.append("400 {\"code\":0,\"message\":\"Transport unknown\"}");
        }
        const auto client = m_server->connect();
        m_server->say(*client, requests);

        QCOMPARE(m_server->heard(*client, expected.join(" | ")), expected.join(" | "));
        qsizetype at = 0;
        for (int i = 0; i < 1'000; ++i) {
            at = client->received().indexOf(
                QByteArray("X-SocketIO: " + QByteArray::number(i) + "\r\n"), at);
            QVERIFY(at >= 0);
        }
        QVERIFY(m_server->servesOthers());
    }

    void H8_answersOneRequestAtATime()
    {
        const QByteArray sid = m_server->openSession();
        const auto client = m_server->connect();
        m_server->say(*client, m_server->get(sid) + headWith({}));
        QCOMPARE(client->transcript(), QByteArray());

        QCOMPARE(m_server->ask(m_server->post(sid, "4a")), QByteArray("200 ok"));

        const QByteArray expected = "200 4a | 404 Not found";
        QCOMPARE(m_server->heard(*client, expected), expected);
        m_server->endSessions();
        QVERIFY(m_server->servesOthers());
    }

    void H8_waitsForABodyThatItSaidContinueTo()
    {
        const QByteArray request =
            "POST /e/?EIO=4&transport=polling&sid=" + m_server->openSession() +
            " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
            "Expect: 100-continue\r\n\r\n";
        const auto client = m_server->connect();
        m_server->say(*client, request);
        QCOMPARE(m_server->heard(*client, "100"), QByteArray("100"));
        m_server->say(*client, "4a");
        QCOMPARE(m_server->heard(*client, "100 | 200 ok"), QByteArray("100 | 200 ok"));
        m_server->endSessions();
        QVERIFY(m_server->servesOthers());
    }

    void neverReflectsAnOriginThatIsNotListed_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("H9 listed")
            << QByteArray("Origin: http://good\r\n") << QByteArray("http://good");
        QTest::newRow("H9 not listed") << QByteArray("Origin: http://evil\r\n") << QByteArray();
        QTest::newRow("H9 begins like a listed one")
            << QByteArray("Origin: http://good.evil\r\n") << QByteArray();
        QTest::newRow("H9 null") << QByteArray("Origin: null\r\n") << QByteArray();
        QTest::newRow("H9 star") << QByteArray("Origin: *\r\n") << QByteArray();
        QTest::newRow("H9 empty") << QByteArray("Origin:\r\n") << QByteArray();
        QTest::newRow("H9 absent") << QByteArray() << QByteArray();
    }
    void neverReflectsAnOriginThatIsNotListed()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, allowed);
        m_options.corsOrigins = {"http://good"};
        start();
        for (const QByteArray method : {"GET", "OPTIONS"}) {
            const auto client = m_server->connect();
            m_server->say(*client,
                          method + " /e/?transport=x HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n");
            const QByteArray &answer = client->received();
            QCOMPARE(headerOf(answer, "Vary"), QByteArray("Origin"));
            QCOMPARE(headerOf(answer, "Access-Control-Allow-Origin"), allowed);
            QCOMPARE(headerOf(answer, "Access-Control-Allow-Credentials"),
                     allowed.isEmpty() ? QByteArray() : QByteArray("true"));
        }
        QVERIFY(m_server->servesOthers());
    }

    void H9_givesNoCredentialsToAnyOrigin()
    {
        const auto client = m_server->connect();
        m_server->say(*client, "OPTIONS /e/ HTTP/1.1\r\nHost: x\r\nOrigin: http://evil\r\n"
                               "Access-Control-Request-Headers: a\x0b"
                               "b\r\n\r\n");
        QCOMPARE(client->transcript(), QByteArray("400 Malformed header | closed"));

        const auto other = m_server->connect();
        m_server->say(*other, "OPTIONS /e/ HTTP/1.1\r\nHost: x\r\nOrigin: http://evil\r\n\r\n");
        QCOMPARE(other->transcript(), QByteArray("204"));
        QCOMPARE(headerOf(other->received(), "Access-Control-Allow-Origin"), QByteArray("*"));
        QVERIFY(!other->received().contains("Credentials"));
    }

    void H10_reflectsNothingOfTheQuery()
    {
        for (const QByteArray text :
             {"<script>alert(1)</script>", "\"}],\"x\":{\"", "%3Cscript%3E"}) {
            const auto client = m_server->connect();
            m_server->say(*client, "GET /e/?EIO=4&transport=" + text + "&sid=" + text +
                                       " HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(client->transcript(),
                     QByteArray("400 {\"code\":0,\"message\":\"Transport unknown\"}"));
            QCOMPARE(headerOf(client->received(), "Content-Type"), QByteArray("application/json"));
            QCOMPARE(headerOf(client->received(), "X-Content-Type-Options"), QByteArray("nosniff"));
            QVERIFY(!client->received().contains(text));
        }
        QVERIFY(m_server->servesOthers());
    }

private:
    void answersRightlyInEveryCutOf()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (const auto &pieces : cutsOf(bytes))
            QCOMPARE(m_server->play(bytes, pieces, expected), expected);
        QCOMPARE(m_server->counts(Base), Base);
    }
};

int main(int argc, char **argv)
{
    TestHttpVectors test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_http_vectors.moc"
