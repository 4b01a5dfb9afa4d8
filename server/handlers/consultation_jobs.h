// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/consultation_timeline.h"
#include "server/handlers/intent.h"
#include "server/handlers/refusal.h"
#include "server/storage/consultation_table.h"

namespace anteroom::handlers {

// What ConsultationService does inside one storage job: the check, the change, its audit entry and
// what belongs to it are stored together or not at all. Storage thread; values only.

struct ChangedConsultation
{
    ConsultationSession session;
    bool changed = true; ///< false: a repeat, nobody is told
    Steps steps{};
};

/// How somebody comes to a consultation.
struct Coming
{
    bool holdsPlace = false; ///< is in the room, or keeps a place there: no lock shuts them out
    std::optional<feed::StepKind> step{}; ///< Joined or Returned; none: they are there already
};
struct JoinedConsultation
{
    ConsultationSession session;
    Steps steps{};
};

using AccessedConsultation = storage::Stored<Outcome<ConsultationSession>>;
using StoredChange = storage::Stored<Outcome<ChangedConsultation>>;

/// What every change is made by and when.
struct ChangeContext
{
    Actor actor;
    QDateTime now;
    QString reason{};         ///< for the audit
    bool endsWaiting = false; ///< who is called in waits no more: nothing else admits them
};

/// Looks a session up and decides; absent and not theirs cost the same and read the same.
AccessedConsultation accessConsultation(storage::Transaction &transaction, const SessionId &id,
                                        const Intent &intent);
/// Sets the actor's flag; a scheduled session waits from then on.
storage::Stored<Outcome<JoinedConsultation>> storeJoin(storage::Transaction &transaction,
                                                       const SessionId &id, const Intent &intent,
                                                       const Coming &coming);

storage::Stored<Outcome<Appointment>> storeAppointment(storage::Transaction &transaction,
                                                       const storage::NewAppointment &appointment,
                                                       const ChangeContext &context);
StoredChange storeConsultation(storage::Transaction &transaction,
                               const storage::NewConsultation &consultation,
                               const ChangeContext &context);
StoredChange storeStart(storage::Transaction &transaction, const SessionId &id,
                        const ChangeContext &context, const Intent &intent);
/// With exactly one payment job.
StoredChange storeEnd(storage::Transaction &transaction, const SessionId &id,
                      const ChangeContext &context, const Intent &intent);
/// status: Cancelled or NoShow.
StoredChange storeClosing(storage::Transaction &transaction, const SessionId &id,
                          SessionStatus status, const ChangeContext &context);
/// admitted false sends the patient back to the waiting room.
StoredChange storeFlags(storage::Transaction &transaction, const SessionId &id,
                        std::optional<bool> locked, std::optional<bool> admitted,
                        const ChangeContext &context);
struct RemovedParticipant
{
    UserId user;
    Steps steps{};
};

/// Takes somebody out; nobody named: the patient, who is denied. present: the named one is in the
/// room now. Errors: NotFound for one who is no participant and not present.
storage::Stored<Outcome<RemovedParticipant>>
storeRemoval(storage::Transaction &transaction, const SessionId &id,
             const std::optional<UserId> &named, bool present, const ChangeContext &context);
/// Lets somebody in again. Errors: NotFound when they were not removed.
AccessedConsultation storeReadmission(storage::Transaction &transaction, const SessionId &id,
                                      const UserId &user, const ChangeContext &context);
/// Only the audit entry: for what is told and not stored. subject: whom it is about, or empty.
/// Errors: NotFound.
AccessedConsultation storeNote(storage::Transaction &transaction, const SessionId &id,
                               const QString &action, const QString &subject,
                               const ChangeContext &context);

} // namespace anteroom::handlers
