// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/people_proxy.h"

#include "gui/models/user_model.h"

namespace anteroom::gui {

void PeopleProxy::setRoles(const QList<Role> &roles)
{
    m_roles = roles;
    invalidateRowsFilter();
}

bool PeopleProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *users = qobject_cast<const UserModel *>(sourceModel());
    if (users && !m_roles.isEmpty() && !m_roles.contains(users->at(sourceRow).role))
        return false;
    return FilterProxy::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace anteroom::gui
