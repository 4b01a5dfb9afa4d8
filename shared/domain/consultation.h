// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/user.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace anteroom {

/// `scheduled → waiting → in_progress → completed | cancelled | no_show`. Spec: wire.md 4.
enum class SessionStatus { Scheduled, Waiting, InProgress, Completed, Cancelled, NoShow };
enum class RoomStatus { Waiting, Active, Completed };

QString toWire(SessionStatus status);
std::optional<SessionStatus> sessionStatusFromWire(QStringView text);
QString toWire(RoomStatus status);
std::optional<RoomStatus> roomStatusFromWire(QStringView text);
/// What moves a session from one status to the next.
enum class SessionStep { Wait, Start, End, Cancel, MissAppointment };
/// The state machine: where a step leads from a status; nothing where it is not allowed.
std::optional<SessionStatus> nextStatus(SessionStatus from, SessionStep step);
/// The statuses from which a step is allowed.
QList<SessionStatus> statusesBefore(SessionStep step);
/// Completed, cancelled or no_show: joining stays allowed, signals do not.
bool isEnded(SessionStatus status);

struct Appointment
{
    AppointmentId id;
    UserId patientId;
    UserId physicianId;
    QDateTime scheduledAt;
    QString reason;
    QDateTime createdAt;
};

/// `{id,patientId,physicianId,scheduledAt,reason?,createdAt}`.
QJsonObject appointmentJson(const Appointment &appointment);

/// The place where a session's participants meet.
struct ConsultationRoom
{
    RoomId id;
    RoomStatus status = RoomStatus::Waiting;
    bool patientJoined = false;
    bool physicianJoined = false;
    bool locked = false;
    bool admitted = false;
    QDateTime waitingSince;      ///< null: the patient does not wait
    bool patientBlocked = false; ///< was removed and may not come back
    bool physicianBlocked = false;
};

/// A video consultation with its room and people, as one row.
struct ConsultationSession
{
    SessionId id;
    std::optional<Appointment> appointment;
    User patient;
    User physician;
    SessionStatus status = SessionStatus::Scheduled;
    QDateTime createdAt;
    QDateTime startedAt; ///< null until started
    QDateTime endedAt;
    std::optional<int> durationMinutes;
    ConsultationRoom room;
    /// What came of the payment: `pending`, what the receiver answered, …; empty before the end.
    QString paymentStatus;

    bool isParticipant(const UserId &user) const
    {
        return user == patient.id || user == physician.id;
    }
    bool isBlocked(const UserId &user) const
    {
        return (user == patient.id && room.patientBlocked) ||
               (user == physician.id && room.physicianBlocked);
    }
    /// In the queue that staff admit from.
    bool isWaiting() const
    {
        return room.waitingSince.isValid() && !room.admitted && !isEnded(status);
    }
};

/// `{id, sessionId, roomStatus, patientJoined, physicianJoined, locked, admitted, waitingSince?}`.
/// Spec: wire.md 4.
QJsonObject consultationRoomJson(const ConsultationSession &session);
/// The `session` of `consultation:room_state`, room included. Spec: wire.md 4.
QJsonObject consultationSessionJson(const ConsultationSession &session);

} // namespace anteroom
