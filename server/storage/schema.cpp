// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/schema.h"

#include "server/storage/connection.h"
#include "server/storage/transaction.h"

#include <QFile>

namespace anteroom::storage {

namespace {

constexpr struct
{
    int version;
    const char *name;
} Migrations[] = {
    {1, "0001_initial"},
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

Stored<Done> applyMigration(Connection &connection, const Migration &migration,
                            const QDateTime &now)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    auto applied = applyStatements(connection, migration, now);
    if (applied)
        applied = connection.commit();
    if (!applied)
        connection.rollBack();
    return applied;
}

} // namespace

QList<Migration> knownMigrations()
{
    QList<Migration> migrations;
    for (const auto &[version, name] : Migrations) {
        QFile file(QStringLiteral(":/sql/%1.sql").arg(QLatin1String(name)));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "knownMigrations", "a migration is not in the resources");
        if (opened)
            migrations.append({version, QLatin1String(name), QString::fromUtf8(file.readAll())});
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
    const auto tables = transaction.number(QStringLiteral(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'"));
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
    if (auto made = connection.runOnce(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS schema_migrations (version BIGINT NOT NULL PRIMARY KEY,"
            " name TEXT NOT NULL, applied_at BIGINT NOT NULL)"));
        !made)
        return Failure{openError(made.error(), QStringLiteral("Cannot write the database"))};
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
