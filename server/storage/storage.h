// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage_error.h"
#include "server/storage/transaction.h"
#include "shared/base/mailbox.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

class QThread;

namespace anteroom::storage {

class StorageJob;
class StorageWorker;

/// For the status bar and /readyz; as of the last commit.
struct StorageStatus
{
    int queueLength = 0; ///< jobs that are not answered yet
    double lastCommitMilliseconds = 0;
    quint64 commitCount = 0;
    /// False after a write failed, until one succeeds; a failed database is tried again by itself.
    bool writable = false;
};

/// What open() found.
struct OpenedDatabase
{
    int schemaVersion = 0;
    bool created = false; ///< there was no database before
};

/// The database, asynchronously. Lives in the thread that made it; rows are read and written in a
/// thread of its own, many jobs in one transaction (group commit) with one savepoint a job.
/// Spec: wire.md 5.1, reliability.md R1-R3.
class Storage : public QObject
{
    Q_OBJECT

public:
    /// Jobs that wait at most; more are refused with Unavailable.
    static constexpr int MaximumQueueLength = 10'000;

    explicit Storage(QObject *parent = nullptr);
    ~Storage() override; ///< close()

    /// Opens the database, making an SQLite file when absent, and brings its schema up to date.
    /// done runs on this thread. Once in the life of a Storage.
    void open(const config::DatabaseUrl &url,
              std::function<void(Result<OpenedDatabase, OpenError>)> done,
              const QString &password = {});
    /// Runs what is queued, answers it, closes the database; blocks for at most 5 s.
    void close();

    const StorageStatus &status() const { return m_status; }

    /// Queues a job that reads, writes or both:
    ///   storage.run(this, [id](Transaction &tx) { return findUser(tx, id); },
    ///               [this](const Stored<std::optional<User>> &user) { … });
    /// job runs in the storage thread and must share nothing with this one: capture values. It runs
    /// a second time, after all it did was undone, when another job of its group failed.
    /// When it returns an error, all it wrote is undone, and nothing of other jobs. done runs on
    /// this thread after COMMIT, in the order of the calls, never inside run(); it is skipped when
    /// context is gone. Errors: those of the job; Unavailable when the commit failed or the queue
    /// is full.
    template <class Job, class Value = typename std::invoke_result_t<Job, Transaction &>::Value>
    void run(QObject *context, Job job,
             std::type_identity_t<std::function<void(Stored<Value>)>> done);

    /// As run(), for many small jobs of one kind, each with an item of its own: those that stand
    /// next to each other in the queue are given to batch together, in their order. It answers one
    /// value an item; when it returns an error, every item is tried again alone.
    template <class Item, class Value>
    void runBatched(QObject *context, Item item,
                    Stored<QList<Value>> (*batch)(Transaction &, const QList<Item> &),
                    std::type_identity_t<std::function<void(Stored<Value>)>> done);

Q_SIGNALS:
    void statusChanged();

private:
    using Jobs = std::vector<std::shared_ptr<StorageJob>>;
    void stopThread();
    void enqueue(std::shared_ptr<StorageJob> job);
    void onGroupDone(const Jobs &jobs, const StorageStatus &status);

    Mailbox m_mailbox;
    StorageStatus m_status;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<StorageWorker> m_worker;
    Mailbox::Address m_workerAddress;
};

/// A job without its types; made and answered in the caller's thread, run in the storage thread.
class StorageJob
{
public:
    virtual ~StorageJob() = default;
    /// In the storage thread; false when the job failed.
    virtual bool execute(Transaction &transaction) = 0;
    /// Neighbours with the same key may run together; nullptr: this one always runs alone.
    virtual const void *batchKey() const { return nullptr; }
    /// In the storage thread, of the first of several jobs with its key, itself among them.
    virtual bool executeAll(Transaction &transaction,
                            const std::vector<std::shared_ptr<StorageJob>> &jobs)
    {
        Q_UNUSED(jobs);
        return execute(transaction);
    }
    /// Replaces the result: the job's group could not be stored.
    virtual void fail(const StorageError &error) = 0;
    /// In the caller's thread.
    virtual void answer() = 0;
};

template <class Value, class Work>
class TypedStorageJob final : public StorageJob
{
public:
    using Completion = std::function<void(Stored<Value>)>;
    TypedStorageJob(QObject *context, Work work, Completion done)
        : m_context(context)
        , m_work(std::move(work))
        , m_done(std::move(done))
        , m_result(Failure{StorageError{}})
    {
    }
    bool execute(Transaction &transaction) override
    {
        m_result = std::as_const(m_work)(transaction);
        return m_result.ok();
    }
    void fail(const StorageError &error) override { m_result = Failure{error}; }
    void answer() override
    {
        if (m_context && m_done)
            m_done(std::move(m_result));
    }

private:
    QPointer<QObject> m_context;
    Work m_work;
    Completion m_done;
    Stored<Value> m_result;
};

template <class Item, class Value>
class BatchedStorageJob final : public StorageJob
{
public:
    using Batch = Stored<QList<Value>> (*)(Transaction &, const QList<Item> &);
    using Completion = std::function<void(Stored<Value>)>;
    BatchedStorageJob(QObject *context, Item item, Batch batch, Completion done)
        : m_context(context)
        , m_item(std::move(item))
        , m_batch(batch)
        , m_done(std::move(done))
        , m_result(Failure{StorageError{}})
    {
    }
    const void *batchKey() const override { return reinterpret_cast<const void *>(m_batch); }
    bool execute(Transaction &transaction) override { return runFor(transaction, {this}); }
    bool executeAll(Transaction &transaction,
                    const std::vector<std::shared_ptr<StorageJob>> &jobs) override
    {
        std::vector<BatchedStorageJob *> all;
        for (const auto &job : jobs)
            all.push_back(static_cast<BatchedStorageJob *>(job.get()));
        return runFor(transaction, all);
    }
    void fail(const StorageError &error) override { m_result = Failure{error}; }
    void answer() override
    {
        if (m_context && m_done)
            m_done(std::move(m_result));
    }

private:
    bool runFor(Transaction &transaction, const std::vector<BatchedStorageJob *> &jobs)
    {
        QList<Item> items;
        for (const BatchedStorageJob *job : jobs)
            items.append(job->m_item);
        auto values = m_batch(transaction, items);
        Q_ASSERT(!values || values->size() == items.size());
        for (size_t i = 0; i < jobs.size(); ++i) {
            jobs[i]->m_result = values ? Stored<Value>((*values)[static_cast<qsizetype>(i)])
                                       : Stored<Value>(Failure{values.error()});
        }
        return values.ok();
    }

    QPointer<QObject> m_context;
    Item m_item;
    Batch m_batch;
    Completion m_done;
    Stored<Value> m_result;
};

template <class Item, class Value>
void Storage::runBatched(QObject *context, Item item,
                         Stored<QList<Value>> (*batch)(Transaction &, const QList<Item> &),
                         std::type_identity_t<std::function<void(Stored<Value>)>> done)
{
    enqueue(std::make_shared<BatchedStorageJob<Item, Value>>(context, std::move(item), batch,
                                                             std::move(done)));
}

template <class Job, class Value>
void Storage::run(QObject *context, Job job,
                  std::type_identity_t<std::function<void(Stored<Value>)>> done)
{
    enqueue(
        std::make_shared<TypedStorageJob<Value, Job>>(context, std::move(job), std::move(done)));
}

} // namespace anteroom::storage
