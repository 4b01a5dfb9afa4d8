// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/dialect.h"
#include "server/storage/storage_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>
#include <unordered_map>

class QSqlError;

namespace anteroom::storage {

/// The one connection to the database, with its prepared statements; lives in one thread. What the
/// databases do differently is in their Dialect.
class Connection
{
public:
    Connection();
    ~Connection(); ///< close()
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Connects for reading and writing; an SQLite file is made with mode 0600 when absent and
    /// locked. Changes nothing in the database.
    Result<Done, OpenError> open(const config::DatabaseUrl &url, const QString &password = {});
    /// WAL, synchronous=FULL and the other settings; after the schema was looked at.
    Result<Done, OpenError> configure();
    void close();
    bool isOpen() const { return m_dialect != nullptr; }
    /// Of an open connection.
    const Dialect &dialect() const { return *m_dialect; }

    /// A prepared statement of this connection, made on first use. Its user finishes it.
    Stored<QSqlQuery *> prepared(const QString &sql);
    /// Runs a statement that is not worth keeping.
    Stored<Done> runOnce(const QString &sql);
    /// Runs a query whose rows are fetched one by one, however many they are.
    Stored<QSqlQuery> stream(const QString &sql);
    /// Translates a failure and remembers what it took with it.
    StorageError report(const QSqlError &error);

    /// Connects anew when the connection was lost.
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
    /// Statements since begin() that changed rows, or that failed: in some databases the
    /// transaction is no good after one, until it is undone.
    int markCount() const { return m_markCount; }
    bool hasWritten() const { return m_written; }
    void noteWritten()
    {
        m_written = true;
        ++m_markCount;
    }

private:
    Stored<Done> reconnect();
    Stored<Done> applySettings();

    QString m_name;
    std::unique_ptr<Dialect> m_dialect;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::optional<StorageError> m_brokenBy;
    bool m_written = false;
    bool m_lost = false;
    int m_markCount = 0;
};

} // namespace anteroom::storage
