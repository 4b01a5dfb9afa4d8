// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/figure_series.h"

#include <algorithm>
#include <limits>

namespace anteroom::gui {
namespace {

constexpr double None = std::numeric_limits<double>::quiet_NaN();

} // namespace

QList<double> seriesOf(const QList<feed::FigurePoint> &points, double feed::FigurePoint::*value,
                       double divisor)
{
    QList<double> values;
    values.reserve(points.size());
    for (const feed::FigurePoint &point : points)
        values.append(point.*value / divisor);
    return values;
}

QList<double> measuredSeries(const QList<feed::FigurePoint> &points,
                             double feed::FigurePoint::*value, double divisor)
{
    QList<double> values = seriesOf(points, value, divisor);
    std::replace_if(
        values.begin(), values.end(), [](double measured) { return measured < 0; }, None);
    return values;
}

QList<double> callSuccess(const QList<feed::FigurePoint> &points, std::chrono::seconds window)
{
    QList<double> shares;
    shares.reserve(points.size());
    double connected = 0;
    double failed = 0;
    qsizetype first = 0;
    for (const feed::FigurePoint &point : points) {
        connected += point.callsConnected;
        failed += point.callsFailed;
        for (; points.at(first).time.secsTo(point.time) >= window.count(); ++first) {
            connected -= points.at(first).callsConnected;
            failed -= points.at(first).callsFailed;
        }
        const double all = connected + failed;
        shares.append(all > 0 ? 100 * connected / all : None);
    }
    return shares;
}

} // namespace anteroom::gui
