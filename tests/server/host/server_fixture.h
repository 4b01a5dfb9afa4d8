// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host/server_settings.h"
#include "server/host/server_thread.h"
#include "tests/server/storage/storage_fixture.h"

#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace anteroom::tests {

/// A server on a throw-away directory (with ANTEROOM_TEST_POSTGRESQL: on a database of its own) and
/// a free port, and what it has told.
class ServerFixture : public QObject
{
public:
    ServerFixture()
    {
        settings.dataDir = directory.filePath(QStringLiteral("clinic"));
        settings.listenPort = 0;
        const QString postgreSql = qEnvironmentVariable("ANTEROOM_TEST_POSTGRESQL");
        if (!postgreSql.isEmpty())
            settings.database =
                StorageFixture::newPostgreSqlDatabase(config::parseDatabaseUrl(postgreSql).value());
        connect(&server, &host::ServerThread::started, this,
                [this](const QUrl &address, bool needsAdmin) {
            url = address;
            needsFirstAdmin = needsAdmin;
        });
        connect(&server, &host::ServerThread::failed, this,
                [this](const QString &text) { failure = text; });
        connect(&server, &host::ServerThread::commandFinished, this,
                [this](const feed::CommandResult &result) {
            results.insert(result.ticket, result);
        });
        connect(&server, &host::ServerThread::feedArrived, this,
                [this](const feed::FeedBatch &batch) { batches.append(batch); });
        connect(&server, &host::ServerThread::snapshotArrived, this,
                [this](const feed::ServerSnapshot &arrived) { snapshot = arrived; });
    }

    ~ServerFixture() override
    {
        if (settings.database && stop())
            StorageFixture::dropPostgreSqlDatabase(*settings.database);
    }
    Q_DISABLE_COPY_MOVE(ServerFixture)

    bool start()
    {
        server.start(settings);
        return QTest::qWaitFor([this] { return !url.isEmpty() || !failure.isEmpty(); }, 20'000) &&
               failure.isEmpty();
    }
    bool stop()
    {
        QSignalSpy stopped(&server, &host::ServerThread::stopped);
        server.stop();
        return stopped.wait(6'000);
    }
    /// Sends and waits for the answer.
    feed::CommandResult ask(const feed::ServerCommand &command)
    {
        const quint64 ticket = server.send(command);
        const bool answered =
            QTest::qWaitFor([this, ticket] { return results.contains(ticket); }, 20'000);
        return answered ? results.take(ticket) : feed::CommandResult{};
    }
    feed::CommandResult makeAdmin()
    {
        return ask(feed::CreateFirstAdmin{QStringLiteral("root"), QStringLiteral("secret")});
    }
    /// All feed events of one kind so far.
    template <class Event>
    QList<Event> events() const
    {
        QList<Event> found;
        for (const feed::FeedBatch &batch : batches) {
            for (const feed::FeedEvent &event : batch.events) {
                if (const auto *match = std::get_if<Event>(&event))
                    found.append(*match);
            }
        }
        return found;
    }

    QTemporaryDir directory;
    host::ServerSettings settings;
    host::ServerThread server;
    QUrl url;
    bool needsFirstAdmin = false;
    QString failure;
    QHash<quint64, feed::CommandResult> results;
    QList<feed::FeedBatch> batches;
    feed::ServerSnapshot snapshot;
};

} // namespace anteroom::tests
