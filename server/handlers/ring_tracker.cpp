// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/ring_tracker.h"

#include <QList>

namespace anteroom::handlers {

RingTracker::~RingTracker()
{
    for (DeadlineQueue::Token &token : m_ringing)
        m_deadlines.cancel(token);
}

void RingTracker::ring(const SessionId &session, const UserId &called)
{
    const Key key{session, called};
    if (m_ringing.contains(key))
        return;
    m_ringing.insert(key, m_deadlines.add(Lifetime, [this, key] {
        m_ringing.remove(key);
        m_missed(key.first, key.second);
    }));
}

void RingTracker::stop(const SessionId &session, const UserId &called)
{
    DeadlineQueue::Token token = m_ringing.take({session, called});
    m_deadlines.cancel(token);
}

void RingTracker::giveUp(const SessionId &session)
{
    QList<UserId> called;
    for (auto entry = m_ringing.cbegin(); entry != m_ringing.cend(); ++entry) {
        if (entry.key().first == session)
            called.append(entry.key().second);
    }
    for (const UserId &user : called) {
        stop(session, user);
        m_missed(session, user);
    }
}

} // namespace anteroom::handlers
