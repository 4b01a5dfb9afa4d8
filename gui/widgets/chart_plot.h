// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QChartView>
#include <QDateTime>

#include <functional>

class QCategoryAxis;
class QLineSeries;

namespace anteroom::gui {

/// One line of a chart.
struct ChartSeries
{
    QString name;
    ColorRole color = ColorRole::Accent;
    bool onSecondScale = false;
};

/// What the values of an axis look like.
struct ChartScale
{
    std::function<QString(double)> text;
    double leastTop = 1; ///< the axis reaches at least that far
};

/// What a chart shows: for each series one value a time, NaN where there is none.
struct ChartData
{
    QDateTime from;
    QDateTime to;
    QList<qint64> times{}; ///< ms since 1970, ascending
    QList<QList<double>> values{};
};

/// The plane of a LineChart: axes, lines and the crosshair, which follows the mouse and the arrow
/// keys. Time runs from left to right in every language.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    static constexpr qsizetype PointsMax = 720;

    /// scales: one, or two when a series is on the second.
    ChartPlot(const QList<ChartSeries> &series, const QList<ChartScale> &scales,
              QWidget *parent = nullptr);

    /// Keeps the newest PointsMax.
    void setData(ChartData data);
    const ChartData &data() const { return m_data; }
    /// What stands in the middle while there is no value.
    void setPlaceholder(const QString &text);
    /// Of data().times; -1: there is none.
    int crosshair() const { return m_crosshair; }
    void setCrosshair(int index);
    /// How many points all lines have.
    int pointCount() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void crosshairMoved();

protected:
    void drawForeground(QPainter *painter, const QRectF &rectangle) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildAxes(const QList<ChartScale> &scales);
    void applyTheme();
    void placePlotArea();
    void placeTimeAxis();
    void placeScale(qsizetype scale);
    void showLines(qsizetype series);
    QLineSeries *addLine(const ChartSeries &series);
    double topOf(qsizetype scale) const;
    bool isEmpty() const;
    QPointF placeOf(qsizetype series, int index) const;
    void moveCrosshair(int steps);
    void drawCrosshair(QPainter &painter) const;
    void drawPlaceholder(QPainter &painter) const;

    QList<ChartSeries> m_series;
    QList<ChartScale> m_scales;
    ChartData m_data;
    QString m_placeholder;
    QCategoryAxis *m_timeAxis;
    QList<QCategoryAxis *> m_valueAxes;
    QList<QList<QLineSeries *>> m_lines; ///< of each series, one for each stretch without a gap
    int m_crosshair = -1;
};

} // namespace anteroom::gui
