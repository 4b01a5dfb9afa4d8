// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/handover.h"

#include <QCoreApplication>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace anteroom::net {

QByteArray handOver(QTcpSocket &socket, Hatch &hatch, QWebSocketServer &server,
                    const QByteArray &key)
{
    const QByteArray request = "GET / HTTP/1.1\r\nHost: anteroom\r\nUpgrade: websocket\r\n"
                               "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: " +
                               key + "\r\n\r\n";
    hatch.mode = Hatch::Mode::Capture;
    for (qsizetype i = request.size(); i-- > 0;)
        socket.ungetChar(request[i]);
    server.handleConnection(&socket);
    // Its slot is queued: the event is delivered here and now.
    QCoreApplication::sendPostedEvents(&server, QEvent::MetaCall);
    std::unique_ptr<QWebSocket> webSocket(server.nextPendingConnection());
    const QByteArray written = std::exchange(hatch.captured, {});

    hatch.mode = Hatch::Mode::Mute;
    socket.disconnect();
    webSocket.reset();
    hatch.mode = Hatch::Mode::Through;
    return written;
}

QByteArray switchingProtocols(const QByteArray &written, const QList<http::Header> &headers)
{
    QByteArray reply;
    for (const QByteArray &line : written.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith("HTTP/") || trimmed.startsWith("Upgrade:") ||
            trimmed.startsWith("Connection:") || trimmed.startsWith("Sec-WebSocket-Accept:"))
            reply += trimmed + "\r\n";
    }
    for (const http::Header &header : headers) {
        if (!header.name.contains('\n') && !header.value.contains('\n') &&
            !header.value.contains('\r'))
            reply += header.name + ": " + header.value + "\r\n";
    }
    return reply += "\r\n";
}

} // namespace anteroom::net
