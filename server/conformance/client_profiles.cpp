// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"

#include <QJsonArray>

namespace anteroom::conformance {

using namespace socketio;
using namespace std::chrono_literals;

namespace {

constexpr auto Forever = 24h;
const QByteArray Bytes = QByteArrayLiteral("asdfasdf");

/// Which events of a client have come, to know their order.
using Progress = std::shared_ptr<int>;

Arguments binary(const QByteArray &bytes)
{
    Arguments arguments;
    arguments.appendBinary(bytes);
    return arguments;
}

void emitUtf8(const SocketPtr &socket)
{
    for (const QString &text :
         {QStringLiteral("てすと"), QStringLiteral("Я Б Г Д Ж Й"), QStringLiteral("Ä ä Ü ü ß"),
          QStringLiteral("utf8 — string"), QStringLiteral("utf8 — string")})
        socket->emit("takeUtf8", {QJsonValue(text)});
}

void askForAck(const SocketPtr &socket)
{
    socket->emitWithAck("ack", {}, Forever, [socket](const std::optional<Arguments> &reply) {
        const bool good = reply && reply->value(0).toInteger() == 5 &&
                          reply->value(1).toObject().value(QLatin1String("test")).toBool();
        if (good)
            socket->emit("got it");
    });
}

/// `{hello:"lol", message:<binary>, goodbye:"gotcha"}`
bool isGreetingWithBytes(const Arguments &arguments)
{
    const QJsonObject json = arguments.value(0).toObject();
    const QJsonObject message = json.value(QLatin1String("message")).toObject();
    return json.value(QLatin1String("hello")).toString() == QLatin1String("lol") &&
           json.value(QLatin1String("goodbye")).toString() == QLatin1String("gotcha") &&
           !arguments.attachments().isEmpty() &&
           message.value(QLatin1String("_placeholder")).toBool();
}

void addSimpleEvents(Namespace &nsp)
{
    const auto answer = [&nsp](const QByteArray &event, const QByteArray &reply,
                               const std::function<Arguments()> &make) {
        nsp.on(event, [reply, make](const SocketPtr &socket, const Arguments &, const Ack &) {
            socket->emit(reply, make());
        });
    };
    answer("hi", "hi", [] { return Arguments(); });
    answer("getDate", "takeDate", [] { return Arguments{presentDate()}; });
    answer("getDateObj", "takeDateObj", [] {
        return Arguments(QJsonObject{{QStringLiteral("date"), presentDate()}});
    });
    answer("false", "false", [] { return Arguments{QJsonValue(false)}; });
    answer("doge", "doge", [] { return binary(Bytes); });
    answer("getbin", "takebin", [] { return binary(Bytes); });
    nsp.on("echo", [](const SocketPtr &, const Arguments &arguments, const Ack &ack) {
        Arguments first;
        first.appendFrom(arguments, 0, 1);
        ack(first);
    });
    nsp.on("ack",
           [](const SocketPtr &socket, const Arguments &, const Ack &) { askForAck(socket); });
    nsp.on("getAckDate",
           [](const SocketPtr &, const Arguments &, const Ack &ack) { ack({presentDate()}); });
    nsp.on("getUtf8",
           [](const SocketPtr &socket, const Arguments &, const Ack &) { emitUtf8(socket); });
    nsp.on("getHandshake", [](const SocketPtr &socket, const Arguments &, const Ack &ack) {
        ack(handshakeJson(socket->handshake()));
    });
}

void addGetId(Namespace &nsp)
{
    nsp.on("getId", [](const SocketPtr &socket, const Arguments &, const Ack &ack) {
        ack({QJsonValue(QString::fromLatin1(socket->id()))});
    });
}

void addBinaryEvents(Namespace &nsp)
{
    for (const auto &[event, reply] : {std::pair("buffa", "buffack"), std::pair("blob", "back")}) {
        nsp.on(event, [reply = QByteArray(reply)](const SocketPtr &socket,
                                                  const Arguments &arguments, const Ack &) {
            if (arguments.binary(0))
                socket->emit(reply);
        });
    }
    for (const QByteArray event : {"jsonbuff", "jsonblob"}) {
        nsp.on(event, [event](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
            if (isGreetingWithBytes(arguments))
                socket->emit(event + "-ack");
        });
    }
}

/// One event of a sequence: it counts when it is good and comes right after the one before.
void addStep(const SocketPtr &socket, const QByteArray &event, const Progress &progress, int step,
             std::function<bool(const Arguments &)> isGood, const QByteArray &reply = {})
{
    socket->on(event, [=, weak = std::weak_ptr(socket)](const Arguments &arguments, const Ack &) {
        const bool inOrder = *progress == step - 1 && isGood(arguments);
        *progress = inOrder ? step : 0;
        const auto alive = weak.lock();
        if (inOrder && !reply.isEmpty() && alive)
            alive->emit(reply);
    });
}

void addSequences(const SocketPtr &socket)
{
    const auto isBinary = [](const Arguments &arguments) {
        return arguments.binary(0).has_value();
    };
    const auto isText = [](const Arguments &arguments) { return arguments.value(0).isString(); };
    const auto isSecond = [](const Arguments &arguments) {
        return arguments.value(0).toString() == QLatin1String("second");
    };
    const auto buffers = std::make_shared<int>(0);
    addStep(socket, "abuff1", buffers, 1, isBinary);
    addStep(socket, "abuff2", buffers, 2, isText, "abuff2-ack");
    const auto blobs = std::make_shared<int>(0);
    addStep(socket, "blob1", blobs, 1, isBinary);
    addStep(socket, "blob2", blobs, 2, isSecond);
    addStep(socket, "blob3", blobs, 3, isBinary, "blob3-ack");
}

} // namespace

void installClientProfile(const Fixture &fixture)
{
    Server &server = fixture.server;
    for (const char *name : {"/timeout_socket", "/valid", "/asd"})
        server.of(name);
    addGetId(server.of("/foo"));
    server.of("/abc").onConnection([](const SocketPtr &socket) {
        socket->emit("handshake", handshakeJson(socket->handshake()));
    });
    refuseWhen(server.of("/no"), "Auth failed (custom namespace)", {},
               [](const SocketPtr &) { return true; });

    Namespace &root = server.of("/");
    refuseWhen(root, "Auth failed (main namespace)", {}, [](const SocketPtr &socket) {
        return !socket->handshake().connection->query("fail").isEmpty();
    });
    addSimpleEvents(root);
    addGetId(root);
    addBinaryEvents(root);
    root.onConnection(addSequences);
}

void installJavaProfile(const Fixture &fixture)
{
    Server &server = fixture.server;
    for (const char *name : {"/", "/timeout_socket", "/valid", "/asd"})
        server.of(name);
    server.of("/abc").onConnection([](const SocketPtr &socket) {
        socket->emit("handshake", handshakeJson(socket->handshake()));
    });
    refuseWhen(server.of("/no"), "auth failed",
               QJsonObject{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), 3}},
               [](const SocketPtr &) { return true; });

    const auto toOwnRoom = [](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
        Broadcast(socket->nsp()).to(socket->id()).emit("roomBack", arguments);
    };
    server.of("/foo").on("room", toOwnRoom);
    Namespace &main = server.of(fixture.options.mainNamespace);
    const auto echoAs = [&main](const QByteArray &event, const QByteArray &reply) {
        main.on(event, [reply](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
            socket->emit(reply, arguments);
        });
    };
    main.onConnection([](const SocketPtr &socket) {
        socket->emit("message", {QJsonValue(QStringLiteral("hello client"))});
    });
    echoAs("message", "message");
    echoAs("echo", "echoBack");
    main.on("ack",
            [](const SocketPtr &, const Arguments &arguments, const Ack &ack) { ack(arguments); });
    for (const char *event : {"callAck", "callAckBinary"}) {
        main.on(event, [](const SocketPtr &socket, const Arguments &, const Ack &) {
            socket->emitWithAck("ack", {}, Forever,
                                [socket](const std::optional<Arguments> &reply) {
                if (reply)
                    socket->emit("ackBack", *reply);
            });
        });
    }
    main.on("getAckBinary",
            [](const SocketPtr &, const Arguments &, const Ack &ack) { ack(binary("huehue")); });
    main.on("getAckDate",
            [](const SocketPtr &, const Arguments &, const Ack &ack) { ack({presentDate()}); });
    main.on("broadcast", [](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
        socket->broadcast().emit("broadcastBack", arguments);
    });
    main.on("room", toOwnRoom);
    main.on("requestDisconnect",
            [](const SocketPtr &socket, const Arguments &, const Ack &) { socket->disconnect(); });
    main.on("getHandshake", [](const SocketPtr &socket, const Arguments &, const Ack &ack) {
        ack(handshakeJson(socket->handshake()));
    });
}

} // namespace anteroom::conformance
