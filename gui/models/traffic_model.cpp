// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_model.h"

#include "gui/models/labels.h"

#include <algorithm>
#include <iterator>

namespace anteroom::gui {

namespace {
using Column = TrafficModel::Column;

QVariant text(const feed::TrafficView &row, Column column)
{
    switch (column) {
    case Column::Time:
        return row.time.toLocalTime().toString(u"HH:mm:ss.zzz");
    case Column::Direction:
        return label(row.direction);
    case Column::Event:
        return row.event;
    case Column::User:
        return row.displayName.isEmpty() ? row.userId : row.displayName;
    case Column::Room:
        return row.room;
    case Column::Size:
        return bytesText(row.bytes);
    case Column::Latency:
        return latencyText(row.latencyMicroseconds);
    case Column::Outcome:
        return row.outcome;
    }
    return {};
}

bool isNumber(Column column)
{
    return column == Column::Size || column == Column::Latency;
}

QString stateOf(const feed::TrafficView &row, Column column)
{
    if (column == Column::Direction)
        return row.direction == feed::Direction::Incoming ? QStringLiteral("incoming")
                                                          : QStringLiteral("outgoing");
    return column == Column::Outcome ? row.outcome : QString();
}

QString filterText(const feed::TrafficView &row)
{
    return QString(row.event + u' ' + row.displayName + u' ' + row.userId + u' ' + row.room)
        .toLower();
}

void takeOutcome(feed::TrafficView &row, const feed::TrafficView &settled)
{
    row.outcome = settled.outcome;
    row.latencyMicroseconds = settled.latencyMicroseconds;
}

/// The row of this number in a list that is ordered by it, or its end.
template <class Rows>
auto placeOf(Rows &rows, quint64 number)
{
    const auto it = std::lower_bound(rows.begin(), rows.end(), number,
                                     [](const feed::TrafficView &row, quint64 wanted) {
        return row.number < wanted;
    });
    return it != rows.end() && it->number == number ? it : rows.end();
}
} // namespace

TrafficModel::TrafficModel(QObject *parent, int capacity)
    : QAbstractTableModel(parent), m_capacity(capacity)
{
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const feed::TrafficView &row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? fullTime(row.time) : text(row, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return row.number;
    case IdRole:
        return QString::number(row.number);
    case StateRole:
        return stateOf(row, column);
    case FilterRole:
        return filterText(row);
    default:
        return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Time"), tr("Dir"),  tr("Event"),   tr("User"),
                                         tr("Room"), tr("Size"), tr("Latency"), tr("Note")};
    return section < ColumnCount ? titles[section] : QVariant();
}

int TrafficModel::rowOf(quint64 number) const
{
    const auto it = placeOf(m_rows, number);
    return it == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), it));
}

void TrafficModel::stage(const feed::TrafficView &row)
{
    if (row.number <= m_lastNumber) {
        settle(row);
        return;
    }
    m_lastNumber = row.number;
    m_staged.push_back(row);
    if (m_staged.size() > static_cast<size_t>(m_capacity))
        m_staged.pop_front();
}

void TrafficModel::settle(const feed::TrafficView &row)
{
    const auto staged = placeOf(m_staged, row.number);
    if (staged != m_staged.end())
        takeOutcome(*staged, row);
    else
        m_settled.push_back(row);
}

void TrafficModel::flush()
{
    insertStaged();
    settleShown();
}

void TrafficModel::settleShown()
{
    std::vector<int> changed;
    for (const feed::TrafficView &settled : std::exchange(m_settled, {})) {
        const int row = rowOf(settled.number);
        if (row < 0)
            continue;
        feed::TrafficView &shown = m_rows[static_cast<size_t>(row)];
        m_tally.remove(shown);
        takeOutcome(shown, settled);
        m_tally.add(shown);
        changed.push_back(row);
    }
    std::sort(changed.begin(), changed.end());
    for (size_t first = 0; first < changed.size();) {
        size_t last = first;
        while (last + 1 < changed.size() && changed[last + 1] <= changed[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(changed[first], static_cast<int>(Column::Latency)),
                           index(changed[last], static_cast<int>(Column::Outcome)));
        first = last + 1;
    }
}

void TrafficModel::insertStaged()
{
    if (m_staged.empty())
        return;
    dropOldest(rowCount() + static_cast<int>(m_staged.size()) - m_capacity);
    const int first = rowCount();
    for (const feed::TrafficView &row : m_staged)
        m_tally.add(row);
    beginInsertRows({}, first, first + static_cast<int>(m_staged.size()) - 1);
    std::move(m_staged.begin(), m_staged.end(), std::back_inserter(m_rows));
    m_staged.clear();
    endInsertRows();
}

void TrafficModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_staged.clear();
    m_settled.clear();
    m_lastNumber = 0;
    m_tally.clear();
    endResetModel();
}

void TrafficModel::dropOldest(int count)
{
    if (count <= 0)
        return;
    for (int row = 0; row < count; ++row)
        m_tally.remove(at(row));
    beginRemoveRows({}, 0, count - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    endRemoveRows();
}

} // namespace anteroom::gui
