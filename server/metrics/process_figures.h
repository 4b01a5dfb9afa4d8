// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"

#include <QByteArrayView>

#include <optional>

namespace anteroom::metrics {

/// What this process uses. Zeros where the system does not tell.
struct ProcessFigures
{
    double cpuSeconds = 0;  ///< of all threads since the start, user and system
    qint64 memoryBytes = 0; ///< resident
    int descriptorCount = 0;
};

/// User and system time in clock ticks, from the text of `/proc/self/stat`.
std::optional<qint64> cpuTicksOf(QByteArrayView stat);
/// Resident pages, from the text of `/proc/self/statm`.
std::optional<qint64> residentPagesOf(QByteArrayView statm);

/// Asks Linux. Descriptors are counted every ten seconds at most: that costs as much as there are.
class ProcessReader
{
public:
    static constexpr milliseconds DescriptorInterval{10'000};

    /// now: of a steady clock.
    ProcessFigures read(milliseconds now);

private:
    std::optional<milliseconds> m_countedAt;
    int m_descriptorCount = 0;
};

} // namespace anteroom::metrics
