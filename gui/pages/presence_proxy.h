// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"

namespace anteroom::gui {

/// Orders who is here: by status (online first), people of one status by name. Can leave out those
/// who are offline.
class PresenceProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

    void setOnlineOnly(bool onlineOnly);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool m_onlineOnly = true;
};

} // namespace anteroom::gui
