// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/outbox.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <sys/uio.h>

namespace anteroom::net {

namespace {

constexpr qsizetype OwnChunkBytes = 64 * 1024;
constexpr qsizetype SmallBytes = 1'024;
constexpr size_t ChunksPerCall = 64;
/// Room for this many chunks is kept for the next turn.
constexpr size_t KeptChunks = 4;
constexpr int SendFlags = MSG_NOSIGNAL | MSG_DONTWAIT;

ssize_t sendPieces(int descriptor, iovec *pieces, size_t count)
{
    if (count == 1) // the common case, and the cheaper call
        return ::send(descriptor, pieces->iov_base, pieces->iov_len, SendFlags);
    msghdr message{};
    message.msg_iov = pieces;
    message.msg_iovlen = count;
    return ::sendmsg(descriptor, &message, SendFlags);
}

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
    if (bytes.isEmpty())
        return;
    if (!m_chunks.empty() && bytes.size() <= SmallBytes) {
        // One piece that is copied costs less than two that are sent.
        m_lastIsOwn = m_lastIsOwn || m_chunks.back().size() <= SmallBytes;
        append(bytes);
        return;
    }
    m_bytes += bytes.size();
    m_chunks.push_back(bytes);
    m_lastIsOwn = false;
}

void Outbox::clear()
{
    if (m_chunks.capacity() > KeptChunks)
        m_chunks = {};
    else
        m_chunks.clear();
    m_bytes = 0;
    m_sentOfFirst = 0;
    m_lastIsOwn = false;
}

std::vector<QByteArray> Outbox::takeChunks()
{
    Q_ASSERT(m_sentOfFirst == 0);
    std::vector<QByteArray> chunks = std::move(m_chunks);
    clear();
    return chunks;
}

bool Outbox::sendTo(int descriptor)
{
    std::array<iovec, ChunksPerCall> pieces; // written to before they are read
    while (!m_chunks.empty()) {
        const size_t count = std::min(m_chunks.size(), ChunksPerCall);
        qsizetype offered = 0;
        for (size_t i = 0; i < count; ++i) {
            const qsizetype start = i == 0 ? m_sentOfFirst : 0;
            pieces[i].iov_base = const_cast<char *>(m_chunks[i].constData()) + start;
            pieces[i].iov_len = size_t(m_chunks[i].size() - start);
            offered += m_chunks[i].size() - start;
        }
        const ssize_t sent = sendPieces(descriptor, pieces.data(), count);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS;
        drop(sent);
        if (sent < offered)
            return true;
    }
    return true;
}

void Outbox::drop(qsizetype bytes)
{
    if (bytes == m_bytes)
        return clear();
    m_bytes -= bytes;
    bytes += m_sentOfFirst;
    auto first = m_chunks.begin();
    while (bytes >= first->size())
        bytes -= (first++)->size();
    m_chunks.erase(m_chunks.begin(), first);
    m_sentOfFirst = bytes;
}

} // namespace anteroom::net
