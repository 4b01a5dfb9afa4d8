// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/disk_space.h"

#include <QStorageInfo>

namespace anteroom::metrics {

qint64 DiskSpace::freeBytes(milliseconds now)
{
    if (m_path.isEmpty() || (m_askedAt && now - *m_askedAt < Interval))
        return m_freeBytes;
    m_askedAt = now;
    const QStorageInfo storage(m_path);
    m_freeBytes = storage.isValid() ? storage.bytesAvailable() : -1;
    m_totalBytes = storage.isValid() ? storage.bytesTotal() : -1;
    return m_freeBytes;
}

} // namespace anteroom::metrics
