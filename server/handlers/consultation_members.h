// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"
#include "server/handlers/presence_tracker.h"
#include "server/handlers/principal.h"
#include "shared/domain/consultation.h"

#include <QHash>
#include <QSet>

namespace anteroom::handlers {

/// Who is in the rooms of consultations: by user, not by socket. The first socket of a user comes,
/// the last one goes; a lost one keeps its user's place for 15 s. Keeps the flags in storage true.
/// Spec: wire.md 4, `consultation:join`, `consultation:leave`.
class ConsultationMembers
{
public:
    static constexpr milliseconds Grace{15'000};

    explicit ConsultationMembers(const Context &context) : m_context(context) {}
    ~ConsultationMembers();
    Q_DISABLE_COPY_MOVE(ConsultationMembers)

    /// Puts the socket into the room and tells the others of a user who was not there. False when
    /// the socket is gone or in too many rooms: then the flag that was set for it is cleared.
    bool enter(const socketio::SocketPtr &socket, Principal &principal, const SessionId &session);
    /// Nothing happens for a socket that is not in the room.
    void leave(const socketio::SocketPtr &socket, Principal &principal, const SessionId &session,
               Departure departure);
    /// A socket is gone from all of its consultations.
    void socketGone(const socketio::SocketPtr &socket, Principal &principal, Departure departure);

    /// Takes all sockets of the user out, tells the room, and lets them not come back.
    void expel(const SessionId &session, const UserId &user);
    bool isExpelled(const SessionId &session, const UserId &user) const
    {
        return m_expelled.contains({session, user});
    }

    /// Admins in the room who are no participants.
    int observerCount(const ConsultationSession &session) const;
    feed::ConsultationView view(const ConsultationSession &session) const
    {
        return {session, observerCount(session)};
    }
    /// Tells the console.
    void publish(const ConsultationSession &session) const
    {
        m_context.feed.publish(feed::ConsultationChanged{view(session)});
    }

private:
    using Place = std::pair<SessionId, UserId>;
    void gone(const SessionId &session, const UserId &user);
    void writeFlag(const SessionId &session, const UserId &user, bool joined);

    const Context &m_context;
    QHash<Place, DeadlineQueue::Token> m_graces;
    QSet<Place> m_expelled;
};

} // namespace anteroom::handlers
