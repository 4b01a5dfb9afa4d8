// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/conformance/options.h"
#include "server/engineio/server.h"
#include "server/socketio/server.h"

#include <QJsonObject>

#include <memory>

namespace anteroom::conformance {

/// What every profile's set-up may reach.
struct Fixture
{
    socketio::Server &server;
    /// Open Engine.IO sessions, for `stats`.
    std::function<qsizetype()> sessionCount;
    const Options &options;
};

// Each puts one profile's namespaces and events on the server. Spec: conformance-server.md 4.
void installProtocolProfile(const Fixture &fixture);
void installClientProfile(const Fixture &fixture);
void installJavaProfile(const Fixture &fixture);
void installAdapterProfile(const Fixture &fixture);
void installBareProfile(const Fixture &fixture);
void installBenchProfile(const Fixture &fixture);
/// The namespace `/lab` of the protocol profile.
void installLab(const Fixture &fixture);
/// The namespace `/ctl` of all Socket.IO profiles. Spec: conformance-server.md 5.
void installControl(const Fixture &fixture);
/// Calls the profile's function and installControl().
void installProfile(const Fixture &fixture);

/// Engine.IO without Socket.IO. Spec: conformance-server.md 3.
std::unique_ptr<engineio::Handler> makeEchoHandler();
std::unique_ptr<engineio::Handler> makeGreetHandler();
/// The four cookies of engine-greet's first response.
QList<http::Header> greetHeaders();

/// The `handshake` of conformance-server.md 2.
QJsonObject handshakeJson(const socketio::Handshake &handshake);
/// A date as JavaScript writes it.
QJsonValue presentDate();
/// Rooms in alphabetical order, as a list of texts.
QJsonArray sortedRooms(const socketio::Socket &socket);
/// The socket's data as JSON text; `{}` until it is set.
QByteArray dataOf(const socketio::Socket &socket);
void setData(socketio::Socket &socket, QByteArrayView json);
/// A list of texts as room names.
QList<QByteArray> roomList(const QJsonValue &value);
/// The first value of each answer, null for an answer without one.
socketio::Arguments firstValues(const socketio::BroadcastReplies &got);
/// Middleware that refuses sockets for which `refuses` is true.
void refuseWhen(socketio::Namespace &nsp, const QByteArray &message,
                std::optional<QJsonObject> data,
                std::function<bool(const socketio::SocketPtr &)> refuses);

} // namespace anteroom::conformance
