// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host/start_error.h"
#include "shared/base/result.h"

#include <QString>

namespace anteroom::host {

/// A clinic's directory, held by one process at a time. The lock is the kernel's (flock), so it is
/// never stale: it goes with the process, however that ends.
class DataDirectory
{
public:
    enum class Absent { Make, Refuse };

    /// Makes the directory (mode 0700) and takes its lock. The mode of an existing one is left
    /// alone: it may be anybody's; every file in it is made for its owner only. Errors:
    /// DirectoryUnusable, DirectoryInUse, DirectoryMissing (with Absent::Refuse).
    static Result<DataDirectory, StartError> open(const QString &path, Absent absent);

    DataDirectory(DataDirectory &&other) noexcept;
    DataDirectory &operator=(DataDirectory &&other) noexcept;
    ~DataDirectory(); ///< gives the lock back

    const QString &path() const { return m_path; }

private:
    DataDirectory(QString path, int descriptor);

    QString m_path;
    int m_descriptor = -1;
};

/// Where the running server listens for anteroomctl.
QString controlSocketPath(const QString &dataDir);

} // namespace anteroom::host
