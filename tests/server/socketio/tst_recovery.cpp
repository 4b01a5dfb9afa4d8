// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engineio/server.h"
#include "server/socketio/recovery.h"
#include "server/socketio/server.h"
#include "tests/support/memory_transport.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace anteroom::socketio;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {

struct Client
{
    std::shared_ptr<MemoryChannel> channel;
    QByteArray sid;
    QByteArray pid;
    QByteArray offset;

    /// The events since the last call, without their offsets, which are remembered.
    QList<QByteArray> events()
    {
        QList<QByteArray> seen;
        for (const QByteArray &text : channel->take()) {
            QJsonArray list = QJsonDocument::fromJson(text.mid(2)).array();
            offset = list.takeAt(list.size() - 1).toString().toUtf8();
            seen.append(QJsonDocument(list).toJson(QJsonDocument::Compact));
        }
        return seen;
    }
    QByteArray memory() const { return "{\"pid\":\"" + pid + "\",\"offset\":\"" + offset + "\"}"; }
};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<engineio::Server> m_engine;
    Limits m_limits;

    void start()
    {
        m_server = std::make_unique<Server>(*m_deadlines, m_limits);
        engineio::Options options;
        options.limits = m_limits;
        m_engine = std::make_unique<engineio::Server>(*m_server, *m_deadlines, options);
    }
    Client connect(const QByteArray &auth = {}, const QByteArray &nsp = {})
    {
        const auto upgrade = std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket");
        m_engine->handleUpgrade(upgrade);
        Client client{upgrade->channel, {}, {}, {}};
        client.channel->take();
        client.channel->say("40" + nsp + auth);
        const QByteArray reply = client.channel->texts.value(0);
        if (reply.startsWith("40")) {
            client.channel->texts.removeFirst();
            const QJsonObject json = QJsonDocument::fromJson(reply.mid(2 + nsp.size())).object();
            client.sid = json.value(QLatin1String("sid")).toString().toLatin1();
            client.pid = json.value(QLatin1String("pid")).toString().toLatin1();
        }
        return client;
    }
    /// A client that is in `ward`, has got one event, and whose connection was lost.
    Client lostClient()
    {
        Client client = connect();
        const SocketPtr socket = socketOf(client);
        socket->join("ward");
        socket->data = 42;
        socket->emit("first");
        client.events();
        client.channel->drop(false);
        advance(m_clock, *m_deadlines);
        return client;
    }
    SocketPtr socketOf(const Client &client) { return m_server->of("/").socket(client.sid); }

private Q_SLOTS:
    void init()
    {
        m_limits = {};
        m_limits.recoveryWindow = 120s;
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        start();
    }
    void cleanup()
    {
        m_engine->close();
        advance(m_clock, *m_deadlines);
        m_engine.reset();
        m_server.reset();
    }

    void givesEachEventAnOffset()
    {
        Client a = connect(), b = connect();
        QVERIFY(!a.pid.isEmpty());
        QVERIFY(a.pid != b.pid);
        m_server->emit("all", {QJsonValue(1)});
        QCOMPARE(a.events(), QList<QByteArray>{"[\"all\",1]"});
        QCOMPARE(b.events(), QList<QByteArray>{"[\"all\",1]"});
        QCOMPARE(a.offset, b.offset);
    }

    void givesVolatileEventsAndThoseWithAcksNone()
    {
        const Client client = connect();
        socketOf(client)->emitVolatile("v");
        socketOf(client)->emitWithAck("q", {}, 1s, [](const auto &) {});
        QCOMPARE(client.channel->take(), (QList<QByteArray>{"42[\"v\"]", "420[\"q\"]"}));
    }

    void givesBackWhatWasMissed()
    {
        Client lost = lostClient();
        m_server->to("ward").emit("to ward");
        m_server->to("elsewhere").emit("to others");
        m_server->to(lost.sid).emit("to itself");
        m_server->except("ward").emit("to all but ward");
        m_server->emit("to all");

        Client back = connect(lost.memory());

        QCOMPARE(back.sid, lost.sid);
        QCOMPARE(back.pid, lost.pid);
        QCOMPARE(back.events(),
                 (QList<QByteArray>{"[\"to ward\"]", "[\"to itself\"]", "[\"to all\"]"}));
        QVERIFY(socketOf(back)->isRecovered());
        QVERIFY(socketOf(back)->isIn("ward"));
        QCOMPARE(std::any_cast<int>(socketOf(back)->data), 42);
        m_server->to("ward").emit("live");
        QCOMPARE(back.events(), QList<QByteArray>{"[\"live\"]"});
    }

    void runsConnectionHandlersOfARecoveredSocket()
    {
        QList<bool> seen;
        m_server->onConnection(
            [&](const SocketPtr &socket) { seen.append(socket->isRecovered()); });
        const Client lost = lostClient();
        connect(lost.memory());
        QCOMPARE(seen, (QList<bool>{false, true}));
    }

    void canBeComeBackToAgainAndAgain()
    {
        Client client = lostClient();
        for (int round = 0; round < 5; ++round) {
            m_server->to("ward").emit("round", {QJsonValue(round)});
            const QByteArray sid = client.sid;
            client = connect(client.memory());
            QCOMPARE(client.sid, sid);
            QCOMPARE(client.events(),
                     QList<QByteArray>{"[\"round\"," + QByteArray::number(round) + ']'});
            client.channel->drop(false);
            advance(m_clock, *m_deadlines);
        }
    }

    void S8_aPidWorksOnce()
    {
        const Client lost = lostClient();
        QCOMPARE(connect(lost.memory()).sid, lost.sid);
        const Client thief = connect(lost.memory());
        QVERIFY(thief.sid != lost.sid);
        QVERIFY(thief.pid != lost.pid);
        QVERIFY(thief.channel->take().isEmpty());
    }

    void S8_wrongMemoriesMakeANewSession_data()
    {
        QTest::addColumn<QByteArray>("memory");
        const auto row = [](const char *name, const char *memory) {
            QTest::newRow(name) << QByteArray(memory);
        };
        row("unknown pid", "{\"pid\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"offset\":\"OFFSET\"}");
        row("no offset", "{\"pid\":\"PID\"}");
        row("empty offset", "{\"pid\":\"PID\",\"offset\":\"\"}");
        row("offset of another run", "{\"pid\":\"PID\",\"offset\":\"AAAAAAAA.1\"}");
        row("offset of the future", "{\"pid\":\"PID\",\"offset\":\"OFFSET0\"}");
        row("offset zero", "{\"pid\":\"PID\",\"offset\":\"PREFIX0\"}");
        row("offset as number", "{\"pid\":\"PID\",\"offset\":1}");
        row("pid as list", "{\"pid\":[\"PID\"],\"offset\":\"OFFSET\"}");
        row("minus", "{\"pid\":\"PID\",\"offset\":\"PREFIX-1\"}");
    }
    void S8_wrongMemoriesMakeANewSession()
    {
        QFETCH(QByteArray, memory);
        const Client lost = lostClient();
        memory.replace("PID", lost.pid).replace("OFFSET", lost.offset);
        memory.replace("PREFIX", lost.offset.first(9));

        const Client other = connect(memory);

        QVERIFY(!other.sid.isEmpty());
        QVERIFY(other.sid != lost.sid);
        QVERIFY(!socketOf(other)->isRecovered());
        QVERIFY(!socketOf(other)->isIn("ward"));
    }

    void S8_isOverAfterItsTime()
    {
        const Client lost = lostClient();
        advance(m_clock, *m_deadlines, 120s);
        QVERIFY(connect(lost.memory()).sid != lost.sid);
    }

    void S8_runsTheMiddlewaresAgain()
    {
        bool allowed = true;
        m_server->use([&](const SocketPtr &, const Namespace::Next &next) {
            next(allowed ? std::nullopt : std::optional(ConnectError{"revoked", {}}));
        });
        const Client lost = lostClient();
        allowed = false;
        const Client refused = connect(lost.memory());
        QCOMPARE(refused.channel->take(), QList<QByteArray>{"44{\"message\":\"revoked\"}"});
    }

    void S8_asksWhetherTheSessionMayBeHandedOver()
    {
        std::function<void(const std::optional<QList<QByteArray>> &)> verdict;
        m_server->of("/").onRecovery([&](const SocketPtr &, const KeptSession &kept,
                                         const Namespace::RecoveryVerdict &answer) {
            QVERIFY(kept.rooms.contains("ward"));
            verdict = answer;
        });
        Client lost = lostClient();
        socketOf(lostClient()); // somebody else's session is not mixed up with it
        m_server->to("ward").emit("secret");
        m_server->to(lost.sid).emit("own");

        Client back = connect(lost.memory());
        QVERIFY(back.channel->take().isEmpty());
        verdict(QList<QByteArray>{});
        QVERIFY(back.channel->texts.takeFirst().contains(lost.sid));
        QCOMPARE(back.events(), QList<QByteArray>{"[\"own\"]"});
        QVERIFY(!m_server->of("/").socket(lost.sid)->isIn("ward"));
    }

    void S8_aRefusedRecoveryIsANewSession()
    {
        m_server->of("/").onRecovery(
            [](const SocketPtr &, const KeptSession &, const Namespace::RecoveryVerdict &answer) {
            answer(std::nullopt);
        });
        const Client lost = lostClient();
        m_server->to("ward").emit("secret");
        const Client other = connect(lost.memory());
        QVERIFY(other.sid != lost.sid);
        QVERIFY(other.channel->take().isEmpty());
        QVERIFY(!socketOf(other)->data.has_value());
    }

    void isThereAgainWhenLostWhileItsAccessIsChecked()
    {
        std::function<void(const std::optional<QList<QByteArray>> &)> verdict;
        m_server->of("/").onRecovery(
            [&](const SocketPtr &, const KeptSession &, const Namespace::RecoveryVerdict &answer) {
            verdict = answer;
        });
        const Client lost = lostClient();
        connect(lost.memory()).channel->drop(false);
        advance(m_clock, *m_deadlines);
        verdict(QList<QByteArray>{"ward"});

        const Client back = connect(lost.memory());
        verdict(QList<QByteArray>{"ward"});
        QVERIFY(back.channel->texts.value(0).contains(lost.sid));
    }

    void doesNotKeepWhatWasLeftOnPurpose_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("DISCONNECT") << QByteArray("41");
        QTest::newRow("kick") << QByteArray("42[\"kick\"]");
        QTest::newRow("bad Engine.IO packet") << QByteArray("999");
    }
    void doesNotKeepWhatWasLeftOnPurpose()
    {
        QFETCH(QByteArray, said);
        m_server->of("/").on("kick", [](const SocketPtr &socket, const Arguments &, const Ack &) {
            socket->disconnect();
        });
        Client client = connect();
        socketOf(client)->emit("first");
        client.events();
        client.channel->say(said);
        advance(m_clock, *m_deadlines);
        QVERIFY(connect(client.memory()).sid != client.sid);
    }

    void idleClientsComeBackAfterTheirLastEventWasForgotten()
    {
        Client client = connect();
        socketOf(client)->emit("first");
        client.events();
        for (int i = 0; i < 20; ++i) { // ten minutes of heartbeats
            advance(m_clock, *m_deadlines, 25s);
            client.channel->say("3");
        }
        client.channel->take();
        client.channel->drop(false);
        advance(m_clock, *m_deadlines);
        m_server->emit("late");
        Client back = connect(client.memory());
        QCOMPARE(back.sid, client.sid);
        QCOMPARE(back.events(), QList<QByteArray>{"[\"late\"]"});
    }

    void boundsWhatItRemembers()
    {
        Limits limits;
        limits.recoveryWindow = 120s;
        limits.recoveryBytes = 100'000;
        limits.recoverySessions = 3;
        Recovery recovery(*m_deadlines, limits);
        const QByteArray early = recovery.nextOffset();
        for (int i = 0; i < 100; ++i)
            recovery.remember(engineio::MessageRun(QByteArray(5'000, 'x')), {});
        QVERIFY(recovery.eventCount() < 20);
        for (int i = 0; i < 10; ++i)
            recovery.keep({QByteArray::number(i), "s", {}, {}});
        QCOMPARE(recovery.sessionCount(), 3);
        QVERIFY(!recovery.take("9", early)); // events after it are lost
        const QByteArray late = recovery.nextOffset();
        recovery.remember(engineio::MessageRun("x"), {});
        QVERIFY(!recovery.take("6", late));
        QVERIFY(recovery.take("9", late));
    }

    void forgetsByItself()
    {
        Recovery recovery(*m_deadlines, m_limits);
        recovery.remember(engineio::MessageRun("x"), {});
        recovery.keep({"p", "s", {}, {}});
        advance(m_clock, *m_deadlines, 120s);
        QCOMPARE(recovery.sessionCount(), 0);
        advance(m_clock, *m_deadlines, 45s);
        QCOMPARE(recovery.eventCount(), 0);
    }

    void isOffUnlessSwitchedOn()
    {
        cleanup();
        m_limits.recoveryWindow = 0s;
        start();
        const Client client = connect();
        QVERIFY(client.pid.isEmpty());
        m_server->emit("all");
        QCOMPARE(client.channel->take(), QList<QByteArray>{"42[\"all\"]"});
    }
};

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
