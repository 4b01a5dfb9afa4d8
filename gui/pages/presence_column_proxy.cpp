// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/presence_column_proxy.h"

#include "gui/models/labels.h"
#include "gui/models/presence_model.h"

#include <algorithm>

namespace anteroom::gui {
namespace {

using Column = PresenceModel::Column;

QModelIndex cellOf(const QModelIndex &row, Column column)
{
    return row.siblingAtColumn(static_cast<int>(column));
}

} // namespace

PresenceColumnProxy::PresenceColumnProxy(QList<anteroom::Role> roles, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    for (const anteroom::Role role : roles)
        m_roleNames.append(label(role));
    sort(static_cast<int>(Column::Status));
}

void PresenceColumnProxy::setWaiting(const QHash<QString, QDateTime> &waitingSince)
{
    if (std::exchange(m_waitingSince, waitingSince) != waitingSince)
        invalidate();
}

QVariant PresenceColumnProxy::data(const QModelIndex &index, int role) const
{
    if (role == WaitingSinceRole)
        return m_waitingSince.value(index.data(IdRole).toString());
    const bool isWhole = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    return isWhole && index.column() == 0 ? textOf(index)
                                          : QSortFilterProxyModel::data(index, role);
}

int PresenceColumnProxy::rowOf(const QString &userId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(IdRole).toString() == userId)
            return row;
    }
    return -1;
}

bool PresenceColumnProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex role =
        sourceModel()->index(sourceRow, static_cast<int>(Column::Role), sourceParent);
    return m_roleNames.contains(role.data().toString());
}

bool PresenceColumnProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QDateTime one = m_waitingSince.value(left.data(IdRole).toString());
    const QDateTime other = m_waitingSince.value(right.data(IdRole).toString());
    if (one.isValid() != other.isValid())
        return one.isValid();
    if (one != other)
        return one < other;
    const int first = cellOf(left, Column::Status).data(SortRole).toInt();
    const int second = cellOf(right, Column::Status).data(SortRole).toInt();
    if (first != second)
        return first < second;
    const QString name = cellOf(left, Column::Name).data().toString();
    return name.localeAwareCompare(cellOf(right, Column::Name).data().toString()) < 0;
}

QString PresenceColumnProxy::textOf(const QModelIndex &row) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList parts{isolated(cellOf(row, Column::Name).data().toString()),
                      cellOf(row, Column::Status).data().toString()};
    const QDateTime waiting = row.data(WaitingSinceRole).toDateTime();
    if (waiting.isValid())
        parts.append(tr("waiting for %1").arg(durationText(waiting.secsTo(now))));
    parts.append(
        tr("since %1").arg(fullTime(cellOf(row, Column::Since).data(TimeRole).toDateTime())));
    parts.append(devicesText(cellOf(row, Column::Devices).data().toInt()));
    return parts.join(QStringLiteral(" · "));
}

QString devicesText(int count)
{
    return count == 1 ? PresenceColumnProxy::tr("1 device")
                      : PresenceColumnProxy::tr("%n devices", nullptr, count);
}

} // namespace anteroom::gui
