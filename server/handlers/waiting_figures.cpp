// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/waiting_figures.h"

#include <algorithm>

namespace anteroom::handlers {

void WaitingFigures::note(const ConsultationSession &session)
{
    if (waits(session, m_waitingRoom)) {
        const QDateTime &since = session.room.waitingSince;
        if (since.isValid() || !m_waiting.contains(session.id))
            m_waiting.insert(session.id, since.isValid() ? since : m_clock.utcNow());
        return;
    }
    const QDateTime since = m_waiting.take(session.id);
    const bool wasAdmitted = m_waitingRoom == WaitingRoom::Enforce && session.room.admitted;
    const bool cameIn = wasAdmitted || session.status == SessionStatus::InProgress;
    if (since.isValid() && cameIn)
        letIn(secondsSince(since));
}

double WaitingFigures::longestSeconds() const
{
    double longest = 0;
    for (const QDateTime &since : m_waiting)
        longest = std::max(longest, secondsSince(since));
    return longest;
}

double WaitingFigures::medianSeconds() const
{
    if (m_waits.empty() || m_day != today())
        return -1;
    const size_t middle = m_waits.size() / 2;
    if (m_waits.size() % 2 == 1)
        return m_waits[middle];
    return (m_waits[middle - 1] + m_waits[middle]) / 2;
}

/// A clock that was set back must not make a wait negative.
double WaitingFigures::secondsSince(const QDateTime &since) const
{
    return std::max(static_cast<double>(since.msecsTo(m_clock.utcNow())) / 1'000.0, 0.0);
}

void WaitingFigures::letIn(double seconds)
{
    if (m_day != today()) {
        m_day = today();
        m_waits.clear();
    }
    m_waits.insert(std::upper_bound(m_waits.begin(), m_waits.end(), seconds), seconds);
}

} // namespace anteroom::handlers
