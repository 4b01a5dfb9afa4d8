// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sparkline.h"

#include "gui/widgets/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace anteroom::gui {
namespace {

constexpr qreal Margin = 3;

/// The values in the place that they are drawn in; zero is at the bottom.
QPolygonF lineOf(const QList<double> &values, const QRectF &place)
{
    double top = 0;
    for (const double value : values)
        top = std::isnan(value) ? top : std::max(top, value);
    QPolygonF line;
    const auto last = static_cast<qreal>(values.size() - 1);
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (std::isnan(values.at(at)))
            continue;
        const qreal x = place.left() +
                        (last > 0 ? place.width() * static_cast<qreal>(at) / last : place.width());
        line.append({x, place.bottom() - (top > 0 ? place.height() * values.at(at) / top : 0)});
    }
    return line;
}

QPolygonF areaBelow(const QPolygonF &line, qreal bottom)
{
    QPolygonF area = line;
    area.append({line.last().x(), bottom});
    area.append({line.first().x(), bottom});
    return area;
}

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() * 2};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const QRectF place = QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin);
    const QPolygonF line = lineOf(m_values, place);
    if (line.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::color(ColorRole::Accent);
    QColor tint = ink;
    tint.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(areaBelow(line, place.bottom()));
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(line.last(), 2.5, 2.5);
}

} // namespace anteroom::gui
