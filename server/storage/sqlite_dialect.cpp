// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>

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

constexpr QFile::Permissions OwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnerDirectory = OwnerFile | QFile::ExeOwner;

Failure<OpenError> cannotOpen(const QString &text)
{
    return Failure{OpenError{OpenError::Kind::CannotOpen, text}};
}

Result<Done, OpenError> prepareDirectory(const QString &path)
{
    const QDir directory = QFileInfo(path).absoluteDir();
    if (directory.exists())
        return Done{};
    if (!directory.mkpath(QStringLiteral(".")))
        return cannotOpen(QStringLiteral("Cannot make the directory %1.").arg(directory.path()));
    QFile::setPermissions(directory.path(), OwnerDirectory);
    return Done{};
}

/// Makes it with mode 0600 when it is absent.
Result<Done, OpenError> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return cannotOpen(QStringLiteral("%1 is not a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannotOpen(QStringLiteral("Cannot write %1: %2.").arg(path, file.errorString()));
    // The WAL and its index get the mode of the database.
    file.setPermissions(OwnerFile);
    return Done{};
}

class SqliteDialect final : public Dialect
{
public:
    explicit SqliteDialect(QString path) : m_path(std::move(path)) {}

    config::DatabaseUrl::Kind kind() const override { return config::DatabaseUrl::Kind::Sqlite; }
    QString name() const override { return QStringLiteral("sqlite"); }
    QString driver() const override { return QStringLiteral("QSQLITE"); }

    Result<Done, OpenError> prepare(QSqlDatabase &database) override
    {
        if (auto made = prepareDirectory(m_path); !made)
            return made;
        if (auto locked = lock(); !locked)
            return locked;
        if (auto made = prepareFile(m_path); !made)
            return made;
        database.setDatabaseName(m_path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        return Done{};
    }
    void release() override { m_lock.reset(); }

    QStringList sessionSettings() const override
    {
        return {QStringLiteral("PRAGMA journal_mode=WAL"),
                QStringLiteral("PRAGMA synchronous=FULL"), QStringLiteral("PRAGMA foreign_keys=ON"),
                QStringLiteral("PRAGMA secure_delete=ON"),
                // 64 MiB of pages in memory, and a WAL of up to 32 MiB between checkpoints.
                QStringLiteral("PRAGMA cache_size=-65536"),
                QStringLiteral("PRAGMA wal_autocheckpoint=8192"),
                QStringLiteral("PRAGMA journal_size_limit=67108864")};
    }
    QString healthQuestion() const override { return QStringLiteral("PRAGMA quick_check(1)"); }
    QString begin() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginSnapshot() const override { return QStringLiteral("BEGIN"); }
    QString countVersionTables() const override
    {
        return QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                              " AND name = 'schema_migrations'");
    }

    StorageError::Kind kindOf(const QString &nativeCode) const override
    {
        bool isNumber = false;
        const int code = nativeCode.toInt(&isNumber);
        if (!isNumber)
            return StorageError::Kind::Unavailable;
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
    bool isLost(const QString &) const override { return false; }
    bool isForwardOnly() const override { return true; }

private:
    Result<Done, OpenError> lock()
    {
        const QString lockPath = m_path + QStringLiteral(".lock");
        m_lock = std::make_unique<QLockFile>(lockPath);
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0)) {
            return Failure{
                OpenError{OpenError::Kind::InUse,
                          QStringLiteral("%1 is in use by another program.").arg(m_path)}};
        }
        QFile::setPermissions(lockPath, OwnerFile);
        return Done{};
    }

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace

std::unique_ptr<Dialect> makeSqliteDialect(const config::DatabaseUrl &url)
{
    return std::make_unique<SqliteDialect>(url.path);
}

std::unique_ptr<Dialect> makeDialect(const config::DatabaseUrl &url, const QString &password)
{
    return url.kind == config::DatabaseUrl::Kind::Sqlite ? makeSqliteDialect(url)
                                                         : makePostgreSqlDialect(url, password);
}

} // namespace anteroom::storage
