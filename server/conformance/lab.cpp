// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace anteroom::conformance {

using namespace socketio;

namespace {

/// What the server remembers for all sockets of `/lab`.
struct LabState
{
    QHash<QByteArray, QByteArray> reasons; ///< by socket id
    QJsonArray log;
};
using LabStatePtr = std::shared_ptr<LabState>;

QByteArray placeholder(qsizetype number)
{
    return "{\"_placeholder\":true,\"num\":" + QByteArray::number(number) + '}';
}

milliseconds timeoutOf(const Arguments &arguments, qsizetype index)
{
    return milliseconds(arguments.value(index).toInteger());
}

Arguments rest(const Arguments &arguments, qsizetype first)
{
    Arguments others;
    others.appendFrom(arguments, first);
    return others;
}

QByteArray eventName(const Arguments &arguments, qsizetype index)
{
    return arguments.value(index).toString().toUtf8();
}

Arguments who(const SocketPtr &socket)
{
    QJsonObject json = handshakeJson(socket->handshake());
    json.remove(QStringLiteral("time"));
    json.remove(QStringLiteral("issued"));
    const bool webSocket = socket->transport() == TransportName::WebSocket;
    json.insert(QStringLiteral("id"), QString::fromLatin1(socket->id()));
    json.insert(QStringLiteral("nsp"), QString::fromUtf8(socket->nsp().name()));
    json.insert(QStringLiteral("recovered"), socket->isRecovered());
    json.insert(QStringLiteral("transport"),
                webSocket ? QStringLiteral("websocket") : QStringLiteral("polling"));
    json.insert(QStringLiteral("rooms"), sortedRooms(*socket));
    Arguments data;
    data.appendJson(dataOf(*socket));
    json.insert(QStringLiteral("data"), data.value(0));
    return json;
}

Arguments digest(const Arguments &arguments)
{
    const std::optional<QByteArray> binary = arguments.binary(0);
    const QByteArray bytes = binary ? *binary : arguments.value(0).toString().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QJsonObject{{QStringLiteral("binary"), binary.has_value()},
                       {QStringLiteral("bytes"), bytes.size()},
                       {QStringLiteral("sha256"), QString::fromLatin1(hash)}};
}

QJsonObject statsJson(const Fixture &fixture)
{
    QJsonObject sockets;
    QJsonObject rooms;
    for (const QByteArray &name : fixture.server.namespaceNames()) {
        Namespace &nsp = *fixture.server.find(name);
        sockets.insert(QString::fromUtf8(name), nsp.socketCount());
        rooms.insert(QString::fromUtf8(name), nsp.adapter().roomCount());
    }
    return {{QStringLiteral("engineClients"), fixture.sessionCount()},
            {QStringLiteral("sockets"), sockets},
            {QStringLiteral("rooms"), rooms}};
}

void ask(const SocketPtr &socket, const Arguments &arguments, const Ack &ack)
{
    socket->emitWithAck("question", rest(arguments, 1), timeoutOf(arguments, 0),
                        [ack](const std::optional<Arguments> &reply) {
        if (reply)
            ack(Arguments::wrapped("{\"replies\":[", *reply, "]}"));
        else
            ack(QJsonObject{{QStringLiteral("timedOut"), true}});
    });
}

void askRoom(const SocketPtr &socket, const Arguments &arguments, const Ack &ack)
{
    Broadcast(socket->nsp())
        .to(roomList(arguments.value(0)))
        .except(socket->id())
        .emitWithAck("question", rest(arguments, 2), timeoutOf(arguments, 1),
                     [ack](const BroadcastReplies &got) {
        const Arguments first = firstValues(got);
        const QByteArray timedOut = got.timedOut ? "true" : "false";
        ack(Arguments::wrapped("{\"timedOut\":" + timedOut + ",\"responses\":[", first, "]}"));
        });
}

void burst(const SocketPtr &socket, const Arguments &arguments, const Ack &ack)
{
    const qint64 count = arguments.value(0).toInteger();
    const QString text(arguments.value(1).toInteger(), u'x');
    for (qint64 i = 0; i < count; ++i)
        socket->emit("burst", {QJsonValue(i), QJsonValue(text)});
    socket->emit("burst-end", {QJsonValue(count)});
    ack({QJsonValue(count)});
}

void burstBinary(const SocketPtr &socket, const Arguments &arguments, const Ack &ack)
{
    const qint64 count = arguments.value(0).toInteger();
    for (qint64 i = 0; i < count; ++i) {
        Arguments piece{QJsonValue(i)};
        piece.appendBinary(QByteArray(arguments.value(1).toInteger(), char(i % 256)));
        socket->emit("burst-binary", piece);
    }
    socket->emit("burst-end", {QJsonValue(count)});
    ack({QJsonValue(count)});
}

void volatileBurst(const SocketPtr &socket, const Arguments &arguments, const Ack &ack)
{
    const qint64 count = arguments.value(0).toInteger();
    for (qint64 i = 0; i < count; ++i)
        socket->emitVolatile("volatile", {QJsonValue(i)});
    socket->emit("burst-end", {QJsonValue(count)});
    ack({QJsonValue(count)});
}

void sendAttachments(const SocketPtr &socket, const Arguments &arguments, const Ack &ack)
{
    const qint64 count = arguments.value(0).toInteger();
    QList<QByteArray> attachments;
    QByteArray others;
    for (qint64 i = 1; i <= count; ++i) {
        attachments.append(QByteArray(arguments.value(1).toInteger(), char(i % 256)));
        if (i > 1)
            others += (i > 2 ? "," : "") + placeholder(i - 1);
    }
    QByteArray text = "{\"first\":" + placeholder(0) + ",\"nested\":{\"rest\":[" + others + "]}}";
    const Span object{0, text.size()};
    text += ",\"tail\"";
    const Span tail{object.length + 1, 6};
    socket->emit("attachments", Arguments(text, {object, tail}, attachments));
    ack({QJsonValue(count)});
}

void addRoomEvents(Namespace &nsp)
{
    nsp.on("join", [](const SocketPtr &socket, const Arguments &arguments, const Ack &ack) {
        socket->join(eventName(arguments, 0));
        ack({QJsonValue(sortedRooms(*socket))});
    });
    nsp.on("leave", [](const SocketPtr &socket, const Arguments &arguments, const Ack &ack) {
        socket->leave(eventName(arguments, 0));
        ack({QJsonValue(sortedRooms(*socket))});
    });
    nsp.on("to-room", [](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
        socket->broadcast()
            .to(roomList(arguments.value(0)))
            .emit(eventName(arguments, 1), rest(arguments, 2));
    });
    nsp.on("in-room", [&nsp](const SocketPtr &, const Arguments &arguments, const Ack &) {
        Broadcast(nsp)
            .to(roomList(arguments.value(0)))
            .emit(eventName(arguments, 1), rest(arguments, 2));
    });
    nsp.on("except-room", [&nsp](const SocketPtr &, const Arguments &arguments, const Ack &) {
        Broadcast(nsp)
            .except(roomList(arguments.value(0)))
            .emit(eventName(arguments, 1), rest(arguments, 2));
    });
    nsp.on("broadcast", [](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
        socket->broadcast().emit(eventName(arguments, 0), rest(arguments, 1));
    });
    nsp.on("ask-room", askRoom);
}

void addDepartureEvents(Namespace &nsp, const LabStatePtr &state)
{
    nsp.onDisconnect([state](const SocketPtr &socket, const Disconnection &why) {
        state->reasons.insert(socket->id(), toWire(why.reason));
    });
    nsp.on("reason-of", [state](const SocketPtr &, const Arguments &arguments, const Ack &ack) {
        const QByteArray reason = state->reasons.value(eventName(arguments, 0));
        ack({reason.isEmpty() ? QJsonValue(QJsonValue::Null)
                              : QJsonValue(QString::fromLatin1(reason))});
    });
    nsp.on("kick", [](const SocketPtr &socket, const Arguments &, const Ack &) {
        socket->disconnect(CloseConnection::No);
    });
    nsp.on("kick-connection", [](const SocketPtr &socket, const Arguments &, const Ack &) {
        socket->disconnect(CloseConnection::Yes);
    });
    nsp.on("emit-then-kick", [](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
        socket->emit("last-words", arguments);
        socket->disconnect(CloseConnection::Yes);
    });
    nsp.on("drop-transport", [](const SocketPtr &socket, const Arguments &, const Ack &) {
        socket->closeConnection();
    });
}

void addStateEvents(Namespace &nsp, const LabStatePtr &state, const Fixture &fixture)
{
    nsp.on("who",
           [](const SocketPtr &socket, const Arguments &, const Ack &ack) { ack(who(socket)); });
    nsp.on("set-data", [](const SocketPtr &socket, const Arguments &arguments, const Ack &ack) {
        setData(*socket, arguments.json(0));
        ack();
    });
    nsp.on("stats", [fixture](const SocketPtr &, const Arguments &, const Ack &ack) {
        ack(statsJson(fixture));
    });
    nsp.on("log", [state](const SocketPtr &, const Arguments &arguments, const Ack &) {
        state->log.append(arguments.value(0));
    });
    nsp.on("take-log", [state](const SocketPtr &, const Arguments &, const Ack &ack) {
        ack({QJsonValue(std::exchange(state->log, {}))});
    });
    nsp.on("server-clock", [](const SocketPtr &, const Arguments &, const Ack &ack) {
        ack({QJsonValue(QDateTime::currentMSecsSinceEpoch())});
    });
}

} // namespace

void installLab(const Fixture &fixture)
{
    Namespace &lab = fixture.server.of("/lab");
    const auto state = std::make_shared<LabState>();
    lab.onConnection([](const SocketPtr &socket) {
        socket->use([](const QByteArray &event, const Arguments &) { return event != "blocked"; });
    });
    lab.on("blocked", [](const SocketPtr &socket, const Arguments &, const Ack &) {
        socket->emit("blocked-ran");
    });
    lab.on("digest", [](const SocketPtr &, const Arguments &arguments, const Ack &ack) {
        ack(digest(arguments));
    });
    lab.on("ask", ask);
    lab.on("burst", burst);
    lab.on("burst-binary", burstBinary);
    lab.on("volatile-burst", volatileBurst);
    lab.on("attachments", sendAttachments);
    addRoomEvents(lab);
    addDepartureEvents(lab, state);
    addStateEvents(lab, state, fixture);
}

} // namespace anteroom::conformance
