// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/tls_stream.h"

#include <QSslConfiguration>

namespace anteroom::net {

TlsStream::TlsStream(int descriptor, const QSslConfiguration &configuration,
                     std::vector<char> &buffer, StreamHandler &handler)
    : m_buffer(buffer), m_handler(handler)
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setReadBufferSize(qint64(buffer.size()));
    QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket,
                     [this] { m_handler.streamReady(); });
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
    QObject::connect(&m_socket, &QTcpSocket::bytesWritten, &m_socket,
                     [this] { m_handler.streamWritten(); });
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_socket, [this] {
        if (!std::exchange(m_ended, true))
            m_handler.streamEnded();
    });
    m_socket.setSslConfiguration(configuration);
    m_socket.startServerEncryption();
}

TlsStream::~TlsStream()
{
    abort();
}

bool TlsStream::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void TlsStream::setReading(bool on)
{
    if (std::exchange(m_reading, on) || !on)
        return;
    // In a turn of its own: the buffer is lent to our caller perhaps.
    QMetaObject::invokeMethod(
        &m_socket, [this] { read(); }, Qt::QueuedConnection);
}

void TlsStream::read()
{
    while (m_reading && !m_ended && m_socket.isEncrypted() && m_socket.bytesAvailable() > 0) {
        const qint64 count = m_socket.read(m_buffer.data(), qint64(m_buffer.size()));
        if (count <= 0)
            return;
        m_handler.streamReceived(m_buffer.data(), count);
    }
}

void TlsStream::write(Outbox &outbox)
{
    // The socket tells at once what the system took of it, and our owner writes again then.
    const std::vector<QByteArray> chunks = outbox.takeChunks();
    if (chunks.empty() || !isOpen()) // what a connection that is gone should have got is lost
        return;
    for (const QByteArray &chunk : chunks)
        m_socket.write(chunk);
    m_socket.flush();
}

qsizetype TlsStream::unsentBytes() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void TlsStream::abort()
{
    m_ended = true;
    m_socket.abort();
}

} // namespace anteroom::net
