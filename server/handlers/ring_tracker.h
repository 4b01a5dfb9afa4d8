// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/base/keyed_deadlines.h"

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
        : m_ringing(deadlines), m_missed(std::move(missed))
    {
    }

    /// An offer more to the same person goes on with the same 45 s.
    void ring(const SessionId &session, const UserId &caller, const UserId &called);
    /// They answered or came, or the session is over.
    void stop(const SessionId &session, const UserId &called);
    /// The caller is gone: whom they called missed it.
    void giveUp(const SessionId &session, const UserId &caller);
    bool isRinging(const SessionId &session, const UserId &called) const;

private:
    struct Call
    {
        SessionId session;
        UserId caller;
        UserId called;
        bool operator==(const Call &) const = default;
    };
    friend size_t qHash(const Call &call, size_t seed)
    {
        return qHashMulti(seed, call.session, call.caller, call.called);
    }
    QList<Call> callsTo(const SessionId &session, const UserId &called) const;

    KeyedDeadlines<Call> m_ringing;
    Missed m_missed;
};

} // namespace anteroom::handlers
