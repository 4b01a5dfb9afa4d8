// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/server.h"
#include "server/socketio/server.h"
#include "tests/support/memory_transport.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::socketio;
using namespace anteroom::tests;
using namespace std::chrono_literals;

class TestServer : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<engineio::Server> m_engine;

    std::shared_ptr<MemoryChannel> open()
    {
        const auto upgrade = std::make_shared<MemoryUpgrade>("EIO=4&transport=websocket&x=1%202");
        m_engine->handleUpgrade(upgrade);
        upgrade->channel->take();
        return upgrade->channel;
    }
    /// A client in `/`; answers its socket, and has read the CONNECT reply.
    std::shared_ptr<MemoryChannel> join(SocketPtr &socket, const QByteArray &auth = {})
    {
        const auto channel = open();
        channel->say("40" + auth);
        const QByteArray reply = channel->take().value(0);
        socket = m_server->of("/").socket(reply.mid(10, 22));
        return channel;
    }

private Q_SLOTS:
    void init()
    {
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        m_server = std::make_unique<Server>(*m_deadlines, Limits{});
        engineio::Options options;
        m_engine = std::make_unique<engineio::Server>(*m_server, *m_deadlines, options);
    }
    void cleanup()
    {
        m_engine->close();
        advance(m_clock, *m_deadlines);
        m_engine.reset();
        m_server.reset();
    }

    void connectsToANamespace()
    {
        SocketPtr socket;
        m_server->onConnection([&](const SocketPtr &connected) { socket = connected; });
        const auto channel = open();
        channel->say("40{\"token\":\"t\"}");

        QVERIFY(socket);
        QCOMPARE(channel->take(), QList<QByteArray>{"40{\"sid\":\"" + socket->id() + "\"}"});
        QCOMPARE(socket->handshake().auth().toObject().value(QLatin1String("token")).toString(),
                 QStringLiteral("t"));
        QCOMPARE(socket->handshake().connection->query("x"), QByteArray("1 2"));
        QCOMPARE(socket->rooms(), QList<QByteArray>{socket->id()});
    }

    void takesSmallMessagesOnlyUntilItIsConnected()
    {
        const auto channel = open();
        QCOMPARE(channel->maxMessageBytes, Limits{}.payloadBeforeConnectBytes);
        channel->say("40/nowhere,");
        QCOMPARE(channel->maxMessageBytes, Limits{}.payloadBeforeConnectBytes);
        channel->say("40");
        QCOMPARE(channel->maxMessageBytes, Limits{}.maxPayloadBytes);
    }

    void S6_refusesAnUnknownNamespace()
    {
        const auto channel = open();
        channel->say("40/nowhere,");
        QCOMPARE(channel->take(),
                 QList<QByteArray>{"44/nowhere,{\"message\":\"Invalid namespace\"}"});
        QVERIFY(!channel->closed);
    }

    void S6_closesOnEventsBeforeConnect()
    {
        const auto channel = open();
        channel->say("42[\"x\"]");
        QVERIFY(channel->closed);
    }

    void S6_closesOnASecondConnect()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        channel->say("40");
        QVERIFY(channel->closed);
        QVERIFY(!socket->isConnected());
    }

    void S6_closesWhoNeverConnects()
    {
        const auto channel = open();
        advance(m_clock, *m_deadlines, 24'000ms);
        QVERIFY(!channel->closed);
        advance(m_clock, *m_deadlines, 1'000ms);
        channel->say("3");
        advance(m_clock, *m_deadlines, 20'000ms);
        QVERIFY(channel->closed);
    }

    void runsMiddlewaresInOrderAndLater()
    {
        Namespace::Next later;
        m_server->use([&](const SocketPtr &, const Namespace::Next &next) { later = next; });
        m_server->use([](const SocketPtr &, const Namespace::Next &next) {
            next(ConnectError{"nope", QJsonObject{{QStringLiteral("code"), 1}}});
        });
        const auto channel = open();
        channel->say("40");
        QVERIFY(channel->take().isEmpty());

        later(std::nullopt);

        QCOMPARE(channel->take(),
                 QList<QByteArray>{"44{\"data\":{\"code\":1},\"message\":\"nope\"}"});
        QCOMPARE(m_server->of("/").socketCount(), 0);
    }

    void aClientThatLeftDuringAMiddlewareIsForgotten()
    {
        Namespace::Next later;
        m_server->use([&](const SocketPtr &, const Namespace::Next &next) { later = next; });
        const auto channel = open();
        channel->say("40");
        channel->drop(true);
        advance(m_clock, *m_deadlines);

        later(std::nullopt);

        QCOMPARE(m_server->of("/").socketCount(), 0);
    }

    void answersAnEventWithAnAck()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        m_server->of("/").on("add",
                             [](const SocketPtr &, const Arguments &arguments, const Ack &ack) {
            ack({QJsonValue(arguments.value(0).toInt() + arguments.value(1).toInt())});
            ack({QJsonValue(0)});
        });
        channel->say("427[\"add\",1,2]");
        QCOMPARE(channel->take(), QList<QByteArray>{"437[3]"});
    }

    void asksTheClient()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        std::optional<Arguments> reply;
        socket->emitWithAck("question", {QJsonValue(1)}, 1'000ms,
                            [&](const std::optional<Arguments> &got) { reply = got; });
        QCOMPARE(channel->take(), QList<QByteArray>{"420[\"question\",1]"});
        channel->say("430[\"answer\"]");
        QCOMPARE(reply->value(0).toString(), QStringLiteral("answer"));
        channel->say("430[\"again\"]");
        channel->say("43[\"without an id\"]");
        QVERIFY(!channel->closed);
    }

    void givesUpWaitingForAReply()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        int calls = 0;
        const auto count = [&](const std::optional<Arguments> &got) { calls += got ? 100 : 1; };
        socket->emitWithAck("question", {}, 1'000ms, count);
        advance(m_clock, *m_deadlines, 1'000ms);
        channel->say("430[]");
        QCOMPARE(calls, 1);
        socket->emitWithAck("question", {}, 1'000ms, count);
        socket->disconnect();
        QCOMPARE(calls, 2);
    }

    void S5_boundsTheAnswersASocketOwes()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        const auto refused = std::make_shared<int>(0); // the last answers come with the end
        const auto count = [refused](const std::optional<Arguments> &got) { *refused += !got; };
        for (int i = 0; i < 100; ++i)
            socket->emitWithAck("question", {}, 1'000ms, count);
        QCOMPARE(*refused, 36);
        QCOMPARE(channel->take().size(), 64);
        channel->say("430[]");
        socket->emitWithAck("question", {}, 1'000ms, count);
        QCOMPARE(*refused, 36);
    }

    void echoesBinary()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        m_server->of("/").on("echo", [](const SocketPtr &from, const Arguments &arguments,
                                        const Ack &) { from->emit("echo", arguments); });
        channel->say("451-[\"echo\",{\"_placeholder\":true,\"num\":0}]");
        channel->sayBinary("bytes");
        QCOMPARE(channel->take(),
                 QList<QByteArray>{"451-[\"echo\",{\"_placeholder\":true,\"num\":0}]"});
        QCOMPARE(channel->binaries, QList<QByteArray>{"bytes"});
    }

    void broadcastsToRoomsWithoutTheSender()
    {
        SocketPtr a, b, c;
        const auto channelA = join(a), channelB = join(b), channelC = join(c);
        a->join("ward");
        b->join("ward");
        a->to("ward").emit("news", {QJsonValue(1)});
        QVERIFY(channelA->take().isEmpty());
        QCOMPARE(channelB->take(), QList<QByteArray>{"42[\"news\",1]"});
        QVERIFY(channelC->take().isEmpty());

        m_server->to("ward").except(b->id()).emit("more");
        QCOMPARE(channelA->take(), QList<QByteArray>{"42[\"more\"]"});
        QVERIFY(channelB->take().isEmpty());
    }

    void encodesABroadcastOnce()
    {
        std::vector<std::shared_ptr<MemoryChannel>> channels;
        for (int i = 0; i < 100; ++i) {
            channels.push_back(open());
            channels.back()->say("40");
            channels.back()->sharedWrites = 0;
        }
        int told = 0;
        m_server->of("/").onAnyOutgoing([&](const OutgoingEvent &event) {
            ++told;
            QCOMPARE(event.receiverCount, 100);
        });
        m_server->emit("all");
        QCOMPARE(told, 1);
        for (const auto &channel : channels)
            QCOMPARE(channel->sharedWrites, 1);
    }

    void makesNamespacesOnDemandWithinTheirNumber()
    {
        QList<QByteArray> made;
        Limits limits;
        limits.dynamicNamespaces = 2;
        m_server = nullptr;
        m_engine = nullptr;
        m_server = std::make_unique<Server>(*m_deadlines, limits);
        m_engine = std::make_unique<engineio::Server>(*m_server, *m_deadlines, engineio::Options{});
        m_server->onNewNamespace([&](Namespace &nsp) { made.append(nsp.name()); });
        m_server->ofMatching([](const QByteArray &name) { return name.startsWith("/dynamic-"); },
                             [](Namespace &nsp) {
            nsp.on("hi", [](const SocketPtr &, const Arguments &, const Ack &ack) { ack(); });
        });
        const auto a = open(), b = open(), c = open();
        a->say("40/dynamic-1,");
        b->say("40/dynamic-2,");
        QCOMPARE(made, (QList<QByteArray>{"/dynamic-1", "/dynamic-2"}));
        a->take();
        a->say("42/dynamic-1,7[\"hi\"]");
        QCOMPARE(a->take(), QList<QByteArray>{"43/dynamic-1,7[]"});

        c->say("40/dynamic-3,");
        QCOMPARE(c->take(), QList<QByteArray>{"44/dynamic-3,{\"message\":\"Invalid namespace\"}"});
        b->drop(false);
        advance(m_clock, *m_deadlines);
        c->say("40/dynamic-3,");
        QVERIFY(c->take().value(0).startsWith("40/dynamic-3,"));
        QVERIFY(!m_server->find("/dynamic-2"));
    }

    void showsEveryEventOfASocketBeforeItsHandlers()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        QList<QByteArray> seen;
        socket->onAny([&](const QByteArray &event, const Arguments &arguments, const Ack &ack) {
            seen.append(event + ' ' + arguments.joined().toByteArray());
            QVERIFY(ack.isRequested());
        });
        socket->on("a", [&](const Arguments &, const Ack &) { seen.append("handler"); });
        channel->say("421[\"a\",1]");
        channel->say("422[\"b\"]");
        QCOMPARE(seen, (QList<QByteArray>{"a 1", "handler", "b "}));
    }

    void dropsVolatileEventsForASlowReader()
    {
        SocketPtr slow, fast;
        const auto slowChannel = join(slow), fastChannel = join(fast);
        slowChannel->queued = Limits{}.dropVolatileAtBytes;
        slow->emitVolatile("own");
        m_server->of("/").volatileEvents().emit("all");
        slow->emit("kept");
        QCOMPARE(slowChannel->take(), QList<QByteArray>{"42[\"kept\"]"});
        QCOMPARE(fastChannel->take(), QList<QByteArray>{"42[\"all\"]"});
    }

    void tellsWhatGoesOut()
    {
        QList<QByteArray> told;
        m_server->of("/").onAnyOutgoing([&](const OutgoingEvent &event) {
            told.append(event.event + (event.isAck    ? " ack"
                                       : event.socket ? " to one"
                                                      : " to all"));
        });
        m_server->of("/").on("ask", [](const SocketPtr &, const Arguments &, const Ack &ack) {
            ack({QJsonValue(1)});
            ack({QJsonValue(2)}); // once only
        });
        SocketPtr socket;
        const auto channel = join(socket);
        channel->say("425[\"ask\"]");
        socket->emit("one");
        m_server->emit("every");
        QCOMPARE(told, (QList<QByteArray>{" ack", "one to one", "every to all"}));
        QCOMPARE(channel->take(), (QList<QByteArray>{"435[1]", "42[\"one\"]", "42[\"every\"]"}));
    }

    void movesSocketsOfARoom()
    {
        SocketPtr a, b;
        join(a);
        join(b);
        a->join("ward");
        Broadcast(m_server->of("/")).to("ward").local().socketsJoin({"one", "two"});
        QVERIFY(a->isIn("one") && a->isIn("two") && !b->isIn("one"));
        Broadcast(m_server->of("/")).socketsLeave({"one", "ward"});
        QCOMPARE(a->rooms(), (QList<QByteArray>{a->id(), "two"}));
        Broadcast(m_server->of("/")).to("two").disconnectSockets();
        QVERIFY(!a->isConnected());
        QVERIFY(b->isConnected());
    }

    void saysMoreAboutADisconnection()
    {
        QByteArray details;
        SocketPtr socket;
        const auto channel = join(socket);
        socket->onDisconnect([&](const Disconnection &why) { details = why.details; });
        channel->say("4999");
        QCOMPARE(details, QByteArray("unknown packet type"));
    }

    void canGoWhileSocketsAreConnected()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        m_engine.reset();
        m_server.reset();
        QVERIFY(!socket->isConnected());
        m_server = std::make_unique<Server>(*m_deadlines, Limits{});
        m_engine = std::make_unique<engineio::Server>(*m_server, *m_deadlines, engineio::Options{});
    }

    void gathersTheRepliesOfABroadcast()
    {
        SocketPtr a, b;
        const auto channelA = join(a), channelB = join(b);
        std::optional<BroadcastReplies> replies;
        Broadcast(m_server->of("/"))
            .emitWithAck("q", {}, 1'000ms, [&](const BroadcastReplies &got) { replies = got; });
        channelA->say("430[\"a\"]");
        QVERIFY(!replies);
        advance(m_clock, *m_deadlines, 1'000ms);
        QVERIFY(replies);
        QVERIFY(replies->timedOut);
        QCOMPARE(replies->replies.size(), 1);
    }

    void tellsWhyASocketLeft_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<bool>("announced");
        QTest::newRow("DISCONNECT")
            << QByteArray("41") << QByteArray("client namespace disconnect") << true;
        QTest::newRow("bad packet") << QByteArray("4999") << QByteArray("forced close") << false;
        QTest::newRow("Engine.IO close")
            << QByteArray("1") << QByteArray("transport close") << true;
        QTest::newRow("kick") << QByteArray("42[\"kick\"]")
                              << QByteArray("server namespace disconnect") << true;
    }
    void tellsWhyASocketLeft()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, reason);
        QFETCH(bool, announced);
        SocketPtr socket;
        const auto channel = join(socket);
        socket->join("ward");
        m_server->of("/").on("kick", [](const SocketPtr &from, const Arguments &, const Ack &) {
            from->disconnect(CloseConnection::Yes);
        });
        std::optional<Disconnection> seen;
        bool stillInRoom = false;
        m_server->of("/").onDisconnect([&](const SocketPtr &left, const Disconnection &why) {
            seen = why;
            stillInRoom = left->isIn("ward");
        });
        channel->say(said);
        advance(m_clock, *m_deadlines);

        QVERIFY(seen);
        QCOMPARE(toWire(seen->reason), reason);
        QCOMPARE(seen->announced, announced);
        QVERIFY(stillInRoom);
        QVERIFY(!socket->isConnected());
        QCOMPARE(m_server->of("/").adapter().roomCount(), 0);
        socket->emit("to nobody");
        QVERIFY(!socket->join("ward"));
    }

    void S3_attachmentsThatNeverComeEndTheConnection()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        channel->say("451-[\"x\",{\"_placeholder\":true,\"num\":0}]");
        advance(m_clock, *m_deadlines, 10'000ms);
        QVERIFY(channel->closed);
    }

    void anEventMiddlewareCanRefuse()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        int ran = 0;
        m_server->of("/").on("blocked",
                             [&](const SocketPtr &, const Arguments &, const Ack &) { ++ran; });
        socket->use([](const QByteArray &event, const Arguments &) { return event != "blocked"; });
        channel->say("42[\"blocked\"]");
        QCOMPARE(ran, 0);
        QVERIFY(socket->isConnected());
    }

    void unhandledEventsAreSeen()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        QByteArray name;
        m_server->of("/").onUnhandled([&](const SocketPtr &, const QByteArray &event,
                                          const Arguments &, const Ack &) { name = event; });
        channel->say("42[\"what\"]");
        QCOMPARE(name, QByteArray("what"));
    }

    void S6_boundsRoomsAndNamespaces()
    {
        SocketPtr socket;
        const auto channel = join(socket);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(socket->join("r" + QByteArray::number(i)));
        QVERIFY(!socket->join("one too many"));
        for (int i = 0; i < 8; ++i) {
            m_server->of("/n" + QByteArray::number(i));
            channel->say("40/n" + QByteArray::number(i) + ',');
        }
        QVERIFY(channel->closed);
    }
};

QTEST_APPLESS_MAIN(TestServer)
#include "tst_server.moc"
