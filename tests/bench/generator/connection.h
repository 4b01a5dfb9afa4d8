// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace anteroom::bench {

/// One WebSocket client that speaks just enough to load a server: handshake, text frames, pongs.
/// Everything happens on the caller's thread, driven by its epoll.
class Connection
{
public:
    using TextHandler = std::function<void(Connection &, std::string_view)>;

    explicit Connection(int index) : m_index(index) {}
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    int index() const { return m_index; }
    int descriptor() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }
    bool wantsWrite() const { return m_connecting || m_sent < m_output.size(); }

    /// Begins a TCP connection to 127.0.0.1 and queues the upgrade request; false on an error.
    bool open(int port);
    /// Queues a masked text frame and sends what the kernel takes.
    void sendText(std::string_view text);
    /// Reads what is there and gives each text message to the handler.
    void onReadable(const TextHandler &handler);
    void onWritable();
    /// Says goodbye; the server ends the connection.
    void sendClose();
    void close();

private:
    enum class State { Upgrading, Open };

    void sendFrame(std::string_view payload, unsigned opcode);
    void flush();
    bool receive();
    bool takeUpgradeReply();
    bool takeFrame(const TextHandler &handler);
    void onFrame(unsigned opcode, std::string_view payload, const TextHandler &handler);

    int m_index;
    int m_descriptor = -1;
    bool m_connecting = false;
    State m_state = State::Upgrading;
    std::string m_input;
    std::size_t m_parsed = 0; ///< of m_input
    std::string m_output;
    std::size_t m_sent = 0; ///< of m_output
};

} // namespace anteroom::bench
