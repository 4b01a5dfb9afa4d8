// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/generator/connection.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace anteroom::bench {

namespace {

constexpr unsigned Text = 1;
constexpr unsigned Close = 8;
constexpr std::string_view NormalClosure("\x03\xe8", 2);
constexpr unsigned Ping = 9;
constexpr unsigned Pong = 10;
constexpr std::size_t ClientsPerAddress =
    20'000; // ports of one source address are used up above that
constexpr std::array<char, 4> Mask{0x12, 0x34, 0x56, 0x78};

sockaddr_in loopback(unsigned offset, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + offset);
    return address;
}

void appendLength(std::string &out, std::size_t size)
{
    const auto append = [&](int byteCount) {
        for (int i = byteCount - 1; i >= 0; --i) {
            out.push_back(static_cast<char>(size >> (8 * i)));
        }
    };
    if (size < 126) {
        out.push_back(static_cast<char>(0x80 | size));
    } else if (size < 65'536) {
        out.push_back(static_cast<char>(0x80 | 126));
        append(2);
    } else {
        out.push_back(static_cast<char>(0x80 | 127));
        append(8);
    }
}

} // namespace

Connection::~Connection()
{
    close();
}

bool Connection::open(int port)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int one = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    // The port is chosen by connect(): those that wait from an earlier run are free for another
    // server.
    ::setsockopt(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
    const auto source =
        static_cast<unsigned>(static_cast<std::size_t>(m_index) / ClientsPerAddress);
    const sockaddr_in from = loopback(source, 0);
    const sockaddr_in to = loopback(0, port);
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0) {
        return false;
    }
    m_connecting = true;
    m_output = "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\n"
               "Upgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    return ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0 ||
           errno == EINPROGRESS;
}

void Connection::close()
{
    if (isOpen()) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

void Connection::sendText(std::string_view text)
{
    sendFrame(text, Text);
}

void Connection::sendClose()
{
    sendFrame(NormalClosure, Close);
}

void Connection::sendFrame(std::string_view payload, unsigned opcode)
{
    m_output.push_back(static_cast<char>(0x80 | opcode));
    appendLength(m_output, payload.size());
    m_output.append(Mask.data(), Mask.size());
    const std::size_t start = m_output.size();
    m_output.append(payload);
    for (std::size_t i = 0; i < payload.size(); ++i) {
        m_output[start + i] = static_cast<char>(m_output[start + i] ^ Mask[i & 3]);
    }
    flush();
}

void Connection::onWritable()
{
    m_connecting = false;
    flush();
}

void Connection::flush()
{
    while (isOpen() && m_sent < m_output.size()) {
        const ssize_t count =
            ::send(m_descriptor, m_output.data() + m_sent, m_output.size() - m_sent, MSG_NOSIGNAL);
        if (count < 0) {
            if (errno != EAGAIN) {
                close();
            }
            return;
        }
        m_sent += static_cast<std::size_t>(count);
    }
    m_output.clear();
    m_sent = 0;
}

void Connection::onReadable(const TextHandler &handler)
{
    const bool stillOpen = receive();
    if (m_state == State::Open || takeUpgradeReply()) {
        while (isOpen() && takeFrame(handler)) {
        }
    }
    m_input.erase(0, m_parsed);
    m_parsed = 0;
    if (!stillOpen) {
        close();
    }
}

/// False when the peer has ended the connection.
bool Connection::receive()
{
    static std::array<char, 262'144> buffer;
    for (;;) {
        const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            return count < 0 && errno == EAGAIN;
        }
        m_input.append(buffer.data(), static_cast<std::size_t>(count));
        if (static_cast<std::size_t>(count) < buffer.size()) {
            return true;
        }
    }
}

bool Connection::takeUpgradeReply()
{
    const std::size_t end = m_input.find("\r\n\r\n");
    if (end == std::string::npos) {
        return false;
    }
    if (m_input.compare(9, 3, "101") != 0) {
        close();
        return false;
    }
    m_parsed = end + 4;
    m_state = State::Open;
    return true;
}

/// Servers don't mask: a frame is two bytes, up to eight of length, the payload.
bool Connection::takeFrame(const TextHandler &handler)
{
    const std::size_t available = m_input.size() - m_parsed;
    const auto byteAt = [&](std::size_t offset) {
        return static_cast<unsigned char>(m_input[m_parsed + offset]);
    };
    if (available < 2) {
        return false;
    }
    std::size_t length = byteAt(1) & 127U;
    const std::size_t lengthBytes = length == 126 ? 2 : (length == 127 ? 8 : 0);
    if (available < 2 + lengthBytes) {
        return false;
    }
    if (lengthBytes > 0) {
        length = 0;
        for (std::size_t i = 0; i < lengthBytes; ++i) {
            length = length << 8 | byteAt(2 + i);
        }
    }
    if (available < 2 + lengthBytes + length) {
        return false;
    }
    const unsigned opcode = byteAt(0) & 15U;
    const std::size_t start = m_parsed + 2 + lengthBytes;
    m_parsed = start + length;
    onFrame(opcode, std::string_view(m_input).substr(start, length), handler);
    return true;
}

void Connection::onFrame(unsigned opcode, std::string_view payload, const TextHandler &handler)
{
    if (opcode == Text) {
        handler(*this, payload);
    } else if (opcode == Ping) {
        sendFrame(payload, Pong);
    } else if (opcode == Close) {
        close();
    }
}

} // namespace anteroom::bench
