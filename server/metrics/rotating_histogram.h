// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/metrics/histogram.h"
#include "shared/base/clock.h"

#include <array>

namespace anteroom::metrics {

/// A histogram of all time, and of the last minute in steps of five seconds.
class RotatingHistogram
{
public:
    static constexpr milliseconds Slice{5'000};
    static constexpr size_t SliceCount = 12;

    /// now: of a steady clock.
    void record(microseconds duration, milliseconds now);
    const Histogram &total() const { return m_total; }
    Histogram lastMinute(milliseconds now) const;

private:
    struct Part
    {
        qint64 number = -1; ///< of the slice: steady time / Slice
        Histogram histogram;
    };
    static qint64 sliceOf(milliseconds now) { return now / Slice; }

    Histogram m_total;
    std::array<Part, SliceCount> m_parts;
};

} // namespace anteroom::metrics
