// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart_plot.h"

#include "gui/widgets/chart_scale.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace anteroom::gui {
namespace {

constexpr int ValueSteps = 3;
constexpr int GapShare = 20; ///< of the range: a longer silence interrupts a line

/// Makes the axis show these marks; labels of an axis must differ.
void setTicks(QCategoryAxis &axis, const QList<ChartTick> &ticks)
{
    const QStringList old = axis.categoriesLabels();
    for (const QString &label : old)
        axis.remove(label);
    QStringList used;
    for (const ChartTick &tick : ticks) {
        QString label = tick.label;
        while (used.contains(label))
            label += QChar(0x200B); // not seen
        used.append(label);
        axis.append(label, tick.at);
    }
}

bool showsTicks(QCategoryAxis &axis, const QList<ChartTick> &ticks)
{
    const QStringList labels = axis.categoriesLabels();
    return labels.size() == ticks.size() &&
           std::equal(labels.begin(), labels.end(), ticks.begin(),
                      [&axis](const QString &label, const ChartTick &tick) {
        return label.startsWith(tick.label) && axis.endValue(label) == tick.at;
           });
}

QList<ChartTick> valueTicks(const ChartScale &scale, const ChartSteps &steps)
{
    QList<ChartTick> ticks;
    const auto count = static_cast<int>(std::round(steps.top / steps.step));
    for (int at = 0; at <= count; ++at)
        ticks.append({at * steps.step, scale.text(at * steps.step)});
    return ticks;
}

void keepNewest(ChartData &data, qsizetype count)
{
    const qsizetype excess = data.times.size() - count;
    if (excess <= 0)
        return;
    data.times.remove(0, excess);
    for (QList<double> &values : data.values)
        values.remove(0, std::min(excess, values.size()));
}

} // namespace

ChartPlot::ChartPlot(const QList<ChartSeries> &series, const QList<ChartScale> &scales,
                     QWidget *parent)
    : QChartView(new QChart, parent)
    , m_series(series)
    , m_scales(scales)
    , m_timeAxis(new QCategoryAxis(this))
    , m_lines(series.size())
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // else one stops here twice
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    buildAxes(scales);
    applyTheme();
}

void ChartPlot::setData(ChartData data)
{
    keepNewest(data, PointsMax);
    const qint64 shown = m_crosshair < 0 ? 0 : m_data.times.at(m_crosshair);
    m_data = std::move(data);
    if (m_crosshair >= 0) {
        const auto at = std::lower_bound(m_data.times.begin(), m_data.times.end(), shown);
        const auto index = static_cast<int>(at - m_data.times.begin());
        m_crosshair = std::min(index, static_cast<int>(m_data.times.size()) - 1);
    }
    placeTimeAxis();
    for (qsizetype scale = 0; scale < m_scales.size(); ++scale)
        placeScale(scale);
    for (qsizetype series = 0; series < m_series.size(); ++series)
        showLines(series);
}

void ChartPlot::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void ChartPlot::setCrosshair(int index)
{
    const int most = static_cast<int>(m_data.times.size()) - 1;
    const int bounded = index < 0 ? -1 : std::min(index, most);
    if (std::exchange(m_crosshair, bounded) == bounded)
        return;
    viewport()->update();
    Q_EMIT crosshairMoved();
}

int ChartPlot::pointCount() const
{
    int count = 0;
    for (const QList<QLineSeries *> &lines : m_lines) {
        for (const QLineSeries *line : lines)
            count += static_cast<int>(line->count());
    }
    return count;
}

QSize ChartPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 9};
}

QSize ChartPlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 7};
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &rectangle)
{
    QChartView::drawForeground(painter, rectangle);
    painter->save();
    painter->setFont(fonts::secondary());
    if (isEmpty()) {
        drawPlaceholder(*painter);
    } else if (m_crosshair >= 0) {
        drawCrosshair(*painter);
    }
    if (hasFocus()) {
        painter->setPen(QPen(Theme::color(ColorRole::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlotArea();
    placeTimeAxis();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = chart()->plotArea();
    if (m_data.times.isEmpty() || area.width() <= 0)
        return;
    const double share = std::clamp((event->position().x() - area.left()) / area.width(), 0.0, 1.0);
    const auto from = static_cast<double>(m_data.from.toMSecsSinceEpoch());
    const auto span = static_cast<double>(m_data.from.msecsTo(m_data.to));
    const auto time = static_cast<qint64>(from + share * span);
    const auto next = std::lower_bound(m_data.times.begin(), m_data.times.end(), time);
    auto index = static_cast<int>(next - m_data.times.begin());
    if (next == m_data.times.end() ||
        (index > 0 && time - m_data.times.at(index - 1) < *next - time))
        --index;
    setCrosshair(index);
}

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // takes the focus; there is nothing to drag
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCrosshair(-1);
}

void ChartPlot::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCrosshair(event->modifiers().testFlag(Qt::ControlModifier) ? -12 : -1);
    case Qt::Key_Right:
        return moveCrosshair(event->modifiers().testFlag(Qt::ControlModifier) ? 12 : 1);
    case Qt::Key_Home:
        return setCrosshair(0);
    case Qt::Key_End:
        return setCrosshair(static_cast<int>(m_data.times.size()) - 1);
    case Qt::Key_Escape:
        if (m_crosshair >= 0)
            return setCrosshair(-1);
        break;
    default:
        break;
    }
    event->ignore();
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCrosshair(-1);
    viewport()->update();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyTheme();
        placePlotArea();
    }
}

void ChartPlot::buildAxes(const QList<ChartScale> &scales)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    for (qsizetype scale = 0; scale < scales.size(); ++scale) {
        auto *axis = new QCategoryAxis(this);
        axis->setStartValue(-1); // its first mark is not drawn
        const bool left = (scale == 0) != mirrored;
        chart()->addAxis(axis, left ? Qt::AlignLeft : Qt::AlignRight);
        m_valueAxes.append(axis);
    }
    for (QAbstractAxis *axis : chart()->axes()) {
        static_cast<QCategoryAxis *>(axis)->setLabelsPosition(
            QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLineVisible(false);
    }
    for (qsizetype scale = 1; scale < scales.size(); ++scale)
        m_valueAxes.at(scale)->setGridLineVisible(false);
}

void ChartPlot::applyTheme()
{
    const bool coloredScales = m_scales.size() > 1;
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsFont(fonts::secondary());
        axis->setLabelsBrush(Theme::color(ColorRole::Muted));
        axis->setGridLinePen(QPen(Theme::color(ColorRole::Border), 1));
    }
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const QColor ink = Theme::color(m_series.at(series).color);
        for (QLineSeries *line : std::as_const(m_lines[series]))
            line->setPen(QPen(ink, 1.5));
        if (coloredScales)
            m_valueAxes.at(m_series.at(series).onSecondScale ? 1 : 0)->setLabelsBrush(ink);
    }
    setMinimumSize(minimumSizeHint()); // QChartView sets that of its chart
    viewport()->update();
}

void ChartPlot::placePlotArea()
{
    const QFontMetrics metrics(fonts::secondary());
    const qreal side = metrics.horizontalAdvance(QStringLiteral("888.8 MB")) + 8;
    const qreal other = m_scales.size() > 1 ? side : metrics.averageCharWidth() * 3;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF whole = viewport()->rect();
    chart()->setPlotArea(whole.adjusted(mirrored ? other : side, metrics.height() / 2.0 + 2,
                                        mirrored ? -side : -other, -metrics.height() * 1.6));
}

void ChartPlot::placeTimeAxis()
{
    if (!m_data.from.isValid() || m_data.from >= m_data.to)
        return;
    const QFontMetrics metrics(fonts::secondary());
    const int label = metrics.horizontalAdvance(QStringLiteral("88 Mmm")) * 3 / 2;
    const int most = static_cast<int>(chart()->plotArea().width()) / std::max(1, label);
    const QList<ChartTick> ticks = timeTicks(m_data.from, m_data.to, std::clamp(most, 2, 8));
    if (!showsTicks(*m_timeAxis, ticks)) {
        setTicks(*m_timeAxis, {});
        m_timeAxis->setStartValue(0);
        setTicks(*m_timeAxis, ticks);
    }
    m_timeAxis->setRange(static_cast<qreal>(m_data.from.toMSecsSinceEpoch()),
                         static_cast<qreal>(m_data.to.toMSecsSinceEpoch()));
}

void ChartPlot::placeScale(qsizetype scale)
{
    const ChartSteps steps = roundSteps(topOf(scale), ValueSteps);
    const QList<ChartTick> ticks = valueTicks(m_scales.at(scale), steps);
    QCategoryAxis *axis = m_valueAxes.at(scale);
    if (!showsTicks(*axis, ticks))
        setTicks(*axis, ticks);
    axis->setRange(0, steps.top);
}

void ChartPlot::showLines(qsizetype series)
{
    const qint64 gap = std::max<qint64>(1, m_data.from.msecsTo(m_data.to) / GapShare);
    const auto pieces = linesThrough(m_data.times, m_data.values.value(series), gap);
    QList<QLineSeries *> &lines = m_lines[series];
    while (lines.size() < pieces.size())
        lines.append(addLine(m_series.at(series)));
    for (qsizetype at = 0; at < lines.size(); ++at)
        lines.at(at)->replace(pieces.value(at));
}

QLineSeries *ChartPlot::addLine(const ChartSeries &series)
{
    auto *line = new QLineSeries(this);
    line->setPen(QPen(Theme::color(series.color), 1.5));
    chart()->addSeries(line);
    line->attachAxis(m_timeAxis);
    line->attachAxis(m_valueAxes.at(series.onSecondScale ? 1 : 0));
    return line;
}

double ChartPlot::topOf(qsizetype scale) const
{
    double top = m_scales.at(scale).leastTop;
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        if (m_series.at(series).onSecondScale != (scale == 1))
            continue;
        const QList<double> values = m_data.values.value(series);
        for (const double value : values)
            top = std::isnan(value) ? top : std::max(top, value);
    }
    return top;
}

bool ChartPlot::isEmpty() const
{
    return std::all_of(m_data.values.begin(), m_data.values.end(), [](const QList<double> &values) {
        return std::all_of(values.begin(), values.end(),
                           [](double value) { return std::isnan(value); });
    });
}

QPointF ChartPlot::placeOf(qsizetype series, int index) const
{
    const QRectF area = chart()->plotArea();
    const auto since =
        static_cast<double>(m_data.times.at(index) - m_data.from.toMSecsSinceEpoch());
    const double span = std::max(1.0, static_cast<double>(m_data.from.msecsTo(m_data.to)));
    const double top = m_valueAxes.at(m_series.at(series).onSecondScale ? 1 : 0)->max();
    const double value = m_data.values.value(series).value(index, 0);
    return {area.left() + area.width() * since / span, area.bottom() - area.height() * value / top};
}

void ChartPlot::moveCrosshair(int steps)
{
    const int last = static_cast<int>(m_data.times.size()) - 1;
    if (last < 0)
        return;
    setCrosshair(m_crosshair < 0 ? last : std::clamp(m_crosshair + steps, 0, last));
}

void ChartPlot::drawPlaceholder(QPainter &painter) const
{
    constexpr int Flags = Qt::AlignCenter | Qt::TextWordWrap;
    constexpr int Padding = 6;
    const QRectF area = chart()->plotArea();
    const QRectF place = painter.boundingRect(area, Flags, m_placeholder);
    if (m_placeholder.isEmpty())
        return;
    painter.fillRect(place.adjusted(-Padding, -Padding, Padding, Padding),
                     Theme::color(ColorRole::Surface));
    painter.setPen(Theme::color(ColorRole::Muted));
    painter.drawText(area, Flags, m_placeholder);
}

void ChartPlot::drawCrosshair(QPainter &painter) const
{
    const QRectF area = chart()->plotArea();
    const qreal x = placeOf(0, m_crosshair).x();
    painter.setPen(QPen(Theme::color(ColorRole::Muted), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        if (std::isnan(m_data.values.value(series).value(m_crosshair, std::nan(""))))
            continue;
        painter.setPen(QPen(Theme::color(ColorRole::Surface), 1.5));
        painter.setBrush(Theme::color(m_series.at(series).color));
        painter.drawEllipse(placeOf(series, m_crosshair), 4, 4);
    }
}

} // namespace anteroom::gui
