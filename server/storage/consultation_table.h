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
Stored<std::optional<ConsultationSession>> findConsultation(Transaction &transaction,
                                                            const SessionId &id);
/// Those that have not ended and the last endedLimit that have, newest first.
Stored<QList<ConsultationSession>> listConsultations(Transaction &transaction,
                                                     int endedLimit = 200);

// Each of these returns whether anything changed; an unknown id or a wrong state changes nothing.

Stored<bool> setJoined(Transaction &transaction, const SessionId &id, Participant participant,
                       bool joined);
/// No socket survives a restart: clears the flags of every room; returns how many rooms changed.
Stored<qint64> clearJoined(Transaction &transaction);
/// scheduled → waiting.
Stored<bool> markWaiting(Transaction &transaction, const SessionId &id);
/// scheduled, waiting → in_progress, room active; sets startedAt.
Stored<bool> startConsultation(Transaction &transaction, const SessionId &id, const QDateTime &now);
/// scheduled, waiting, in_progress → completed, room completed; sets endedAt and durationMinutes
/// (whole minutes since startedAt, 0 if never started).
Stored<bool> endConsultation(Transaction &transaction, const SessionId &id, const QDateTime &now);
/// scheduled, waiting → cancelled or no_show, room completed; sets endedAt.
Stored<bool> cancelConsultation(Transaction &transaction, const SessionId &id, SessionStatus status,
                                const QDateTime &now);
/// Only what is set is changed.
Stored<bool> setRoomFlags(Transaction &transaction, const SessionId &id, std::optional<bool> locked,
                          std::optional<bool> admitted);

} // namespace anteroom::storage
