// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"

namespace anteroom::gui {

/// The audit as the server gives it: it filters there, and the order is that of the chain.
class AuditProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

protected:
    bool filterAcceptsRow(int, const QModelIndex &) const override { return true; }
};

} // namespace anteroom::gui
