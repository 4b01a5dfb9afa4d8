// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace anteroom::gui {

/// `✓ Patient  ✕ Physician`: who has joined a consultation's room.
class JoinedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Joined
    {
        bool patient = false;
        bool physician = false;
    };
    using JoinedOf = std::function<Joined(const QModelIndex &)>;

    explicit JoinedDelegate(JoinedOf joinedOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    JoinedOf m_joinedOf;
};

} // namespace anteroom::gui
