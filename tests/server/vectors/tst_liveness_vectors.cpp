// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/vector_server.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray Base = "0 sessions, 0 connections";
const QByteArray UnknownSession = "400 {\"code\":1,\"message\":\"Session ID unknown\"}";
constexpr qsizetype MiB = 1024 * 1024;

} // namespace

/// The vectors E9 and E10 of the attack list through a socket: clients that fall silent, that leave
/// and that do not listen. See README.md.
class TestLivenessVectors : public QObject
{
    Q_OBJECT

    std::unique_ptr<VectorServer> m_server;

private Q_SLOTS:
    void init() { m_server = std::make_unique<VectorServer>(profileOptions("engine-echo")); }
    void cleanup() { m_server.reset(); }

    void E9_aPollingClientThatNeverPongsIsGone()
    {
        const QByteArray sid = m_server->openSession();
        const auto first = m_server->park(sid);
        m_server->advance(25s);
        QCOMPARE(m_server->heard(*first, "200 2"), QByteArray("200 2"));
        const auto second = m_server->park(sid);
        QCOMPARE(m_server->ask(m_server->post(sid, "4whatever")), QByteArray("200 ok"));
        QCOMPARE(m_server->heard(*second, "200 4whatever"), QByteArray("200 4whatever"));
        m_server->advance(19'999ms);
        QCOMPARE(m_server->sessionCount(), 1);
        const auto last = m_server->park(sid);
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
        QCOMPARE(m_server->echo(*client), QByteArray("text 4echo"));
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
        auto poll = m_server->park(sid);
        QCOMPARE(m_server->sessionCount(), 1);
        poll.reset();
        QCOMPARE(m_server->counts(Base), Base);
        QCOMPARE(m_server->ask(m_server->get(sid)), UnknownSession);
    }

    void E9_aClientThatLeavesMuchBehindItsPollIsGone()
    {
        const QByteArray sid = m_server->openSession();
        auto poll = m_server->park(sid);
        for (int i = 0; i < 100; ++i) { // more than the server reads ahead
            poll->send(QByteArray(10'000, 'x'));
            m_server->settle();
        }
        poll->reset();
        m_server->endSessions();
        QCOMPARE(m_server->counts(Base), Base);
        QVERIFY(m_server->servesOthers());
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
        QVERIFY(residentBytes() - before < 8 * MiB);
        QCOMPARE(m_server->echo(sid), QByteArray("200 ok, 200 4echo"));
        QCOMPARE(m_server->echo(*client), QByteArray("text 4echo"));
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
        const auto client = m_server->park(sid);
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
        QVERIFY(residentBytes() - before < 8 * MiB);
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
            const auto poll = m_server->park(sid);
            QCOMPARE(m_server->heard(*poll, "200 1800003 bytes"), QByteArray("200 1800003 bytes"));
            m_server->advance(1s);
        }
        QCOMPARE(m_server->echo(sid), QByteArray("200 ok, 200 4echo"));
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
        QVERIFY(residentBytes() - before < 8 * MiB);
        QCOMPARE(m_server->sessionCount(), 0);
        QVERIFY(m_server->servesOthers());
    }
};

int main(int argc, char **argv)
{
    TestLivenessVectors test;
    return runOnServerDispatcher(test, argc, argv);
}
#include "tst_liveness_vectors.moc"
