// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/outbox_proxy.h"

#include "gui/models/outbox_model.h"

namespace anteroom::gui {

void OutboxProxy::setScope(Scope scope)
{
    m_scope = scope;
    invalidateRowsFilter();
}

bool OutboxProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *items = qobject_cast<const OutboxModel *>(sourceModel());
    const DeliveryState state = items ? deliveryState(items->at(sourceRow)) : DeliveryState::Failed;
    const bool isFailed = state == DeliveryState::Failed;
    const bool isUnderway = state == DeliveryState::Retrying || state == DeliveryState::Waiting;
    if ((m_scope == Scope::Failed && !isFailed) || (m_scope == Scope::Underway && !isUnderway))
        return false;
    return FilterProxy::filterAcceptsRow(sourceRow, sourceParent);
}

bool OutboxProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto stateColumn = static_cast<int>(OutboxModel::Column::State);
    if (left.column() != stateColumn || left.data(SortRole) != right.data(SortRole))
        return FilterProxy::lessThan(left, right);
    const auto *items = qobject_cast<const OutboxModel *>(sourceModel());
    return items->at(left.row()).createdAt > items->at(right.row()).createdAt;
}

} // namespace anteroom::gui
