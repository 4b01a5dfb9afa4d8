// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/listener.h"

#include "server/net/connection.h"
#include "server/net/handshaker.h"
#include "server/net/read_pacer.h"

#include <QAbstractEventDispatcher>
#include <QHash>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <unordered_map>

namespace anteroom::net {

namespace {
constexpr size_t ReadBufferBytes = 64 * 1024;
constexpr int ListenBacklog = 1'024;
} // namespace

class Listener::Private final : public QTcpServer, public Hub
{
public:
    Private(websocket::RequestHandler &handler, DeadlineQueue &deadlines, const Limits &limits)
        : m_handler(handler)
        , m_deadlines(deadlines)
        , m_limits(limits)
        , m_readBuffer(ReadBufferBytes)
    {
        setListenBacklogSize(ListenBacklog);
        holdSpare();
        connect(QAbstractEventDispatcher::instance(QThread::currentThread()),
                &QAbstractEventDispatcher::aboutToBlock, this, [this] { endTurn(); });
    }
    ~Private() override
    {
        stopListening();
        ::close(m_spare);
        m_dirty.clear();
        m_retired.clear();
        const auto connections = std::move(m_connections);
    }

    websocket::RequestHandler &handler() override { return m_handler; }
    DeadlineQueue &deadlines() override { return m_deadlines; }
    const Limits &limits() override { return m_limits; }
    Handshaker &handshaker() override { return m_handshaker; }
    std::vector<char> &readBuffer() override { return m_readBuffer; }
    const std::optional<QSslConfiguration> &tls() override { return m_tls; }
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    websocket::Deflater &deflater(int windowBits) override
    {
        auto &deflater = m_deflaters[windowBits];
        if (!deflater)
            deflater = std::make_unique<websocket::Deflater>(windowBits, false);
        return *deflater;
    }
    ReadPacer &pacer() override { return m_pacer; }
    void markDirty(Connection &connection) override { m_dirty.push_back(&connection); }

    void retire(Connection &connection) override
    {
        const auto found = m_connections.find(&connection);
        if (found == m_connections.end())
            return;
        if (--m_perAddress[connection.peerAddress()] == 0)
            m_perAddress.remove(connection.peerAddress());
        m_retired.push_back(std::move(found->second));
        m_connections.erase(found);
    }

    void closeAll()
    {
        for (const auto &[connection, owner] : m_connections)
            connection->closeAfterWriting();
        endTurn();
    }
    int connectionCount() const { return int(m_connections.size()); }

    /// QTcpServer spins when descriptors run out (its error of a first EAGAIN stays), so it listens
    /// only: connections are accepted here, as many as wait.
    bool listenAndAccept(const QHostAddress &address, quint16 port)
    {
        if (!listen(address, port))
            return false;
        pauseAccepting();
        // Those that are accepted inherit it.
        const int on = 1;
        ::setsockopt(int(socketDescriptor()), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_notifier = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { acceptAll(); });
        return true;
    }
    void stopListening()
    {
        m_notifier.reset();
        close();
    }

private:
    /// One connection too many is closed before a byte of it is read.
    bool hasRoomFor(const QHostAddress &address) const
    {
        return qsizetype(m_connections.size()) < m_limits.connections &&
               m_perAddress.value(address) < m_limits.connectionsPerAddress;
    }

    int acceptOne(sockaddr_storage &peer) const
    {
        socklen_t size = sizeof peer;
        return ::accept4(int(socketDescriptor()), reinterpret_cast<sockaddr *>(&peer), &size,
                         SOCK_CLOEXEC | SOCK_NONBLOCK);
    }

    void acceptAll()
    {
        sockaddr_storage peer{};
        for (int i = 0; i < ListenBacklog; ++i) {
            const int descriptor = acceptOne(peer);
            if (descriptor >= 0)
                take(descriptor, QHostAddress(reinterpret_cast<const sockaddr *>(&peer)));
            else if (errno == EMFILE || errno == ENFILE)
                return shed();
            else if (errno != ECONNABORTED && errno != EINTR)
                return;
        }
    }

    void take(int descriptor, const QHostAddress &address)
    {
        if (!hasRoomFor(address)) {
            ::close(descriptor);
            return;
        }
        auto connection = std::make_unique<Connection>(*this, descriptor, address);
        if (!connection->isOpen())
            return;
        ++m_perAddress[address];
        m_connections.emplace(connection.get(), std::move(connection));
    }

    /// No descriptor is left, so connections that wait can be neither taken nor told: the spare one
    /// takes them off, so that the loop does not spin until others end.
    void shed()
    {
        ::close(m_spare);
        for (int i = 0; i < ListenBacklog; ++i) {
            sockaddr_storage peer{};
            const int descriptor = acceptOne(peer);
            if (descriptor < 0)
                break;
            ::close(descriptor);
        }
        holdSpare();
    }
    void holdSpare() { m_spare = ::open("/dev/null", O_RDONLY | O_CLOEXEC); }

    void endTurn()
    {
        // Flushing and ending connections may make others dirty: nothing may be left before we
        // block.
        while (!m_dirty.empty() || !m_retired.empty()) {
            for (size_t i = 0; i < m_dirty.size(); ++i)
                m_dirty[i]->flush();
            m_dirty.clear();
            const auto retired = std::exchange(m_retired, {});
        }
        if (m_pacer.endTurn(m_deadlines.clock().steadyNow()))
            std::this_thread::sleep_for(ReadPacer::Pause);
    }

    websocket::RequestHandler &m_handler;
    DeadlineQueue &m_deadlines;
    Limits m_limits;
    Handshaker m_handshaker;
    ReadPacer m_pacer;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_spare = -1;
    std::vector<char> m_readBuffer;
    std::optional<QSslConfiguration> m_tls;
    std::map<int, std::unique_ptr<websocket::Deflater>> m_deflaters; ///< by window bits
    std::unordered_map<Connection *, std::unique_ptr<Connection>> m_connections;
    QHash<QHostAddress, qsizetype> m_perAddress;
    std::vector<Connection *> m_dirty;
    std::vector<std::unique_ptr<Connection>> m_retired;
};

Listener::Listener(websocket::RequestHandler &handler, DeadlineQueue &deadlines,
                   const Limits &limits)
    : d(std::make_unique<Private>(handler, deadlines, limits))
{
}

Listener::~Listener() = default;

std::optional<QString> Listener::listen(const QHostAddress &address, quint16 port)
{
    if (d->listenAndAccept(address, port))
        return std::nullopt;
    return d->errorString();
}

quint16 Listener::port() const
{
    return d->serverPort();
}

QHostAddress Listener::address() const
{
    return d->serverAddress();
}

void Listener::setTls(const QSslConfiguration &configuration)
{
    d->setTls(configuration);
}

void Listener::stopListening()
{
    d->stopListening();
}

void Listener::closeAll()
{
    d->closeAll();
}

int Listener::connectionCount() const
{
    return d->connectionCount();
}

} // namespace anteroom::net
