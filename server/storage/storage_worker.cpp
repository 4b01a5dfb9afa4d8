// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/storage_worker.h"

#include "server/storage/schema.h"
#include "server/storage/setting_table.h"
#include "shared/base/clock.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

namespace anteroom::storage {

namespace {
Q_LOGGING_CATEGORY(logStorage, "anteroom.storage")

constexpr milliseconds ProbeInterval{1000};
} // namespace

Result<OpenedDatabase, OpenError> StorageWorker::open(const config::DatabaseUrl &url,
                                                      const QString &password)
{
    auto opened = tryOpen(url, password);
    if (!opened) {
        m_connection.close();
        return opened;
    }
    m_status.writable = true;
    m_groupDone({}, m_status);
    return opened;
}

Result<OpenedDatabase, OpenError> StorageWorker::tryOpen(const config::DatabaseUrl &url,
                                                         const QString &password)
{
    if (auto opened = m_connection.open(url, password); !opened)
        return Failure{opened.error()};
    const auto found = schemaVersion(m_connection);
    if (!found)
        return Failure{found.error()};
    const QList<Migration> known = knownMigrations(m_connection.dialect().name());
    if (*found <= known.last().version) {
        if (auto checked = checkDatabase(); !checked)
            return Failure{checked.error()};
    }
    const auto version = migrate(m_connection, known, SystemClock().utcNow());
    if (!version)
        return Failure{version.error()};
    return OpenedDatabase{*version, *found == 0};
}

/// Refuses a damaged database before the first byte is written.
Result<Done, OpenError> StorageWorker::checkDatabase()
{
    Transaction transaction(m_connection);
    const auto verdict = transaction.first(m_connection.dialect().healthQuestion(), {},
                                           [](const Row &row) { return row.text(0); });
    if (!verdict || verdict->value_or(QString()) != QLatin1String("ok")) {
        return Failure{
            OpenError{OpenError::Kind::Corrupt,
                      QStringLiteral("The database can't be used: %1. Restore a backup.")
                          .arg(verdict ? verdict->value_or(QString()) : verdict.error().detail)}};
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

/// One transaction; after an error of the group itself nothing of it is stored. Nearly always no
/// job fails, and then savepoints would be for nothing.
Stored<Done> StorageWorker::runJobs(const Group &group)
{
    if (!m_connection.isOpen())
        return fail(StorageError::Kind::Unavailable, QStringLiteral("the database is not open"));
    const Attempt first = attempt(group, Undo::Group);
    return first.needsSavepoints ? attempt(group, Undo::Job).outcome : first.outcome;
}

StorageWorker::Attempt StorageWorker::attempt(const Group &group, Undo undo)
{
    if (auto begun = m_connection.begin(); !begun)
        return {begun};
    Attempt attempt = runEach(group, undo);
    if (attempt.outcome && !attempt.needsSavepoints)
        attempt.outcome = timedCommit();
    if (!attempt.outcome || attempt.needsSavepoints)
        m_connection.rollBack();
    return attempt;
}

StorageWorker::Attempt StorageWorker::runEach(const Group &group, Undo undo)
{
    for (size_t first = 0; first < group.size();) {
        Group neighbours{group[first++]};
        const void *key = undo == Undo::Group ? neighbours.front()->batchKey() : nullptr;
        while (key && first < group.size() && group[first]->batchKey() == key)
            neighbours.push_back(group[first++]);
        bool mustUndo = false;
        if (auto done = runNeighbours(neighbours, undo, mustUndo); !done)
            return {done};
        if (mustUndo)
            return {Done{}, true};
    }
    return {};
}

/// One job, or several that run together. mustUndo: they failed after something was changed, and
/// there is no savepoint, or one of several failed and the others must be tried alone.
Stored<Done> StorageWorker::runNeighbours(const Group &jobs, Undo undo, bool &mustUndo)
{
    if (undo == Undo::Job) {
        if (auto begun = m_connection.beginJob(); !begun)
            return begun;
    }
    const int marksBefore = m_connection.markCount();
    Transaction transaction(m_connection);
    const bool succeeded = jobs.size() == 1 ? jobs.front()->execute(transaction)
                                            : jobs.front()->executeAll(transaction, jobs);
    // Such an error may have ended the transaction behind our back, with the jobs before this one.
    if (m_connection.isBroken())
        return Failure{m_connection.brokenBy()};
    if (undo == Undo::Job)
        return succeeded ? m_connection.keepJob() : m_connection.undoJob();
    mustUndo = !succeeded && (jobs.size() > 1 || m_connection.markCount() != marksBefore);
    return Done{};
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
