// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/disconnection.h"

namespace anteroom::socketio {

QByteArray toWire(DisconnectReason reason)
{
    switch (reason) {
    case DisconnectReason::ClientNamespaceDisconnect:
        return "client namespace disconnect";
    case DisconnectReason::ServerNamespaceDisconnect:
        return "server namespace disconnect";
    case DisconnectReason::TransportClose:
        return "transport close";
    case DisconnectReason::TransportError:
        return "transport error";
    case DisconnectReason::PingTimeout:
        return "ping timeout";
    case DisconnectReason::ParseError:
        return "parse error";
    case DisconnectReason::ForcedClose:
        return "forced close";
    case DisconnectReason::ForcedServerClose:
        return "forced server close";
    case DisconnectReason::ServerShuttingDown:
        return "server shutting down";
    }
    Q_UNREACHABLE();
}

} // namespace anteroom::socketio
