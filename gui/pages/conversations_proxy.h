// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/filter_proxy.h"
#include "shared/base/id.h"

namespace anteroom::feed {
struct ConversationView;
}

namespace anteroom::gui {

/// Conversations by scope, the newest activity first.
class ConversationsProxy : public RecentFirstProxy
{
    Q_OBJECT

public:
    enum class Scope {
        Open,
        Unread,
        Mine,       ///< open ones that the operator takes part in
        Unassigned, ///< open ones of agent support that nobody has taken
        All,
    };

    explicit ConversationsProxy(QObject *parent = nullptr);

    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    /// Whose conversations are Mine.
    void setOperator(const UserId &user);
    /// Stays in the list whatever the scope: reading what is unread must not take it away from
    /// under the reader. Empty: none.
    void setKept(const QString &id);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool isInScope(const feed::ConversationView &view) const;

    Scope m_scope = Scope::Open;
    UserId m_operator;
    QString m_kept;
};

} // namespace anteroom::gui
