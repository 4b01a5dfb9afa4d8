// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/disk_space.h"

#include <filesystem>

namespace anteroom::metrics {

qint64 DiskSpace::freeBytes(milliseconds now)
{
    if (m_path.isEmpty() || (m_askedAt && now - *m_askedAt < Interval))
        return m_freeBytes;
    m_askedAt = now;
    std::error_code error; // then all figures are -1
    const auto space = std::filesystem::space(m_path.toStdString(), error);
    m_freeBytes = static_cast<qint64>(space.available);
    m_totalBytes = static_cast<qint64>(space.capacity);
    return m_freeBytes;
}

} // namespace anteroom::metrics
