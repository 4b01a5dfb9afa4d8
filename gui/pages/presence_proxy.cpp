// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/presence_proxy.h"

#include "gui/models/presence_model.h"

namespace anteroom::gui {
namespace {

constexpr int StatusColumn = static_cast<int>(PresenceModel::Column::Status);
constexpr int NameColumn = static_cast<int>(PresenceModel::Column::Name);

} // namespace

void PresenceProxy::setOnlineOnly(bool onlineOnly)
{
    m_onlineOnly = onlineOnly;
    invalidateFilter();
}

bool PresenceProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_onlineOnly) {
        const QModelIndex status = sourceModel()->index(sourceRow, StatusColumn, sourceParent);
        if (status.data(StateRole).toString() == u"offline")
            return false;
    }
    return FilterProxy::filterAcceptsRow(sourceRow, sourceParent);
}

bool PresenceProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == StatusColumn && left.data(SortRole) == right.data(SortRole)) {
        const QString leftName = left.siblingAtColumn(NameColumn).data().toString();
        return leftName.localeAwareCompare(right.siblingAtColumn(NameColumn).data().toString()) < 0;
    }
    return FilterProxy::lessThan(left, right);
}

} // namespace anteroom::gui
