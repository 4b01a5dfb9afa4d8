// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/two_line_row.h"

#include "gui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int Margin = 16;
constexpr int Padding = 8;
constexpr int Gap = 12;
constexpr int LineGap = 4;
constexpr int ChipHeight = 20;
} // namespace

TwoLineRow::TwoLineRow(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter), m_option(option)
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    painter.setPen(Theme::color(ColorRole::Border));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner = option.rect.adjusted(Margin, Padding, -Margin, -Padding);
    const int first = QFontMetrics(option.font).height();
    m_free[0] = QRect(inner.left(), inner.top(), inner.width(), first);
    m_free[1] = QRect(inner.left(), inner.top() + first + LineGap, inner.width(),
                      inner.height() - first - LineGap);
}

void TwoLineRow::text(Line line, Side side, const QString &text, const QFont &font,
                      const QColor &color)
{
    const QFontMetrics metrics(font);
    const int wanted = metrics.horizontalAdvance(text) + 1;
    const QRect place = take(line, side, wanted);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const Qt::Alignment edge = side == Side::Start ? Qt::AlignLeft : Qt::AlignRight;
    m_painter.drawText(place,
                       int(QStyle::visualAlignment(m_option.direction, edge) | Qt::AlignAbsolute |
                           Qt::AlignVCenter) |
                           Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, place.width()));
}

QRect TwoLineRow::take(Line line, Side side, int width)
{
    QRect &free = m_free[line == Line::First ? 0 : 1];
    const int taken = std::clamp(width, 0, std::max(0, free.width()));
    QRect place = free;
    if (side == Side::Start) {
        place.setWidth(taken);
        free.setLeft(place.right() + 1 + Gap);
    } else {
        place.setLeft(free.right() + 1 - taken);
        free.setRight(place.left() - 1 - Gap);
    }
    return QStyle::visualRect(m_option.direction, m_option.rect, place);
}

QSize TwoLineRow::sizeHint(const QStyleOptionViewItem &option)
{
    const int second = std::max(QFontMetrics(fonts::secondary()).height(), ChipHeight);
    return {0, 2 * Padding + QFontMetrics(option.font).height() + LineGap + second};
}

} // namespace anteroom::gui
