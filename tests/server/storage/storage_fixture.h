// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"
#include "server/storage/storage.h"
#include "shared/base/id.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

namespace anteroom::tests {

/// A Storage on a database of its own: an SQLite file, or, with ANTEROOM_TEST_POSTGRESQL, a new
/// database of the PostgreSQL server at that URL.
class StorageFixture
{
public:
    StorageFixture()
        : m_url(config::DatabaseUrl::sqlite(
              m_directory.filePath(QStringLiteral("clinic/anteroom.sqlite"))))
    {
        const QString server = qEnvironmentVariable("ANTEROOM_TEST_POSTGRESQL");
        if (!server.isEmpty())
            m_url = newPostgreSqlDatabase(config::parseDatabaseUrl(server).value());
    }
    ~StorageFixture()
    {
        close();
        if (isPostgreSql())
            dropPostgreSqlDatabase(m_url);
    }
    StorageFixture(const StorageFixture &) = delete;
    StorageFixture &operator=(const StorageFixture &) = delete;

    const config::DatabaseUrl &url() const { return m_url; }
    bool isPostgreSql() const { return m_url.kind == config::DatabaseUrl::Kind::PostgreSql; }
    /// Of the SQLite file.
    const QString &path() const { return m_url.path; }
    storage::Storage &storage() { return *m_storage; }

    /// Opens the database, again after a close() too; waits for the answer.
    std::optional<Result<storage::OpenedDatabase, storage::OpenError>> open()
    {
        m_storage = std::make_unique<storage::Storage>();
        std::optional<Result<storage::OpenedDatabase, storage::OpenError>> opened;
        m_storage->open(m_url, [&opened](auto result) { opened = std::move(result); });
        (void)QTest::qWaitFor([&opened] { return opened.has_value(); }, 10'000);
        return opened;
    }
    void close() { m_storage.reset(); }

    /// Runs one job and waits for its answer.
    template <class Job>
    auto run(Job job)
    {
        using Value = typename std::invoke_result_t<Job, storage::Transaction &>::Value;
        std::optional<storage::Stored<Value>> answer;
        QEventLoop loop;
        m_storage->run(&loop, std::move(job), [&](storage::Stored<Value> result) {
            answer = std::move(result);
            loop.quit();
        });
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        if (!answer)
            loop.exec();
        Q_ASSERT_X(answer, "StorageFixture::run", "no answer");
        return std::move(*answer);
    }

    /// A statement by another connection to the PostgreSQL server.
    static void runOnServer(const QString &sql)
    {
        const auto server =
            config::parseDatabaseUrl(qEnvironmentVariable("ANTEROOM_TEST_POSTGRESQL")).value();
        storage::Connection connection;
        const bool done = connection.open(server) && connection.runOnce(sql);
        Q_ASSERT_X(done, "StorageFixture::runOnServer", qPrintable(sql));
    }

    /// A new, empty database; drop it with dropPostgreSqlDatabase().
    static config::DatabaseUrl newPostgreSqlDatabase(config::DatabaseUrl url)
    {
        url.database = QStringLiteral("t") + randomId().remove(u'-').remove(u'_').toLower();
        runOnServer(QStringLiteral("CREATE DATABASE %1").arg(url.database));
        return url;
    }
    static void dropPostgreSqlDatabase(const config::DatabaseUrl &url)
    {
        runOnServer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(url.database));
    }

private:
    QTemporaryDir m_directory;
    config::DatabaseUrl m_url;
    std::unique_ptr<storage::Storage> m_storage;
};

} // namespace anteroom::tests
