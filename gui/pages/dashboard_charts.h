// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/figures.h"
#include "gui/pages/figure_range.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace anteroom::gui {

class ChartCard;
struct ChartScale;
struct ChartSeries;

/// The charts of the dashboard in two columns. New figures come to them one after the other, and
/// only to those that are seen, so that no event of the GUI is long.
class DashboardCharts : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardCharts(QWidget *parent = nullptr);

    void setFigures(const QList<feed::FigurePoint> &points, const FigureSpan &span);
    /// Empties them; text stands in the middle of each.
    void setEmpty(const QString &text, const FigureSpan &span);
    /// Brings those up to date that have come into view.
    void refreshSeen();
    /// Every chart in view has the newest figures.
    bool isFresh() const;
    QList<ChartCard *> cards() const;
    /// That of refusals, for something beside its chart.
    ChartCard *refusalsCard() const;

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    using ValuesOf = std::function<QList<double>(const QList<feed::FigurePoint> &)>;
    struct Line
    {
        QString name;
        ValuesOf values;
        bool onSecondScale = false;
    };
    struct Entry
    {
        ChartCard *card;
        QList<ValuesOf> values;
        bool isStale = false;
    };

    void addChart(const QString &name, const QString &title, const QString &page,
                  const QList<Line> &lines, const QList<ChartScale> &scales);
    void addClinicCharts();
    void addServerCharts();
    void refreshNext();
    void refresh(Entry &entry);

    QList<Entry> m_entries;
    QList<feed::FigurePoint> m_points;
    FigureSpan m_span;
    QTimer m_turn;
};

} // namespace anteroom::gui
