// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/log_proxy.h"

#include "gui/models/log_model.h"

namespace anteroom::gui {

void LogProxy::setLeastSeverity(int severity)
{
    if (severity == m_leastSeverity)
        return;
    m_leastSeverity = severity;
    invalidateRowsFilter();
}

bool LogProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *lines = qobject_cast<const LogModel *>(sourceModel());
    if (lines && severity(lines->at(sourceRow).level) < m_leastSeverity)
        return false;
    return FilterProxy::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace anteroom::gui
