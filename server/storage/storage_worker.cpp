// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/storage_worker.h"

#include "server/storage/schema.h"
#include "server/storage/setting_table.h"
#include "shared/base/clock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>
#include <QUrl>

namespace anteroom::storage {

namespace {
Q_LOGGING_CATEGORY(logStorage, "anteroom.storage")

constexpr milliseconds ProbeInterval{1000};
} // namespace

Result<QString, OpenError> databasePath(const QString &location)
{
    if (!location.contains(QLatin1String("://")))
        return location;
    const QUrl url(location, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("sqlite") && url.host().isEmpty() && !url.path().isEmpty())
        return url.path();
    return Failure{OpenError{
        OpenError::Kind::Unsupported,
        QStringLiteral("Only sqlite:///path databases are supported, not %1.").arg(url.scheme())}};
}

Result<OpenedDatabase, OpenError> StorageWorker::open(const QString &location)
{
    const auto path = databasePath(location);
    if (!path)
        return Failure{path.error()};
    auto opened = openFile(*path);
    if (!opened) {
        m_connection.close();
        m_lock.reset();
        return opened;
    }
    m_status.writable = true;
    m_groupDone({}, m_status);
    return opened;
}

Result<OpenedDatabase, OpenError> StorageWorker::openFile(const QString &path)
{
    OpenedDatabase database{path, 0, QFileInfo(path).size() == 0};
    if (auto opened = m_connection.open(path); !opened)
        return Failure{opened.error()};
    const QString lockPath = path + QStringLiteral(".lock");
    m_lock = std::make_unique<QLockFile>(lockPath);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        return Failure{OpenError{OpenError::Kind::InUse,
                                 QStringLiteral("%1 is in use by another program.").arg(path)}};
    }
    QFile::setPermissions(lockPath, QFile::ReadOwner | QFile::WriteOwner);
    if (auto checked = checkFile(); !checked)
        return Failure{checked.error()};
    const auto version = migrate(m_connection, knownMigrations(), SystemClock().utcNow());
    if (!version)
        return Failure{version.error()};
    database.schemaVersion = *version;
    return database;
}

/// Refuses a newer schema and a damaged file before the first byte is written.
Result<Done, OpenError> StorageWorker::checkFile()
{
    const auto version = schemaVersion(m_connection);
    if (!version)
        return Failure{version.error()};
    const QList<Migration> known = knownMigrations();
    if (*version > known.last().version) {
        const auto refused = migrate(m_connection, known, {});
        return Failure{refused.error()};
    }
    Transaction transaction(m_connection);
    const auto verdict = transaction.first(QStringLiteral("PRAGMA quick_check(1)"), {},
                                           [](const Row &row) { return row.text(0); });
    if (!verdict || verdict->value_or(QString()) != QLatin1String("ok")) {
        return Failure{OpenError{OpenError::Kind::Corrupt,
                                 QStringLiteral("The database is damaged. Restore a backup.")}};
    }
    return m_connection.configure();
}

void StorageWorker::take(std::shared_ptr<StorageJob> job)
{
    m_group.push_back(std::move(job));
    // Jobs that are in the mailbox already come before this post: they are of the same group.
    if (m_group.size() == 1)
        m_mailbox.post([this] { runGroup(); });
}

void StorageWorker::close()
{
    runGroup();
    m_connection.close();
    m_lock.reset();
    m_status.writable = false;
}

void StorageWorker::runGroup()
{
    const Group group = std::exchange(m_group, {});
    if (group.empty())
        return;
    const Stored<Done> outcome = runJobs(group);
    if (!outcome) {
        for (const auto &job : group)
            job->fail(outcome.error());
    }
    noteOutcome(outcome);
    m_groupDone(group, m_status);
}

/// One transaction; after an error of the group itself nothing of it is stored.
Stored<Done> StorageWorker::runJobs(const Group &group)
{
    if (!m_connection.isOpen())
        return fail(StorageError::Kind::Unavailable, QStringLiteral("the database is not open"));
    if (auto begun = m_connection.begin(); !begun)
        return begun;
    Stored<Done> outcome = Done{};
    for (const auto &job : group) {
        outcome = runJob(*job);
        if (!outcome)
            break;
    }
    if (outcome)
        outcome = timedCommit();
    if (!outcome)
        m_connection.rollBack();
    return outcome;
}

Stored<Done> StorageWorker::runJob(StorageJob &job)
{
    if (auto begun = m_connection.beginJob(); !begun)
        return begun;
    Transaction transaction(m_connection);
    const bool succeeded = job.execute(transaction);
    // Such an error may have ended the transaction behind our back, with the jobs before this one.
    if (m_connection.isBroken())
        return Failure{m_connection.brokenBy()};
    return succeeded ? m_connection.keepJob() : m_connection.undoJob();
}

Stored<Done> StorageWorker::timedCommit()
{
    QElapsedTimer timer;
    timer.start();
    auto committed = m_connection.commit();
    if (committed && m_connection.hasWritten()) {
        m_status.lastCommitMilliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        ++m_status.commitCount;
    }
    return committed;
}

void StorageWorker::noteOutcome(const Stored<Done> &outcome)
{
    if (!outcome) {
        qCWarning(logStorage).noquote()
            << "a transaction was not stored:" << outcome.error().detail;
        m_status.writable = false;
        probeLater();
    } else if (m_connection.hasWritten()) {
        m_status.writable = true;
    }
}

void StorageWorker::probeLater()
{
    if (m_probing || !m_connection.isOpen())
        return;
    m_probing = true;
    QTimer::singleShot(ProbeInterval, &m_mailbox, [this] { probe(); });
}

/// Tries a write of its own, so that the status is right again when nobody else writes.
void StorageWorker::probe()
{
    m_probing = false;
    if (m_status.writable || !m_connection.isOpen())
        return;
    Stored<Done> outcome = m_connection.begin();
    if (outcome) {
        Transaction transaction(m_connection);
        outcome = setSetting(transaction, QStringLiteral("storage.probed_at"),
                             QString::number(SystemClock().utcNow().toMSecsSinceEpoch()));
        if (outcome)
            outcome = m_connection.commit();
        if (!outcome)
            m_connection.rollBack();
    }
    m_status.writable = outcome.ok();
    if (outcome)
        m_groupDone({}, m_status);
    else
        probeLater();
}

} // namespace anteroom::storage
