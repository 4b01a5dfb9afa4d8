// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/row.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace anteroom::storage {

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Row::number(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

bool Row::flag(int column) const
{
    return number(column) != 0;
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

std::optional<QJsonObject> Row::json(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text(column).toUtf8());
    m_corrupt = m_corrupt || !document.isObject();
    return document.object();
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant jsonValue(const std::optional<QJsonObject> &json)
{
    if (!json)
        return {};
    return QString::fromUtf8(QJsonDocument(*json).toJson(QJsonDocument::Compact));
}

} // namespace anteroom::storage
