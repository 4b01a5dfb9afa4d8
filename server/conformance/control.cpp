// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anteroom::conformance {

using namespace socketio;

namespace {

/// One request of a control client and the way back.
struct Call
{
    Server &server;
    QJsonObject request;
    QList<QByteArray> attachments;
    Ack ack;

    QJsonValue field(const char *name) const { return request.value(QLatin1String(name)); }
    QByteArray text(const char *name) const { return field(name).toString().toUtf8(); }
    QByteArray nspName() const
    {
        return field("nsp").isUndefined() ? QByteArrayLiteral("/") : text("nsp");
    }
    Namespace &nsp() const { return server.of(nspName()); }
    Arguments arguments() const
    {
        return Arguments::fromValues(field("args").toArray(), attachments);
    }
    Broadcast target() const
    {
        const Broadcast chosen =
            Broadcast(nsp()).to(roomList(field("to"))).except(roomList(field("except")));
        const Broadcast near = field("local").toBool() ? chosen.local() : chosen;
        return field("volatile").toBool() ? near.volatileEvents() : near;
    }
    void succeed() const { succeed(Arguments{QJsonValue(QJsonValue::Null)}); }
    void succeed(const Arguments &result) const
    {
        ack(Arguments::wrapped("{\"ok\":true,\"result\":", result, "}"));
    }
    void fail(const char *text) const
    {
        ack(QJsonObject{{QStringLiteral("ok"), false},
                        {QStringLiteral("error"), QLatin1String(text)}});
    }
};

using Operation = void (*)(const Call &);

Arguments socketList(const QList<SocketPtr> &sockets)
{
    QByteArray list = "[";
    for (const SocketPtr &socket : sockets) {
        const QJsonObject known{{QStringLiteral("id"), QString::fromLatin1(socket->id())},
                                {QStringLiteral("rooms"), sortedRooms(*socket)},
                                {QStringLiteral("handshake"), handshakeJson(socket->handshake())}};
        QByteArray json = QJsonDocument(known).toJson(QJsonDocument::Compact);
        json.chop(1);
        list += (list.size() > 1 ? "," : "") + json + ",\"data\":" + dataOf(*socket) + '}';
    }
    Arguments result;
    result.appendJson(list + ']');
    return result;
}

void emitToTarget(const Call &call)
{
    call.target().emit(call.text("event"), call.arguments());
    call.succeed();
}

void emitWithAck(const Call &call)
{
    const milliseconds timeout(call.field("timeout").toInteger(5'000));
    call.target().emitWithAck(call.text("event"), call.arguments(), timeout,
                              [call](const BroadcastReplies &got) {
        const Arguments first = firstValues(got);
        const QByteArray error = got.timedOut ? "\"operation has timed out\"" : "null";
        call.succeed(Arguments::wrapped("{\"error\":" + error + ",\"responses\":[", first, "]}"));
    });
}

void socketsJoin(const Call &call)
{
    call.target().socketsJoin(roomList(call.field("rooms")));
    call.succeed();
}

void socketsLeave(const Call &call)
{
    call.target().socketsLeave(roomList(call.field("rooms")));
    call.succeed();
}

void disconnectSockets(const Call &call)
{
    const bool close = call.field("close").toBool();
    call.succeed();
    call.target().disconnectSockets(close ? CloseConnection::Yes : CloseConnection::No);
}

/// Runs act with the socket of this server that `id` names.
template <class Act>
void withSocket(const Call &call, Act act)
{
    const SocketPtr socket = call.nsp().socket(call.text("id"));
    if (!socket) {
        call.fail("no such socket");
        return;
    }
    act(*socket);
    call.succeed();
}

void joinRooms(const Call &call)
{
    withSocket(call, [&](Socket &socket) {
        for (const QByteArray &room : roomList(call.field("rooms")))
            socket.join(room);
    });
}

void leaveRooms(const Call &call)
{
    withSocket(call, [&](Socket &socket) {
        for (const QByteArray &room : roomList(call.field("rooms")))
            socket.leave(room);
    });
}

void setSocketData(const Call &call)
{
    withSocket(call, [&](Socket &socket) {
        const Arguments data{call.field("data")};
        setData(socket, data.json(0));
    });
}

void emitToSocket(const Call &call)
{
    withSocket(call, [&](Socket &socket) { socket.emit(call.text("event"), call.arguments()); });
}

/// Without a cluster there are no other servers that could answer.
void serverSideEmitWithAck(const Call &call)
{
    call.succeed(QJsonObject{{QStringLiteral("error"), QJsonValue::Null},
                             {QStringLiteral("responses"), QJsonArray()}});
}

void doNothing(const Call &call)
{
    call.succeed();
}

Operation operationNamed(const QString &name)
{
    static const QHash<QString, Operation> operations{
        {QStringLiteral("namespace"),
         [](const Call &call) {
        call.nsp();
        call.succeed();
         }},
        {QStringLiteral("emit"), emitToTarget},
        {QStringLiteral("emitWithAck"), emitWithAck},
        {QStringLiteral("socketsJoin"), socketsJoin},
        {QStringLiteral("socketsLeave"), socketsLeave},
        {QStringLiteral("disconnectSockets"), disconnectSockets},
        {QStringLiteral("fetchSockets"),
         [](const Call &call) { call.succeed(socketList(call.target().sockets())); }},
        {QStringLiteral("localSockets"),
         [](const Call &call) {
        call.succeed(socketList(call.nsp().sockets()));
         }},
        {QStringLiteral("join"), joinRooms}, {QStringLiteral("leave"), leaveRooms},
        {QStringLiteral("setData"), setSocketData}, {QStringLiteral("emitTo"), emitToSocket},
        {QStringLiteral("serverSideEmit"), doNothing},
        {QStringLiteral("serverSideEmitWithAck"), serverSideEmitWithAck},
        {QStringLiteral("onServerEvent"), doNothing},
        };
    return operations.value(name);
}

} // namespace

void installControl(const Fixture &fixture)
{
    Server &server = fixture.server;
    server.of("/ctl").on("call",
                         [&server](const SocketPtr &, const Arguments &arguments, const Ack &ack) {
        const Call call{server, arguments.value(0).toObject(), arguments.attachments(), ack};
        const Operation operation = operationNamed(call.field("op").toString());
        const Namespace *known = server.find(call.nspName());
        if (!operation)
            call.fail("unknown operation");
        else if (!known && call.field("op").toString() != QLatin1String("namespace"))
            call.fail("no such namespace");
        else
            operation(call);
    });
}

} // namespace anteroom::conformance
