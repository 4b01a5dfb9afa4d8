// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no server can do without: the system calls that the load generator's messages need, one
// recv() and one send() for each, and almost nothing between them. It answers what the generator
// sends, by position, and understands nothing else. floor PORT; 0: any. Prints `listening on PORT`.

#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

using std::string_view;

// The answer to the generator's constant key.
constexpr string_view UpgradeReply =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
constexpr string_view OpenPacket = "0{\"sid\":\"x\",\"upgrades\":[],\"pingInterval\":25000,"
                                   "\"pingTimeout\":20000,\"maxPayload\":1000000}";
constexpr std::size_t KeyBytes = 4;

struct Client
{
    int descriptor;
    std::string input; ///< a message that has not come as a whole
    std::string output;
    std::string room;
    bool upgraded = false;
    bool dirty = false;
    bool waits = false; ///< for the peer to read
};

class Floor
{
public:
    explicit Floor(int port);
    [[noreturn]] void run();

private:
    void acceptAll();
    void read(Client &client);
    void take(Client &client, char *bytes, std::size_t count);
    std::size_t takeFrame(Client &client, char *bytes, std::size_t count);
    void answer(Client &client, string_view text);
    void join(Client &client, string_view id, string_view room);
    void put(Client &client, std::initializer_list<string_view> pieces);
    void flush(Client &client);
    void watch(Client &client, unsigned events, int operation) const;
    void end(Client &client);

    int m_listener;
    int m_epoll = epoll_create1(0);
    std::array<char, 262'144> m_buffer{};
    std::vector<Client *> m_dirty;
    std::unordered_map<std::string, std::vector<Client *>> m_rooms;
};

void appendFrame(std::string &out, std::initializer_list<string_view> pieces)
{
    std::size_t size = 0;
    for (const string_view piece : pieces) {
        size += piece.size();
    }
    out += char(0x81);
    if (size < 126) {
        out += char(size);
    } else {
        out += char(126);
        out += char(size >> 8);
        out += char(size);
    }
    for (const string_view piece : pieces) {
        out += piece;
    }
}

/// What stands after `before`, up to the next quote.
string_view quotedAfter(string_view text, string_view before)
{
    const std::size_t start = text.find(before) + before.size();
    return text.substr(start, text.find('"', start) - start);
}

Floor::Floor(int port) : m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
{
    const int on = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(m_listener, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); // for those it accepts
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, generic, size) != 0 || listen(m_listener, 4'096) != 0 ||
        getsockname(m_listener, generic, &size) != 0) {
        std::perror("floor");
        std::exit(1);
    }
    epoll_event event{};
    event.events = EPOLLIN;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event); // no client: the listener
    std::printf("listening on %d\n", ntohs(address.sin_port));
    std::fflush(stdout);
}

void Floor::run()
{
    std::array<epoll_event, 1'024> events{};
    for (;;) {
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            auto *client = static_cast<Client *>(events[std::size_t(i)].data.ptr);
            if (client == nullptr) {
                acceptAll();
            } else if (events[std::size_t(i)].events & EPOLLOUT) {
                flush(*client);
            } else {
                read(*client);
            }
        }
        for (Client *client : m_dirty) {
            client->dirty = false;
            flush(*client);
        }
        m_dirty.clear();
    }
}

void Floor::acceptAll()
{
    for (;;) {
        const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
        if (descriptor < 0) {
            return;
        }
        watch(*new Client{descriptor, {}, {}, {}}, EPOLLIN, EPOLL_CTL_ADD);
    }
}

void Floor::watch(Client &client, unsigned events, int operation) const
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &client;
    epoll_ctl(m_epoll, operation, client.descriptor, &event);
}

void Floor::read(Client &client)
{
    const ssize_t count = recv(client.descriptor, m_buffer.data(), m_buffer.size(), 0);
    if (count <= 0) {
        end(client);
    } else if (client.input.empty()) {
        take(client, m_buffer.data(), std::size_t(count));
    } else {
        std::string all =
            std::move(client.input) + std::string(m_buffer.data(), std::size_t(count));
        client.input.clear();
        take(client, all.data(), all.size());
    }
}

void Floor::take(Client &client, char *bytes, std::size_t count)
{
    std::size_t at = 0;
    if (!client.upgraded) {
        const std::size_t head = string_view(bytes, count).find("\r\n\r\n");
        if (head == string_view::npos) {
            client.input.assign(bytes, count);
            return;
        }
        at = head + 4;
        client.upgraded = true;
        client.output += UpgradeReply;
        put(client, {OpenPacket});
    }
    while (const std::size_t taken = takeFrame(client, bytes + at, count - at)) {
        at += taken;
    }
    client.input.assign(bytes + at, count - at);
}

/// 0 when it is not there as a whole; the generator sends less than 64 KB at a time.
std::size_t Floor::takeFrame(Client &client, char *bytes, std::size_t count)
{
    if (count < 2) {
        return 0;
    }
    const auto *raw = reinterpret_cast<const unsigned char *>(bytes);
    const bool longer = (raw[1] & 127) == 126;
    const std::size_t head = (longer ? 4 : 2) + KeyBytes;
    if (count < head) {
        return 0;
    }
    const std::size_t size = longer ? std::size_t(raw[2]) << 8 | raw[3] : raw[1] & 127;
    if (count < head + size) {
        return 0;
    }
    char *payload = bytes + head;
    for (std::size_t i = 0; i < size; ++i) {
        payload[i] = char(payload[i] ^ payload[int(i & 3) - int(KeyBytes)]);
    }
    if ((raw[0] & 15) == 1) {
        answer(client, {payload, size});
    }
    return head + size;
}

void Floor::answer(Client &client, string_view text)
{
    if (text.starts_with("40")) {
        put(client, {"40{\"sid\":\"x\"}"});
        return;
    }
    const std::size_t bracket = text.find('[');
    const string_view id = text.substr(2, bracket - 2);
    const string_view event = quotedAfter(text, "[\"");
    if (event == "message-with-ack") {
        const string_view arguments = text.substr(bracket + event.size() + 4);
        put(client, {"43", id, "[", arguments});
    } else if (event == "join") {
        join(client, id, quotedAfter(text, "join\",\""));
    } else if (event == "fanout") {
        for (Client *member : m_rooms[std::string(quotedAfter(text, "\"room\":\""))]) {
            put(*member, {text});
        }
    }
}

void Floor::join(Client &client, string_view id, string_view room)
{
    client.room = room;
    m_rooms[client.room].push_back(&client);
    put(client, {"43", id, "[true]"});
}

void Floor::put(Client &client, std::initializer_list<string_view> pieces)
{
    appendFrame(client.output, pieces);
    if (!client.dirty) {
        client.dirty = true;
        m_dirty.push_back(&client);
    }
}

void Floor::flush(Client &client)
{
    if (client.output.empty()) {
        return;
    }
    const ssize_t sent =
        send(client.descriptor, client.output.data(), client.output.size(), MSG_NOSIGNAL);
    if (sent == ssize_t(client.output.size())) {
        client.output.clear();
    } else if (sent > 0) {
        client.output.erase(0, std::size_t(sent));
    }
    if (client.waits == client.output.empty()) {
        client.waits = !client.output.empty();
        watch(client, client.waits ? EPOLLIN | EPOLLOUT : EPOLLIN, EPOLL_CTL_MOD);
    }
}

void Floor::end(Client &client)
{
    close(client.descriptor);
    std::erase(m_dirty, &client);
    if (!client.room.empty()) {
        std::erase(m_rooms[client.room], &client);
    }
    const std::unique_ptr<Client> owner(&client);
}

} // namespace

int main(int argc, char **argv)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const auto server = std::make_unique<Floor>(argc > 1 ? std::atoi(argv[1]) : 0);
    server->run();
}
