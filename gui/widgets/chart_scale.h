// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QString>

namespace anteroom::gui {

/// A mark on an axis.
struct ChartTick
{
    double at = 0; ///< a value, or ms since 1970
    QString label{};
};

/// From zero to a round number, in steps of 1, 2 or 5 times a power of ten.
struct ChartSteps
{
    double step = 1;
    double top = 1;
};
/// top: what must find room, more than 0; about count steps.
ChartSteps roundSteps(double top, int count);

/// Marks at round local times from `from` to `to`, at most `most`: `10:15`, or `24 Oct` where
/// the marks are days.
QList<ChartTick> timeTicks(const QDateTime &from, const QDateTime &to, int most);

/// Lines through values that are there; one that ends where nothing was measured for longer than
/// gapMilliseconds. A value alone becomes a dash.
QList<QList<QPointF>> linesThrough(const QList<qint64> &times, const QList<double> &values,
                                   qint64 gapMilliseconds);

} // namespace anteroom::gui
