// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"

namespace anteroom::conformance {

using namespace socketio;

void installBenchProfile(const Fixture &fixture)
{
    Namespace &nsp = fixture.server.of("/");
    nsp.onConnection([](const SocketPtr &socket) {
        Arguments auth;
        auth.appendJson(socket->handshake().authJson);
        socket->emit("auth", auth);
    });
    nsp.on("message-with-ack",
           [](const SocketPtr &, const Arguments &arguments, const Ack &ack) { ack(arguments); });
    nsp.on("join", [](const SocketPtr &socket, const Arguments &arguments, const Ack &ack) {
        socket->join(arguments.value(0).toString().toUtf8());
        ack({QJsonValue(true)});
    });
    nsp.on("fanout", [&nsp](const SocketPtr &, const Arguments &arguments, const Ack &) {
        const QJsonObject request = arguments.value(0).toObject();
        nsp.to(request.value(QLatin1String("room")).toString().toUtf8()).emit("fanout", arguments);
    });
}

} // namespace anteroom::conformance
