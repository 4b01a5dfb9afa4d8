// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/stream.h"

#include <QSslSocket>

namespace anteroom::net {

/// TLS, by QSslSocket.
class TlsStream final : public Stream
{
public:
    /// Takes the descriptor over and begins the handshake; streamReady() tells its end.
    TlsStream(int descriptor, const QSslConfiguration &configuration, std::vector<char> &buffer,
              StreamHandler &handler);
    ~TlsStream() override;
    Q_DISABLE_COPY_MOVE(TlsStream)

    bool isOpen() const override;
    bool isSecure() const override { return true; }
    void setReading(bool on) override;
    void write(Outbox &outbox) override;
    qsizetype unsentBytes() const override;
    /// Its close_notify comes after what was written, and ends both halves.
    void endWriting() override { m_socket.disconnectFromHost(); }
    void abort() override;

private:
    void read();

    QSslSocket m_socket;
    std::vector<char> &m_buffer;
    StreamHandler &m_handler;
    bool m_reading = true;
    bool m_ended = false;
};

} // namespace anteroom::net
