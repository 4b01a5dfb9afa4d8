// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/transaction.h"

#include "server/storage/connection.h"
#include "server/storage/statement.h"

namespace anteroom::storage {

config::DatabaseUrl::Kind Transaction::kind() const
{
    return m_connection.dialect().kind();
}

Stored<qint64> Transaction::execute(const QString &sql, const QVariantList &values)
{
    Statement statement(m_connection, sql);
    if (auto done = statement.run(values); !done)
        return Failure{done.error()};
    const qint64 count = statement.changedCount();
    if (count > 0)
        m_connection.noteWritten();
    return count;
}

void Transaction::noteWritten()
{
    m_connection.noteWritten();
}

Stored<qint64> Transaction::number(const QString &sql, const QVariantList &values)
{
    auto value = first(sql, values, [](const Row &row) { return row.number(0); });
    if (!value)
        return Failure{value.error()};
    return value->value_or(0);
}

Stored<Done> Transaction::eachRow(const QString &sql, const QVariantList &values,
                                  const std::function<bool(const Row &)> &visit)
{
    Statement statement(m_connection, sql);
    if (auto done = statement.run(values); !done)
        return done;
    const Row row(statement.query());
    for (bool more = true; more;) {
        const Stored<bool> next = statement.next();
        if (!next)
            return Failure{next.error()};
        more = next.value() && visit(row);
        if (row.isCorrupt())
            return fail(StorageError::Kind::Corrupt, QStringLiteral("a row can't be decoded"));
    }
    return Done{};
}

} // namespace anteroom::storage
