// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/consultation_timeline.h"
#include "server/handlers/context.h"
#include "server/handlers/participant_links.h"
#include "server/handlers/presence_tracker.h"
#include "server/handlers/principal.h"
#include "server/handlers/ring_tracker.h"
#include "server/handlers/waiting_figures.h"
#include "server/handlers/waiting_queue.h"
#include "shared/domain/consultation.h"

namespace anteroom::handlers {

class NotificationService;
struct MemberChange;

/// Who is in the rooms of consultations: by user, not by socket. The first socket of a user comes,
/// the last one goes; a lost one is told to have left after 15 s, and a patient keeps the place in
/// the waiting room for 90 s. Keeps the flags in storage true.
/// Spec: wire.md 4, `consultation:join`, `consultation:leave`.
class ConsultationMembers
{
public:
    static constexpr milliseconds Grace{15'000};
    static constexpr milliseconds PlaceKept{90'000};
    static constexpr milliseconds LinkInterval{1'000}; ///< the console is told no more often

    ConsultationMembers(const Context &context, NotificationService &notifications,
                        ConsultationTimeline &timeline);

    /// The socket's user asks to join: the step that this would be, Joined or Returned; none when
    /// they are there or on their way already. Call expectNoMore() when it is decided.
    std::optional<feed::StepKind> expect(const socketio::SocketPtr &socket,
                                         const SessionId &session);
    void expectNoMore(const SessionId &session, const UserId &user)
    {
        m_expected.remove({session, user});
    }

    /// Puts the socket into the room and tells the others of a user who was not there. False when
    /// the socket is gone or in too many rooms: then the flag that was set for it is cleared.
    bool enter(const socketio::SocketPtr &socket, Principal &principal, const SessionId &session);
    /// Nothing happens for a socket that is not in the room.
    void leave(const socketio::SocketPtr &socket, Principal &principal, const SessionId &session,
               Departure departure);
    /// A socket is gone from all of its consultations.
    void socketGone(const socketio::SocketPtr &socket, Principal &principal, Departure departure);

    /// What a client in the room told of its media by `consultation:stats`; whether its state is
    /// another than before.
    bool noteStats(const SessionId &session, const UserId &user, const QJsonObject &payload);
    /// It has ended: how people are connected is of no interest any more.
    void sessionOver(const SessionId &session);

    /// Takes all sockets of the user out and tells the room.
    void expel(const SessionId &session, const UserId &user);
    /// In the room, or lost so short a time ago that nobody was told.
    bool holdsPlace(const SessionId &session, const UserId &user) const;
    /// The queue of the session's physician is counted anew.
    void queueChanged(const ConsultationSession &session) { m_queue.changed(session.physician.id); }
    RingTracker &rings() { return m_rings; }
    const WaitingFigures &waiting() const { return m_waiting; }

    /// Admins in the room who are no participants.
    int observerCount(const ConsultationSession &session) const;
    feed::ConsultationView view(const ConsultationSession &session) const
    {
        return {session, observerCount(session), linkOf(session.id, session.patient.id),
                linkOf(session.id, session.physician.id)};
    }
    /// Tells the console; call it for every change.
    void publish(const ConsultationSession &session)
    {
        m_waiting.note(session);
        if (m_context.feed.isWatched())
            m_context.feed.publish(feed::ConsultationChanged{view(session)});
    }
    /// The same, as it is stored now.
    void publishStored(const SessionId &session);

private:
    using Place = std::pair<SessionId, UserId>;
    using MaybeStep = std::optional<feed::StepKind>;

    void lost(const SessionId &session, const UserId &user);
    void gone(const SessionId &session, const UserId &user, Departure departure, MaybeStep step);
    void placeOver(const SessionId &session, const UserId &user);
    void giveUpPlace(const SessionId &session, const UserId &user, MaybeStep step);
    void cameInVain(const SessionId &session, const UserId &user);
    void missedCall(const SessionId &session, const UserId &called);
    void writeFlag(const SessionId &session, const UserId &user, bool joined, MaybeStep step);
    void publishSoon(const SessionId &session);
    feed::ParticipantLink linkOf(const SessionId &session, const UserId &user) const;
    void changed(const storage::Stored<MemberChange> &change);
    std::optional<feed::ConsultationStep> stepOf(const SessionId &session, const UserId &user,
                                                 MaybeStep kind) const;

    const Context &m_context;
    NotificationService &m_notifications;
    WaitingQueue m_queue;
    WaitingFigures m_waiting;
    RingTracker m_rings;
    KeyedDeadlines<Place> m_graces;
    KeyedDeadlines<Place> m_keptPlaces;
    QSet<Place> m_expected; ///< on their way into the room
    ConsultationTimeline &m_timeline;
    ParticipantLinks m_links;
    KeyedDeadlines<SessionId> m_toldLately; ///< whose links the console was told of
    QSet<SessionId> m_untold;               ///< changed since
};

} // namespace anteroom::handlers
