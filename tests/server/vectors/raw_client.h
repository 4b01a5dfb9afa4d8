// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace anteroom::tests {

/// A TCP client of nothing but a descriptor: it says exactly the bytes it is told to, in exactly
/// these pieces, and keeps what comes back.
class RawClient
{
public:
    /// Connects to loopback. receiveBufferBytes bounds what the system takes for a client that does
    /// not read; 0: the system's default.
    explicit RawClient(quint16 port, int receiveBufferBytes = 0);
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    bool isConnected() const { return m_descriptor >= 0; }
    /// What the system takes at once of bytes; all of them when the peer is gone.
    qsizetype send(QByteArrayView bytes);
    /// Takes what has come.
    void take();
    const QByteArray &received() const { return m_received; }
    /// What was received so far is of no interest.
    void forget();
    /// The peer has closed, politely or not.
    bool isClosed() const { return m_closed; }
    /// The peer has closed without regard for what it was being sent.
    bool wasReset() const { return m_wasReset; }
    void leave();
    /// Goes with a RST.
    void reset();

    /// What came since the last forget(), and " | closed" at the end of the connection. The same
    /// items as the free function.
    QByteArray transcript() const;

private:
    int m_descriptor = -1;
    bool m_closed = false;
    bool m_wasReset = false;
    bool m_upgraded = false; ///< what is received begins with frames
    QByteArray m_received;
};

/// Responses and then frames, readable: `200 ok`, `101`, `text 4hello`, `close 1002`, joined by
/// " | ". Session ids are left out: `200 handshake`. Long contents are told by their size. framed:
/// the first byte is a frame's.
QByteArray transcript(QByteArrayView received, bool framed);

} // namespace anteroom::tests
