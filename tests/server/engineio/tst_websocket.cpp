// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/session.h"
#include "tests/support/memory_transport.h"

#include <QTest>

#include <array>

using namespace anteroom;
using namespace anteroom::engineio;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

class Recorder final : public Handler
{
public:
    class Peer final : public SessionHandler
    {
    public:
        explicit Peer(Recorder &recorder) : m_recorder(recorder) {}
        void textReceived(QByteArrayView text) override
        {
            m_recorder.said.append(text.toByteArray());
        }
        void binaryReceived(QByteArrayView bytes) override
        {
            m_recorder.said.append(bytes.toByteArray());
        }
        void sessionClosed(const Closure &closure) override
        {
            m_recorder.reason = closure.reason;
            m_recorder.announced = closure.announced;
        }

    private:
        Recorder &m_recorder;
    };
    std::unique_ptr<SessionHandler> sessionOpened(Session &opened) override
    {
        session = &opened;
        return std::make_unique<Peer>(*this);
    }
    Session *session = nullptr;
    QList<QByteArray> said;
    std::optional<CloseReason> reason;
    bool announced = false;
};

} // namespace

class TestWebSocket : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Server> m_server;
    std::shared_ptr<MemoryChannel> m_channel;

private Q_SLOTS:
    void init()
    {
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        m_recorder = std::make_unique<Recorder>();
        m_server = std::make_unique<Server>(*m_recorder, *m_deadlines, Options{});
        const auto upgrade = std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket");
        m_server->handleUpgrade(upgrade);
        m_channel = upgrade->channel;
    }
    void cleanup() { m_server.reset(); }

    void opensWithoutUpgrades()
    {
        const QList<QByteArray> texts = m_channel->take();
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts[0].startsWith("0{"));
        QVERIFY(texts[0].contains("\"upgrades\":[]"));
    }

    void isCountedWhileItIsThere()
    {
        QCOMPARE(m_server->sessionCount(), 1);
        QCOMPARE(m_server->webSocketCount(), 1);

        m_channel->drop(true);

        QCOMPARE(m_server->sessionCount(), 0);
        QCOMPARE(m_server->webSocketCount(), 0);
    }

    void tellsWhatIsRefusedByItsNumber()
    {
        std::array<quint64, 6> counts{};
        Options options;
        options.connectionRefused = [&counts](const http::RequestHead &, const QHostAddress &,
                                              int code) { ++counts.at(size_t(code)); };
        Server server(*m_recorder, *m_deadlines, options);
        for (const char *query :
             {"EIO=3&transport=websocket", "EIO=4&transport=tobi", "EIO=4&transport=tobi"})
            server.handleUpgrade(std::make_shared<MemoryUpgrade>(query));

        QCOMPARE(counts, (std::array<quint64, 6>{2, 0, 0, 0, 0, 1}));
        QCOMPARE(server.sessionCount(), 0);
    }

    void carriesTextAndBinary()
    {
        m_channel->say("4hello");
        m_channel->sayBinary("\x01\x02");

        QCOMPARE(m_recorder->said, (QList<QByteArray>{"hello", "\x01\x02"}));
    }

    void countsMessagesAndTimesPings()
    {
        m_channel->say("4hello");
        m_channel->sayBinary("\x01\x02");
        m_recorder->session->send(MessageRun("42[\"x\"]"));
        m_recorder->session->sendText("4a");
        m_recorder->session->sendBinary("\x01");
        advance(m_clock, *m_deadlines, 25s);
        QCOMPARE(m_recorder->session->figures().roundTrip, -1ms);
        m_clock.advance(30ms);
        m_channel->say("3");
        m_clock.advance(5ms);
        m_channel->say("3"); // nobody asked

        const SessionFigures &figures = m_recorder->session->figures();
        QCOMPARE(figures.receivedBytes, 8);
        QCOMPARE(figures.sentBytes, 10);
        QCOMPARE(figures.roundTrip, 30ms);
    }

    void sharesWhatWasEncodedOnce()
    {
        const MessageRun run("42[\"x\"]");
        m_recorder->session->send(run);
        m_recorder->session->send(run);

        QCOMPARE(m_channel->sharedWrites, 2);
    }

    void refusesUpgradesWithTheNumberedErrors_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *query, const char *code) {
            QTest::newRow(name) << QByteArray(query) << QByteArray(code);
        };
        row("E1 no transport", "EIO=4", "0");
        row("E1 tobi", "EIO=4&transport=tobi", "0");
        row("E1 repeated", "EIO=4&transport=websocket&transport=websocket", "0");
        row("E2 version 3", "EIO=3&transport=websocket", "5");
        row("E2 no version", "transport=websocket", "5");
        row("E3 unknown sid", "EIO=4&transport=websocket&sid=abc", "1");
        row("E3 to polling", "EIO=4&transport=polling", "3");
    }
    void refusesUpgradesWithTheNumberedErrors()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, code);
        const auto upgrade = std::make_shared<MemoryUpgrade>(query);
        m_server->handleUpgrade(upgrade);

        QCOMPARE(upgrade->refusal->status, 400);
        QVERIFY(
            upgrade->refusal->body.startsWith(QByteArray("{\"code\":" + code + ",\"message\":\"")));
        QCOMPARE(m_server->sessionCount(), 1); // the one of init()
    }

    void E8_endsOnABadPacket_data()
    {
        QTest::addColumn<QByteArray>("packet");
        for (const char *packet : {"", "7", "abc", "2"})
            QTest::newRow(qPrintable(QString::fromLatin1(packet) + u'.')) << QByteArray(packet);
    }
    void E8_endsOnABadPacket()
    {
        QFETCH(QByteArray, packet);
        m_channel->say(packet);

        QCOMPARE(m_recorder->reason, CloseReason::ParseError);
        QVERIFY(m_channel->closed);
        QCOMPARE(m_server->sessionCount(), 0);
    }

    void E9_earlyPongsAndNoopsAreHarmless()
    {
        m_channel->say("3");
        m_channel->say("6");
        m_channel->say("0{}");
        m_channel->say("5");

        QVERIFY(!m_recorder->reason);
    }

    void tellsAnAnnouncedCloseFromALostConnection()
    {
        m_channel->drop(false);
        QCOMPARE(m_recorder->reason, CloseReason::TransportClose);
        QVERIFY(!m_recorder->announced);
    }

    void aCloseFrameIsAnnounced()
    {
        m_channel->drop(true);
        QVERIFY(m_recorder->announced);
    }

    void E9_pingsAndTimesOut()
    {
        m_channel->take();
        advance(m_clock, *m_deadlines, 25'000ms);
        QCOMPARE(m_channel->take(), QList<QByteArray>{"2"});
        m_channel->say("4whatever else arrives");
        advance(m_clock, *m_deadlines, 20'000ms);

        QCOMPARE(m_recorder->reason, CloseReason::PingTimeout);
        QVERIFY(m_channel->closed);
    }

    void shutsDownWithoutAGoodbyePacket()
    {
        m_channel->take();
        m_server->close();

        QCOMPARE(m_recorder->reason, CloseReason::ServerShuttingDown);
        QVERIFY(m_channel->take().isEmpty());
        QCOMPARE(m_channel->closed, websocket::CloseCode::GoingAway);
    }
};

QTEST_APPLESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
