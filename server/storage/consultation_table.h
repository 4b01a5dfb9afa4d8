// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/consultation.h"

namespace anteroom::storage {

struct NewAppointment
{
    std::optional<AppointmentId> id{}; ///< none: a random one
    UserId patientId{};
    UserId physicianId{};
    QDateTime scheduledAt{};
    QString reason{};
};

/// From an appointment, whose people it takes, or from two people.
struct NewConsultation
{
    std::optional<SessionId> id{}; ///< none: a random one
    std::optional<AppointmentId> appointmentId{};
    UserId patientId{};
    UserId physicianId{};
};

enum class Participant { Patient, Physician };

/// user: one of the two.
inline Participant participantOf(const ConsultationSession &session, const UserId &user)
{
    return user == session.patient.id ? Participant::Patient : Participant::Physician;
}

/// Errors: Conflict when the id is taken, Invalid when a person does not exist.
Stored<Appointment> insertAppointment(Transaction &transaction, const NewAppointment &appointment,
                                      const QDateTime &now);
Stored<std::optional<Appointment>> findAppointment(Transaction &transaction,
                                                   const AppointmentId &id);

/// Makes a session, scheduled, with its room. Errors: Conflict when the id is taken or the
/// appointment has a session, Invalid when the appointment or a person does not exist.
Stored<ConsultationSession> insertConsultation(Transaction &transaction,
                                               const NewConsultation &consultation,
                                               const QDateTime &now);
/// As much of a session as the policy asks for: its people's ids and its status. Takes as long for
/// one that is not there.
Stored<std::optional<ConsultationSession>> findParties(Transaction &transaction,
                                                       const SessionId &id);
Stored<std::optional<ConsultationSession>> findConsultation(Transaction &transaction,
                                                            const SessionId &id);
/// Those that have not ended and the last endedLimit that have, newest first.
Stored<QList<ConsultationSession>> listConsultations(Transaction &transaction,
                                                     int endedLimit = 200);

// Each of these returns whether anything changed; an unknown id or a wrong state changes nothing.

Stored<bool> setJoined(Transaction &transaction, const SessionId &id, Participant participant,
                       bool joined);
/// No socket survives a restart: clears the flags of every room; returns how many rooms changed.
Stored<qint64> clearJoined(Transaction &transaction, const QDateTime &now);
/// One step of the state machine with its times: startedAt, endedAt, durationMinutes (whole minutes
/// since startedAt, 0 if never started), and the room's status.
Stored<bool> moveConsultation(Transaction &transaction, const SessionId &id, SessionStep step,
                              const QDateTime &now);
/// A participant is there: the room is not empty; a patient who is not admitted waits from now on,
/// or goes on waiting.
Stored<Done> noteArrival(Transaction &transaction, const SessionId &id, Participant participant,
                         const QDateTime &now);
/// After a participant went: remembers since when nobody is there, if so.
Stored<Done> noteEmptyRoom(Transaction &transaction, const SessionId &id, const QDateTime &now);
/// setJoined() with what goes with it: noteArrival() or noteEmptyRoom().
Stored<Done> noteJoined(Transaction &transaction, const SessionId &id, Participant participant,
                        bool joined, const QDateTime &now);
/// The patient's place in the queue is given up.
Stored<bool> endWaiting(Transaction &transaction, const SessionId &id);
/// Sends an admitted patient back to the waiting room.
Stored<bool> holdConsultation(Transaction &transaction, const SessionId &id, const QDateTime &now);
/// Only what is set is changed.
Stored<bool> setRoomFlags(Transaction &transaction, const SessionId &id, std::optional<bool> locked,
                          std::optional<bool> admitted);

/// Nobody comes in by this row: who was removed stays out, over a restart too.
Stored<Done> blockFromConsultation(Transaction &transaction, const SessionId &id,
                                   const UserId &user, const QString &reason, const QDateTime &now);
/// False when they were not blocked.
Stored<bool> unblockFromConsultation(Transaction &transaction, const SessionId &id,
                                     const UserId &user);
Stored<bool> isBlockedFromConsultation(Transaction &transaction, const SessionId &id,
                                       const UserId &user);

/// Who waits for a physician, first come first.
Stored<QList<SessionId>> waitingFor(Transaction &transaction, const UserId &physician);
/// Not started, for an appointment before `scheduledBefore`, and the patient never came.
Stored<QList<SessionId>> missedConsultations(Transaction &transaction,
                                             const QDateTime &scheduledBefore);
/// In progress, with nobody there since `emptyBefore`.
Stored<QList<SessionId>> abandonedConsultations(Transaction &transaction,
                                                const QDateTime &emptyBefore);

} // namespace anteroom::storage
