// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/connection.h"

#include "shared/base/id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace anteroom::storage {

namespace {

/// Primary result codes of SQLite, https://sqlite.org/rescode.html; Qt's headers do not have them.
constexpr int SqliteError = 1;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteTooBig = 18;
constexpr int SqliteConstraint = 19;
constexpr int SqliteMismatch = 20;
constexpr int SqliteNotADatabase = 26;
/// Extended codes of SqliteConstraint.
constexpr int SqlitePrimaryKey = 1555;
constexpr int SqliteUnique = 2067;

StorageError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SqliteConstraint:
        return code == SqlitePrimaryKey || code == SqliteUnique ? StorageError::Kind::Conflict
                                                                : StorageError::Kind::Invalid;
    case SqliteTooBig:
    case SqliteMismatch:
        return StorageError::Kind::Invalid;
    case SqliteError:
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return StorageError::Kind::Corrupt;
    default:
        return StorageError::Kind::Unavailable;
    }
}

constexpr QFile::Permissions OwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnerDirectory = OwnerFile | QFile::ExeOwner;

OpenError cannotOpen(const QString &text)
{
    return {OpenError::Kind::CannotOpen, text};
}

Result<Done, OpenError> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    QDir directory = info.absoluteDir();
    if (!directory.exists()) {
        if (!directory.mkpath(QStringLiteral(".")))
            return Failure{
                cannotOpen(QStringLiteral("Cannot make the directory %1.").arg(directory.path()))};
        QFile::setPermissions(directory.path(), OwnerDirectory);
    }
    if (info.exists() && !info.isFile())
        return Failure{cannotOpen(QStringLiteral("%1 is not a file.").arg(path))};
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return Failure{
            cannotOpen(QStringLiteral("Cannot write %1: %2.").arg(path, file.errorString()))};
    }
    // The WAL and its index get the mode of the database.
    file.setPermissions(OwnerFile);
    return Done{};
}

} // namespace

Connection::Connection() : m_name(QStringLiteral("anteroom-") + randomId()) {}

Connection::~Connection()
{
    close();
}

Result<Done, OpenError> Connection::open(const QString &path)
{
    if (auto prepared = prepareFile(path); !prepared)
        return prepared;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open()) {
        return Failure{cannotOpen(QStringLiteral("Cannot open %1: %2.")
                                      .arg(path, m_database.lastError().databaseText()))};
    }
    return Done{};
}

Result<Done, OpenError> Connection::configure()
{
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
          QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA secure_delete=ON")}) {
        if (auto done = runOnce(pragma); !done) {
            return Failure{
                OpenError{OpenError::Kind::CannotOpen,
                          QStringLiteral("%1 failed: %2.").arg(pragma, done.error().detail)}};
        }
    }
    return Done{};
}

void Connection::close()
{
    m_statements.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Stored<QSqlQuery *> Connection::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Failure{report(query.lastError())};
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Stored<Done> Connection::runOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return Failure{report(query.lastError())};
    query.finish();
    return Done{};
}

StorageError Connection::report(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const StorageError::Kind kind = isNumber ? kindOf(code) : StorageError::Kind::Unavailable;
    // SQLite's own words name tables and columns, never values.
    const StorageError reported{
        kind, QStringLiteral("%1 (%2)").arg(error.databaseText(), error.nativeErrorCode())};
    if (kind == StorageError::Kind::Unavailable || kind == StorageError::Kind::Corrupt)
        m_brokenBy = reported;
    return reported;
}

Stored<Done> Connection::begin()
{
    m_brokenBy.reset();
    m_written = false;
    return runOnce(QStringLiteral("BEGIN IMMEDIATE"));
}

Stored<Done> Connection::commit()
{
    return runOnce(QStringLiteral("COMMIT"));
}

void Connection::rollBack()
{
    // SQLite may have rolled back by itself, then this fails and that is fine.
    (void)runOnce(QStringLiteral("ROLLBACK"));
}

Stored<Done> Connection::beginJob()
{
    return runOnce(QStringLiteral("SAVEPOINT job"));
}

Stored<Done> Connection::keepJob()
{
    return runOnce(QStringLiteral("RELEASE job"));
}

Stored<Done> Connection::undoJob()
{
    if (auto done = runOnce(QStringLiteral("ROLLBACK TO job")); !done)
        return done;
    return keepJob();
}

} // namespace anteroom::storage
