// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/consultation_table.h"

namespace anteroom::storage {

namespace {

Appointment decode(const Row &row)
{
    Appointment appointment;
    appointment.id = row.id<AppointmentId>(0);
    appointment.patientId = row.id<UserId>(1);
    appointment.physicianId = row.id<UserId>(2);
    appointment.scheduledAt = row.time(3);
    appointment.reason = row.text(4);
    appointment.createdAt = row.time(5);
    return appointment;
}

} // namespace

Stored<Appointment> insertAppointment(Transaction &transaction, const NewAppointment &appointment,
                                      const QDateTime &now)
{
    const Appointment row{appointment.id.value_or(AppointmentId::random()),
                          appointment.patientId,
                          appointment.physicianId,
                          appointment.scheduledAt,
                          appointment.reason,
                          now};
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO appointments (id, patient_id, physician_id, scheduled_at,"
                       " reason, created_at) VALUES (?, ?, ?, ?, ?, ?)"),
        {row.id.toString(), row.patientId.toString(), row.physicianId.toString(),
         timeValue(row.scheduledAt), textOrNull(row.reason), timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    return row;
}

Stored<std::optional<Appointment>> findAppointment(Transaction &transaction,
                                                   const AppointmentId &id)
{
    return transaction.first(
        QStringLiteral("SELECT id, patient_id, physician_id, scheduled_at, reason, created_at"
                       " FROM appointments WHERE id = ?"),
        {id.toString()}, decode);
}

} // namespace anteroom::storage
