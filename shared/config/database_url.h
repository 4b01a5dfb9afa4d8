// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"

#include <QString>

namespace anteroom::config {

/// Where a clinic's rows are; never with a password. Spec: wire.md 7, `--database`.
struct DatabaseUrl
{
    enum class Kind { Sqlite, PostgreSql };

    Kind kind = Kind::Sqlite;
    QString path{}; ///< Sqlite: the file
    // PostgreSql:
    QString host{}; ///< name, address or directory of the socket; empty: the default socket
    quint16 port = 5432;
    QString user{};
    QString database{};
    QString sslMode{}; ///< as libpq's sslmode

    static DatabaseUrl sqlite(const QString &path) { return {Kind::Sqlite, path}; }
    bool operator==(const DatabaseUrl &) const = default;
    /// As parseDatabaseUrl() reads it.
    QString toString() const;
};

/// `sqlite:///path`, or `postgresql://user@host:port/database` with `?sslmode=…` and
/// `?host=/directory`. Without sslmode a database on another machine must talk TLS. The error is
/// for the operator and does not repeat the URL, which may hold a password by mistake.
Result<DatabaseUrl, QString> parseDatabaseUrl(const QString &text);

} // namespace anteroom::config
