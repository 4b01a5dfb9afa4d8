// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/consultation_jobs.h"

#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"
#include "server/storage/outbox_table.h"
#include "shared/base/clock.h"

namespace anteroom::handlers {

using storage::StorageError;
using storage::Stored;
using storage::Transaction;

namespace {
using Found = Stored<ConsultationSession>;

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

Found existing(Transaction &transaction, const SessionId &id)
{
    const auto found = storage::findConsultation(transaction, id);
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return storage::fail(StorageError::Kind::NotFound);
    return **found;
}

Stored<Done> writeAudit(Transaction &transaction, const QString &action, const QString &object,
                        const ChangeContext &context)
{
    const auto written = storage::appendAudit(
        transaction,
        {context.actor.auditName(), action, object, QStringLiteral("ok"), context.reason},
        context.now);
    if (!written)
        return Failure{written.error()};
    return Done{};
}

/// The session as it is after a change and its audit entry.
Found audited(Transaction &transaction, const SessionId &id, const QString &action,
              const ChangeContext &context)
{
    const Stored<Done> written = writeAudit(transaction, action, id.toString(), context);
    if (!written)
        return Failure{written.error()};
    return existing(transaction, id);
}

struct StepNote
{
    feed::StepKind kind;
    QString detail{};
};

Stored<Steps> storeSteps(Transaction &transaction, const SessionId &id,
                         const QList<StepNote> &notes, const ChangeContext &context)
{
    Steps steps;
    for (const StepNote &note : notes) {
        const auto stored =
            storeStep(transaction,
                      {id, context.now, note.kind, context.actor.wireName(), note.detail}, steps);
        if (!stored)
            return Failure{stored.error()};
    }
    return steps;
}

/// The end of every change: done says whether a row changed, which it did unless the state forbade
/// it.
StoredChange finished(Transaction &transaction, const SessionId &id, const Stored<bool> &done,
                      const QString &action, const QString &conflictText,
                      const QList<StepNote> &notes, const ChangeContext &context)
{
    if (!done)
        return Failure{done.error()};
    if (!*done)
        return refused<ChangedConsultation>(ErrorCode::Conflict, conflictText);
    const Stored<Steps> steps = storeSteps(transaction, id, notes, context);
    if (!steps)
        return Failure{steps.error()};
    const Found session = audited(transaction, id, action, context);
    if (!session)
        return Failure{session.error()};
    return Outcome<ChangedConsultation>(ChangedConsultation{*session, true, *steps});
}

StoredChange repeat(const ConsultationSession &session)
{
    return Outcome<ChangedConsultation>(ChangedConsultation{session, false});
}

/// What stands in the way of a change, as the change's own result.
std::optional<StoredChange> obstacle(const AccessedConsultation &accessed)
{
    if (!accessed)
        return StoredChange(Failure{accessed.error()});
    if (!*accessed)
        return StoredChange(Outcome<ChangedConsultation>(Failure{(*accessed).error()}));
    return std::nullopt;
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
        storage::enqueueOutbox(transaction, OutboxKind::Payment,
                               QStringLiteral("payment:") + session.id.toString(), payload, now);
    if (!queued)
        return Failure{queued.error()};
    return Done{};
}

Stored<Done> markJoined(Transaction &transaction, const ConsultationSession &session,
                        const UserId &user, const QDateTime &now)
{
    if (session.isParticipant(user)) {
        const Stored<Done> noted = storage::noteJoined(
            transaction, session.id, storage::participantOf(session, user), true, now);
        if (!noted)
            return noted;
    }
    if (nextStatus(session.status, SessionStep::Wait)) {
        const Stored<bool> set =
            storage::moveConsultation(transaction, session.id, SessionStep::Wait, now);
        if (!set)
            return Failure{set.error()};
    }
    return Done{};
}
} // namespace

AccessedConsultation accessConsultation(Transaction &transaction, const SessionId &id,
                                        const Intent &intent)
{
    using Session = ConsultationSession;
    // A stranger is not to learn by the time it takes that there is one.
    const Stored<std::optional<Session>> parties = storage::findParties(transaction, id);
    if (!parties)
        return Failure{parties.error()};
    if (!*parties)
        return Outcome<Session>(intent.notFound());
    if (const auto refusal = intent.refusalFor(**parties))
        return Outcome<Session>(Failure{*refusal});
    const Found session = existing(transaction, id);
    if (!session)
        return Failure{session.error()};
    return Outcome<Session>(*session);
}

Stored<Outcome<JoinedConsultation>> storeJoin(Transaction &transaction, const SessionId &id,
                                              const Intent &intent, const Coming &coming)
{
    const AccessedConsultation accessed = accessConsultation(transaction, id, intent);
    if (!accessed)
        return Failure{accessed.error()};
    if (!*accessed)
        return Outcome<JoinedConsultation>(Failure{(*accessed).error()});
    const UserId user(intent.actor.id);
    const Stored<bool> blocked = storage::isBlockedFromConsultation(transaction, id, user);
    if (!blocked)
        return Failure{blocked.error()};
    const bool shutOut = (*accessed)->room.locked && !coming.holdsPlace;
    if (*blocked || shutOut)
        return refused<JoinedConsultation>(ErrorCode::Forbidden, intent.texts.denied);
    const Stored<Done> marked = markJoined(transaction, **accessed, user, intent.now);
    if (!marked)
        return Failure{marked.error()};
    JoinedConsultation result;
    if (coming.step) {
        const auto stored =
            storeStep(transaction, {id, intent.now, *coming.step, user.toString()}, result.steps);
        if (!stored)
            return Failure{stored.error()};
    }
    const Found joined = existing(transaction, id);
    if (!joined)
        return Failure{joined.error()};
    result.session = *joined;
    return Outcome<JoinedConsultation>(result);
}

Stored<Outcome<Appointment>> storeAppointment(Transaction &transaction,
                                              const storage::NewAppointment &appointment,
                                              const ChangeContext &context)
{
    const auto made =
        withReferencesFound(storage::insertAppointment(transaction, appointment, context.now));
    if (!made)
        return Failure{made.error()};
    const Stored<Done> written =
        writeAudit(transaction, QStringLiteral("appointment.create"), made->id.toString(), context);
    if (!written)
        return Failure{written.error()};
    return Outcome<Appointment>(*made);
}

StoredChange storeConsultation(Transaction &transaction,
                               const storage::NewConsultation &consultation,
                               const ChangeContext &context)
{
    const auto made =
        withReferencesFound(storage::insertConsultation(transaction, consultation, context.now));
    if (!made)
        return Failure{made.error()};
    return finished(transaction, made->id, true, QStringLiteral("consultation.create"), {},
                    {{feed::StepKind::Created}}, context);
}

StoredChange storeStart(Transaction &transaction, const SessionId &id, const ChangeContext &context,
                        const Intent &intent)
{
    const AccessedConsultation accessed = accessConsultation(transaction, id, intent);
    if (const auto stop = obstacle(accessed))
        return *stop;
    if ((*accessed)->status == SessionStatus::InProgress)
        return repeat(**accessed);
    const Stored<bool> started =
        storage::moveConsultation(transaction, id, SessionStep::Start, context.now);
    if (started && *started && context.endsWaiting) {
        if (const Stored<bool> ended = storage::endWaiting(transaction, id); !ended)
            return Failure{ended.error()};
    }
    return finished(transaction, id, started, QStringLiteral("consultation.start"),
                    StartConsultationTexts.failed, {{feed::StepKind::Started}}, context);
}

StoredChange storeEnd(Transaction &transaction, const SessionId &id, const ChangeContext &context,
                      const Intent &intent)
{
    const AccessedConsultation accessed = accessConsultation(transaction, id, intent);
    if (const auto stop = obstacle(accessed))
        return *stop;
    if ((*accessed)->status == SessionStatus::Completed)
        return repeat(**accessed);
    const Stored<bool> ended =
        storage::moveConsultation(transaction, id, SessionStep::End, context.now);
    const StepNote step{feed::StepKind::Ended, toWire(SessionStatus::Completed)};
    const StoredChange change = finished(transaction, id, ended, QStringLiteral("consultation.end"),
                                         EndConsultationTexts.failed, {step}, context);
    if (!change || !*change)
        return change;
    const Stored<Done> queued = enqueuePayment(transaction, (*change)->session, context.now);
    if (!queued)
        return Failure{queued.error()};
    return change;
}

StoredChange storeClosing(Transaction &transaction, const SessionId &id, SessionStatus status,
                          const ChangeContext &context)
{
    const Found before = existing(transaction, id);
    if (!before)
        return Failure{before.error()};
    if (before->status == status)
        return repeat(*before);
    const SessionStep step =
        status == SessionStatus::NoShow ? SessionStep::MissAppointment : SessionStep::Cancel;
    const Stored<bool> closed = storage::moveConsultation(transaction, id, step, context.now);
    return finished(transaction, id, closed, QStringLiteral("consultation.") + toWire(status),
                    UpdateConsultationTexts.failed, {{feed::StepKind::Ended, toWire(status)}},
                    context);
}

StoredChange storeFlags(Transaction &transaction, const SessionId &id, std::optional<bool> locked,
                        std::optional<bool> admitted, const ChangeContext &context)
{
    const Found before = existing(transaction, id);
    if (!before)
        return Failure{before.error()};
    if (isEnded(before->status))
        return refused<ChangedConsultation>(ErrorCode::Conflict, UpdateConsultationTexts.failed);
    QList<StepNote> notes;
    if (locked && *locked != before->room.locked)
        notes.append({*locked ? feed::StepKind::Locked : feed::StepKind::Unlocked});
    Stored<bool> set = storage::setRoomFlags(transaction, id, locked,
                                             admitted.value_or(false) ? admitted : std::nullopt);
    if (set && admitted && !*admitted) {
        const Stored<bool> held = storage::holdConsultation(transaction, id, context.now);
        set = held ? Stored<bool>(*set || *held) : held;
        if (held && *held)
            notes.append({feed::StepKind::Held});
    }
    if (set && admitted.value_or(false)) {
        const Stored<bool> lifted =
            storage::unblockFromConsultation(transaction, id, before->patient.id);
        set = lifted ? Stored<bool>(*set || *lifted) : lifted;
        if (lifted && (*lifted || !before->room.admitted))
            notes.append({feed::StepKind::Admitted});
    }
    if (set && !*set)
        return repeat(*before);
    return finished(transaction, id, set, QStringLiteral("consultation.flags"), {}, notes, context);
}

Stored<Outcome<RemovedParticipant>> storeRemoval(Transaction &transaction, const SessionId &id,
                                                 const std::optional<UserId> &named, bool present,
                                                 const ChangeContext &context)
{
    const Found session = existing(transaction, id);
    if (!session)
        return Failure{session.error()};
    const UserId user = named.value_or(session->patient.id);
    if (!present && !session->isParticipant(user))
        return storage::fail(StorageError::Kind::NotFound);
    const Stored<Done> blocked =
        storage::blockFromConsultation(transaction, id, user, context.reason, context.now);
    if (!blocked)
        return Failure{blocked.error()};
    const QString action =
        named ? QStringLiteral("consultation.remove") : QStringLiteral("consultation.deny");
    const auto noted = storeNote(transaction, id, action, user.toString(), context);
    if (!noted)
        return Failure{noted.error()};
    const StepNote step{named ? feed::StepKind::Removed : feed::StepKind::Denied, user.toString()};
    const Stored<Steps> steps = storeSteps(transaction, id, {step}, context);
    if (!steps)
        return Failure{steps.error()};
    return Outcome<RemovedParticipant>(RemovedParticipant{user, *steps});
}

AccessedConsultation storeReadmission(Transaction &transaction, const SessionId &id,
                                      const UserId &user, const ChangeContext &context)
{
    const Stored<bool> removed = storage::unblockFromConsultation(transaction, id, user);
    if (!removed)
        return Failure{removed.error()};
    if (!*removed)
        return storage::fail(StorageError::Kind::NotFound);
    return storeNote(transaction, id, QStringLiteral("consultation.readmit"), user.toString(),
                     context);
}

AccessedConsultation storeNote(Transaction &transaction, const SessionId &id, const QString &action,
                               const QString &subject, const ChangeContext &context)
{
    const Found session = existing(transaction, id);
    if (!session)
        return Failure{session.error()};
    const QString object =
        subject.isEmpty() ? id.toString() : QString(id.toString() + QLatin1Char('/') + subject);
    const Stored<Done> written = writeAudit(transaction, action, object, context);
    if (!written)
        return Failure{written.error()};
    return Outcome<ConsultationSession>(*session);
}

} // namespace anteroom::handlers
