// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/server_thread.h"

#include "server/eventloop/server_dispatcher.h"
#include "server/host/clinic.h"
#include "shared/base/mailbox.h"
#include "shared/base/scheduling.h"
#include "shared/domain/error_code.h"

#include <QThread>

#include <utility>

namespace anteroom::host {
namespace {

/// Stopping takes at most 5 s; after that something is broken and waiting would not mend it.
constexpr unsigned long LongestWaitMs = 8'000;

/// The server thread's side: made in the facade's thread, empty, and moved over before the thread
/// starts. The clinic is born and dies over there.
class Inside : public QObject
{
public:
    Inside() : m_mailbox(this) {}

    Mailbox::Address address() const { return m_mailbox.address(); }
    void start(const ConsoleSinks &sinks, const ServerSettings &settings,
               const std::function<void(const Result<StartedClinic, StartError> &)> &done)
    {
        m_clinic = std::make_unique<Clinic>(sinks);
        m_clinic->start(settings, done);
    }
    void stop()
    {
        if (!m_clinic)
            return QThread::currentThread()->quit();
        m_clinic->stop([] { QThread::currentThread()->quit(); });
    }
    void execute(quint64 ticket, const feed::ServerCommand &command)
    {
        m_clinic->execute(ticket, command);
    }
    void feedTaken() { m_clinic->feedTaken(); }
    void reload() { m_clinic->reload(); }

private:
    Mailbox m_mailbox;
    std::unique_ptr<Clinic> m_clinic;
};

} // namespace

/// The facade's side: the thread, the address of what is inside it, and the way back.
class ServerThread::Worker
{
public:
    explicit Worker(ServerThread &facade) : m_facade(facade) {}
    ~Worker()
    {
        if (!m_thread)
            return;
        m_thread->disconnect(&m_facade);
        stop();
        if (!m_thread->wait(LongestWaitMs))
            static_cast<void>(m_thread.release()); // destroying a thread that runs would abort
    }

    bool isRunning() const { return m_running; }
    void start(const ServerSettings &settings);
    void stop();
    void reload();
    quint64 send(const feed::ServerCommand &command);

private:
    using Started = Result<StartedClinic, StartError>;
    ConsoleSinks sinks() const;
    void onStarted(const Started &started);
    void onFinished();

    ServerThread &m_facade;
    Mailbox m_mailbox;
    std::unique_ptr<QThread> m_thread;
    Inside *m_inside = nullptr; ///< deleted by its thread when that ends
    Mailbox::Address m_address;
    bool m_running = false;
    bool m_stopping = false;
    std::optional<QString> m_failure;
    quint64 m_lastTicket = 0;
};

void ServerThread::Worker::start(const ServerSettings &settings)
{
    if (m_thread)
        return;
    m_failure.reset();
    m_stopping = false;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("server"));
    if (auto dispatcher = eventloop::makeServerDispatcher())
        m_thread->setEventDispatcher(dispatcher.release());
    m_inside = new Inside;
    m_address = m_inside->address();
    m_inside->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_inside, &QObject::deleteLater);
    QObject::connect(m_thread.get(), &QThread::finished, &m_facade, [this] { onFinished(); });
    const auto done = [this, home = m_mailbox.address()](const Started &started) {
        home.post([this, started] { onStarted(started); });
    };
    m_address.post([inside = m_inside, sinks = sinks(), settings, done] {
        scheduling::preferShortTurns();
        inside->start(sinks, settings, done);
    });
    m_thread->start();
}

ConsoleSinks ServerThread::Worker::sinks() const
{
    // `this` is only touched over here: the mailbox drops what comes after its end.
    const auto home = m_mailbox.address();
    ServerThread *facade = &m_facade;
    const auto address = m_address;
    Inside *inside = m_inside;
    ConsoleSinks sinks;
    sinks.feed = [home, facade, address, inside](const feed::FeedBatch &batch) {
        home.post([facade, batch, address, inside] {
            Q_EMIT facade->feedArrived(batch);
            address.post([inside] { inside->feedTaken(); });
        });
    };
    sinks.snapshot = [home, facade](const feed::ServerSnapshot &snapshot) {
        home.post([facade, snapshot] { Q_EMIT facade->snapshotArrived(snapshot); });
    };
    sinks.result = [home, facade](const feed::CommandResult &result) {
        home.post([facade, result] { Q_EMIT facade->commandFinished(result); });
    };
    return sinks;
}

void ServerThread::Worker::onStarted(const Started &started)
{
    if (!started) {
        m_failure = started.error().text;
        return stop();
    }
    m_running = true;
    Q_EMIT m_facade.started(started->url, started->needsFirstAdmin, started->schemaVersion);
}

void ServerThread::Worker::stop()
{
    if (m_thread && !std::exchange(m_stopping, true))
        m_address.post([inside = m_inside] { inside->stop(); });
}

void ServerThread::Worker::onFinished()
{
    m_thread->wait();
    m_thread.reset();
    m_inside = nullptr;
    m_running = false;
    if (const auto failure = std::exchange(m_failure, std::nullopt))
        Q_EMIT m_facade.failed(*failure);
    else
        Q_EMIT m_facade.stopped();
}

void ServerThread::Worker::reload()
{
    if (m_running)
        m_address.post([inside = m_inside] { inside->reload(); });
}

quint64 ServerThread::Worker::send(const feed::ServerCommand &command)
{
    const quint64 ticket = ++m_lastTicket;
    if (m_running) {
        m_address.post([inside = m_inside, ticket, command] { inside->execute(ticket, command); });
        return ticket;
    }
    const feed::CommandResult refusal{ticket,
                                      false,
                                      toWire(ErrorCode::Unavailable),
                                      QStringLiteral("The server is not running"),
                                      {}};
    m_mailbox.post([this, refusal] { Q_EMIT m_facade.commandFinished(refusal); });
    return ticket;
}

ServerThread::ServerThread(QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(*this))
{
    qRegisterMetaType<feed::FeedBatch>();
    qRegisterMetaType<feed::ServerSnapshot>();
    qRegisterMetaType<feed::CommandResult>();
}

ServerThread::~ServerThread() = default;

void ServerThread::start(const ServerSettings &settings)
{
    m_worker->start(settings);
}

void ServerThread::stop()
{
    m_worker->stop();
}

void ServerThread::reload()
{
    m_worker->reload();
}

bool ServerThread::isRunning() const
{
    return m_worker->isRunning();
}

quint64 ServerThread::send(const feed::ServerCommand &command)
{
    return m_worker->send(command);
}

} // namespace anteroom::host
