// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/conversations_proxy.h"

#include "gui/models/conversation_model.h"

namespace anteroom::gui {

ConversationsProxy::ConversationsProxy(QObject *parent)
    : RecentFirstProxy(int(ConversationModel::Column::LastActivity), parent)
{
}

void ConversationsProxy::setScope(Scope scope)
{
    if (std::exchange(m_scope, scope) != scope)
        invalidateRowsFilter();
}

void ConversationsProxy::setOperator(const UserId &user)
{
    if (std::exchange(m_operator, user) != user)
        invalidateRowsFilter();
}

void ConversationsProxy::setKept(const QString &id)
{
    if (std::exchange(m_kept, id) != id)
        invalidateRowsFilter();
}

bool ConversationsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *model = qobject_cast<const ConversationModel *>(sourceModel());
    if (!model || !RecentFirstProxy::filterAcceptsRow(sourceRow, sourceParent))
        return false;
    const feed::ConversationView &view = model->at(sourceRow);
    return isInScope(view) || view.conversation.id.toString() == m_kept;
}

bool ConversationsProxy::isInScope(const feed::ConversationView &view) const
{
    const Conversation &conversation = view.conversation;
    const bool open = conversation.status == ConversationStatus::Open;
    switch (m_scope) {
    case Scope::Open:
        return open;
    case Scope::Unread:
        return view.unreadCount > 0;
    case Scope::Mine:
        return open && !m_operator.isEmpty() && conversation.isParticipant(m_operator);
    case Scope::Unassigned:
        return open && isUnassigned(view);
    case Scope::All:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace anteroom::gui
