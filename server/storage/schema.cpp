// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/schema.h"

#include "server/storage/connection.h"
#include "server/storage/transaction.h"

#include <QFile>

#include <functional>

namespace anteroom::storage {

namespace {

constexpr struct
{
    int version;
    const char *name;
} Migrations[] = {
    {1, "0001_initial"},
    {2, "0002_clinic_depth"},
    {3, "0003_search"},
    {4, "0004_figures"},
};

OpenError openError(const StorageError &error, const QString &what)
{
    if (error.kind == StorageError::Kind::Corrupt) {
        return {
            OpenError::Kind::Corrupt,
            QStringLiteral("The database is damaged (%1). Restore a backup.").arg(error.detail)};
    }
    return {OpenError::Kind::CannotOpen, QStringLiteral("%1: %2.").arg(what, error.detail)};
}

Stored<Done> applyStatements(Connection &connection, const Migration &migration,
                             const QDateTime &now)
{
    for (const QString &statement : splitStatements(migration.sql)) {
        if (auto done = connection.runOnce(statement); !done)
            return done;
    }
    Transaction transaction(connection);
    const auto recorded = transaction.execute(
        QStringLiteral(
            "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)"),
        {migration.version, migration.name, timeValue(now)});
    if (!recorded)
        return Failure{recorded.error()};
    return Done{};
}

/// Runs work in a transaction of its own; no other program changes the schema meanwhile.
Stored<Done> lockedTransaction(Connection &connection, const std::function<Stored<Done>()> &work)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    const QString lock = connection.dialect().lockSchema();
    Stored<Done> done = lock.isEmpty() ? Stored<Done>(Done{}) : connection.runOnce(lock);
    if (done)
        done = work();
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollBack();
    return done;
}

Stored<Done> makeVersionTable(Connection &connection)
{
    return lockedTransaction(connection, [&connection] {
        return connection.runOnce(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS schema_migrations (version BIGINT NOT NULL PRIMARY KEY,"
            " name TEXT NOT NULL, applied_at BIGINT NOT NULL)"));
    });
}

/// Another program may have taken the step while this one waited.
Stored<Done> applyMigration(Connection &connection, const Migration &migration,
                            const QDateTime &now)
{
    return lockedTransaction(connection, [&]() -> Stored<Done> {
        Transaction transaction(connection);
        const auto taken = transaction.number(
            QStringLiteral("SELECT count(*) FROM schema_migrations WHERE version = ?"),
            {migration.version});
        if (!taken)
            return Failure{taken.error()};
        return *taken > 0 ? Stored<Done>(Done{}) : applyStatements(connection, migration, now);
    });
}

QString readResource(const QString &name)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Migration> knownMigrations(const QString &dialect)
{
    QList<Migration> migrations;
    for (const auto &[version, plainName] : Migrations) {
        const QString name = QLatin1String(plainName);
        const QString sql = readResource(name) + readResource(name + u'.' + dialect);
        Q_ASSERT_X(!sql.isEmpty(), "knownMigrations", "a migration is not in the resources");
        migrations.append({version, name, sql});
    }
    return migrations;
}

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString current;
    for (const QString &line : sql.split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1String("--")))
            continue;
        current += line + QLatin1Char('\n');
        if (trimmed.endsWith(QLatin1Char(';')))
            statements.append(std::exchange(current, QString()));
    }
    if (!current.isEmpty())
        statements.append(current);
    return statements;
}

Result<int, OpenError> schemaVersion(Connection &connection)
{
    Transaction transaction(connection);
    const auto tables = transaction.number(connection.dialect().countVersionTables());
    if (!tables)
        return Failure{openError(tables.error(), QStringLiteral("Cannot read the database"))};
    if (tables.value() == 0)
        return 0;
    const auto version =
        transaction.number(QStringLiteral("SELECT max(version) FROM schema_migrations"));
    if (!version)
        return Failure{
            openError(version.error(), QStringLiteral("Cannot read the schema version"))};
    return static_cast<int>(version.value());
}

Result<int, OpenError> migrate(Connection &connection, const QList<Migration> &migrations,
                               const QDateTime &now)
{
    const auto found = schemaVersion(connection);
    if (!found)
        return found;
    int version = found.value();
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (version > newest) {
        return Failure{OpenError{
            OpenError::Kind::SchemaTooNew,
            QStringLiteral(
                "The database has schema %1, this program knows up to %2. Use a newer program.")
                .arg(version)
                .arg(newest)}};
    }
    if (version == 0) {
        if (const auto made = makeVersionTable(connection); !made)
            return Failure{openError(made.error(), QStringLiteral("Cannot write the database"))};
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            continue;
        if (auto applied = applyMigration(connection, migration, now); !applied) {
            return Failure{
                OpenError{OpenError::Kind::MigrationFailed,
                          QStringLiteral("Step %1 of the schema failed and was undone: %2.")
                              .arg(migration.name, applied.error().detail)}};
        }
        version = migration.version;
    }
    return version;
}

} // namespace anteroom::storage
