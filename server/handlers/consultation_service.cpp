// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/consultation_service.h"

#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"
#include "server/storage/outbox_table.h"

namespace anteroom::handlers {

using storage::Participant;
using storage::StorageError;
using storage::Stored;
using storage::Transaction;

struct ConsultationService::Changed
{
    ConsultationSession session;
    bool changed = true; ///< false: a repeat, nobody is told
};

namespace {
const RefusalTexts AppointmentTexts{UserNotFoundText,
                                    QStringLiteral("Failed to create appointment")};
const RefusalTexts CreateTexts{QStringLiteral("Appointment or user not found"),
                               QStringLiteral("Failed to create consultation")};
const RefusalTexts UpdateTexts{JoinConsultationTexts.denied,
                               QStringLiteral("Failed to update consultation")};

template <class T>
Stored<Outcome<T>> refused(ErrorCode code, const QString &text)
{
    return Outcome<T>(refuse(code, text));
}

/// A person or an appointment that is not there is a thing that is not found.
template <class T>
Stored<T> withReferencesFound(Stored<T> stored)
{
    if (!stored && stored.error().kind == StorageError::Kind::Invalid)
        return storage::fail(StorageError::Kind::NotFound, stored.error().detail);
    return stored;
}

/// Looks a session up and decides; absent and not theirs cost the same and read the same.
Stored<Outcome<ConsultationSession>> access(Transaction &transaction, const SessionId &id,
                                            const Actor &actor, Action action,
                                            const RefusalTexts &texts)
{
    using Session = ConsultationSession;
    const Stored<std::optional<Session>> found = storage::findConsultation(transaction, id);
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return refused<Session>(ErrorCode::NotFound, texts.denied);
    if (actor.isClient()) {
        const Verdict verdict = decide(action, actor.role, relationTo(**found, UserId(actor.id)));
        if (verdict == Verdict::NotFound)
            return refused<Session>(ErrorCode::NotFound, texts.denied);
        if (verdict == Verdict::Forbidden)
            return refused<Session>(ErrorCode::Forbidden, texts.denied);
    }
    return Outcome<Session>(**found);
}

Stored<ConsultationSession> reread(Transaction &transaction, const SessionId &id)
{
    const auto found = storage::findConsultation(transaction, id);
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return storage::fail(StorageError::Kind::NotFound);
    return **found;
}

/// The session as it is after a change and its audit entry.
Stored<ConsultationSession> audited(Transaction &transaction, const SessionId &id,
                                    const storage::NewAuditEntry &entry, const QDateTime &now)
{
    const auto written = storage::appendAudit(transaction, entry, now);
    if (!written)
        return Failure{written.error()};
    return reread(transaction, id);
}

Stored<Done> enqueuePayment(Transaction &transaction, const ConsultationSession &session,
                            const QDateTime &now)
{
    const QJsonObject payload{
        {QStringLiteral("sessionId"), session.id.toString()},
        {QStringLiteral("patientId"), session.patient.id.toString()},
        {QStringLiteral("physicianId"), session.physician.id.toString()},
        {QStringLiteral("durationMinutes"), session.durationMinutes.value_or(0)},
        {QStringLiteral("endedAt"), toIsoUtc(session.endedAt)}};
    const Stored<bool> queued =
        storage::enqueueOutbox(transaction, storage::OutboxKind::Payment,
                               QStringLiteral("payment:") + session.id.toString(), payload, now);
    if (!queued)
        return Failure{queued.error()};
    return Done{};
}

Stored<ConsultationSession> joinIn(Transaction &transaction, const ConsultationSession &session,
                                   const UserId &user)
{
    if (session.isParticipant(user)) {
        const Participant participant =
            user == session.patient.id ? Participant::Patient : Participant::Physician;
        const Stored<bool> set = storage::setJoined(transaction, session.id, participant, true);
        if (!set)
            return Failure{set.error()};
    }
    if (session.status == SessionStatus::Scheduled) {
        if (const Stored<bool> set = storage::markWaiting(transaction, session.id); !set)
            return Failure{set.error()};
    }
    return reread(transaction, session.id);
}
} // namespace

void ConsultationService::createAppointment(const Actor &actor,
                                            const storage::NewAppointment &appointment,
                                            Answer<Appointment> answer)
{
    const auto job = [=, now = m_context.clock.utcNow()](
                         Transaction &transaction) -> Stored<Outcome<Appointment>> {
        const auto made =
            withReferencesFound(storage::insertAppointment(transaction, appointment, now));
        if (!made)
            return Failure{made.error()};
        const auto written = storage::appendAudit(
            transaction,
            {actor.auditName(), QStringLiteral("appointment.create"), made->id.toString()}, now);
        if (!written)
            return Failure{written.error()};
        return Outcome<Appointment>(*made);
    };
    m_context.ask<Appointment>(job, AppointmentTexts, std::move(answer));
}

void ConsultationService::create(const Actor &actor, const storage::NewConsultation &consultation,
                                 Answer<ConsultationSession> answer)
{
    const auto job = [=](Transaction &transaction,
                         const QDateTime &now) -> Stored<Outcome<Changed>> {
        const auto made =
            withReferencesFound(storage::insertConsultation(transaction, consultation, now));
        if (!made)
            return Failure{made.error()};
        const auto session = audited(
            transaction, made->id,
            {actor.auditName(), QStringLiteral("consultation.create"), made->id.toString()}, now);
        if (!session)
            return Failure{session.error()};
        return Outcome<Changed>(Changed{*session});
    };
    change(job, CreateTexts, std::move(answer), {});
}

void ConsultationService::find(const Actor &actor, const SessionId &id, Action action,
                               const RefusalTexts &texts, Answer<ConsultationSession> answer)
{
    const auto job = [=](Transaction &transaction) {
        return access(transaction, id, actor, action, texts);
    };
    m_context.ask<ConsultationSession>(job, texts, std::move(answer));
}

void ConsultationService::join(const Actor &actor, const SessionId &id,
                               Answer<ConsultationSession> answer)
{
    const bool expelled = m_members.isExpelled(id, UserId(actor.id));
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<ConsultationSession>> {
        const auto allowed =
            access(transaction, id, actor, Action::JoinConsultation, JoinConsultationTexts);
        if (!allowed || !*allowed)
            return allowed;
        if (expelled)
            return refused<ConsultationSession>(ErrorCode::Forbidden, JoinConsultationTexts.denied);
        const auto joined = joinIn(transaction, **allowed, UserId(actor.id));
        if (!joined)
            return Failure{joined.error()};
        return Outcome<ConsultationSession>(*joined);
    };
    m_context.ask<ConsultationSession>(job, JoinConsultationTexts, std::move(answer));
}

void ConsultationService::start(const Actor &actor, const SessionId &id,
                                Answer<ConsultationSession> answer)
{
    const auto job = [=](Transaction &transaction,
                         const QDateTime &now) -> Stored<Outcome<Changed>> {
        const auto allowed =
            access(transaction, id, actor, Action::StartConsultation, StartConsultationTexts);
        if (!allowed)
            return Failure{allowed.error()};
        if (!*allowed)
            return Outcome<Changed>(Failure{(*allowed).error()});
        if ((*allowed)->status == SessionStatus::InProgress)
            return Outcome<Changed>(Changed{**allowed, false});
        const Stored<bool> started = storage::startConsultation(transaction, id, now);
        if (!started)
            return Failure{started.error()};
        if (!*started)
            return refused<Changed>(ErrorCode::Conflict, StartConsultationTexts.failed);
        const auto session =
            audited(transaction, id,
                    {actor.auditName(), QStringLiteral("consultation.start"), id.toString()}, now);
        if (!session)
            return Failure{session.error()};
        return Outcome<Changed>(Changed{*session});
    };
    change(job, StartConsultationTexts, std::move(answer),
           [this, actor](const ConsultationSession &session) { tellStarted(actor, session); });
}

void ConsultationService::end(const Actor &actor, const SessionId &id, const QString &reason,
                              Answer<ConsultationSession> answer)
{
    const auto job = [=](Transaction &transaction,
                         const QDateTime &now) -> Stored<Outcome<Changed>> {
        const auto allowed =
            access(transaction, id, actor, Action::EndConsultation, EndConsultationTexts);
        if (!allowed)
            return Failure{allowed.error()};
        if (!*allowed)
            return Outcome<Changed>(Failure{(*allowed).error()});
        if ((*allowed)->status == SessionStatus::Completed)
            return Outcome<Changed>(Changed{**allowed, false});
        const Stored<bool> ended = storage::endConsultation(transaction, id, now);
        if (!ended)
            return Failure{ended.error()};
        if (!*ended)
            return refused<Changed>(ErrorCode::Conflict, EndConsultationTexts.failed);
        const auto session = audited(transaction, id,
                                     {actor.auditName(), QStringLiteral("consultation.end"),
                                      id.toString(), QStringLiteral("ok"), reason},
                                     now);
        if (!session)
            return Failure{session.error()};
        if (const auto queued = enqueuePayment(transaction, *session, now); !queued)
            return Failure{queued.error()};
        return Outcome<Changed>(Changed{*session});
    };
    change(job, EndConsultationTexts, std::move(answer),
           [this, actor](const ConsultationSession &session) { tellEnded(actor, session); });
}

void ConsultationService::close(const Actor &actor, const SessionId &id, SessionStatus status,
                                Answer<ConsultationSession> answer)
{
    const auto job = [=](Transaction &transaction,
                         const QDateTime &now) -> Stored<Outcome<Changed>> {
        const auto before = reread(transaction, id);
        if (!before)
            return Failure{before.error()};
        if (before->status == status)
            return Outcome<Changed>(Changed{*before, false});
        const Stored<bool> closed = storage::cancelConsultation(transaction, id, status, now);
        if (!closed)
            return Failure{closed.error()};
        if (!*closed)
            return refused<Changed>(ErrorCode::Conflict, UpdateTexts.failed);
        const auto session = audited(
            transaction, id,
            {actor.auditName(), QStringLiteral("consultation.") + toWire(status), id.toString()},
            now);
        if (!session)
            return Failure{session.error()};
        return Outcome<Changed>(Changed{*session});
    };
    change(job, UpdateTexts, std::move(answer), [this](const ConsultationSession &session) {
        tellUpdate(session.id, {{QStringLiteral("status"), toWire(session.status)}});
    });
}

void ConsultationService::setFlags(const Actor &actor, const SessionId &id,
                                   std::optional<bool> locked, std::optional<bool> admitted,
                                   Answer<ConsultationSession> answer)
{
    const auto job = [=](Transaction &transaction,
                         const QDateTime &now) -> Stored<Outcome<Changed>> {
        const Stored<bool> set = storage::setRoomFlags(transaction, id, locked, admitted);
        if (!set)
            return Failure{set.error()};
        const auto session =
            audited(transaction, id,
                    {actor.auditName(), QStringLiteral("consultation.flags"), id.toString()}, now);
        if (!session)
            return Failure{session.error()};
        return Outcome<Changed>(Changed{*session, *set});
    };
    change(job, UpdateTexts, std::move(answer),
           [this, locked, admitted](const ConsultationSession &session) {
        QJsonObject keys;
        if (locked)
            keys.insert(QStringLiteral("locked"), session.room.locked);
        if (admitted)
            keys.insert(QStringLiteral("admitted"), session.room.admitted);
        tellUpdate(session.id, keys);
    });
}

void ConsultationService::removeParticipant(const Actor &actor, const SessionId &id,
                                            const UserId &user, const QString &reason,
                                            Answer<Done> answer)
{
    const bool present = isUserIn(m_context.nsp, user, consultationRoom(id));
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Done>> {
        const auto session = reread(transaction, id);
        if (!session)
            return Failure{session.error()};
        if (!present && !session->isParticipant(user))
            return refused<Done>(ErrorCode::NotFound, UpdateTexts.denied);
        const auto written = storage::appendAudit(
            transaction,
            {actor.auditName(), QStringLiteral("consultation.remove"),
             id.toString() + QLatin1Char('/') + user.toString(), QStringLiteral("ok"), reason},
            now);
        if (!written)
            return Failure{written.error()};
        return Outcome<Done>(Done{});
    };
    m_context.ask<Done>(job, UpdateTexts,
                        [=, this, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done)
            tellRemoved(id, user, reason);
        answer(done);
    });
}

void ConsultationService::broadcastUpdate(const Actor &actor, const SessionId &id,
                                          const QJsonObject &keys, Answer<Done> answer)
{
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Done>> {
        const auto session =
            audited(transaction, id,
                    {actor.auditName(), QStringLiteral("consultation.update"), id.toString()}, now);
        if (!session)
            return Failure{session.error()};
        return Outcome<Done>(Done{});
    };
    m_context.ask<Done>(job, UpdateTexts,
                        [this, id, keys, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done)
            tellUpdate(id, keys);
        answer(done);
    });
}

void ConsultationService::change(const ChangeJob &job, const RefusalTexts &texts,
                                 Answer<ConsultationSession> answer,
                                 std::function<void(const ConsultationSession &)> tell)
{
    const auto timed = [job, now = m_context.clock.utcNow()](Transaction &transaction) {
        return job(transaction, now);
    };
    m_context.ask<Changed>(
        timed, texts,
        [this, answer = std::move(answer), tell = std::move(tell)](const Outcome<Changed> &done) {
        if (!done) {
            answer(Failure{done.error()});
            return;
        }
        if (done->changed) {
            if (tell)
                tell(done->session);
            m_members.publish(done->session);
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
