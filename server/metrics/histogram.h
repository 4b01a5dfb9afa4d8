// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace anteroom::metrics {

using std::chrono::microseconds;

/// How long things took: a count for each of some 600 buckets, sixteen to an octave, so that a
/// quantile is off by 6 % at most. A bucket holds (lower, upper]; powers of two of a microsecond
/// are edges. What took longer than two weeks counts as that. A value of about 5 KB; record() is
/// O(1).
class Histogram
{
public:
    /// Negative durations count as 0.
    void record(microseconds duration);
    void add(const Histogram &other);
    /// What was recorded after `earlier`, a copy of this from before.
    Histogram since(const Histogram &earlier) const;

    quint64 count() const { return m_count; }
    microseconds sum() const { return m_sum; }
    /// The duration that the share q (0 to 1) did not exceed; nothing when nothing was recorded.
    std::optional<microseconds> quantile(double q) const;
    /// How many took at most this long; exact where limit is a power of two.
    quint64 countAtMost(microseconds limit) const;

private:
    static constexpr int SubBits = 4;
    static constexpr int Octaves = 36; ///< beyond the first 16 microseconds
    static constexpr size_t Size = (size_t{1} << SubBits) * (Octaves + 1);

    static size_t bucketOf(microseconds duration);
    static microseconds upperEdge(size_t bucket);

    std::array<quint64, Size> m_buckets{};
    quint64 m_count = 0;
    microseconds m_sum{0};
};

} // namespace anteroom::metrics
