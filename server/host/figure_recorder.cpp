// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/figure_recorder.h"

#include "server/host/counter_meter.h"

#include <algorithm>

namespace anteroom::host {

using feed::CountersView;
using feed::FigurePoint;

namespace {

/// What a point holds the mean of.
constexpr double FigurePoint::*Means[] = {
    &FigurePoint::connections, &FigurePoint::eventsIn,
    &FigurePoint::eventsOut,   &FigurePoint::refusals,
    &FigurePoint::cpuPercent,  &FigurePoint::memoryBytes,
    &FigurePoint::waiting,     &FigurePoint::polling,
    &FigurePoint::webSockets,  &FigurePoint::commitMilliseconds,
};

/// One sample is added to the sums of its span; of some figures the worst counts.
void addSample(FigurePoint &sums, const CountersView &counters)
{
    sums.connections += counters.connectionCount;
    sums.eventsIn += counters.eventsInPerSecond;
    sums.eventsOut += counters.eventsOutPerSecond;
    sums.refusals += counters.refusalsPerSecond;
    sums.cpuPercent += counters.cpuPercent;
    sums.memoryBytes += static_cast<double>(counters.memoryBytes);
    sums.waiting += counters.waitingCount;
    sums.polling += counters.pollingCount;
    sums.webSockets += counters.webSocketCount;
    sums.commitMilliseconds += counters.commitMilliseconds;
    sums.databaseQueue =
        std::max(sums.databaseQueue, static_cast<double>(counters.databaseQueueLength));
    sums.longestWaitSeconds = std::max(sums.longestWaitSeconds, counters.longestWaitSeconds);
    sums.medianWaitSeconds = counters.medianWaitSeconds;
}

/// Negative: nothing was measured.
std::optional<double> measured(double value)
{
    return value < 0 ? std::nullopt : std::optional(value);
}

} // namespace

std::optional<FigurePoint> FigureRecorder::add(const CountersView &counters,
                                               const metrics::Histogram &delivery)
{
    if (const auto point = addTo(m_tenSeconds, counters)) {
        if (m_history.size() >= HistoryLength)
            m_history.removeFirst();
        m_history.append(*point);
    }
    const auto minute = addTo(m_minute, counters);
    m_last = {delivery, counters.callsConnected, counters.callsFailed};
    return minute;
}

/// Answers the span before when the sample is the first of a new one.
std::optional<FigurePoint> FigureRecorder::addTo(Span &span, const CountersView &counters)
{
    const qint64 number = counters.time.toMSecsSinceEpoch() / span.milliseconds;
    std::optional<FigurePoint> finished;
    if (number != span.number) {
        if (span.count > 0)
            finished = pointOf(span);
        span = {span.milliseconds, number, 0, {}, m_last};
        span.sums.time = counters.time;
    }
    ++span.count;
    addSample(span.sums, counters);
    return finished;
}

FigurePoint FigureRecorder::pointOf(const Span &span) const
{
    FigurePoint point = span.sums;
    for (double FigurePoint::*mean : Means)
        point.*mean /= span.count;
    const DeliveryTimes delivery = deliveryTimesOf(m_last.delivery.since(span.before.delivery));
    point.deliveryP50 = delivery.p50;
    point.deliveryP95 = delivery.p95;
    point.deliveryP99 = delivery.p99;
    point.callsConnected = static_cast<double>(m_last.callsConnected - span.before.callsConnected);
    point.callsFailed = static_cast<double>(m_last.callsFailed - span.before.callsFailed);
    return point;
}

storage::FigureRow rowOf(const FigurePoint &point)
{
    return {point.time,
            {point.connections, point.eventsIn, point.eventsOut, measured(point.deliveryP50),
             measured(point.deliveryP95), measured(point.deliveryP99), point.refusals,
             point.cpuPercent, point.memoryBytes, point.databaseQueue, point.commitMilliseconds,
             point.callsConnected, point.callsFailed, point.waiting, point.longestWaitSeconds,
             point.polling, point.webSockets, measured(point.medianWaitSeconds)}};
}

} // namespace anteroom::host
