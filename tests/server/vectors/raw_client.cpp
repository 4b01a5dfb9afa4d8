// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/vectors/raw_client.h"

#include <QByteArrayList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace anteroom::tests {

namespace {

constexpr QByteArrayView HeadEnd = "\r\n\r\n";
constexpr qsizetype ShownBytes = 100;

QByteArray shown(QByteArrayView content)
{
    if (content.startsWith("0{\""))
        return "handshake";
    if (content.startsWith("40{\"sid\"") || (content.startsWith("40/") && content.contains("sid")))
        return "connected";
    if (content.size() > ShownBytes)
        return QByteArray::number(content.size()) + " bytes";
    return content.toByteArray();
}

/// Takes a response off the front; nothing when it is not all there.
std::optional<QByteArray> takeResponse(QByteArrayView &rest)
{
    const qsizetype headEnd = rest.indexOf(HeadEnd);
    if (headEnd < 0)
        return std::nullopt;
    const QByteArray head = rest.first(headEnd).toByteArray();
    const QByteArray status = head.mid(9, 3);
    qsizetype length = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype begin = headEnd + HeadEnd.size();
    if (rest.size() < begin + length)
        return std::nullopt;
    const QByteArray body = shown(rest.sliced(begin, length));
    rest = rest.sliced(begin + length);
    return body.isEmpty() ? status : QByteArray(status + ' ' + body);
}

QByteArray frameText(int opcode, QByteArrayView payload)
{
    switch (opcode) {
    case 1:
        return "text " + shown(payload);
    case 2:
        return "binary " + shown(payload);
    case 8:
        return payload.size() < 2
                   ? QByteArray("close")
                   : "close " + QByteArray::number(qFromBigEndian<quint16>(payload.data()));
    case 9:
        return "ping " + shown(payload);
    case 10:
        return "pong " + shown(payload);
    default:
        return "opcode " + QByteArray::number(opcode);
    }
}

/// Takes one of the server's frames off the front; nothing when it is not all there.
std::optional<QByteArray> takeFrame(QByteArrayView &rest)
{
    if (rest.size() < 2)
        return std::nullopt;
    quint64 length = quint8(rest[1]);
    qsizetype begin = 2;
    if (length == 126 && rest.size() >= 4) {
        length = qFromBigEndian<quint16>(rest.data() + 2);
        begin = 4;
    } else if (length == 127 && rest.size() >= 10) {
        length = qFromBigEndian<quint64>(rest.data() + 2);
        begin = 10;
    }
    if (quint64(rest.size() - begin) < length)
        return std::nullopt;
    const QByteArray text =
        frameText(quint8(rest[0]) & 0x0F, rest.sliced(begin, qsizetype(length)));
    rest = rest.sliced(begin + qsizetype(length));
    return text;
}

} // namespace

QByteArray transcript(QByteArrayView received, bool framed)
{
    QByteArrayList items;
    QByteArrayView rest = received;
    while (!rest.isEmpty()) {
        const auto item = framed ? takeFrame(rest) : takeResponse(rest);
        items.append(item.value_or("incomplete"));
        if (!item)
            break;
        framed = framed || *item == "101";
    }
    return items.join(" | ");
}

RawClient::RawClient(quint16 port, int receiveBufferBytes)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBufferBytes > 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBufferBytes,
                   sizeof receiveBufferBytes);
    const int noDelay = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        m_descriptor = descriptor;
    else
        ::close(descriptor);
}

RawClient::~RawClient()
{
    leave();
}

void RawClient::leave()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    m_closed = true;
}

qsizetype RawClient::send(QByteArrayView bytes)
{
    const ssize_t sent =
        ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0)
        return sent;
    if (errno == EAGAIN)
        return 0;
    m_wasReset = true;
    return bytes.size();
}

void RawClient::take()
{
    std::array<char, 65'536> buffer;
    while (!m_closed) {
        const ssize_t count = recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count > 0)
            m_received.append(buffer.data(), count);
        else if (count < 0 && errno == EAGAIN)
            return;
        else
            m_closed = true;
        m_wasReset = m_wasReset || (count < 0 && errno == ECONNRESET);
    }
}

void RawClient::forget()
{
    m_upgraded = m_upgraded || m_received.startsWith("HTTP/1.1 101");
    m_received.clear();
}

void RawClient::reset()
{
    const linger atOnce{1, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    leave();
}

QByteArray RawClient::transcript() const
{
    const QByteArray items = tests::transcript(m_received, m_upgraded);
    if (!m_closed)
        return items;
    return items.isEmpty() ? QByteArray("closed") : items + " | closed";
}

} // namespace anteroom::tests
