// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart_scale.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace anteroom::gui {
namespace {

constexpr int DaySeconds = 86'400;
constexpr std::array TimeSteps{
    60,     120,    300,    600,    900,        1800,           3600,           7200,
    10'800, 14'400, 21'600, 43'200, DaySeconds, 2 * DaySeconds, 5 * DaySeconds, 7 * DaySeconds};

int timeStep(qint64 seconds, int most)
{
    const auto fits = [seconds, most](int step) { return seconds / step < most; };
    const auto step = std::find_if(TimeSteps.begin(), TimeSteps.end(), fits);
    return step == TimeSteps.end() ? TimeSteps.back() : *step;
}

QString tickLabel(const QDateTime &time, int step)
{
    return step < DaySeconds ? time.toString(u"HH:mm")
                             : QLocale().toString(time.date(), QStringLiteral("d MMM"));
}

/// The next mark; each day begins anew, so that a change of the clocks shifts the marks of one day
/// only.
QDateTime nextTick(const QDateTime &time, int step)
{
    if (step >= DaySeconds)
        return time.date().addDays(step / DaySeconds).startOfDay();
    const QDateTime next = time.addSecs(step);
    return next.date() == time.date() ? next : next.date().startOfDay();
}

void addPoint(QList<QPointF> &line, qint64 time, double value)
{
    line.append({static_cast<qreal>(time), value});
}

} // namespace

ChartSteps roundSteps(double top, int count)
{
    const double rough = top / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    return {step, step * std::ceil(top / step - 1e-9)};
}

QList<ChartTick> timeTicks(const QDateTime &from, const QDateTime &to, int most)
{
    const int step = timeStep(from.secsTo(to), std::max(1, most));
    QList<ChartTick> ticks;
    QDateTime time = from.toLocalTime().date().startOfDay();
    for (; time <= to; time = nextTick(time, step)) {
        if (time >= from)
            ticks.append({static_cast<double>(time.toMSecsSinceEpoch()), tickLabel(time, step)});
    }
    return ticks;
}

QList<QList<QPointF>> linesThrough(const QList<qint64> &times, const QList<double> &values,
                                   qint64 gapMilliseconds)
{
    QList<QList<QPointF>> lines;
    qint64 last = 0;
    for (qsizetype at = 0; at < times.size() && at < values.size(); ++at) {
        if (std::isnan(values.at(at)))
            continue;
        if (lines.isEmpty() || times.at(at) - last > gapMilliseconds)
            lines.append(QList<QPointF>());
        last = times.at(at);
        addPoint(lines.last(), last, values.at(at));
    }
    for (QList<QPointF> &line : lines) {
        if (line.size() == 1)
            line.append(
                {line.first().x() + static_cast<qreal>(gapMilliseconds) / 8, line.first().y()});
    }
    return lines;
}

} // namespace anteroom::gui
