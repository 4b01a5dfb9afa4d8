// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/handshaker.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace anteroom::net {

namespace {

/// Reads one request, keeps what is written, and can't be closed.
class RequestSocket final : public QTcpSocket
{
public:
    void ask(const QByteArray &request)
    {
        disconnect();
        written.clear();
        setSocketState(ConnectedState);
        setOpenMode(ReadWrite);
        skip(bytesAvailable());
        for (qsizetype i = request.size(); i-- > 0;)
            ungetChar(request[i]);
    }
    void disconnectFromHost() override {}
    void close() override {}

    QByteArray written;

protected:
    qint64 writeData(const char *bytes, qint64 count) override
    {
        written.append(bytes, count);
        return count;
    }
    qint64 readData(char *, qint64) override { return 0; }
};

bool isAsked(const QByteArray &line)
{
    return line.startsWith("HTTP/") || line.startsWith("Upgrade:") ||
           line.startsWith("Connection:") || line.startsWith("Sec-WebSocket-Accept:");
}

} // namespace

class Handshaker::Private
{
public:
    QByteArray reply(const QByteArray &key)
    {
        m_socket.ask("GET / HTTP/1.1\r\nHost: anteroom\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: " +
                     key + "\r\n\r\n");
        m_server.handleConnection(&m_socket);
        // Its slot is queued: the event is delivered here and now.
        QCoreApplication::sendPostedEvents(&m_server, QEvent::MetaCall);
        const QByteArray written = m_socket.written;
        m_socket.disconnect();
        delete m_server.nextPendingConnection(); // its farewell goes nowhere
        return written;
    }

private:
    QWebSocketServer m_server{QStringLiteral("anteroom"), QWebSocketServer::NonSecureMode};
    RequestSocket m_socket;
};

Handshaker::Handshaker() : d(std::make_unique<Private>()) {}

Handshaker::~Handshaker() = default;

QByteArray Handshaker::answer(const QByteArray &key, const QList<http::Header> &headers)
{
    const QByteArray written = d->reply(key);
    if (written.isEmpty())
        return {};
    QByteArray answer;
    for (const QByteArray &line : written.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (isAsked(trimmed))
            answer += trimmed + "\r\n";
    }
    for (const http::Header &header : headers) {
        if (!header.name.contains('\n') && !header.value.contains('\n') &&
            !header.value.contains('\r'))
            answer += header.name + ": " + header.value + "\r\n";
    }
    return answer += "\r\n";
}

} // namespace anteroom::net
