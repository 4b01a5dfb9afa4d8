// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"
#include "server/net/client_socket.h"

#include <QByteArray>

class QWebSocketServer;

namespace anteroom::net {

/// Lets a QWebSocketServer answer a canonical request with this key over the socket, whose bytes
/// must all have been read, and takes the socket back from the QWebSocket that it makes: all slots
/// of the socket are disconnected. Gives what it wrote; nothing when it refused. Spec:
/// ARCHITECTURE.md, "Decisions".
QByteArray handOver(QTcpSocket &socket, Hatch &hatch, QWebSocketServer &server,
                    const QByteArray &key);

/// The 101 that goes to the client: of Qt's the lines that RFC 6455 asks for, then headers.
QByteArray switchingProtocols(const QByteArray &written, const QList<http::Header> &headers);

} // namespace anteroom::net
