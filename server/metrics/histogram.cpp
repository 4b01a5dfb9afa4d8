// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace anteroom::metrics {

void Histogram::record(microseconds duration)
{
    const microseconds counted = std::max(duration, microseconds(0));
    ++m_buckets[bucketOf(counted)];
    ++m_count;
    m_sum += counted;
}

void Histogram::add(const Histogram &other)
{
    for (size_t bucket = 0; bucket < Size; ++bucket)
        m_buckets[bucket] += other.m_buckets[bucket];
    m_count += other.m_count;
    m_sum += other.m_sum;
}

Histogram Histogram::since(const Histogram &earlier) const
{
    Histogram difference;
    for (size_t bucket = 0; bucket < Size; ++bucket)
        difference.m_buckets[bucket] = m_buckets[bucket] - earlier.m_buckets[bucket];
    difference.m_count = m_count - earlier.m_count;
    difference.m_sum = m_sum - earlier.m_sum;
    return difference;
}

std::optional<microseconds> Histogram::quantile(double q) const
{
    if (m_count == 0)
        return std::nullopt;
    const auto wanted = static_cast<quint64>(std::ceil(q * static_cast<double>(m_count)));
    const quint64 rank = std::clamp<quint64>(wanted, 1, m_count);
    quint64 passed = 0;
    for (size_t bucket = 0; bucket < Size; ++bucket) {
        passed += m_buckets[bucket];
        if (passed >= rank)
            return upperEdge(bucket);
    }
    return upperEdge(Size - 1);
}

quint64 Histogram::countAtMost(microseconds limit) const
{
    quint64 count = 0;
    for (size_t bucket = 0; bucket < Size && upperEdge(bucket) <= limit; ++bucket)
        count += m_buckets[bucket];
    return count;
}

/// The first 16 buckets are one microsecond wide; those of the octave [2^e, 2^(e+1)) are 2^(e-4).
size_t Histogram::bucketOf(microseconds duration)
{
    constexpr quint64 Linear = quint64{1} << SubBits;
    // One less, so that an upper edge belongs to the bucket below it.
    const auto value = static_cast<quint64>(std::max<qint64>(duration.count() - 1, 0));
    if (value < Linear)
        return static_cast<size_t>(value);
    const int exponent = static_cast<int>(std::bit_width(value)) - 1;
    const int shift = exponent - SubBits;
    const quint64 within = (value >> shift) - Linear;
    const size_t bucket = Linear * static_cast<size_t>(shift + 1) + static_cast<size_t>(within);
    return std::min(bucket, Size - 1);
}

microseconds Histogram::upperEdge(size_t bucket)
{
    constexpr size_t Linear = size_t{1} << SubBits;
    if (bucket < Linear)
        return microseconds(static_cast<qint64>(bucket) + 1);
    const size_t shift = bucket / Linear - 1;
    const size_t within = bucket % Linear;
    return microseconds(static_cast<qint64>((Linear + within + 1) << shift));
}

} // namespace anteroom::metrics
