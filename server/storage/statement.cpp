// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/statement.h"

#include "server/storage/connection.h"

#include <QSqlError>

namespace anteroom::storage {

namespace {

/// Qt binds a null QString as NULL; here NULL is an invalid QVariant and nothing else.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    return value;
}

} // namespace

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_prepared(connection.prepared(sql))
{
    if (m_prepared)
        m_query = m_prepared.value();
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

Stored<Done> Statement::run(const QVariantList &values)
{
    if (!m_prepared)
        return Failure{m_prepared.error()};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(static_cast<int>(i), bindable(values.at(i)));
    if (!m_query->exec())
        return Failure{m_connection.report(m_query->lastError())};
    return Done{};
}

Stored<bool> Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return Failure{m_connection.report(m_query->lastError())};
    return false;
}

qint64 Statement::changedCount() const
{
    return m_query->numRowsAffected();
}

} // namespace anteroom::storage
