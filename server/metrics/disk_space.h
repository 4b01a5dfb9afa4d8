// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"

#include <QString>

#include <optional>

namespace anteroom::metrics {

/// How much can be written where a path is; asked every ten seconds at most.
class DiskSpace
{
public:
    static constexpr milliseconds Interval{10'000};

    /// path: empty: nothing is known.
    explicit DiskSpace(const QString &path) : m_path(path) {}

    /// -1: not known. now: of a steady clock.
    qint64 freeBytes(milliseconds now);
    /// As of the last look; -1: not known.
    qint64 totalBytes() const { return m_totalBytes; }

private:
    QString m_path;
    std::optional<milliseconds> m_askedAt;
    qint64 m_freeBytes = -1;
    qint64 m_totalBytes = -1;
};

} // namespace anteroom::metrics
