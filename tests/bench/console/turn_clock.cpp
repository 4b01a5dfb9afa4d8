// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/console/turn_clock.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace anteroom::bench {

TurnClock::TurnClock()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        if (m_awake)
            return;
        m_awoke = Clock::now();
        m_awake = true;
    });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (!m_awake)
            return;
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_awoke);
        m_turns.push_back(static_cast<std::uint32_t>(took.count()));
        m_awake = false;
    });
}

double TurnClock::quantile(double part) const
{
    if (m_turns.empty())
        return 0;
    std::vector<std::uint32_t> sorted = m_turns;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1));
    return sorted.at(at) / 1000.0;
}

} // namespace anteroom::bench
