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
    feed::CountersView view;
    addNow(view, reading);
    view.eventsInPerSecond = perSecond(m_last.eventsIn, reading.eventsIn, time);
    view.eventsOutPerSecond = perSecond(m_last.eventsOut, reading.eventsOut, time);
    view.refusalsPerSecond = perSecond(sumOf(m_last.refusals), sumOf(reading.refusals), time);
    view.cpuPercent = 100 * perSecond(reading.process.cpuSeconds - m_last.process.cpuSeconds, time);
    const bool committed = reading.storage.commitCount != m_last.storage.commitCount;
    view.commitMilliseconds = committed ? reading.storage.lastCommitMilliseconds : 0.0;
    m_last = reading;
    m_lastAt = now;
    m_latest = view;
    return view;
}

/// What is told as it was read.
void CounterMeter::addNow(feed::CountersView &view, const CounterReading &reading)
{
    view.time = reading.time;
    view.connectionCount = reading.connectionCount;
    view.socketCount = reading.socketCount;
    view.userCount = reading.userCount;
    view.databaseQueueLength = reading.storage.queueLength;
    view.databaseWritable = reading.storage.writable;
    view.trafficDropped = reading.trafficDropped;
    view.pollingCount = reading.pollingCount;
    view.webSocketCount = reading.webSocketCount;
    view.deliveryP50 = reading.delivery.p50;
    view.deliveryP95 = reading.delivery.p95;
    view.deliveryP99 = reading.delivery.p99;
    view.refusals = reading.refusals;
    view.callsConnected = reading.callsConnected;
    view.callsFailed = reading.callsFailed;
    view.roomJoins = reading.roomJoins;
    view.roomLeaves = reading.roomLeaves;
    view.waitingCount = reading.waitingCount;
    view.longestWaitSeconds = reading.longestWaitSeconds;
    view.medianWaitSeconds = reading.medianWaitSeconds;
    view.memoryBytes = reading.process.memoryBytes;
    view.descriptorCount = reading.process.descriptorCount;
    view.loopLagMilliseconds = static_cast<double>(reading.loopLag.count());
    view.diskFreeBytes = reading.diskFreeBytes;
    view.diskTotalBytes = reading.diskTotalBytes;
}

} // namespace anteroom::host
