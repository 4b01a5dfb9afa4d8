// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/consultation.h"

#include "shared/base/clock.h"
#include "shared/domain/wire_enum.h"

namespace anteroom {

namespace {
constexpr WireEnum<SessionStatus, 6> SessionStatuses{{{SessionStatus::Scheduled, "scheduled"},
                                                      {SessionStatus::Waiting, "waiting"},
                                                      {SessionStatus::InProgress, "in_progress"},
                                                      {SessionStatus::Completed, "completed"},
                                                      {SessionStatus::Cancelled, "cancelled"},
                                                      {SessionStatus::NoShow, "no_show"}}};
constexpr WireEnum<RoomStatus, 3> RoomStatuses{{{RoomStatus::Waiting, "waiting"},
                                                {RoomStatus::Active, "active"},
                                                {RoomStatus::Completed, "completed"}}};

struct Transition
{
    SessionStep step;
    SessionStatus from;
    SessionStatus to;
};
// Spec: wire.md 4, "States". A call that never came to be may be ended too.
constexpr Transition Transitions[] = {
    {SessionStep::Wait, SessionStatus::Scheduled, SessionStatus::Waiting},
    {SessionStep::Start, SessionStatus::Scheduled, SessionStatus::InProgress},
    {SessionStep::Start, SessionStatus::Waiting, SessionStatus::InProgress},
    {SessionStep::End, SessionStatus::Scheduled, SessionStatus::Completed},
    {SessionStep::End, SessionStatus::Waiting, SessionStatus::Completed},
    {SessionStep::End, SessionStatus::InProgress, SessionStatus::Completed},
    {SessionStep::Cancel, SessionStatus::Scheduled, SessionStatus::Cancelled},
    {SessionStep::Cancel, SessionStatus::Waiting, SessionStatus::Cancelled},
    {SessionStep::MissAppointment, SessionStatus::Scheduled, SessionStatus::NoShow},
    {SessionStep::MissAppointment, SessionStatus::Waiting, SessionStatus::NoShow},
};

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toIsoUtc(time)) : QJsonValue(QJsonValue::Null);
}

QJsonObject appointmentWithPeopleJson(const ConsultationSession &session)
{
    return {{QStringLiteral("id"), session.appointment->id.toString()},
            {QStringLiteral("scheduledAt"), toIsoUtc(session.appointment->scheduledAt)},
            {QStringLiteral("patient"), personJson(session.patient)},
            {QStringLiteral("physician"), personJson(session.physician)}};
}
} // namespace

QString toWire(SessionStatus status)
{
    return SessionStatuses.name(status);
}

std::optional<SessionStatus> sessionStatusFromWire(QStringView text)
{
    return SessionStatuses.parse(text);
}

QString toWire(RoomStatus status)
{
    return RoomStatuses.name(status);
}

std::optional<RoomStatus> roomStatusFromWire(QStringView text)
{
    return RoomStatuses.parse(text);
}

std::optional<SessionStatus> nextStatus(SessionStatus from, SessionStep step)
{
    for (const Transition &transition : Transitions) {
        if (transition.from == from && transition.step == step)
            return transition.to;
    }
    return std::nullopt;
}

QList<SessionStatus> statusesBefore(SessionStep step)
{
    QList<SessionStatus> statuses;
    for (const Transition &transition : Transitions) {
        if (transition.step == step)
            statuses.append(transition.from);
    }
    return statuses;
}

bool isEnded(SessionStatus status)
{
    return status == SessionStatus::Completed || status == SessionStatus::Cancelled ||
           status == SessionStatus::NoShow;
}

QJsonObject appointmentJson(const Appointment &appointment)
{
    QJsonObject json{{QStringLiteral("id"), appointment.id.toString()},
                     {QStringLiteral("patientId"), appointment.patientId.toString()},
                     {QStringLiteral("physicianId"), appointment.physicianId.toString()},
                     {QStringLiteral("scheduledAt"), toIsoUtc(appointment.scheduledAt)},
                     {QStringLiteral("createdAt"), toIsoUtc(appointment.createdAt)}};
    if (!appointment.reason.isEmpty())
        json.insert(QStringLiteral("reason"), appointment.reason);
    return json;
}

QJsonObject consultationRoomJson(const ConsultationSession &session)
{
    const ConsultationRoom &room = session.room;
    QJsonObject json{{QStringLiteral("id"), room.id.toString()},
                     {QStringLiteral("sessionId"), session.id.toString()},
                     {QStringLiteral("roomStatus"), toWire(room.status)},
                     {QStringLiteral("patientJoined"), room.patientJoined},
                     {QStringLiteral("physicianJoined"), room.physicianJoined},
                     {QStringLiteral("locked"), room.locked},
                     {QStringLiteral("admitted"), room.admitted}};
    if (session.isWaiting())
        json.insert(QStringLiteral("waitingSince"), toIsoUtc(room.waitingSince));
    return json;
}

QJsonObject consultationSessionJson(const ConsultationSession &session)
{
    QJsonObject json{{QStringLiteral("id"), session.id.toString()},
                     {QStringLiteral("patientId"), session.patient.id.toString()},
                     {QStringLiteral("physicianId"), session.physician.id.toString()},
                     {QStringLiteral("status"), toWire(session.status)},
                     {QStringLiteral("createdAt"), toIsoUtc(session.createdAt)},
                     {QStringLiteral("startedAt"), timeOrNull(session.startedAt)},
                     {QStringLiteral("endedAt"), timeOrNull(session.endedAt)},
                     {QStringLiteral("durationMinutes"), session.durationMinutes
                                                             ? QJsonValue(*session.durationMinutes)
                                                             : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("room"), consultationRoomJson(session)}};
    if (session.appointment) {
        json.insert(QStringLiteral("appointmentId"), session.appointment->id.toString());
        json.insert(QStringLiteral("appointment"), appointmentWithPeopleJson(session));
    }
    return json;
}

} // namespace anteroom
