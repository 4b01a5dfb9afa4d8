// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"

namespace anteroom::gui {

/// Rooms by words and scope; those of one person alone only when they are asked for.
class RoomProxy : public FilterProxy
{
    Q_OBJECT

public:
    using FilterProxy::FilterProxy;

    enum class Scope { All, Consultations, Conversations, Notifications };

    void setScope(Scope scope);
    void setShowsPersonal(bool shows);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    /// Within a kind by name.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Scope m_scope = Scope::All;
    bool m_showsPersonal = false;
};

} // namespace anteroom::gui
