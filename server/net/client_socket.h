// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QTcpSocket>

#include <vector>

namespace anteroom::net {

/// Two hatches in a connection's socket for the hand-over through QWebSocketServer: what it writes
/// can be captured, and the farewell of the QWebSocket that we don't keep can be swallowed.
struct Hatch
{
    enum class Mode {
        Through, ///< an ordinary socket
        Capture, ///< writes are kept in captured, closing does nothing
        Mute,    ///< writes are lost, closing does nothing
    };
    Mode mode = Mode::Through;
    QByteArray captured;
};

/// Socket: QTcpSocket, or QSslSocket.
template <class Socket>
class ClientSocket final : public Socket, public Hatch
{
public:
    void disconnectFromHost() override
    {
        if (mode == Mode::Through)
            Socket::disconnectFromHost();
    }
    void close() override
    {
        if (mode == Mode::Through)
            Socket::close();
    }

protected:
    qint64 writeData(const char *bytes, qint64 count) override
    {
        if (mode == Mode::Through)
            return Socket::writeData(bytes, count);
        if (mode == Mode::Capture)
            captured.append(bytes, count);
        return count;
    }
};

/// What one connection has to say, collected during a turn of the loop and written at its end:
/// straight to the descriptor while the socket's own buffer is empty, to the socket otherwise.
class Outbox
{
public:
    /// Copies; small pieces share one chunk.
    void append(QByteArrayView bytes);
    /// Shares bytes that many connections get.
    void appendShared(const QByteArray &bytes);
    bool isEmpty() const { return m_chunks.empty(); }
    qsizetype bytes() const { return m_bytes; }

    /// Hands everything to the system, or to the socket.
    void writeTo(QTcpSocket &socket);
    /// Hands everything to the socket, which has work of its own with it: TLS.
    void writeThrough(QTcpSocket &socket);

private:
    /// Bytes that the system took.
    qsizetype sendDirectly(qintptr descriptor) const;
    void writeRest(QTcpSocket &socket, qsizetype taken);

    std::vector<QByteArray> m_chunks;
    qsizetype m_bytes = 0;
    bool m_lastIsOwn = false;
};

} // namespace anteroom::net
