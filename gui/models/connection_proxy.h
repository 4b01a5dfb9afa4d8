// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"

namespace anteroom::gui {

/// Connections by words and scope. Sorts and filters by members: a text for each of ten thousand
/// rows would cost more than all else.
class ConnectionProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

    enum class Scope { All, WebSocket, Polling, Slow };

    void setScope(Scope scope);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Scope m_scope = Scope::All;
};

} // namespace anteroom::gui
