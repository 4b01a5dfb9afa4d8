// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/counter_meter.h"

#include <numeric>

namespace anteroom::host {
namespace {

double perSecond(double difference, milliseconds time)
{
    return time.count() > 0 ? difference * 1'000.0 / static_cast<double>(time.count()) : 0.0;
}

double perSecond(quint64 before, quint64 after, milliseconds time)
{
    return perSecond(static_cast<double>(after - before), time);
}

quint64 sumOf(const QMap<QString, quint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), quint64{0});
}

} // namespace

DeliveryTimes deliveryTimesOf(const metrics::Histogram &delivery)
{
    const auto time = [&delivery](double q) {
        const auto duration = delivery.quantile(q);
        return duration ? static_cast<double>(duration->count()) / 1'000.0 : -1.0;
    };
    return {time(0.5), time(0.95), time(0.99)};
}

feed::CountersView CounterMeter::sample(const CounterReading &reading, milliseconds now)
{
    const milliseconds time = m_lastAt < milliseconds(0) ? milliseconds(0) : now - m_lastAt;
    feed::CountersView view = reading.now;
    view.eventsInPerSecond = perSecond(m_last.eventsIn, reading.eventsIn, time);
    view.eventsOutPerSecond = perSecond(m_last.eventsOut, reading.eventsOut, time);
    view.refusalsPerSecond = perSecond(sumOf(m_last.now.refusals), sumOf(view.refusals), time);
    view.cpuPercent = 100 * perSecond(reading.cpuSeconds - m_last.cpuSeconds, time);
    const bool committed = reading.storage.commitCount != m_last.storage.commitCount;
    view.commitMilliseconds = committed ? reading.storage.lastCommitMilliseconds : 0.0;
    view.databaseQueueLength = reading.storage.queueLength;
    view.databaseWritable = reading.storage.writable;
    m_last = reading;
    m_lastAt = now;
    m_latest = view;
    return view;
}

} // namespace anteroom::host
