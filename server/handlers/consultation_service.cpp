// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/consultation_service.h"

#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

namespace {
const RefusalTexts AppointmentTexts{UserNotFoundText,
                                    QStringLiteral("Failed to create appointment")};
const RefusalTexts CreateTexts{QStringLiteral("Appointment or user not found"),
                               QStringLiteral("Failed to create consultation")};
} // namespace

void ConsultationService::createAppointment(const Actor &actor,
                                            const storage::NewAppointment &appointment,
                                            Answer<Appointment> answer)
{
    const auto job = [appointment, context = contextOf(actor)](Transaction &transaction) {
        return storeAppointment(transaction, appointment, context);
    };
    m_context.ask<Appointment>(job, AppointmentTexts, std::move(answer));
}

void ConsultationService::create(const Actor &actor, const storage::NewConsultation &consultation,
                                 SessionAnswer answer)
{
    const auto job = [consultation, context = contextOf(actor)](Transaction &transaction) {
        return storeConsultation(transaction, consultation, context);
    };
    const auto tell = [this](const ConsultationSession &session) {
        m_related({session.patient.id, session.physician.id});
    };
    change(job, CreateTexts, tell, std::move(answer));
}

void ConsultationService::find(const Intent &intent, const SessionId &id, SessionAnswer answer)
{
    const auto job = [=](Transaction &transaction) {
        return accessConsultation(transaction, id, intent);
    };
    m_context.ask<ConsultationSession>(job, intent.texts, std::move(answer));
}

void ConsultationService::join(const socketio::SocketPtr &socket, const SessionId &id,
                               SessionAnswer answer)
{
    const User &user = principalOf(socket)->user;
    const Coming coming{m_members.holdsPlace(id, user.id), m_members.expect(socket, id)};
    const Intent intent = m_context.intent(Actor::client(user.id, user.role), "consultation:join");
    const auto job = [=](Transaction &transaction) {
        return storeJoin(transaction, id, intent, coming);
    };
    m_context.ask<JoinedConsultation>(
        job, JoinConsultationTexts,
        [this, id, user = user.id, expected = coming.step.has_value(),
         answer = std::move(answer)](const Outcome<JoinedConsultation> &joined) {
        if (expected)
            m_members.expectNoMore(id, user);
        if (!joined)
            return answer(Failure{joined.error()});
        m_timeline.tell(joined->steps);
        answer(joined->session);
        });
}

void ConsultationService::start(const Actor &actor, const SessionId &id, SessionAnswer answer)
{
    const Intent intent = m_context.intent(actor, "consultation:start");
    const auto job = [id, intent, context = contextOf(actor)](Transaction &transaction) {
        return storeStart(transaction, id, context, intent);
    };
    const auto tell = [this, actor](const ConsultationSession &session) {
        tellStarted(actor, session);
    };
    change(job, StartConsultationTexts, tell, std::move(answer));
}

void ConsultationService::end(const Actor &actor, const SessionId &id, const QString &reason,
                              SessionAnswer answer)
{
    const Intent intent = m_context.intent(actor, "consultation:end");
    const auto job = [id, intent, context = contextOf(actor, reason)](Transaction &transaction) {
        return storeEnd(transaction, id, context, intent);
    };
    const auto tell = [this, actor](const ConsultationSession &session) {
        stopRinging(session);
        tellEnded(actor, session);
    };
    change(job, EndConsultationTexts, tell, std::move(answer));
}

void ConsultationService::close(const Actor &actor, const SessionId &id, SessionStatus status,
                                SessionAnswer answer)
{
    const auto job = [id, status, context = contextOf(actor)](Transaction &transaction) {
        return storeClosing(transaction, id, status, context);
    };
    const auto tell = [this](const ConsultationSession &session) {
        stopRinging(session);
        tellUpdate(session.id, {{QStringLiteral("status"), toWire(session.status)}});
    };
    change(job, UpdateConsultationTexts, tell, std::move(answer));
}

void ConsultationService::setFlags(const Actor &actor, const SessionId &id,
                                   std::optional<bool> locked, std::optional<bool> admitted,
                                   SessionAnswer answer)
{
    const auto job = [=, context = contextOf(actor)](Transaction &transaction) {
        return storeFlags(transaction, id, locked, admitted, context);
    };
    const auto tell = [this, locked, admitted](const ConsultationSession &session) {
        QJsonObject keys;
        if (locked)
            keys.insert(QStringLiteral("locked"), session.room.locked);
        if (admitted)
            keys.insert(QStringLiteral("admitted"), session.room.admitted);
        tellUpdate(session.id, keys);
        if (admitted.value_or(false))
            tellRoomState(session);
    };
    change(job, UpdateConsultationTexts, tell, std::move(answer));
}

void ConsultationService::removeParticipant(const Actor &actor, const SessionId &id,
                                            const UserId &user, const QString &reason,
                                            Answer<Done> answer)
{
    takeOut(actor, id, user, reason, std::move(answer));
}

void ConsultationService::deny(const Actor &actor, const SessionId &id, const QString &reason,
                               Answer<Done> answer)
{
    takeOut(actor, id, std::nullopt, reason, std::move(answer));
}

void ConsultationService::takeOut(const Actor &actor, const SessionId &id,
                                  const std::optional<UserId> &named, const QString &reason,
                                  Answer<Done> answer)
{
    const bool present = named && isUserIn(m_context.nsp, *named, consultationRoom(id));
    const auto job = [=, context = contextOf(actor, reason)](Transaction &transaction) {
        return storeRemoval(transaction, id, named, present, context);
    };
    m_context.ask<RemovedParticipant>(
        job, UpdateConsultationTexts,
        [=, this, answer = std::move(answer)](const Outcome<RemovedParticipant> &removed) {
        if (!removed)
            return answer(Failure{removed.error()});
        m_timeline.tell(removed->steps);
        tellTakenOut(id, removed->user,
                     named ? QStringLiteral("removed") : QStringLiteral("denied"), reason);
        answer(Done{});
        });
}

void ConsultationService::readmit(const Actor &actor, const SessionId &id, const UserId &user,
                                  Answer<Done> answer)
{
    const auto job = [=, context = contextOf(actor)](Transaction &transaction) {
        return storeReadmission(transaction, id, user, context);
    };
    m_context.ask<ConsultationSession>(
        job, UpdateConsultationTexts,
        [answer = std::move(answer)](const Outcome<ConsultationSession> &session) {
        answer(session ? Outcome<Done>(Done{}) : Outcome<Done>(Failure{session.error()}));
        });
}

void ConsultationService::closeForgotten()
{
    const ConsultationRules &rules = m_context.options.consultationRules;
    const QDateTime now = m_context.clock.utcNow();
    using Forgotten = std::pair<QList<SessionId>, QList<SessionId>>;
    const auto job = [rules, now](Transaction &transaction) -> Stored<Forgotten> {
        Forgotten forgotten;
        if (rules.noShowAfter.count() > 0) {
            const auto missed = storage::missedConsultations(
                transaction, now.addMSecs(-milliseconds(rules.noShowAfter).count()));
            if (!missed)
                return Failure{missed.error()};
            forgotten.first = *missed;
        }
        if (rules.staleAfter.count() > 0) {
            const auto stale = storage::abandonedConsultations(
                transaction, now.addMSecs(-milliseconds(rules.staleAfter).count()));
            if (!stale)
                return Failure{stale.error()};
            forgotten.second = *stale;
        }
        return forgotten;
    };
    m_context.storage.run(m_context.owner, job, [this](const Stored<Forgotten> &forgotten) {
        if (!forgotten)
            return;
        const auto nothing = [](const Outcome<ConsultationSession> &) {};
        for (const SessionId &id : forgotten->first)
            close(Actor::system(), id, SessionStatus::NoShow, nothing);
        for (const SessionId &id : forgotten->second)
            end(Actor::system(), id, QStringLiteral("nobody was there any more"), nothing);
    });
}

void ConsultationService::stopRinging(const ConsultationSession &session)
{
    m_members.rings().stop(session.id, session.patient.id);
    m_members.rings().stop(session.id, session.physician.id);
}

QJsonObject ConsultationService::roomState(const ConsultationSession &session,
                                           const UserId &user) const
{
    return {{QStringLiteral("session"), consultationSessionJson(session)},
            {QStringLiteral("room"), consultationRoomJson(session)},
            {QStringLiteral("iceServers"),
             iceServersFor(user, m_context.options.ice, m_context.clock.utcNow())}};
}

/// Each socket gets its own user's credentials.
void ConsultationService::tellRoomState(const ConsultationSession &session)
{
    const QList<socketio::SocketPtr> sockets =
        m_context.nsp.socketsIn(consultationRoom(session.id));
    for (const socketio::SocketPtr &socket : sockets)
        socket->emit("consultation:room_state", roomState(session, principalOf(socket)->user.id));
}

void ConsultationService::broadcastUpdate(const Actor &actor, const SessionId &id,
                                          const QJsonObject &keys, Answer<Done> answer)
{
    const auto job = [id, context = contextOf(actor)](Transaction &transaction) {
        return storeNote(transaction, id, QStringLiteral("consultation.update"), {}, context);
    };
    m_context.ask<ConsultationSession>(
        job, UpdateConsultationTexts,
        [this, id, keys, answer = std::move(answer)](const Outcome<ConsultationSession> &session) {
        if (!session)
            return answer(Failure{session.error()});
        tellUpdate(id, keys);
        answer(Done{});
        });
}

void ConsultationService::change(const ChangeJob &job, const RefusalTexts &texts, Tell tell,
                                 SessionAnswer answer)
{
    m_context.ask<ChangedConsultation>(job, texts,
                                       [this, tell = std::move(tell), answer = std::move(answer)](
                                           const Outcome<ChangedConsultation> &done) {
        if (!done)
            return answer(Failure{done.error()});
        if (done->changed && tell)
            tell(done->session);
        if (done->changed) {
            m_timeline.tell(done->steps);
            if (isEnded(done->session.status))
                m_members.sessionOver(done->session.id);
            m_members.publish(done->session);
            m_members.queueChanged(done->session);
        }
        answer(done->session);
    });
}

void ConsultationService::tellStarted(const Actor &actor, const ConsultationSession &session)
{
    m_context.nsp.to(consultationRoom(session.id))
        .emit("consultation:session_started",
              QJsonObject{{QStringLiteral("sessionId"), session.id.toString()},
                          {QStringLiteral("startedBy"), actor.wireName()},
                          {QStringLiteral("startedAt"), toIsoUtc(session.startedAt)}});
}

void ConsultationService::tellEnded(const Actor &actor, const ConsultationSession &session)
{
    m_context.nsp.to(consultationRoom(session.id))
        .emit(
            "consultation:session_ended",
            QJsonObject{{QStringLiteral("sessionId"), session.id.toString()},
                        {QStringLiteral("endedBy"), actor.wireName()},
                        {QStringLiteral("endedAt"), toIsoUtc(session.endedAt)},
                        {QStringLiteral("durationMinutes"), session.durationMinutes.value_or(0)}});
}

void ConsultationService::tellTakenOut(const SessionId &id, const UserId &user,
                                       const QString &action, const QString &reason)
{
    tellUpdate(id,
               {{QStringLiteral("action"), action}, {QStringLiteral("userId"), user.toString()}});
    tellModeration(m_context.nsp, user, action, reason);
    m_members.expel(id, user);
}

void ConsultationService::tellUpdate(const SessionId &id, QJsonObject keys)
{
    keys.insert(QStringLiteral("sessionId"), id.toString());
    m_context.nsp.to(consultationRoom(id)).emit("consultation:update", keys);
}

} // namespace anteroom::handlers
