// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QList>

#include <chrono>

namespace anteroom::gui {

// One value for each point, NaN where there is none: what a chart draws.

QList<double> seriesOf(const QList<feed::FigurePoint> &points, double feed::FigurePoint::*value,
                       double divisor = 1);
/// Likewise; a negative value means that there was nothing to measure.
QList<double> measuredSeries(const QList<feed::FigurePoint> &points,
                             double feed::FigurePoint::*value, double divisor = 1);
/// Calls that came about, in percent of all that were tried in the window up to each point.
QList<double> callSuccess(const QList<feed::FigurePoint> &points, std::chrono::seconds window);

} // namespace anteroom::gui
