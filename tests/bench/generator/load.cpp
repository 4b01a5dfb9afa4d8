// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/generator/load.h"

#include "tests/bench/generator/process_usage.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <sys/epoll.h>
#include <unistd.h>

namespace anteroom::bench {

namespace {

using std::chrono::seconds;

constexpr seconds ConnectDeadline{120};
constexpr seconds WarmUp{1};
constexpr seconds StragglerDeadline{3};
constexpr std::string_view TimeKey = "\"t\":";

std::int64_t nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace

Load::Load(const Options &options)
    : m_options(options)
    , m_activeCount(static_cast<std::size_t>(options.connectionCount))
    , m_awaited("42[\"" + (options.event.empty() ? std::string("fanout") : options.event) + "\"")
    , m_padding(static_cast<std::size_t>(options.payloadBytes), 'x')
    , m_epoll(epoll_create1(0))
    , m_clients(m_activeCount + static_cast<std::size_t>(options.idleCount))
{
}

Load::~Load()
{
    ::close(m_epoll);
}

double Load::serverCpuSeconds() const
{
    return cpuSeconds(m_options.serverPid, m_options.threads);
}

bool Load::connectAll()
{
    if (!m_options.tokensPath.empty() && !readTokens()) {
        return false;
    }
    const double cpuBefore = serverCpuSeconds();
    const double memoryBefore = residentKilobytes(m_options.serverPid);
    const auto began = Clock::now();
    while (m_readyCount < m_clients.size()) {
        if (Clock::now() - began > ConnectDeadline || m_figures.closedCount > 0) {
            return false;
        }
        openUpTo(m_clients.size());
        turn(100);
    }
    m_figures.connectSeconds = std::chrono::duration<double>(Clock::now() - began).count();
    m_figures.connectCpuSeconds = serverCpuSeconds() - cpuBefore;
    m_figures.kilobytesPerConnection = (residentKilobytes(m_options.serverPid) - memoryBefore) /
                                       static_cast<double>(m_clients.size());
    return true;
}

/// No more at once than the options allow.
void Load::openUpTo(std::size_t count)
{
    const auto limit = static_cast<std::size_t>(m_options.connectingAtOnce);
    while (m_openedCount < count && m_openedCount - m_readyCount < limit) {
        Client &client = m_clients[m_openedCount];
        client.began = Clock::now();
        client.connection = std::make_unique<Connection>(static_cast<int>(m_openedCount++));
        if (!client.connection->open(m_options.port)) {
            ++m_figures.closedCount;
            return;
        }
        epoll_event event{};
        event.events = EPOLLIN | EPOLLOUT;
        event.data.ptr = &client;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.connection->descriptor(), &event);
    }
}

void Load::turn(int waitMilliseconds)
{
    static std::array<epoll_event, 1024> events;
    const int count = epoll_wait(m_epoll, events.data(), events.size(), waitMilliseconds);
    for (int i = 0; i < count; ++i) {
        Client &client = *static_cast<Client *>(events[static_cast<std::size_t>(i)].data.ptr);
        const unsigned what = events[static_cast<std::size_t>(i)].events;
        Connection &connection = *client.connection;
        if (connection.isOpen() && (what & EPOLLOUT)) {
            connection.onWritable();
        }
        if (connection.isOpen() && (what & (EPOLLIN | EPOLLHUP | EPOLLERR))) {
            connection.onReadable(
                [this](Connection &from, std::string_view text) { onText(from, text); });
        }
        watch(client);
    }
}

/// Asks for writability only while something waits to be sent.
void Load::watch(Client &client)
{
    if (!client.connection->isOpen()) {
        ++(m_leaving ? m_leftCount : m_figures.closedCount);
        return;
    }
    const bool wanted = client.connection->wantsWrite();
    if (wanted != client.watchesWrite) {
        client.watchesWrite = wanted;
        epoll_event event{};
        event.events = EPOLLIN | (wanted ? static_cast<std::uint32_t>(EPOLLOUT) : 0U);
        event.data.ptr = &client;
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, client.connection->descriptor(), &event);
    }
}

void Load::onText(Connection &connection, std::string_view text)
{
    if (text == "2") {
        connection.sendText("3");
    } else if (text.starts_with('0')) {
        connection.sendText(
            m_people.empty() ? "40" : "40{\"token\":\"" + personOf(connection).first + "\"}");
    } else if (text.starts_with("40")) {
        onConnected(connection);
    } else if (text.starts_with("43")) {
        onAcknowledged(connection, text);
    } else if (text.starts_with("42[\"chat:")) {
        onChatEvent(connection, text);
    } else if (text.starts_with(m_awaited)) {
        noteArrival(text);
    }
}

void Load::onAcknowledged(Connection &connection, std::string_view text)
{
    const Client &client = m_clients[static_cast<std::size_t>(connection.index())];
    if (m_options.mode == Mode::Fanout) {
        return onReady(connection);
    }
    if (m_options.mode == Mode::Join && !client.ready &&
        client.joinedCount >= m_options.joinedCount) {
        return onReady(connection);
    }
    if (client.ready) {
        noteArrival(text);
    }
    if (!client.ready || !isPaced()) {
        sendNext(connection);
    }
}

void Load::onConnected(Connection &connection)
{
    if (static_cast<std::size_t>(connection.index()) >= m_activeCount) { // idle
        onReady(connection);
    } else if (m_options.mode == Mode::Fanout) {
        const int room = connection.index() / roomSize();
        connection.sendText("420[\"join\",\"r" + std::to_string(room) + "\"]");
    } else if (m_options.mode == Mode::Join && m_options.joinedCount > 0) {
        sendJoin(connection);
    } else if (m_options.mode == Mode::Chat) {
        connection.sendText("42[\"chat:join\",{\"conversationId\":\"" +
                            personOf(connection).second + "\"}]");
    } else {
        onReady(connection);
    }
}

void Load::onReady(Connection &connection)
{
    Client &client = m_clients[static_cast<std::size_t>(connection.index())];
    if (client.ready) {
        return;
    }
    client.ready = true;
    ++m_readyCount;
    if (m_options.mode == Mode::Connect) {
        const auto waited =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - client.began);
        m_figures.latencies.push_back(static_cast<std::uint32_t>(waited.count()));
    }
}

void Load::measure()
{
    if (m_options.mode == Mode::Connect) {
        return;
    }
    if (!isPaced()) {
        sendFirst();
    }
    m_nextSend = Clock::now();
    runUntil(Clock::now() + WarmUp);
    m_figures.latencies.reserve(1'000'000);
    m_measuring = true;
    const double cpuBefore = serverCpuSeconds();
    const auto began = Clock::now();
    runUntil(began + seconds(m_options.seconds));
    m_figures.seconds = std::chrono::duration<double>(Clock::now() - began).count();
    m_figures.cpuSeconds = serverCpuSeconds() - cpuBefore;
    awaitStragglers();
    m_measuring = false;
}

/// What each answer is then followed by.
void Load::sendFirst()
{
    const Mode mode = m_options.mode;
    if (mode != Mode::Echo && mode != Mode::Chat && mode != Mode::Join) {
        return;
    }
    for (std::size_t i = 0; i < m_activeCount; ++i) {
        for (int k = 0; k < m_options.inFlightCount; ++k) {
            sendNext(*m_clients[i].connection);
        }
    }
}

void Load::sendNext(Connection &connection)
{
    if (m_options.mode == Mode::Chat) {
        sendChat(connection);
    } else if (m_options.mode == Mode::Join) {
        sendJoin(connection);
    } else {
        sendEcho(connection);
    }
}

void Load::runUntil(Clock::time_point end)
{
    if (m_options.mode == Mode::Storm) {
        return storm(end);
    }
    while (Clock::now() < end) {
        sendDue(Clock::now());
        turn(m_options.mode == Mode::Fanout || isPaced() ? 1 : 50);
    }
}

/// Each connection in turn.
void Load::sendPaced(Clock::time_point now)
{
    const auto step = std::chrono::nanoseconds(seconds(1)) / m_options.pace;
    for (; m_nextSend <= now; m_nextSend += step) {
        Client &client = m_clients[m_nextClient];
        sendNext(*client.connection);
        watch(client);
        m_nextClient = (m_nextClient + 1) % m_activeCount;
    }
}

/// All but the idle ones leave and come back; a round is counted when they have.
void Load::storm(Clock::time_point end)
{
    while (Clock::now() < end && leaveAll()) {
        m_openedCount = m_readyCount = 0;
        while (m_readyCount < m_activeCount && m_figures.closedCount == 0) {
            openUpTo(m_activeCount);
            turn(100);
        }
        m_figures.receivedCount += m_measuring ? m_activeCount : 0;
    }
}

bool Load::leaveAll()
{
    m_leaving = true;
    m_leftCount = 0;
    for (std::size_t i = 0; i < m_activeCount; ++i) {
        Client &client = m_clients[i];
        client.ready = false;
        client.connection->sendClose();
        watch(client);
    }
    const auto deadline = Clock::now() + ConnectDeadline;
    while (m_leftCount < m_activeCount && Clock::now() < deadline) {
        turn(100);
    }
    m_leaving = false;
    return m_leftCount == m_activeCount;
}

/// fanout: the first connection of each room in turn sends, at the asked rate.
void Load::sendDue(Clock::time_point now)
{
    if (isPaced()) {
        return sendPaced(now);
    }
    if (m_options.mode != Mode::Fanout || m_options.sendsPerSecond == 0) {
        return;
    }
    const auto step = std::chrono::nanoseconds(seconds(1)) / m_options.sendsPerSecond;
    for (; m_nextSend <= now; m_nextSend += step) {
        const auto first = static_cast<std::size_t>(m_nextRoom * roomSize());
        sendFanout(*m_clients[first].connection, m_nextRoom);
        watch(m_clients[first]);
        m_nextRoom = (m_nextRoom + 1) % roomCount();
    }
}

/// What was sent and has not come when the time is over is waited for, then it is lost.
void Load::awaitStragglers()
{
    if (m_options.mode != Mode::Fanout) {
        return;
    }
    const std::uint64_t inTime = m_figures.receivedCount;
    const std::uint64_t expected = m_figures.sentCount * static_cast<std::uint64_t>(roomSize());
    const auto deadline = Clock::now() + StragglerDeadline;
    while (m_figures.receivedCount < expected && Clock::now() < deadline) {
        turn(10);
    }
    m_figures.lostCount =
        static_cast<std::int64_t>(expected - std::min(expected, m_figures.receivedCount));
    m_figures.receivedCount = inTime;
}

void Load::sendEcho(Connection &connection)
{
    connection.sendText("421[\"message-with-ack\",{" + stampedPayload() + "}]");
    m_figures.sentCount += m_measuring ? 1 : 0;
}

/// A room that nobody is in yet.
void Load::sendJoin(Connection &connection)
{
    Client &client = m_clients[static_cast<std::size_t>(connection.index())];
    connection.sendText("421[\"join\",\"r" + std::to_string(connection.index()) + '-' +
                        std::to_string(client.joinedCount++) + "\"]");
    m_figures.sentCount += m_measuring ? 1 : 0;
}

void Load::sendFanout(Connection &connection, int room)
{
    connection.sendText("42[\"fanout\",{\"room\":\"r" + std::to_string(room) + "\"," +
                        stampedPayload() + "}]");
    m_figures.sentCount += m_measuring ? 1 : 0;
}

bool Load::readTokens()
{
    std::ifstream file(m_options.tokensPath);
    std::string token;
    std::string conversation;
    while (file >> token >> conversation) {
        m_people.emplace_back(token, conversation);
    }
    return !m_people.empty();
}

const std::pair<std::string, std::string> &Load::personOf(const Connection &connection) const
{
    return m_people[static_cast<std::size_t>(connection.index()) % m_people.size()];
}

/// Who sent it and when stand in the content, as the server sends that on.
void Load::sendChat(Connection &connection)
{
    connection.sendText("42[\"chat:message\",{\"conversationId\":\"" + personOf(connection).second +
                        "\",\"content\":\"#" + std::to_string(connection.index()) +
                        " t=" + std::to_string(nanoseconds()) + ' ' + m_padding +
                        "\",\"messageType\":\"text\"}]");
    m_figures.sentCount += m_measuring ? 1 : 0;
}

void Load::onChatEvent(Connection &connection, std::string_view text)
{
    if (text.starts_with("42[\"chat:messages\"")) {
        return onReady(connection);
    }
    const std::string mine = "\"#" + std::to_string(connection.index()) + " t=";
    const std::size_t at = text.find(mine);
    if (!text.starts_with("42[\"chat:message:new\"") || at == std::string_view::npos) {
        return;
    }
    if (m_measuring) {
        std::int64_t sentAt = 0;
        std::from_chars(text.data() + at + mine.size(), text.data() + text.size(), sentAt);
        ++m_figures.receivedCount;
        m_figures.latencies.push_back(static_cast<std::uint32_t>((nanoseconds() - sentAt) / 1000));
    }
    if (!isPaced()) {
        sendChat(connection);
    }
}

std::string Load::stampedPayload() const
{
    return std::string(TimeKey) + std::to_string(nanoseconds()) + ",\"p\":\"" + m_padding + '"';
}

void Load::noteArrival(std::string_view text)
{
    if (!m_measuring) {
        return;
    }
    ++m_figures.receivedCount;
    const std::size_t at = text.find(TimeKey);
    if (at == std::string_view::npos) {
        return;
    }
    std::int64_t sentAt = 0;
    std::from_chars(text.data() + at + TimeKey.size(), text.data() + text.size(), sentAt);
    m_figures.latencies.push_back(static_cast<std::uint32_t>((nanoseconds() - sentAt) / 1000));
}

int Load::roomSize() const
{
    return m_options.roomSize > 0 ? m_options.roomSize : m_options.connectionCount;
}

int Load::roomCount() const
{
    return std::max(1, m_options.connectionCount / roomSize());
}

} // namespace anteroom::bench
