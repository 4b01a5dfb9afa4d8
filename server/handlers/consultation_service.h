// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/consultation_jobs.h"
#include "server/handlers/consultation_members.h"

namespace anteroom::handlers {

/// Makes, starts and ends consultations; events, the HTTP API and the console come here alike.
class ConsultationService
{
public:
    using SessionAnswer = Answer<ConsultationSession>;

    /// related: told of the people of a consultation that is new.
    ConsultationService(const Context &context, ConsultationMembers &members,
                        ConsultationTimeline &timeline,
                        std::function<void(const QList<UserId> &)> related)
        : m_context(context)
        , m_members(members)
        , m_timeline(timeline)
        , m_related(std::move(related))
    {
    }

    /// Errors: Conflict when the id is taken, NotFound when a person does not exist.
    void createAppointment(const Actor &actor, const storage::NewAppointment &appointment,
                           Answer<Appointment> answer);
    /// Errors: Conflict when the id is taken or the appointment has a session; NotFound.
    void create(const Actor &actor, const storage::NewConsultation &consultation,
                SessionAnswer answer);
    /// Whether it may be done; the session as it is. Errors: NotFound, Forbidden, Conflict.
    void find(const Intent &intent, const SessionId &id, SessionAnswer answer);

    /// Sets the flag of the socket's user; the first join makes a scheduled session wait. The
    /// caller puts the socket into the room. Errors: NotFound, Forbidden for one who was removed.
    void join(const socketio::SocketPtr &socket, const SessionId &id, SessionAnswer answer);
    /// A repeat answers the session and tells nobody. Errors: NotFound, Forbidden, Conflict.
    void start(const Actor &actor, const SessionId &id, SessionAnswer answer);
    /// Stores the end and one payment job together. Errors and repeats as start().
    void end(const Actor &actor, const SessionId &id, const QString &reason, SessionAnswer answer);
    /// status: Cancelled or NoShow. Errors: NotFound, Conflict once started or ended otherwise.
    void close(const Actor &actor, const SessionId &id, SessionStatus status, SessionAnswer answer);

    /// The payload of `consultation:room_state` for this user.
    QJsonObject roomState(const ConsultationSession &session, const UserId &user) const;

    /// Admits the patient, also one who was denied, or sends them back to wait, locks the room, and
    /// tells it. Errors: NotFound, Conflict after the end.
    void setFlags(const Actor &actor, const SessionId &id, std::optional<bool> locked,
                  std::optional<bool> admitted, SessionAnswer answer);
    /// Takes somebody out until readmit(); they are told why. Errors: NotFound for one who is no
    /// participant and not in the room.
    void removeParticipant(const Actor &actor, const SessionId &id, const UserId &user,
                           const QString &reason, Answer<Done> answer);
    /// The same for the patient who waits, who is told that it was a refusal. Errors: NotFound.
    void deny(const Actor &actor, const SessionId &id, const QString &reason, Answer<Done> answer);
    /// Lets somebody who was removed or denied come in again. Errors: NotFound.
    void readmit(const Actor &actor, const SessionId &id, const UserId &user, Answer<Done> answer);
    /// Tells the console how a consultation stands.
    void publish(const SessionId &id) { m_members.publishStored(id); }
    /// Closes what nobody closed, by Options::consultationRules; call it now and then.
    void closeForgotten();
    /// Sends `consultation:update` with these keys and `sessionId` to the room. Errors: NotFound.
    void broadcastUpdate(const Actor &actor, const SessionId &id, const QJsonObject &keys,
                         Answer<Done> answer);

private:
    using ChangeJob = std::function<StoredChange(storage::Transaction &)>;
    using Tell = std::function<void(const ConsultationSession &)>;

    ChangeContext contextOf(const Actor &actor, const QString &reason = {}) const
    {
        return {actor, m_context.clock.utcNow(), reason,
                m_context.options.waitingRoom == WaitingRoom::Observe};
    }
    void change(const ChangeJob &job, const RefusalTexts &texts, Tell tell, SessionAnswer answer);
    void tellStarted(const Actor &actor, const ConsultationSession &session);
    void tellEnded(const Actor &actor, const ConsultationSession &session);
    void takeOut(const Actor &actor, const SessionId &id, const std::optional<UserId> &named,
                 const QString &reason, Answer<Done> answer);
    void tellTakenOut(const SessionId &id, const UserId &user, const QString &action,
                      const QString &reason);
    void tellRoomState(const ConsultationSession &session);
    void stopRinging(const ConsultationSession &session);
    void tellUpdate(const SessionId &id, QJsonObject keys);

    const Context &m_context;
    ConsultationMembers &m_members;
    ConsultationTimeline &m_timeline;
    std::function<void(const QList<UserId> &)> m_related;
};

} // namespace anteroom::handlers
