// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage_error.h"

#include <QVariantList>

class QSqlQuery;

namespace anteroom::storage {

class Connection;

/// One use of a prepared statement: binds, runs, and finishes it when it goes, so that no open
/// SELECT holds back a checkpoint.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Stored<Done> run(const QVariantList &values);
    /// Moves to the next row; false after the last.
    Stored<bool> next();
    qint64 changedCount() const;
    const QSqlQuery &query() const { return *m_query; }

private:
    Connection &m_connection;
    Stored<QSqlQuery *> m_prepared;
    QSqlQuery *m_query = nullptr;
};

} // namespace anteroom::storage
