// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/metrics/histogram.h"
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

/// What the parts of a server count. The meter fills in the rates, and what it takes from storage.
struct CounterReading
{
    feed::CountersView now{};
    quint64 eventsIn = 0; ///< since the start
    quint64 eventsOut = 0;
    double cpuSeconds = 0;
    storage::StorageStatus storage{};
};

/// Makes the figures of the status bar from two readings. Pure.
class CounterMeter
{
public:
    /// now: of a steady clock. Rates are those since the last call; 0 in the first.
    feed::CountersView sample(const CounterReading &reading, milliseconds now);
    const feed::CountersView &latest() const { return m_latest; }

private:
    CounterReading m_last;
    milliseconds m_lastAt{-1};
    feed::CountersView m_latest;
};

} // namespace anteroom::host
