// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"

namespace anteroom::gui {

/// The log in the order of its lines, from a level on.
class LogProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

    /// 0 for debug to 3 for errors, as severity() counts.
    void setLeastSeverity(int severity);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    int m_leastSeverity = 0;
};

} // namespace anteroom::gui
