// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/card_frame.h"

#include "gui/widgets/theme.h"

#include <QPainter>

namespace anteroom::gui {

void CardFrame::paintGround(QPainter &painter, const QRect &rectangle, Edge edge)
{
    const bool focused = edge == Edge::Focused;
    const qreal width = focused ? 2 : 1;
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(focused ? ColorRole::Accent : ColorRole::Border), width));
    painter.setBrush(Theme::color(edge == Edge::Hovered ? ColorRole::Hovered : ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rectangle).adjusted(inset, inset, -inset, -inset), 6, 6);
    painter.restore();
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, rect(), Edge::Plain);
}

} // namespace anteroom::gui
