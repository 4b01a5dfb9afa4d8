// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/deadline_queue.h"
#include "shared/base/id.h"

#include <QHash>

#include <functional>

namespace anteroom::handlers {

/// Calls that ring: an offer went to somebody who is not in the room. One that is not answered in
/// 45 s, or that the caller gives up before, is a missed call.
class RingTracker
{
public:
    static constexpr milliseconds Lifetime{45'000};
    using Missed = std::function<void(const SessionId &, const UserId &called)>;

    RingTracker(DeadlineQueue &deadlines, Missed missed)
        : m_deadlines(deadlines), m_missed(std::move(missed))
    {
    }
    ~RingTracker();
    Q_DISABLE_COPY_MOVE(RingTracker)

    /// An offer more to the same person goes on with the same 45 s.
    void ring(const SessionId &session, const UserId &called);
    /// They answered or came, or the session is over.
    void stop(const SessionId &session, const UserId &called);
    /// The caller is gone: whoever rings in that session missed it.
    void giveUp(const SessionId &session);
    bool isRinging(const SessionId &session, const UserId &called) const
    {
        return m_ringing.contains({session, called});
    }

private:
    using Key = std::pair<SessionId, UserId>;
    DeadlineQueue &m_deadlines;
    Missed m_missed;
    QHash<Key, DeadlineQueue::Token> m_ringing;
};

} // namespace anteroom::handlers
