// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/client_socket.h"

#include <algorithm>
#include <array>
#include <sys/socket.h>
#include <sys/uio.h>

namespace anteroom::net {

namespace {
constexpr qsizetype OwnChunkBytes = 64 * 1024;
constexpr size_t ChunksPerCall = 64;
} // namespace

void Outbox::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_bytes += bytes.size();
    if (m_lastIsOwn && m_chunks.back().size() < OwnChunkBytes) {
        m_chunks.back().append(bytes);
        return;
    }
    m_chunks.push_back(bytes.toByteArray());
    m_lastIsOwn = true;
}

void Outbox::appendShared(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    m_chunks.push_back(bytes);
    m_lastIsOwn = false;
}

qsizetype Outbox::sendDirectly(qintptr descriptor) const
{
    std::array<iovec, ChunksPerCall> vectors{};
    const size_t count = std::min(m_chunks.size(), ChunksPerCall);
    for (size_t i = 0; i < count; ++i) {
        vectors[i].iov_base = const_cast<char *>(m_chunks[i].constData());
        vectors[i].iov_len = size_t(m_chunks[i].size());
    }
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    // An error is not ours to handle: the socket meets it on its next read or write.
    return std::max<qsizetype>(0, sendmsg(int(descriptor), &message, MSG_NOSIGNAL | MSG_DONTWAIT));
}

void Outbox::writeTo(QTcpSocket &socket)
{
    const bool direct = socket.bytesToWrite() == 0 && socket.socketDescriptor() >= 0;
    writeRest(socket, direct ? sendDirectly(socket.socketDescriptor()) : 0);
}

void Outbox::writeThrough(QTcpSocket &socket)
{
    writeRest(socket, 0);
    socket.flush();
}

void Outbox::writeRest(QTcpSocket &socket, qsizetype taken)
{
    // What a connection that is gone should have got is lost with it.
    if (taken < m_bytes && socket.state() == QAbstractSocket::ConnectedState) {
        for (const QByteArray &chunk : m_chunks) {
            if (taken >= chunk.size()) {
                taken -= chunk.size();
                continue;
            }
            socket.write(chunk.constData() + taken, chunk.size() - taken);
            taken = 0;
        }
    }
    m_chunks.clear();
    m_bytes = 0;
    m_lastIsOwn = false;
}

} // namespace anteroom::net
