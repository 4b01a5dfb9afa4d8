// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"
#include "gui/models/waiting.h"

namespace anteroom::gui {

/// The patients who wait, in order of arrival, or those who were let in. A row's accessible text
/// and tool tip say all that its card shows.
class WaitingProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

    enum class Scope { Waiting, LetIn };

    void setScope(Scope scope);
    void setMode(WaitingRoom mode);
    WaitingRoom mode() const { return m_mode; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// 1, 2, 3 … in the queue, whatever the filter hides; 0 for those who do not wait.
    int positionOf(const ConsultationSession &session) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Scope m_scope = Scope::Waiting;
    WaitingRoom m_mode = WaitingRoom::Observe;
};

} // namespace anteroom::gui
