// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <vector>

namespace anteroom::bench {

/// How long each turn of this thread's event loop takes, from waking to the next wait: what a
/// person feels as stutter is the long ones.
class TurnClock : public QObject
{
    Q_OBJECT

public:
    TurnClock();

    void begin() { m_turns.clear(); }
    /// Milliseconds that a part of the turns does not exceed. part: 0 to 1.
    double quantile(double part) const;
    std::size_t count() const { return m_turns.size(); }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_awoke = Clock::now();
    bool m_awake = true;
    std::vector<std::uint32_t> m_turns; ///< microseconds
};

} // namespace anteroom::bench
