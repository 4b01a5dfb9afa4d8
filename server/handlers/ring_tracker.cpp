// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/ring_tracker.h"

namespace anteroom::handlers {

void RingTracker::ring(const SessionId &session, const UserId &caller, const UserId &called)
{
    const Call call{session, caller, called};
    if (!m_ringing.isRunning(call))
        m_ringing.start(call, Lifetime, [this, session, called] { m_missed(session, called); });
}

void RingTracker::stop(const SessionId &session, const UserId &called)
{
    for (const Call &call : callsTo(session, called))
        m_ringing.stop(call);
}

void RingTracker::giveUp(const SessionId &session, const UserId &caller)
{
    for (const Call &call : m_ringing.keys()) {
        if (call.session == session && call.caller == caller) {
            m_ringing.stop(call);
            m_missed(session, call.called);
        }
    }
}

bool RingTracker::isRinging(const SessionId &session, const UserId &called) const
{
    return !callsTo(session, called).isEmpty();
}

QList<RingTracker::Call> RingTracker::callsTo(const SessionId &session, const UserId &called) const
{
    QList<Call> calls = m_ringing.keys();
    calls.removeIf(
        [&](const Call &call) { return call.session != session || call.called != called; });
    return calls;
}

} // namespace anteroom::handlers
