// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/user_model.h"

#include "gui/models/labels.h"

namespace anteroom::gui {

namespace {
using Column = UserModel::Column;

QVariant text(const User &row, Column column)
{
    switch (column) {
    case Column::Name:
        return row.displayName;
    case Column::Role:
        return label(row.role);
    case Column::Email:
        return row.email;
    case Column::Active:
        return row.active ? UserModel::tr("Active") : UserModel::tr("Deactivated");
    case Column::Created:
        return fullTime(row.createdAt);
    case Column::LastSeen:
        return fullTime(row.lastSeen);
    case Column::UserId:
        return row.id.toString();
    }
    return {};
}

QVariant time(const User &row, Column column)
{
    if (column == Column::Created)
        return row.createdAt;
    return column == Column::LastSeen ? QVariant(row.lastSeen) : QVariant();
}

QString filterText(const User &row)
{
    return QString(row.displayName + u' ' + label(row.role) + u' ' + row.email + u' ' +
                   row.id.toString())
        .toLower();
}
} // namespace

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Name"),    tr("Role"),      tr("Email"),  tr("State"),
                                         tr("Created"), tr("Last seen"), tr("User id")};
    return section < ColumnCount ? titles[section] : QVariant();
}

QString UserModel::nameOf(const UserId &user) const
{
    const User *row = find(user.toString());
    return row ? row->displayName : user.toString();
}

void UserModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::UserChanged>(&event))
        stage(changed->user);
}

void UserModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.users);
}

QString UserModel::keyOf(const User &row) const
{
    return row.id.toString();
}

QVariant UserModel::cell(const User &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole: {
        const QVariant moment = time(row, column);
        return moment.isValid() ? moment : text(row, column);
    }
    case IdRole:
        return row.id.toString();
    case TimeRole:
        return time(row, column);
    case StateRole:
        return column == Column::Active
                   ? row.active ? QStringLiteral("active") : QStringLiteral("inactive")
                   : QVariant();
    case FilterRole:
        return filterText(row);
    default:
        return {};
    }
}

} // namespace anteroom::gui
