// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/mute_model.h"

#include "gui/models/labels.h"

namespace anteroom::gui {

namespace {
using Column = MuteModel::Column;

QVariant text(const feed::MuteView &row, Column column)
{
    switch (column) {
    case Column::Person:
        return row.displayName;
    case Column::Where:
        return whereMuted(row);
    case Column::Until:
        return fullTime(row.until);
    case Column::Reason:
        return row.reason;
    case Column::UserId:
        return row.userId.toString();
    }
    return {};
}
} // namespace

int MuteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MuteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Person"), tr("Where"), tr("Ends"), tr("Reason"),
                                         tr("User id")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void MuteModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::MutesChanged>(&event))
        stageAll(changed->mutes);
}

void MuteModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.mutes);
}

QString MuteModel::keyOf(const feed::MuteView &row) const
{
    return muteKey(row);
}

QVariant MuteModel::cell(const feed::MuteView &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return column == Column::Until ? row.until : text(row, column);
    case IdRole:
        return muteKey(row);
    case TimeRole:
        return column == Column::Until ? row.until : QVariant();
    case FilterRole:
        return QString(row.displayName + u' ' + row.userId.toString() + u' ' + whereMuted(row) +
                       u' ' + row.reason)
            .toLower();
    default:
        return {};
    }
}

QString muteKey(const feed::MuteView &mute)
{
    return mute.userId.toString() + u':' + mute.conversationId.toString();
}

QString whereMuted(const feed::MuteView &mute)
{
    return mute.conversationId.isEmpty() ? MuteModel::tr("everywhere")
                                         : mute.conversationId.toString();
}

} // namespace anteroom::gui
