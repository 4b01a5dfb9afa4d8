// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/plain_stream.h"

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace anteroom::net {

PlainStream::PlainStream(int descriptor, std::vector<char> &buffer, StreamHandler &handler)
    : m_descriptor(descriptor), m_buffer(buffer), m_handler(handler)
{
    m_watch.emplace(descriptor, static_cast<eventloop::DescriptorHandler &>(*this));
}

PlainStream::~PlainStream()
{
    abort();
}

void PlainStream::setReading(bool on)
{
    if (m_watch)
        m_watch->setReading(on);
}

void PlainStream::write(Outbox &outbox)
{
    if (!isOpen())
        return outbox.clear();
    if (m_full)
        return;
    // A broken descriptor is left to be read, which tells its owner at a time that suits it.
    if (!outbox.sendTo(m_descriptor))
        outbox.clear();
    m_full = !outbox.isEmpty();
    m_watch->setWriting(m_full);
}

void PlainStream::endWriting()
{
    if (isOpen())
        ::shutdown(m_descriptor, SHUT_WR);
}

void PlainStream::abort()
{
    m_watch.reset();
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void PlainStream::descriptorReadable()
{
    const ssize_t count = ::recv(m_descriptor, m_buffer.data(), m_buffer.size(), 0);
    if (count > 0) {
        m_handler.streamReceived(m_buffer.data(), count);
        return;
    }
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return;
    abort();
    m_handler.streamEnded();
}

void PlainStream::descriptorWritable()
{
    m_full = false;
    m_handler.streamWritten();
}

} // namespace anteroom::net
