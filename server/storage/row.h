// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace anteroom::storage {

/// The row that a query stands on, read by column number. A value that can't be decoded is
/// remembered as corrupt(); the query that decodes then fails as a whole.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    QString text(int column) const; ///< empty for NULL
    qint64 number(int column) const;
    double real(int column) const; ///< 0 for NULL
    bool flag(int column) const;
    bool isNull(int column) const;
    QDateTime time(int column) const; ///< null for NULL
    std::optional<QJsonObject> json(int column) const;

    template <class T>
    T id(int column) const
    {
        return T(text(column));
    }
    /// An enum by its name on the wire: `row.wire(3, roleFromWire)`.
    template <class E>
    E wire(int column, std::optional<E> (*parse)(QStringView)) const
    {
        const std::optional<E> value = parse(text(column));
        m_corrupt = m_corrupt || !value;
        return value.value_or(E{});
    }
    bool isCorrupt() const { return m_corrupt; }

private:
    const QSqlQuery &m_query;
    mutable bool m_corrupt = false;
};

/// Milliseconds since 1970, UTC; NULL for a null time.
QVariant timeValue(const QDateTime &time);
/// NULL for an empty text or id; plain texts are bound as they are, a null QString as ''.
QVariant textOrNull(const QString &text);
/// Compact JSON text, NULL for none.
QVariant jsonValue(const std::optional<QJsonObject> &json);

} // namespace anteroom::storage
