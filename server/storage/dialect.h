// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage_error.h"
#include "shared/config/database_url.h"

#include <QString>
#include <QStringList>

#include <memory>

class QSqlDatabase;

namespace anteroom::storage {

/// What one kind of database does differently from another; statements of the tables are the same
/// in both, save those that ask Transaction::kind(). Lives in the storage thread.
class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual config::DatabaseUrl::Kind kind() const = 0;
    /// The suffix of a step of the schema that is this dialect's own: `0002_x.sqlite.sql`.
    virtual QString name() const = 0;
    virtual QString driver() const = 0;
    /// Names the database and its options, takes locks; changes nothing in it.
    virtual Result<Done, OpenError> prepare(QSqlDatabase &database) = 0;
    /// Gives the locks back.
    virtual void release() {}
    /// Run on every new connection, after the schema was looked at.
    virtual QStringList sessionSettings() const = 0;
    /// Its one value is `ok` unless the database can't be used; empty: nothing to ask.
    virtual QString healthQuestion() const = 0;
    virtual QString begin() const = 0;
    /// Begins a transaction whose reads are all of one moment.
    virtual QString beginSnapshot() const = 0;
    /// Run in a step's transaction, so that two programs do not take the same step; may be empty.
    virtual QString lockSchema() const { return {}; }
    /// Counts tables of the name `schema_migrations`.
    virtual QString countVersionTables() const = 0;
    virtual StorageError::Kind kindOf(const QString &nativeCode) const = 0;
    /// Whether the connection is gone with this error and must be made anew.
    virtual bool isLost(const QString &nativeCode) const = 0;
    /// Whether rows are fetched one by one while the statement runs.
    virtual bool isForwardOnly() const = 0;
};

/// password: of PostgreSQL; empty: libpq's own ways (`.pgpass`, PGPASSWORD, peer).
std::unique_ptr<Dialect> makeDialect(const config::DatabaseUrl &url, const QString &password);
std::unique_ptr<Dialect> makeSqliteDialect(const config::DatabaseUrl &url);
std::unique_ptr<Dialect> makePostgreSqlDialect(const config::DatabaseUrl &url,
                                               const QString &password);

} // namespace anteroom::storage
