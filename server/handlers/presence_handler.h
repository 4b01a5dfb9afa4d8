// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/event_router.h"
#include "server/handlers/presence_tracker.h"

namespace anteroom::handlers {

/// `presence:*`: who is told of whom, and the time a user was last seen.
/// Spec: wire.md 4, "Presence".
class PresenceHandler
{
public:
    PresenceHandler(const Context &context, EventRouter &router);

    void socketConnected(const socketio::SocketPtr &socket, const User &user);
    void socketGone(const User &user, Departure departure);
    void userChanged(const User &user);
    /// These share something from now on: each is told how the others are.
    void introduce(const QList<UserId> &people);
    /// The server goes down: nobody is told any more, and all are stored as seen now.
    void stop();

    const PresenceTracker &tracker() const { return m_tracker; }
    /// `{<userId>: {status, lastSeen}}` of everybody that is or was just here.
    QJsonObject snapshot() const;

private:
    void setStatus(const Call &call);
    void list(const Call &call);
    void statusChanged(const PresenceRecord &record);
    void announce(const PresenceRecord &record);
    void publish(const PresenceRecord &record);
    QJsonObject presenceOf(const QList<User> &users) const;

    const Context &m_context;
    PresenceTracker m_tracker;
    bool m_stopped = false;
};

feed::PresenceView toView(const PresenceRecord &record);

} // namespace anteroom::handlers
