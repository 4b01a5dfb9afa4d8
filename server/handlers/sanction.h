// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/refusal.h"
#include "shared/base/clock.h"

#include <QDateTime>

#include <algorithm>

namespace anteroom::handlers {

// What bans and mutes have in common: for how long, and when one is looked at again.

inline constexpr std::chrono::minutes LongestSanction{366 * 24 * 60};

/// InvalidPayload for less than a minute or more than LongestSanction.
inline std::optional<Refusal> checkDuration(std::chrono::minutes duration)
{
    if (duration >= std::chrono::minutes(1) && duration <= LongestSanction)
        return std::nullopt;
    return Refusal{.code = ErrorCode::InvalidPayload,
                   .message = QStringLiteral("A time of one minute to one year is needed")};
}

/// Until the next look at one that ends then: it may be a year, and the wall clock may be set.
inline milliseconds expiryWait(const QDateTime &now, const QDateTime &until)
{
    constexpr milliseconds Shortest{1'000};
    constexpr milliseconds Longest{24 * 60 * 60 * 1'000};
    return std::clamp(milliseconds(now.msecsTo(until)), Shortest, Longest);
}

} // namespace anteroom::handlers
