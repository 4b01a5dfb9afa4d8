// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;
class QStyledItemDelegate;

namespace anteroom::gui {

/// Draws a row of a list on two lines, from either side to the middle, mirrored where writing goes
/// from right to left. Heights follow the fonts.
class TwoLineRow
{
public:
    enum class Line { First, Second };
    enum class Side { Start, End };

    /// Draws the row's ground and the line below it.
    TwoLineRow(QPainter &painter, const QStyleOptionViewItem &option);

    /// Takes what the text needs from this side of the line; what does not fit is elided.
    void text(Line line, Side side, const QString &text, const QFont &font, const QColor &color);
    /// Takes a place of this width and gives where it is on the screen.
    QRect take(Line line, Side side, int width);

    static QSize sizeHint(const QStyleOptionViewItem &option);

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_free[2]; ///< as if writing went from left to right
};

} // namespace anteroom::gui
