// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/database_backup.h"

#include "shared/base/id.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <fcntl.h>
#include <unistd.h>

namespace anteroom::host {
namespace {

constexpr mode_t OwnerFile = 0600;

/// VACUUM INTO takes an empty file, so the copy never has another mode than its owner's.
bool makeEmptyFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, OwnerFile);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    return true;
}

bool syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

std::optional<QString> vacuumInto(const QString &connection, const QString &databasePath,
                                  const QString &target)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    database.setDatabaseName(databasePath);
    if (!database.open())
        return database.lastError().text();
    QSqlQuery query(database);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(target);
    if (!query.exec())
        return query.lastError().text();
    return std::nullopt;
}

std::optional<QString> copyInto(const storage::CopyTarget &database, const QString &target)
{
    if (database.url.kind == config::DatabaseUrl::Kind::PostgreSql) {
        const auto copied = copyDatabase(database, {config::DatabaseUrl::sqlite(target)});
        return copied ? std::nullopt : std::optional(copied.error());
    }
    const QString connection = QStringLiteral("backup-") + randomId();
    const auto problem = vacuumInto(connection, database.url.path, target);
    QSqlDatabase::removeDatabase(connection);
    return problem;
}

} // namespace

std::optional<QString> backUpDatabase(const storage::CopyTarget &database, const QString &target)
{
    if (!makeEmptyFile(target))
        return QStringLiteral("%1 exists already or can't be made").arg(target);
    auto problem = copyInto(database, target);
    if (!problem && !syncFile(target))
        problem = QStringLiteral("%1 can't be written to disk").arg(target);
    if (problem)
        QFile::remove(target);
    return problem;
}

} // namespace anteroom::host
