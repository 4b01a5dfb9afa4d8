// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/metrics/labelled_counter.h"
#include "server/metrics/rotating_histogram.h"

namespace anteroom::metrics {

/// The names that are counted one by one.
struct Labels
{
    QList<QByteArray> incoming;   ///< events
    QList<QByteArray> outgoing;   ///< events
    QList<QByteArray> refusals;   ///< codes
    QList<QByteArray> rejections; ///< codes of connections that were not let in
};

/// What is counted while clients come, speak and go. Totals since the start; durations of the last
/// minute too.
class Metrics
{
public:
    Metrics(const Clock &clock, const Labels &labels);

    void eventIn(const QByteArray &event) { m_eventsIn.add(event); }
    /// receivers: how many sockets get it.
    void eventOut(const QByteArray &event, quint64 receivers) { m_eventsOut.add(event, receivers); }
    void eventRefused(const QByteArray &code) { m_refusals.add(code); }
    /// From an event's arrival to its answer.
    void eventHandled(microseconds duration) { m_handling.record(duration); }
    /// From the arrival of `chat:message` to its broadcast.
    void chatDelivered(microseconds duration) { m_delivery.record(duration, now()); }
    void connectionEnded(microseconds duration) { m_connections.record(duration); }
    void connectionRefused(const QByteArray &code) { m_rejections.add(code); }

    const LabelledCounter &eventsIn() const { return m_eventsIn; }
    const LabelledCounter &eventsOut() const { return m_eventsOut; }
    const LabelledCounter &refusals() const { return m_refusals; }
    const LabelledCounter &rejections() const { return m_rejections; }
    const Histogram &handling() const { return m_handling; }
    const Histogram &delivery() const { return m_delivery.total(); }
    Histogram deliveryOfLastMinute() const { return m_delivery.lastMinute(now()); }
    const Histogram &connectionDurations() const { return m_connections; }

private:
    milliseconds now() const { return m_clock.steadyNow(); }

    const Clock &m_clock;
    LabelledCounter m_eventsIn;
    LabelledCounter m_eventsOut;
    LabelledCounter m_refusals;
    LabelledCounter m_rejections;
    Histogram m_handling;
    RotatingHistogram m_delivery;
    Histogram m_connections;
};

} // namespace anteroom::metrics
