// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/throttles.h"
#include "shared/base/clock.h"
#include "shared/base/id.h"

#include <QHash>

namespace anteroom::handlers {

/// What is due to somebody who goes on after being told `rate_limited`, by severity.
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
            count = {now};
        ++count.refusals;
        const Measure due = measureFor(count.refusals);
        if (due <= count.taken)
            return Measure::None;
        count.taken = due;
        return due;
    }

private:
    struct Count
    {
        milliseconds since{0};
        int refusals = 0;
        Measure taken = Measure::None; ///< the severest
    };
    Measure measureFor(int refusals) const
    {
        if (refusals >= m_throttles.disconnectAt())
            return Measure::Disconnect;
        if (refusals >= m_throttles.muteAt())
            return Measure::Mute;
        return refusals >= m_throttles.warnAt() ? Measure::Warn : Measure::None;
    }
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
