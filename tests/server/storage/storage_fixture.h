// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace anteroom::tests {

/// A Storage on a database file of its own.
class StorageFixture
{
public:
    QString path() const { return m_directory.filePath(QStringLiteral("clinic/anteroom.sqlite")); }
    storage::Storage &storage() { return *m_storage; }

    /// Opens the database, again after a close() too; waits for the answer.
    std::optional<Result<storage::OpenedDatabase, storage::OpenError>> open()
    {
        m_storage = std::make_unique<storage::Storage>();
        std::optional<Result<storage::OpenedDatabase, storage::OpenError>> opened;
        m_storage->open(path(), [&opened](auto result) { opened = std::move(result); });
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
        QObject context;
        m_storage->run(&context, std::move(job),
                       [&answer](storage::Stored<Value> result) { answer = std::move(result); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        Q_ASSERT_X(answer, "StorageFixture::run", "no answer");
        return std::move(*answer);
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<storage::Storage> m_storage;
};

} // namespace anteroom::tests
