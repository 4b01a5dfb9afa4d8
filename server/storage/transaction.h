// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/row.h"
#include "server/storage/storage_error.h"
#include "shared/config/database_url.h"

#include <QList>
#include <QVariantList>

#include <functional>

class QSqlQuery;

namespace anteroom::storage {

class Connection;

/// What a job works with. Lives in the storage thread, valid during the job only. Every value is
/// bound; sql is a constant of this folder with `?` for values, prepared once per connection.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}

    /// For what works on a connection as a whole, such as copyDatabase().
    Connection &connection() { return m_connection; }
    /// For the few statements that the databases do not share.
    config::DatabaseUrl::Kind kind() const;

    /// Runs a statement without result rows; returns how many rows it changed.
    Stored<qint64> execute(const QString &sql, const QVariantList &values = {});

    /// All rows of a query, each decoded by decode(const Row &).
    template <class Decode>
    auto all(const QString &sql, const QVariantList &values, Decode decode)
        -> Stored<QList<decltype(decode(std::declval<const Row &>()))>>
    {
        QList<decltype(decode(std::declval<const Row &>()))> rows;
        const Stored<Done> done = eachRow(sql, values, [&](const Row &row) {
            rows.append(decode(row));
            return true;
        });
        if (!done)
            return Failure{done.error()};
        return rows;
    }
    /// The first row of a query, nothing when there is none.
    template <class Decode>
    auto first(const QString &sql, const QVariantList &values, Decode decode)
        -> Stored<std::optional<decltype(decode(std::declval<const Row &>()))>>
    {
        std::optional<decltype(decode(std::declval<const Row &>()))> found;
        const Stored<Done> done = eachRow(sql, values, [&](const Row &row) {
            found = decode(row);
            return false;
        });
        if (!done)
            return Failure{done.error()};
        return found;
    }
    /// As all(), of a statement that changes rows and returns them.
    template <class Decode>
    auto changeAll(const QString &sql, const QVariantList &values, Decode decode)
    {
        auto rows = all(sql, values, decode);
        if (rows && !rows->isEmpty())
            noteWritten();
        return rows;
    }
    /// As first(), of a statement that changes rows and returns them.
    template <class Decode>
    auto changeFirst(const QString &sql, const QVariantList &values, Decode decode)
    {
        auto row = first(sql, values, decode);
        if (row && row->has_value())
            noteWritten();
        return row;
    }
    /// The number in the first column of the first row, 0 when there is none.
    Stored<qint64> number(const QString &sql, const QVariantList &values = {});

private:
    void noteWritten();
    Stored<Done> eachRow(const QString &sql, const QVariantList &values,
                         const std::function<bool(const Row &)> &visit);

    Connection &m_connection;
};

} // namespace anteroom::storage
