// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/refusal_model.h"

#include "gui/models/labels.h"
#include "gui/models/refusal_cause.h"

namespace anteroom::gui {

namespace {
using Column = RefusalModel::Column;

QVariant text(const feed::RefusalView &row, Column column)
{
    switch (column) {
    case Column::Time:
        return fullTime(row.time);
    case Column::Address:
        return row.address;
    case Column::Cause:
        return refusalCause(row.code).title;
    case Column::Client:
        return row.client;
    case Column::Code:
        return row.code;
    }
    return {};
}
} // namespace

int RefusalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Time"), tr("Address"), tr("Cause"), tr("Client"),
                                         tr("Code")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void RefusalModel::stageEvent(const feed::FeedEvent &event)
{
    const auto *refused = std::get_if<feed::ConnectionRefused>(&event);
    if (!refused)
        return;
    m_arrived.push_back(refused->refusal);
    if (m_arrived.size() > Capacity)
        m_arrived.pop_front();
}

void RefusalModel::flush()
{
    for (const feed::RefusalView &row : std::exchange(m_arrived, {}))
        stage(row);
    KeyedTableModel::flush();
    const int surplus = rowCount() - Capacity;
    for (int row = 0; row < surplus; ++row)
        stageRemoval(keyOf(at(row)));
    if (surplus > 0)
        KeyedTableModel::flush();
}

void RefusalModel::load(const feed::ServerSnapshot &snapshot)
{
    m_arrived.clear();
    replaceAll(snapshot.refusals);
}

QString RefusalModel::keyOf(const feed::RefusalView &row) const
{
    return QString::number(row.number);
}

QVariant RefusalModel::cell(const feed::RefusalView &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole: // two in one millisecond as they came
        return column == Column::Time ? row.number : text(row, column);
    case IdRole:
        return keyOf(row);
    case TimeRole:
        return column == Column::Time ? row.time : QVariant();
    case StateRole:
        return column == Column::Cause ? row.code : QVariant();
    case FilterRole:
        return QString(row.address + u' ' + row.code + u' ' + refusalCause(row.code).title + u' ' +
                       row.client)
            .toLower();
    default:
        return {};
    }
}

} // namespace anteroom::gui
