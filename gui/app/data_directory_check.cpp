// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/data_directory_check.h"

#include <QDir>
#include <QFileInfo>

namespace anteroom::gui {
namespace {

/// The directory itself or the nearest one above it that exists.
QFileInfo nearestExisting(const QString &path)
{
    QFileInfo info(QDir::cleanPath(path));
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.path());
    return info;
}

} // namespace

Result<DataDirectoryState, DataDirectoryError> checkDataDirectory(const QString &path)
{
    if (!QDir::isAbsolutePath(path))
        return Failure{DataDirectoryError::NotAbsolute};
    const QFileInfo nearest = nearestExisting(path);
    if (!nearest.isDir())
        return Failure{DataDirectoryError::NotADirectory};
    if (!nearest.isWritable())
        return Failure{DataDirectoryError::NotWritable};
    const QDir directory(path);
    if (!directory.exists())
        return DataDirectoryState::WillBeMade;
    if (directory.exists(QStringLiteral("anteroom.db")))
        return DataDirectoryState::HoldsAClinic;
    return directory.isEmpty() ? DataDirectoryState::Empty : DataDirectoryState::HoldsOtherFiles;
}

} // namespace anteroom::gui
