// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"

#include <QStyledItemDelegate>

namespace anteroom::gui {

/// One conversation on two lines: people and last activity, below them type, assignee, messages,
/// and what stands out: how many are unread, and that it is closed.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whose conversations read `Assigned to you`.
    void setOperator(const UserId &user) { m_operator = user; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString factsText(const QModelIndex &index) const;

    UserId m_operator;
};

} // namespace anteroom::gui
