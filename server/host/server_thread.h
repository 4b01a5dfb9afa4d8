// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"
#include "shared/feed/server_command.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace anteroom::host {

struct ServerSettings; // server/host/server_settings.h

/// The GUI's only door to the server: starts and stops the server thread, carries commands in and
/// feed, snapshots and answers out as queued signals of value types. Lives in the caller's thread;
/// never blocks it but in the destructor, which stops the server within 5 s.
class ServerThread : public QObject
{
    Q_OBJECT

public:
    explicit ServerThread(QObject *parent = nullptr);
    ~ServerThread() override;

    /// Opens the clinic in settings.dataDir (made when absent) and listens. Answer: started() or
    /// failed().
    void start(const ServerSettings &settings);
    /// Tells clients, flushes storage, answers stopped(). May be started again.
    void stop();
    /// Reads the TLS certificate again, for connections that come from then on; the log says how it
    /// went. Nothing happens without TLS.
    void reload();
    bool isRunning() const;

    /// Sends a command; the answer comes as commandFinished() with this ticket.
    quint64 send(const feed::ServerCommand &command);

Q_SIGNALS:
    /// It accepts connections. needsFirstAdmin: no operator exists yet, CreateFirstAdmin is next.
    void started(const QUrl &url, bool needsFirstAdmin, int schemaVersion);
    /// Could not start; text is for the operator and says what to do next.
    void failed(const QString &text);
    void stopped();
    void feedArrived(const anteroom::feed::FeedBatch &batch);
    void snapshotArrived(const anteroom::feed::ServerSnapshot &snapshot);
    void commandFinished(const anteroom::feed::CommandResult &result);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace anteroom::host
