// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/rotating_histogram.h"

namespace anteroom::metrics {

void RotatingHistogram::record(microseconds duration, milliseconds now)
{
    const qint64 number = sliceOf(now);
    Part &part = m_parts[static_cast<size_t>(number) % SliceCount];
    if (part.number != number)
        part = {number, {}};
    part.histogram.record(duration);
    m_total.record(duration);
}

Histogram RotatingHistogram::lastMinute(milliseconds now) const
{
    const qint64 oldest = sliceOf(now) - static_cast<qint64>(SliceCount) + 1;
    Histogram sum;
    for (const Part &part : m_parts) {
        if (part.number >= 0 && part.number >= oldest)
            sum.add(part.histogram);
    }
    return sum;
}

} // namespace anteroom::metrics
