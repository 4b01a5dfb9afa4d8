// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"
#include "server/storage/storage.h"
#include "shared/base/mailbox.h"

#include <vector>

namespace anteroom::storage {

/// The storage thread's side of Storage: all its functions run there.
class StorageWorker
{
public:
    using Group = std::vector<std::shared_ptr<StorageJob>>;
    using GroupDone = std::function<void(Group, StorageStatus)>;

    /// groupDone is called in the storage thread after COMMIT; an empty group: only the status
    /// changed.
    explicit StorageWorker(GroupDone groupDone) : m_groupDone(std::move(groupDone)) {}

    Mailbox &mailbox() { return m_mailbox; }

    Result<OpenedDatabase, OpenError> open(const config::DatabaseUrl &url, const QString &password);
    /// Adds a job to the group that runs once the mailbox is empty.
    void take(std::shared_ptr<StorageJob> job);
    void close();

private:
    Result<OpenedDatabase, OpenError> tryOpen(const config::DatabaseUrl &url,
                                              const QString &password);
    Result<Done, OpenError> checkDatabase();
    void runGroup();
    /// How much a job that failed takes with it.
    enum class Undo { Group, Job };
    struct Attempt
    {
        Stored<Done> outcome = Done{};
        bool needsSavepoints = false; ///< nothing was stored: run it again with Undo::Job
    };
    Stored<Done> runJobs(const Group &group);
    Attempt attempt(const Group &group, Undo undo);
    Attempt runEach(const Group &group, Undo undo);
    Stored<Done> runNeighbours(const Group &jobs, Undo undo, bool &mustUndo);
    Stored<Done> timedCommit();
    void noteOutcome(const Stored<Done> &outcome);
    void probeLater();
    void probe();

    Mailbox m_mailbox;
    GroupDone m_groupDone;
    Connection m_connection;
    Group m_group;
    StorageStatus m_status;
    bool m_probing = false;
};

} // namespace anteroom::storage
