// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/room_proxy.h"

#include "gui/models/room_model.h"

namespace anteroom::gui {

namespace {
bool isIn(RoomProxy::Scope scope, RoomKind kind)
{
    switch (scope) {
    case RoomProxy::Scope::All:
        return true;
    case RoomProxy::Scope::Consultations:
        return kind == RoomKind::Consultation;
    case RoomProxy::Scope::Conversations:
        return kind == RoomKind::Conversation;
    case RoomProxy::Scope::Notifications:
        return kind == RoomKind::Notifications;
    }
    Q_UNREACHABLE();
}
} // namespace

void RoomProxy::setScope(Scope scope)
{
    m_scope = scope;
    invalidateRowsFilter();
}

void RoomProxy::setShowsPersonal(bool shows)
{
    m_showsPersonal = shows;
    invalidateRowsFilter();
}

bool RoomProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const RoomRow &row = static_cast<const RoomModel *>(sourceModel())->at(sourceRow);
    if (!isIn(m_scope, row.kind) || (row.personal && !m_showsPersonal))
        return false;
    return FilterProxy::filterAcceptsRow(sourceRow, sourceParent);
}

bool RoomProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *rooms = static_cast<const RoomModel *>(sourceModel());
    const RoomRow &one = rooms->at(left.row());
    const RoomRow &other = rooms->at(right.row());
    if (left.column() == int(RoomModel::Column::Kind) && one.kind == other.kind)
        return one.name < other.name;
    return FilterProxy::lessThan(left, right);
}

} // namespace anteroom::gui
