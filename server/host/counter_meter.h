// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/metrics/histogram.h"
#include "server/metrics/process_figures.h"
#include "server/storage/storage.h"
#include "shared/base/clock.h"
#include "shared/feed/feed_event.h"

namespace anteroom::host {

/// Milliseconds; -1 where nothing was measured.
struct DeliveryTimes
{
    double p50 = -1;
    double p95 = -1;
    double p99 = -1;
};
DeliveryTimes deliveryTimesOf(const metrics::Histogram &delivery);

/// What the parts of a server count; totals since the start, but for what is now.
struct CounterReading
{
    int connectionCount = 0;
    int socketCount = 0;
    int userCount = 0;
    quint64 eventsIn = 0;
    quint64 eventsOut = 0;
    storage::StorageStatus storage{};
    quint64 trafficDropped = 0;

    QDateTime time{};
    int pollingCount = 0;
    int webSocketCount = 0;
    DeliveryTimes delivery{}; ///< of the last minute
    QMap<QString, quint64> refusals{};
    quint64 callsConnected = 0;
    quint64 callsFailed = 0;
    quint64 roomJoins = 0;
    quint64 roomLeaves = 0;
    int waitingCount = 0;
    double longestWaitSeconds = 0;
    double medianWaitSeconds = -1;
    metrics::ProcessFigures process{};
    milliseconds loopLag{0}; ///< of the last second
    qint64 diskFreeBytes = -1;
    qint64 diskTotalBytes = -1;
};

/// Makes the figures of the status bar from two readings. Pure.
class CounterMeter
{
public:
    /// now: of a steady clock. Rates are those since the last call; 0 in the first.
    feed::CountersView sample(const CounterReading &reading, milliseconds now);
    const feed::CountersView &latest() const { return m_latest; }

private:
    static void addNow(feed::CountersView &view, const CounterReading &reading);

    CounterReading m_last;
    milliseconds m_lastAt{-1};
    feed::CountersView m_latest;
};

} // namespace anteroom::host
