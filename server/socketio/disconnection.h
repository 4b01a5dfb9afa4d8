// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace anteroom::socketio {

/// Why a socket is gone. Spec: Socket.IO 4.8, `disconnect` event of the server's Socket.
enum class DisconnectReason {
    ClientNamespaceDisconnect,
    ServerNamespaceDisconnect,
    TransportClose,
    TransportError,
    PingTimeout,
    ParseError,
    ForcedClose,
    ForcedServerClose,
    ServerShuttingDown,
};

/// `client namespace disconnect`, `transport close`, … as Socket.IO writes them.
QByteArray toWire(DisconnectReason reason);

struct Disconnection
{
    DisconnectReason reason = DisconnectReason::TransportClose;
    /// It was announced: a DISCONNECT packet, a WebSocket close frame or an Engine.IO close. False
    /// for a ping timeout and for a TCP connection that just ended. Spec: wire.md 4, "Presence".
    bool announced = false;
    /// More words for the log, of ours alone; may be empty. Spec: Socket.IO 4.8, details of
    /// `disconnect`.
    QByteArray details{};
};

} // namespace anteroom::socketio
