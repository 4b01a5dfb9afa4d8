// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/sent_notifications_model.h"

#include "gui/models/item_roles.h"
#include "gui/models/labels.h"
#include "gui/models/user_model.h"

namespace anteroom::gui {

namespace {
using Column = SentNotificationsModel::Column;

QString everybodyText(Role role)
{
    switch (role) {
    case Role::Patient:
        return SentNotificationsModel::tr("All patients");
    case Role::Physician:
        return SentNotificationsModel::tr("All physicians");
    case Role::Agent:
        return SentNotificationsModel::tr("All agents");
    case Role::Admin:
        return SentNotificationsModel::tr("All administrators");
    }
    Q_UNREACHABLE();
}
} // namespace

SentNotificationsModel::SentNotificationsModel(const UserModel &users, QObject *parent)
    : QAbstractTableModel(parent), m_users(users)
{
}

int SentNotificationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SentNotificationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentNotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SentNotification &sent = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool number = column == Column::People || column == Column::TitleLength;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == TimeRole && column == Column::Time)
        return sent.time;
    if (role == Qt::ToolTipRole && column == Column::Time)
        return fullTime(sent.time);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time:
        return sent.time.toLocalTime().toString(u"HH:mm");
    case Column::Target:
        return targetText(sent.target, m_users);
    case Column::Type:
        return sent.type;
    case Column::People:
        return sent.peopleCount;
    case Column::TitleLength:
        return sent.titleLength;
    }
    return {};
}

QVariant SentNotificationsModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Time"), tr("To"), tr("Type"), tr("People"),
                                         tr("Title length")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void SentNotificationsModel::add(const SentNotification &sent)
{
    beginInsertRows({}, 0, 0);
    m_rows.prepend(sent);
    endInsertRows();
}

void SentNotificationsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SentNotificationsModel::refreshNames()
{
    const int column = static_cast<int>(Column::Target);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

QString targetText(const feed::NotificationTarget &target, const UserModel &users)
{
    if (target.user)
        return users.nameOf(*target.user);
    if (target.role)
        return everybodyText(*target.role);
    return SentNotificationsModel::tr("Channel %1").arg(target.channel);
}

} // namespace anteroom::gui
