// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/loop_lag.h"

#include <algorithm>

namespace anteroom::metrics {

LoopLag::~LoopLag()
{
    m_deadlines.cancel(m_deadline);
}

void LoopLag::start()
{
    m_deadlines.cancel(m_deadline);
    arm();
}

milliseconds LoopLag::worst() const
{
    return *std::max_element(m_lags.begin(), m_lags.end());
}

void LoopLag::arm()
{
    const milliseconds due = m_deadlines.clock().steadyNow() + Interval;
    m_deadline = m_deadlines.add(Interval, [this, due] { probe(due); });
}

void LoopLag::probe(milliseconds due)
{
    m_lags[m_next] = std::max(m_deadlines.clock().steadyNow() - due, milliseconds(0));
    m_next = (m_next + 1) % m_lags.size();
    arm();
}

} // namespace anteroom::metrics
