// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace anteroom::conformance {

using namespace socketio;
using namespace std::chrono_literals;

namespace {

void addEchoEvents(Namespace &nsp)
{
    nsp.onConnection([](const SocketPtr &socket) {
        Arguments auth;
        auth.appendJson(socket->handshake().authJson);
        socket->emit("auth", auth);
    });
    nsp.on("message", [](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
        socket->emit("message-back", arguments);
    });
    nsp.on("message-with-ack",
           [](const SocketPtr &, const Arguments &arguments, const Ack &ack) { ack(arguments); });
    nsp.on("emit-with-ack", [](const SocketPtr &socket, const Arguments &arguments, const Ack &) {
        socket->emitWithAck("emit-with-ack", arguments, 24h,
                            [socket](const std::optional<Arguments> &reply) {
            if (reply)
                socket->emit("emit-with-ack", *reply);
        });
    });
}

QJsonObject denial()
{
    const QJsonArray list{1, QStringLiteral("two"), QJsonValue::Null};
    return {{QStringLiteral("code"), QStringLiteral("E_DENIED")},
            {QStringLiteral("retry"), false},
            {QStringLiteral("detail"), QJsonObject{{QStringLiteral("list"), list}}}};
}

} // namespace

void installProtocolProfile(const Fixture &fixture)
{
    Server &server = fixture.server;
    for (const char *name : {"/", "/custom", "/denied", "/slow"})
        addEchoEvents(server.of(name));

    static const QRegularExpression dynamicName(QStringLiteral("^/dynamic-[0-9]+\\z"));
    server.ofMatching(
        [](const QByteArray &name) {
        return dynamicName.match(QString::fromUtf8(name)).hasMatch();
        },
        [](Namespace &nsp) { addEchoEvents(nsp); });

    refuseWhen(server.of("/denied"), "not authorized", denial(), [](const SocketPtr &socket) {
        const QJsonObject auth = socket->handshake().auth().toObject();
        return auth.value(QLatin1String("token")).toString() != QLatin1String("let-me-in");
    });
    server.of("/slow").use([&server](const SocketPtr &, const Namespace::Next &next) {
        server.deadlines().add(200ms, [next] { next(std::nullopt); });
    });
    installLab(fixture);
}

} // namespace anteroom::conformance
