// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/storage.h"
#include "shared/base/clock.h"
#include "shared/feed/feed_event.h"

namespace anteroom::host {

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
