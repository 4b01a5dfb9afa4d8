// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/connection.h"
#include "server/storage/storage.h"
#include "shared/base/mailbox.h"

#include <QLockFile>

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

    Result<OpenedDatabase, OpenError> open(const QString &location);
    /// Adds a job to the group that runs once the mailbox is empty.
    void take(std::shared_ptr<StorageJob> job);
    void close();

private:
    Result<OpenedDatabase, OpenError> openFile(const QString &path);
    Result<Done, OpenError> checkFile();
    void runGroup();
    Stored<Done> runJobs(const Group &group);
    Stored<Done> runJob(StorageJob &job);
    Stored<Done> timedCommit();
    void noteOutcome(const Stored<Done> &outcome);
    void probeLater();
    void probe();

    Mailbox m_mailbox;
    GroupDone m_groupDone;
    Connection m_connection;
    std::unique_ptr<QLockFile> m_lock;
    Group m_group;
    StorageStatus m_status;
    bool m_probing = false;
};

/// The file of a location: a path, or `sqlite:///path`. Errors: Unsupported.
Result<QString, OpenError> databasePath(const QString &location);

} // namespace anteroom::storage
