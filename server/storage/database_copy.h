// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage_error.h"
#include "shared/config/database_url.h"

#include <QStringList>

#include <functional>

namespace anteroom::storage {

class Connection;

/// Every table with rows of a clinic, each after those it refers to.
const QStringList &clinicTables();

/// table, how many of its rows are copied.
using CopyProgress = std::function<void(const QString &table, qint64 rows)>;

/// Where a copy goes; password as in Storage::open().
struct CopyTarget
{
    config::DatabaseUrl url;
    QString password{};
};

/// Makes a clinic's database in the target, of either kind, with every row of an open connection's;
/// returns how many. All of it is one transaction in either database: the copy is of one moment.
/// The target must hold no tables of a clinic. Blocks: not for the GUI or server thread.
/// The error is for a person.
Result<qint64, QString> copyDatabase(Connection &from, const CopyTarget &target,
                                     const CopyProgress &progress = {});

/// The same from a database of its own connection, such as PostgreSQL in use.
Result<qint64, QString> copyDatabase(const CopyTarget &from, const CopyTarget &target,
                                     const CopyProgress &progress = {});

} // namespace anteroom::storage
