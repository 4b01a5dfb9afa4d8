// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/counter_meter.h"

namespace anteroom::host {
namespace {

double perSecond(quint64 before, quint64 after, milliseconds time)
{
    return time.count() > 0
               ? static_cast<double>(after - before) * 1'000.0 / static_cast<double>(time.count())
               : 0.0;
}

} // namespace

feed::CountersView CounterMeter::sample(const CounterReading &reading, milliseconds now)
{
    const milliseconds time = m_lastAt < milliseconds(0) ? milliseconds(0) : now - m_lastAt;
    feed::CountersView view;
    view.connectionCount = reading.connectionCount;
    view.socketCount = reading.socketCount;
    view.userCount = reading.userCount;
    view.eventsInPerSecond = perSecond(m_last.eventsIn, reading.eventsIn, time);
    view.eventsOutPerSecond = perSecond(m_last.eventsOut, reading.eventsOut, time);
    view.databaseQueueLength = reading.storage.queueLength;
    const bool committed = reading.storage.commitCount != m_last.storage.commitCount;
    view.commitMilliseconds = committed ? reading.storage.lastCommitMilliseconds : 0.0;
    view.databaseWritable = reading.storage.writable;
    view.trafficDropped = reading.trafficDropped;
    m_last = reading;
    m_lastAt = now;
    m_latest = view;
    return view;
}

} // namespace anteroom::host
