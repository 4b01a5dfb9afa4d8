// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"
#include "shared/domain/role.h"

#include <QList>

namespace anteroom::gui {

/// The people of some roles.
class PeopleProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

    /// Empty: everybody.
    void setRoles(const QList<Role> &roles);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QList<Role> m_roles;
};

} // namespace anteroom::gui
