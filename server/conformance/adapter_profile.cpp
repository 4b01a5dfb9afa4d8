// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"

#include <QJsonArray>
#include <QSet>

namespace anteroom::conformance {

using namespace socketio;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds ReplyTimeout = 3s;

QJsonValue textOf(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray helloFrom(const Socket &socket)
{
    return "hello from " + socket.id();
}

void addBroadcasts(Namespace &nsp)
{
    nsp.on("broadcast", [&nsp](const SocketPtr &socket, const Arguments &, const Ack &) {
        nsp.emit("broadcast", {textOf(helloFrom(*socket))});
    });
    nsp.on("volatile_broadcast", [&nsp](const SocketPtr &socket, const Arguments &, const Ack &) {
        Broadcast(nsp).volatileEvents().emit("volatile_broadcast", {textOf(helloFrom(*socket))});
    });
    nsp.on("broadcast_with_ack", [&nsp](const SocketPtr &, const Arguments &, const Ack &ack) {
        Broadcast(nsp).emitWithAck("broadcast_with_ack", {QJsonValue(QJsonValue::Null)},
                                   ReplyTimeout, [ack](const BroadcastReplies &got) {
                                       ack(Arguments::wrapped("[", firstValues(got), "]"));
                                   });
    });
}

void addClusterQueries(Namespace &nsp)
{
    nsp.on("fetch_sockets", [&nsp](const SocketPtr &, const Arguments &, const Ack &ack) {
        QJsonArray list;
        for (const SocketPtr &socket : nsp.sockets())
            list.append(QJsonObject{{QStringLiteral("id"), textOf(socket->id())},
                                    {QStringLiteral("ns"), textOf(nsp.name())}});
        ack({QJsonValue(list)});
    });
    nsp.on("rooms", [&nsp](const SocketPtr &, const Arguments &, const Ack &ack) {
        QSet<QByteArray> rooms;
        for (const SocketPtr &socket : nsp.sockets()) {
            for (const QByteArray &room : socket->rooms())
                rooms.insert(room);
        }
        QJsonArray list;
        for (const QByteArray &room : std::as_const(rooms))
            list.append(textOf(room));
        ack({QJsonValue(list)});
    });
    const Arguments nothing{QJsonValue(QJsonValue::Null)};
    nsp.on("disconnect_socket", [&nsp](const SocketPtr &, const Arguments &, const Ack &) {
        Broadcast(nsp).disconnectSockets();
    });
    nsp.on("join_room", [&nsp, nothing](const SocketPtr &, const Arguments &, const Ack &ack) {
        Broadcast(nsp).socketsJoin({"room7"});
        ack(nothing);
    });
    nsp.on("leave_room", [&nsp, nothing](const SocketPtr &, const Arguments &, const Ack &ack) {
        Broadcast(nsp).socketsLeave({"room4"});
        ack(nothing);
    });
}

/// An event whose first argument is the id of a socket that something is done to.
void onRemote(
    Namespace &nsp, const QByteArray &event,
    std::function<void(const SocketPtr &sender, const SocketPtr &remote, const Ack &)> act)
{
    nsp.on(event, [&nsp, act = std::move(act)](const SocketPtr &sender, const Arguments &arguments,
                                               const Ack &ack) {
        if (const SocketPtr remote = nsp.socket(arguments.value(0).toString().toUtf8()))
            act(sender, remote, ack);
    });
}

void addRemoteSockets(Namespace &nsp)
{
    const Arguments nothing{QJsonValue(QJsonValue::Null)};
    onRemote(nsp, "emit_from_remote_sock",
             [nothing](const SocketPtr &sender, const SocketPtr &remote, const Ack &ack) {
        remote->emit("emit", {textOf(helloFrom(*sender))});
        ack(nothing);
    });
    onRemote(nsp, "emit_with_ack_from_remote_sock",
             [](const SocketPtr &sender, const SocketPtr &remote, const Ack &ack) {
        remote->emitWithAck("emit", {textOf(helloFrom(*sender))}, ReplyTimeout,
                            [ack](const std::optional<Arguments> &reply) {
            Arguments first;
            if (reply)
                first.appendFrom(*reply, 0, 1);
            ack(first);
        });
    });
    onRemote(nsp, "join_room_from_remote_sock",
             [nothing](const SocketPtr &sender, const SocketPtr &remote, const Ack &ack) {
        remote->join(helloFrom(*sender));
        ack(nothing);
    });
    onRemote(nsp, "leave_room_from_remote_sock",
             [nothing](const SocketPtr &, const SocketPtr &remote, const Ack &ack) {
        remote->leave("room4");
        ack(nothing);
    });
    onRemote(nsp, "disconnect_remote_sock",
             [nothing](const SocketPtr &, const SocketPtr &remote, const Ack &ack) {
        remote->disconnect();
        ack(nothing);
    });
    onRemote(nsp, "get_rooms_remote_sock",
             [](const SocketPtr &, const SocketPtr &remote, const Ack &ack) {
        ack({QJsonValue(sortedRooms(*remote))});
    });
}

} // namespace

void installAdapterProfile(const Fixture &fixture)
{
    Namespace &root = fixture.server.of("/");
    root.onConnection([](const SocketPtr &socket) {
        for (const char *room : {"room1", "room2", "room4", "room5"})
            socket->join(room);
    });
    addBroadcasts(root);
    addClusterQueries(root);
    addRemoteSockets(root);
}

void installBareProfile(const Fixture &fixture)
{
    fixture.server.of("/custom");
}

} // namespace anteroom::conformance
