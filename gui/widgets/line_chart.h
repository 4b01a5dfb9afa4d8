// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/chart_plot.h"

#include <QWidget>

class QLabel;

namespace anteroom::gui {

/// Lines over time with their legend above: it has the newest values, and those under the
/// crosshair while there is one. No animation.
class LineChart : public QWidget
{
    Q_OBJECT

public:
    /// name: what it shows, for assistive technology.
    LineChart(const QString &name, const QList<ChartSeries> &series,
              const QList<ChartScale> &scales, QWidget *parent = nullptr);

    void setData(const ChartData &figures);
    void setPlaceholder(const QString &text) { m_plot->setPlaceholder(text); }
    ChartPlot *plot() const { return m_plot; }
    /// `WebSocket 398, Polling 14`; with the time while there is a crosshair.
    QString valuesText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString valueText(qsizetype series) const;
    QString timeText() const;
    void refreshLegend();

    QList<ChartSeries> m_series;
    QList<ChartScale> m_scales;
    QLabel *m_legend;
    ChartPlot *m_plot;
};

} // namespace anteroom::gui
