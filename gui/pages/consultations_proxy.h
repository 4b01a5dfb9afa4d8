// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"

namespace anteroom::gui {

/// Orders consultations by what needs eyes: running, waiting, scheduled, then the ended ones;
/// within a state the newest first. Can leave out those that ended before today.
class ConsultationsProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

    enum class Scope { Today, Running, All };

    void setScope(Scope scope);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Scope m_scope = Scope::Today;
};

} // namespace anteroom::gui
