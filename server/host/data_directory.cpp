// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/data_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace anteroom::host {
namespace {

using Kind = StartError::Kind;
constexpr mode_t OwnerOnly = 0700;
constexpr mode_t OwnerFile = 0600;

StartError unusable(const QString &path, const QString &why)
{
    return {Kind::DirectoryUnusable,
            QStringLiteral("The data directory %1 can't be used: %2. Choose another directory or "
                           "change its owner and permissions.")
                .arg(path, why)};
}

std::optional<StartError> makeDirectory(const QString &path, DataDirectory::Absent absent)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return unusable(path, QStringLiteral("it is not a directory"));
    if (!info.exists() && absent == DataDirectory::Absent::Refuse)
        return StartError{Kind::DirectoryMissing,
                          QStringLiteral("There is no clinic in %1. Make one with: anteroomctl "
                                         "--data-dir %1 init --admin NAME --password-stdin")
                              .arg(path)};
    if (info.exists())
        return std::nullopt;
    if (!QDir().mkpath(info.absolutePath()) ||
        ::mkdir(QFile::encodeName(path).constData(), OwnerOnly) != 0)
        return unusable(path, QStringLiteral("it can't be made"));
    return std::nullopt;
}

StartError lockError(const QString &path, int error)
{
    if (error == EWOULDBLOCK)
        return {Kind::DirectoryInUse,
                QStringLiteral("Another process has the data directory %1 open. End it, or choose "
                               "another directory.")
                    .arg(path)};
    return unusable(path, qt_error_string(error));
}

} // namespace

Result<DataDirectory, StartError> DataDirectory::open(const QString &path, Absent absent)
{
    if (const auto error = makeDirectory(path, absent))
        return Failure{*error};
    const QByteArray lockFile = QFile::encodeName(path + QStringLiteral("/lock"));
    const int descriptor =
        ::open(lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OwnerFile);
    if (descriptor < 0)
        return Failure{unusable(path, qt_error_string(errno))};
    DataDirectory directory(path, descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return Failure{lockError(path, errno)};
    return directory;
}

DataDirectory::DataDirectory(QString path, int descriptor)
    : m_path(std::move(path)), m_descriptor(descriptor)
{
}

DataDirectory::DataDirectory(DataDirectory &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

DataDirectory &DataDirectory::operator=(DataDirectory &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

DataDirectory::~DataDirectory()
{
    // The file stays: removing it would let two processes lock two files of that name.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString controlSocketPath(const QString &dataDir)
{
    return dataDir + QStringLiteral("/control.sock");
}

} // namespace anteroom::host
