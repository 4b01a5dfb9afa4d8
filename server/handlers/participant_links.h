// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QHash>
#include <QJsonObject>

namespace anteroom::handlers {

/// How the people of consultations are connected, as their clients tell in `consultation:stats`;
/// of nobody longer than they are there. Only in memory.
class ParticipantLinks
{
public:
    struct Change
    {
        bool link = false;  ///< anything is different
        bool state = false; ///< the state of the media is
    };

    /// payload: `{state, roundTripMs?, packetLossPercent?, camera?, microphone?}`, its state
    /// checked. A value of a wrong type or out of bounds is ignored; what is not told stays.
    Change note(const SessionId &session, const UserId &user, const QJsonObject &payload);
    /// The connection broke; the place is kept until then.
    void lost(const SessionId &session, const UserId &user, const QDateTime &keptUntil);
    void returned(const SessionId &session, const UserId &user);
    void remove(const SessionId &session, const UserId &user);
    void remove(const SessionId &session) { m_links.remove(session); }

    feed::ParticipantLink find(const SessionId &session, const UserId &user) const;
    /// Sessions that anything is known of.
    qsizetype sessionCount() const { return m_links.size(); }

private:
    QHash<SessionId, QHash<UserId, feed::ParticipantLink>> m_links;
};

} // namespace anteroom::handlers
