// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage_error.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace anteroom::storage {

class Connection;

/// One numbered step of the schema. Spec: resources/sql/README.md.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

/// All steps this program knows, from resources/sql, for the dialect of that name.
QList<Migration> knownMigrations(const QString &dialect);

/// The version of an opened database, 0 for an empty one. Reads only.
Result<int, OpenError> schemaVersion(Connection &connection);

/// Applies what is missing, each step in its own transaction; returns the new version.
/// Errors: SchemaTooNew before anything was changed; MigrationFailed, the failed step undone.
Result<int, OpenError> migrate(Connection &connection, const QList<Migration> &migrations,
                               const QDateTime &now);

/// The statements of a migration file, comments left out.
QStringList splitStatements(const QString &sql);

} // namespace anteroom::storage
