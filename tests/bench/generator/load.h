// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/connection.h"
#include "tests/bench/generator/options.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace anteroom::bench {

/// What a run measured; all counts are of the measured time only.
struct Figures
{
    double connectSeconds = 0;
    double connectCpuSeconds = 0;
    double kilobytesPerConnection = 0;
    double seconds = 0;
    double cpuSeconds = 0;
    std::uint64_t sentCount = 0;
    std::uint64_t receivedCount = 0;
    std::int64_t lostCount = 0;
    std::uint64_t closedCount = 0;
    std::vector<std::uint32_t> latencies; ///< microseconds; of connects in mode connect
};

/// Connects all, idle ones included, warms up for a second, measures. One epoll thread, the
/// Socket.IO of the bench profile.
class Load
{
public:
    explicit Load(const Options &options);
    ~Load();
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    /// False when the connections could not be made within two minutes.
    bool connectAll();
    void measure();
    const Figures &figures() const { return m_figures; }

private:
    using Clock = std::chrono::steady_clock;
    struct Client
    {
        std::unique_ptr<Connection> connection;
        Clock::time_point began;
        int joinedCount = 0;
        bool ready = false;
        bool watchesWrite = true;
    };

    double serverCpuSeconds() const;
    void openUpTo(std::size_t count);
    void turn(int waitMilliseconds);
    void watch(Client &client);
    void onText(Connection &connection, std::string_view text);
    void onConnected(Connection &connection);
    void onReady(Connection &connection);
    bool isPaced() const { return m_options.pace > 0; }
    void sendFirst();
    void runUntil(Clock::time_point end);
    void sendDue(Clock::time_point now);
    void sendNext(Connection &connection);
    void sendPaced(Clock::time_point now);
    void storm(Clock::time_point end);
    bool leaveAll();
    void awaitStragglers();
    void sendEcho(Connection &connection);
    void sendJoin(Connection &connection);
    void onAcknowledged(Connection &connection, std::string_view text);
    void sendFanout(Connection &connection, int room);
    bool readTokens();
    const std::pair<std::string, std::string> &personOf(const Connection &connection) const;
    void sendChat(Connection &connection);
    void onChatEvent(Connection &connection, std::string_view text);
    void noteArrival(std::string_view text);
    std::string stampedPayload() const;
    int roomCount() const;
    int roomSize() const;

    Options m_options;
    std::size_t m_activeCount; ///< the first of m_clients; the others are idle
    std::string m_awaited;     ///< how the events begin that fanout and listen wait for
    std::string m_padding;
    std::vector<std::pair<std::string, std::string>> m_people; ///< chat: token, conversation
    int m_epoll = -1;
    std::vector<Client> m_clients;
    std::size_t m_openedCount = 0;
    std::size_t m_readyCount = 0;
    bool m_measuring = false;
    bool m_leaving = false; ///< storm: connections end as they should
    std::size_t m_leftCount = 0;
    Clock::time_point m_nextSend;
    int m_nextRoom = 0;
    std::size_t m_nextClient = 0;
    Figures m_figures;
};

} // namespace anteroom::bench
