// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"
#include "shared/domain/waiting.h"

#include <QHash>

#include <vector>

namespace anteroom::handlers {

/// How long patients wait: those who wait now, and those who were let in or called in today, by the
/// server's local date. In memory: nobody waits across a restart.
class WaitingFigures
{
public:
    WaitingFigures(const Clock &clock, WaitingRoom waitingRoom)
        : m_clock(clock), m_waitingRoom(waitingRoom)
    {
    }

    /// A session as it is now; call it for every change. Who gave up was not let in.
    void note(const ConsultationSession &session);

    int waitingCount() const { return static_cast<int>(m_waiting.size()); }
    /// Of those who wait now, 0 when nobody does.
    double longestSeconds() const;
    /// Of those who were let in today; -1: none.
    double medianSeconds() const;

private:
    QDate today() const { return m_clock.utcNow().toLocalTime().date(); }
    double secondsSince(const QDateTime &since) const;
    void letIn(double seconds);

    const Clock &m_clock;
    const WaitingRoom m_waitingRoom;
    QHash<SessionId, QDateTime> m_waiting;
    QDate m_day;
    std::vector<double> m_waits; ///< of m_day, sorted
};

} // namespace anteroom::handlers
