// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/figure_delegate.h"

#include "gui/widgets/icon.h"

#include <QStyle>

namespace anteroom::gui {

namespace {
constexpr int IconSize = 16;
constexpr int Padding = 6;
} // namespace

FigureDelegate::FigureDelegate(MarkedOf markedOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_markedOf(std::move(markedOf))
    , m_icon(Icon::named(QStringLiteral("warning"), ColorRole::Warning))
{
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!m_markedOf(index))
        return;
    const QRect leading =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                            {IconSize, IconSize}, option.rect.adjusted(Padding, 0, -Padding, 0));
    m_icon.paint(painter, leading);
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_markedOf(index))
        option->palette.setColor(QPalette::Text, Theme::color(ColorRole::Warning));
}

} // namespace anteroom::gui
