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
    change(job, CreateTexts, {}, std::move(answer));
}

void ConsultationService::find(const Actor &actor, const SessionId &id, Action action,
                               const RefusalTexts &texts, SessionAnswer answer)
{
    const auto job = [=](Transaction &transaction) {
        return accessConsultation(transaction, id, actor, action, texts);
    };
    m_context.ask<ConsultationSession>(job, texts, std::move(answer));
}

void ConsultationService::join(const Actor &actor, const SessionId &id, SessionAnswer answer)
{
    const bool expelled = m_members.isExpelled(id, UserId(actor.id));
    const auto job = [=](Transaction &transaction) {
        return storeJoin(transaction, id, actor, expelled);
    };
    m_context.ask<ConsultationSession>(job, JoinConsultationTexts, std::move(answer));
}

void ConsultationService::start(const Actor &actor, const SessionId &id, SessionAnswer answer)
{
    const auto job = [id, context = contextOf(actor)](Transaction &transaction) {
        return storeStart(transaction, id, context);
    };
    const auto tell = [this, actor](const ConsultationSession &session) {
        tellStarted(actor, session);
    };
    change(job, StartConsultationTexts, tell, std::move(answer));
}

void ConsultationService::end(const Actor &actor, const SessionId &id, const QString &reason,
                              SessionAnswer answer)
{
    const auto job = [id, context = contextOf(actor, reason)](Transaction &transaction) {
        return storeEnd(transaction, id, context);
    };
    const auto tell = [this, actor](const ConsultationSession &session) {
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
    };
    change(job, UpdateConsultationTexts, tell, std::move(answer));
}

void ConsultationService::removeParticipant(const Actor &actor, const SessionId &id,
                                            const UserId &user, const QString &reason,
                                            Answer<Done> answer)
{
    const bool present = isUserIn(m_context.nsp, user, consultationRoom(id));
    const auto job =
        [=, context = contextOf(actor, reason)](Transaction &transaction) -> AccessedConsultation {
        const AccessedConsultation session = storeNote(
            transaction, id, QStringLiteral("consultation.remove"), user.toString(), context);
        // Failing takes the entry back.
        if (session && *session && !present && !(*session)->isParticipant(user))
            return storage::fail(storage::StorageError::Kind::NotFound);
        return session;
    };
    m_context.ask<ConsultationSession>(
        job, UpdateConsultationTexts,
        [=, this, answer = std::move(answer)](const Outcome<ConsultationSession> &session) {
        if (!session)
            return answer(Failure{session.error()});
        tellRemoved(id, user, reason);
        answer(Done{});
        });
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
        if (done->changed)
            m_members.publish(done->session);
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

void ConsultationService::tellRemoved(const SessionId &id, const UserId &user,
                                      const QString &reason)
{
    const QString removed = QStringLiteral("removed");
    tellUpdate(id,
               {{QStringLiteral("action"), removed}, {QStringLiteral("userId"), user.toString()}});
    m_context.nsp.to(userRoom(user))
        .emit("moderation:notice",
              QJsonObject{{QStringLiteral("action"), removed}, {QStringLiteral("reason"), reason}});
    m_members.expel(id, user);
}

void ConsultationService::tellUpdate(const SessionId &id, QJsonObject keys)
{
    keys.insert(QStringLiteral("sessionId"), id.toString());
    m_context.nsp.to(consultationRoom(id)).emit("consultation:update", keys);
}

} // namespace anteroom::handlers
