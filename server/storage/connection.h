// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>
#include <unordered_map>

class QSqlError;

namespace anteroom::storage {

/// The one connection to the SQLite file, with its prepared statements; lives in one thread. What
/// another database would do differently is in connection.cpp and schema.cpp only.
class Connection
{
public:
    Connection();
    ~Connection(); ///< close()
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Opens the file for reading and writing, made with mode 0600 when absent. Changes nothing in
    /// it.
    Result<Done, OpenError> open(const QString &path);
    /// WAL, synchronous=FULL and the other settings; after the schema was looked at.
    Result<Done, OpenError> configure();
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    /// A prepared statement of this connection, made on first use. Its user finishes it.
    Stored<QSqlQuery *> prepared(const QString &sql);
    /// Runs a statement that is not worth keeping.
    Stored<Done> runOnce(const QString &sql);
    /// Translates a failure and remembers whether it took the transaction with it.
    StorageError report(const QSqlError &error);

    Stored<Done> begin();
    Stored<Done> commit();
    void rollBack();
    Stored<Done> beginJob();
    Stored<Done> keepJob();
    Stored<Done> undoJob();

    /// An I/O error, a full disk or the like happened since begin(): nothing of it can be kept.
    bool isBroken() const { return m_brokenBy.has_value(); }
    /// What broke it.
    StorageError brokenBy() const { return m_brokenBy.value_or(StorageError{}); }
    bool hasWritten() const { return m_written; }
    void noteWritten() { m_written = true; }

private:
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::optional<StorageError> m_brokenBy;
    bool m_written = false;
};

} // namespace anteroom::storage
