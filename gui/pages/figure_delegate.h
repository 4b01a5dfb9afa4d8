// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

namespace anteroom::gui {

/// A figure in a table that may need a look: then it has a warning sign before it, and its colour.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using MarkedOf = std::function<bool(const QModelIndex &)>;

    explicit FigureDelegate(MarkedOf markedOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    MarkedOf m_markedOf;
    QIcon m_icon;
};

} // namespace anteroom::gui
