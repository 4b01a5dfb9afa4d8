// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/storage.h"

#include "server/storage/storage_worker.h"
#include "shared/base/scheduling.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QThread>

namespace anteroom::storage {

namespace {
Q_LOGGING_CATEGORY(logStorage, "anteroom.storage")

constexpr std::chrono::milliseconds CloseTimeOut{5000};
} // namespace

Storage::Storage(QObject *parent) : QObject(parent) {}

Storage::~Storage()
{
    stopThread();
}

void Storage::open(const config::DatabaseUrl &url,
                   std::function<void(Result<OpenedDatabase, OpenError>)> done,
                   const QString &password)
{
    Q_ASSERT_X(!m_worker, "Storage::open", "opened twice");
    const Mailbox::Address home = m_mailbox.address();
    m_worker = std::make_unique<StorageWorker>([this, home](Jobs jobs, StorageStatus status) {
        home.post([this, jobs = std::move(jobs), status] { onGroupDone(jobs, status); });
    });
    m_workerAddress = m_worker->mailbox().address();
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("storage"));
    m_worker->mailbox().moveToThread(m_thread.get());
    m_thread->start();
    m_workerAddress.post([worker = m_worker.get(), home, url, password, done = std::move(done)] {
        scheduling::preferShortTurns();
        home.post([opened = worker->open(url, password), done] { done(opened); });
    });
}

void Storage::close()
{
    stopThread();
    // What the last groups answered is delivered before close() returns.
    QCoreApplication::sendPostedEvents(&m_mailbox);
    m_status.writable = false;
}

void Storage::stopThread()
{
    if (!m_thread)
        return;
    m_workerAddress.post([worker = m_worker.get()] {
        worker->close();
        QThread::currentThread()->quit();
    });
    if (m_thread->wait(QDeadlineTimer(CloseTimeOut))) {
        m_thread.reset();
        m_worker.reset();
    } else {
        qCCritical(logStorage) << "the database did not close in time; jobs may be lost";
        // A thread stuck in a system call can't be ended, only left to the end of the process.
        (void)m_thread.release();
        (void)m_worker.release();
    }
    m_workerAddress = {};
    m_status.writable = false;
}

void Storage::enqueue(std::shared_ptr<StorageJob> job)
{
    if (!m_thread || m_status.queueLength >= MaximumQueueLength) {
        job->fail(
            {StorageError::Kind::Unavailable, QStringLiteral("closed, or too many jobs wait")});
        m_mailbox.post([job = std::move(job)] { job->answer(); });
        return;
    }
    ++m_status.queueLength;
    m_workerAddress.post([worker = m_worker.get(), job = std::move(job)] { worker->take(job); });
}

void Storage::onGroupDone(const Jobs &jobs, const StorageStatus &status)
{
    const int queueLength = m_status.queueLength - static_cast<int>(jobs.size());
    m_status = status;
    m_status.queueLength = queueLength;
    for (const auto &job : jobs)
        job->answer();
    Q_EMIT statusChanged();
}

} // namespace anteroom::storage
