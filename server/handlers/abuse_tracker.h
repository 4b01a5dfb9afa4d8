// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/throttles.h"
#include "shared/base/clock.h"
#include "shared/base/id.h"

#include <QHash>

namespace anteroom::handlers {

/// What is due to somebody who goes on after being told `rate_limited`.
enum class Measure { None, Warn, Mute, Disconnect };

/// Counts refusals for the rate in a minute, for each user. Each measure is due once a minute.
class AbuseTracker
{
public:
    static constexpr milliseconds Window{60'000};

    AbuseTracker(const Clock &clock, const Throttles &throttles)
        : m_clock(clock), m_throttles(throttles)
    {
    }

    Measure noteRefusal(const UserId &user)
    {
        const milliseconds now = m_clock.steadyNow();
        if (now - m_prunedAt > Window)
            prune(now);
        Count &count = m_counts[user];
        if (count.refusals == 0 || now - count.since > Window)
            count = {now, 0};
        ++count.refusals;
        if (count.refusals == m_throttles.disconnectAt())
            return Measure::Disconnect;
        if (count.refusals == m_throttles.muteAt())
            return Measure::Mute;
        return count.refusals == m_throttles.warnAt() ? Measure::Warn : Measure::None;
    }

private:
    struct Count
    {
        milliseconds since{0};
        int refusals = 0;
    };
    void prune(milliseconds now)
    {
        m_prunedAt = now;
        m_counts.removeIf([now](const QHash<UserId, Count>::iterator &count) {
            return now - count->since > Window;
        });
    }

    const Clock &m_clock;
    const Throttles &m_throttles;
    QHash<UserId, Count> m_counts;
    milliseconds m_prunedAt{0};
};

} // namespace anteroom::handlers
