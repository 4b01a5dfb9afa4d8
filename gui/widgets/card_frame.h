// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace anteroom::gui {

/// A surface with a one-pixel border and round corners, for what belongs together.
class CardFrame : public QFrame
{
    Q_OBJECT

public:
    enum class Edge { Plain, Hovered, Focused };

    using QFrame::QFrame;

    static void paintGround(QPainter &painter, const QRect &rectangle, Edge edge);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace anteroom::gui
