// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/presence_model.h"

#include "gui/models/labels.h"

namespace anteroom::gui {

namespace {
QVariant text(const feed::PresenceView &row, PresenceModel::Column column)
{
    switch (column) {
    case PresenceModel::Column::Name:
        return row.displayName;
    case PresenceModel::Column::Role:
        return label(row.role);
    case PresenceModel::Column::Status:
        return label(row.status);
    case PresenceModel::Column::Devices:
        return row.deviceCount;
    case PresenceModel::Column::Since:
        return fullTime(row.since);
    case PresenceModel::Column::LastSeen:
        return fullTime(row.lastSeen);
    case PresenceModel::Column::UserId:
        return row.userId.toString();
    }
    return {};
}

QVariant time(const feed::PresenceView &row, PresenceModel::Column column)
{
    if (column == PresenceModel::Column::Since)
        return row.since;
    return column == PresenceModel::Column::LastSeen ? QVariant(row.lastSeen) : QVariant();
}

QVariant sortKey(const feed::PresenceView &row, PresenceModel::Column column)
{
    if (column == PresenceModel::Column::Status)
        return static_cast<int>(row.status);
    const QVariant moment = time(row, column);
    return moment.isValid() ? moment : text(row, column);
}
} // namespace

int PresenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PresenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Name"),  tr("Role"),      tr("Status"), tr("Devices"),
                                         tr("Since"), tr("Last seen"), tr("User id")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void PresenceModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::PresenceChanged>(&event))
        stage(changed->presence);
}

void PresenceModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.presence);
}

QString PresenceModel::keyOf(const feed::PresenceView &row) const
{
    return row.userId.toString();
}

QVariant PresenceModel::cell(const feed::PresenceView &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == Column::Devices ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.userId.toString();
    case TimeRole:
        return time(row, column);
    case StateRole:
        return column == Column::Status ? toWire(row.status) : QVariant();
    case FilterRole:
        return QString(row.displayName + u' ' + label(row.role) + u' ' + label(row.status) + u' ' +
                       row.userId.toString())
            .toLower();
    default:
        return {};
    }
}

bool isHere(const feed::PresenceView &person)
{
    return person.status != PresenceStatus::Offline && person.deviceCount > 0;
}

} // namespace anteroom::gui
