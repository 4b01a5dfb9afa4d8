// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/metrics/histogram.h"
#include "server/storage/figure_table.h"
#include "shared/feed/feed_event.h"

#include <optional>

namespace anteroom::host {

/// Makes the history from what is sampled each second: the last hour in points of ten seconds, and
/// one point a minute for the database. Spans begin with the wall clock's; the first may be
/// shorter. Pure.
class FigureRecorder
{
public:
    static constexpr qsizetype HistoryLength = 360;

    /// delivery: of chat messages, since the start. Answers the point of a minute that is over.
    std::optional<feed::FigurePoint> add(const feed::CountersView &counters,
                                         const metrics::Histogram &delivery);
    /// Oldest first.
    const QList<feed::FigurePoint> &history() const { return m_history; }

private:
    /// Totals before a span, which its own are counted from.
    struct Totals
    {
        metrics::Histogram delivery;
        quint64 callsConnected = 0;
        quint64 callsFailed = 0;
    };
    struct Span
    {
        qint64 milliseconds;
        qint64 number = -1;
        int count = 0; ///< of samples
        feed::FigurePoint sums{};
        Totals before{};
    };
    std::optional<feed::FigurePoint> addTo(Span &span, const feed::CountersView &counters);
    feed::FigurePoint pointOf(const Span &span) const;

    Span m_tenSeconds{10'000};
    Span m_minute{60'000};
    Totals m_last;
    QList<feed::FigurePoint> m_history;
};

/// For the table of figures.
storage::FigureRow rowOf(const feed::FigurePoint &point);

} // namespace anteroom::host
