// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/consultation_routes.h"

#include "server/handlers/texts.h"

namespace anteroom::api {

using handlers::Clinic;
using handlers::FieldType;
using handlers::Need;
using handlers::Outcome;
using handlers::Shape;

namespace {
const QString IdKey = QStringLiteral("id");
const QString PatientId = QStringLiteral("patientId");
const QString PhysicianId = QStringLiteral("physicianId");
const QString AppointmentIdKey = QStringLiteral("appointmentId");
const QString ScheduledAt = QStringLiteral("scheduledAt");
const QString Reason = QStringLiteral("reason");
const QString StatusKey = QStringLiteral("status");
const QString AdmittedKey = QStringLiteral("admitted");
const QString LockedKey = QStringLiteral("locked");

Shape appointmentShape()
{
    return {{IdKey, FieldType::Id, Need::Optional},
            {PatientId, FieldType::Id, Need::Required},
            {PhysicianId, FieldType::Id, Need::Required},
            {ScheduledAt, FieldType::Time, Need::Required},
            {Reason, FieldType::TextOrEmpty, Need::Optional}};
}

Shape consultationShape()
{
    return {{IdKey, FieldType::Id, Need::Optional},
            {AppointmentIdKey, FieldType::Id, Need::Optional},
            {PatientId, FieldType::Id, Need::Optional},
            {PhysicianId, FieldType::Id, Need::Optional}};
}

Shape patchShape()
{
    return {{StatusKey,
             FieldType::Choice,
             Need::Optional,
             {toWire(SessionStatus::Cancelled), toWire(SessionStatus::NoShow)}},
            {AdmittedKey, FieldType::Flag, Need::Optional},
            {LockedKey, FieldType::Flag, Need::Optional}};
}

void replySession(const ApiCall &call, int status, const Outcome<ConsultationSession> &session)
{
    if (!session)
        return call.reply(Failure{session.error()});
    call.reply(ApiAnswer{status,
                         QJsonObject{{QStringLiteral("session"), consultationSessionJson(*session)},
                                     {QStringLiteral("room"), consultationRoomJson(*session)}}});
}

void createAppointment(Clinic &clinic, const ApiCall &call)
{
    storage::NewAppointment appointment;
    appointment.id = handlers::optionalIdOf<AppointmentId>(call.body, IdKey);
    appointment.patientId = handlers::idOf<UserId>(call.body, PatientId);
    appointment.physicianId = handlers::idOf<UserId>(call.body, PhysicianId);
    appointment.scheduledAt = handlers::timeFromIso(call.body.value(ScheduledAt).toString());
    appointment.reason = call.body.value(Reason).toString();
    clinic.consultations().createAppointment(call.actor, appointment,
                                             [call](const Outcome<Appointment> &made) {
        if (!made)
            return call.reply(Failure{made.error()});
        call.reply(ApiAnswer{201, appointmentJson(*made)});
    });
}

void createConsultation(Clinic &clinic, const ApiCall &call)
{
    storage::NewConsultation consultation;
    consultation.id = handlers::optionalIdOf<SessionId>(call.body, IdKey);
    consultation.appointmentId = handlers::optionalIdOf<AppointmentId>(call.body, AppointmentIdKey);
    consultation.patientId = handlers::idOf<UserId>(call.body, PatientId);
    consultation.physicianId = handlers::idOf<UserId>(call.body, PhysicianId);
    const bool people = !consultation.patientId.isEmpty() && !consultation.physicianId.isEmpty();
    if (!people && !consultation.appointmentId)
        return call.reply(
            handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText));
    clinic.consultations().create(call.actor, consultation,
                                  [call](const Outcome<ConsultationSession> &made) {
        replySession(call, 201, made);
    });
}

std::optional<bool> optionalFlag(const QJsonObject &body, const QString &key)
{
    return body.contains(key) ? std::optional<bool>(body.value(key).toBool()) : std::nullopt;
}

void changeConsultation(Clinic &clinic, const ApiCall &call)
{
    const auto admitted = optionalFlag(call.body, AdmittedKey);
    const auto locked = optionalFlag(call.body, LockedKey);
    const bool flags = admitted || locked;
    if (flags == call.body.contains(StatusKey)) // one of the two, not both
        return call.reply(
            handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText));
    if (flags) {
        return clinic.consultations().setFlags(call.actor, SessionId(call.id), locked, admitted,
                                               [call](const Outcome<ConsultationSession> &changed) {
            replySession(call, 200, changed);
        });
    }
    const SessionStatus status = *sessionStatusFromWire(call.body.value(StatusKey).toString());
    clinic.consultations().close(call.actor, SessionId(call.id), status,
                                 [call](const Outcome<ConsultationSession> &closed) {
        replySession(call, 200, closed);
    });
}

void broadcastUpdate(Clinic &clinic, const ApiCall &call)
{
    clinic.consultations().broadcastUpdate(call.actor, SessionId(call.id), call.body,
                                           [call](const Outcome<Done> &done) {
        if (!done)
            return call.reply(Failure{done.error()});
        call.reply(ApiAnswer{202, QJsonObject{{QStringLiteral("sessionId"), call.id}}});
    });
}
} // namespace

void addConsultationRoutes(RouteTable &routes, Clinic &clinic)
{
    const auto with = [&clinic](void (*handler)(Clinic &, const ApiCall &)) {
        return [&clinic, handler](const ApiCall &call) { handler(clinic, call); };
    };
    const QByteArray consultations = "/api/v1/consultations";
    const QString write = QStringLiteral("write");
    routes.add(
        {"POST", "/api/v1/appointments", write, appointmentShape(), with(createAppointment)});
    routes.add({"POST", consultations, write, consultationShape(), with(createConsultation)});
    routes.add({"PATCH", consultations + "/{id}", write, patchShape(), with(changeConsultation)});
    routes.add({"POST", consultations + "/{id}/updates", write, {}, with(broadcastUpdate)});
}

} // namespace anteroom::api
