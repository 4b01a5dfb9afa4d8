// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QTcpSocket>

#include <vector>

namespace anteroom::net {

/// A connection's socket with two hatches for the hand-over through QWebSocketServer: what it
/// writes can be captured, and the farewell of the QWebSocket that we don't keep can be swallowed.
class ClientSocket final : public QTcpSocket
{
public:
    enum class Mode {
        Through, ///< an ordinary QTcpSocket
        Capture, ///< writes are kept for takeCaptured(), closing does nothing
        Mute,    ///< writes are lost, closing does nothing
    };
    void setMode(Mode mode) { m_mode = mode; }
    Mode mode() const { return m_mode; }
    QByteArray takeCaptured() { return std::exchange(m_captured, {}); }

    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    Mode m_mode = Mode::Through;
    QByteArray m_captured;
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

    /// Hands everything to the system or to the socket.
    void writeTo(QTcpSocket &socket);

private:
    /// Bytes that the system took.
    qsizetype sendDirectly(qintptr descriptor) const;

    std::vector<QByteArray> m_chunks;
    qsizetype m_bytes = 0;
    bool m_lastIsOwn = false;
};

} // namespace anteroom::net
