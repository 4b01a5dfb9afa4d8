// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/consultation_table.h"

#include "server/storage/user_row.h"

namespace anteroom::storage {

namespace {

constexpr int PatientColumn = 20;
constexpr int PhysicianColumn = PatientColumn + UserColumnCount;

QString select(const QString &rest)
{
    return QStringLiteral(
               "SELECT session.id, session.status, session.created_at, session.started_at,"
               " session.ended_at, session.duration_minutes, room.id, room.status,"
               " room.patient_joined, room.physician_joined, room.locked, room.admitted,"
               " session.appointment_id, appointment.scheduled_at, appointment.reason,"
               " appointment.created_at, room.waiting_since,"
               " (SELECT count(*) FROM consultation_blocks WHERE session_id = session.id"
               "  AND user_id = session.patient_id),"
               " (SELECT count(*) FROM consultation_blocks WHERE session_id = session.id"
               "  AND user_id = session.physician_id),"
               " (SELECT coalesce(reply, CASE WHEN dead_at IS NULL THEN state ELSE 'failed' END)"
               "  FROM outbox WHERE key = 'payment:' || session.id), ") +
           userColumns(QStringLiteral("patient"), QStringLiteral("patient_profile")) +
           QStringLiteral(", ") +
           userColumns(QStringLiteral("physician"), QStringLiteral("physician_profile")) +
           QStringLiteral(
               " FROM consultation_sessions session"
               " JOIN consultation_rooms room ON room.session_id = session.id"
               " JOIN users patient ON patient.id = session.patient_id"
               " JOIN profiles patient_profile ON patient_profile.user_id = session.patient_id"
               " JOIN users physician ON physician.id = session.physician_id"
               " JOIN profiles physician_profile ON physician_profile.user_id = "
               "session.physician_id"
               " LEFT JOIN appointments appointment ON appointment.id = session.appointment_id ") +
           rest;
}

ConsultationRoom decodeRoom(const Row &row)
{
    ConsultationRoom room;
    room.id = row.id<RoomId>(6);
    room.status = row.wire(7, roomStatusFromWire);
    room.patientJoined = row.flag(8);
    room.physicianJoined = row.flag(9);
    room.locked = row.flag(10);
    room.admitted = row.flag(11);
    room.waitingSince = row.time(16);
    room.patientBlocked = row.flag(17);
    room.physicianBlocked = row.flag(18);
    return room;
}

ConsultationSession decode(const Row &row)
{
    ConsultationSession session;
    session.id = row.id<SessionId>(0);
    session.status = row.wire(1, sessionStatusFromWire);
    session.createdAt = row.time(2);
    session.startedAt = row.time(3);
    session.endedAt = row.time(4);
    if (!row.isNull(5))
        session.durationMinutes = static_cast<int>(row.number(5));
    session.room = decodeRoom(row);
    session.paymentStatus = row.text(19);
    session.patient = userFromRow(row, PatientColumn);
    session.physician = userFromRow(row, PhysicianColumn);
    if (!row.isNull(12)) {
        session.appointment = Appointment{row.id<AppointmentId>(12),
                                          session.patient.id,
                                          session.physician.id,
                                          row.time(13),
                                          row.text(14),
                                          row.time(15)};
    }
    return session;
}

SessionId idOfRow(const Row &row)
{
    return row.id<SessionId>(0);
}

/// The people of a new session: those of its appointment when it has one.
Stored<NewConsultation> withPeople(Transaction &transaction, const NewConsultation &consultation)
{
    if (!consultation.appointmentId)
        return consultation;
    const auto appointment = findAppointment(transaction, *consultation.appointmentId);
    if (!appointment)
        return Failure{appointment.error()};
    if (!appointment->has_value())
        return fail(StorageError::Kind::Invalid, QStringLiteral("no such appointment"));
    NewConsultation complete = consultation;
    complete.patientId = appointment->value().patientId;
    complete.physicianId = appointment->value().physicianId;
    return complete;
}

Stored<Done> insertRows(Transaction &transaction, const SessionId &id,
                        const NewConsultation &consultation, const QDateTime &now)
{
    const QString appointment =
        consultation.appointmentId ? consultation.appointmentId->toString() : QString();
    const auto session = transaction.execute(
        QStringLiteral("INSERT INTO consultation_sessions (id, appointment_id, patient_id,"
                       " physician_id, status, created_at) VALUES (?, ?, ?, ?, ?, ?)"),
        {id.toString(), textOrNull(appointment), consultation.patientId.toString(),
         consultation.physicianId.toString(), toWire(SessionStatus::Scheduled), timeValue(now)});
    if (!session)
        return Failure{session.error()};
    const auto room = transaction.execute(
        QStringLiteral("INSERT INTO consultation_rooms (id, session_id, status) VALUES (?, ?, ?)"),
        {RoomId::random().toString(), id.toString(), toWire(RoomStatus::Waiting)});
    if (!room)
        return Failure{room.error()};
    return Done{};
}

} // namespace

Stored<ConsultationSession> insertConsultation(Transaction &transaction,
                                               const NewConsultation &consultation,
                                               const QDateTime &now)
{
    const SessionId id = consultation.id.value_or(SessionId::random());
    const auto complete = withPeople(transaction, consultation);
    if (!complete)
        return Failure{complete.error()};
    if (auto inserted = insertRows(transaction, id, *complete, now); !inserted)
        return Failure{inserted.error()};
    auto session = findConsultation(transaction, id);
    if (!session)
        return Failure{session.error()};
    if (!session->has_value())
        return fail(StorageError::Kind::Corrupt, QStringLiteral("a new session is gone"));
    return std::move(**session);
}

Stored<std::optional<ConsultationSession>> findParties(Transaction &transaction,
                                                       const SessionId &id)
{
    static const QString sql = QStringLiteral(
        "SELECT patient_id, physician_id, status FROM consultation_sessions WHERE id = ?");
    return transaction.first(sql, {id.toString()}, [&id](const Row &row) {
        ConsultationSession session;
        session.id = id;
        session.patient.id = row.id<UserId>(0);
        session.physician.id = row.id<UserId>(1);
        session.status = row.wire(2, sessionStatusFromWire);
        return session;
    });
}

Stored<std::optional<ConsultationSession>> findConsultation(Transaction &transaction,
                                                            const SessionId &id)
{
    static const QString sql = select(QStringLiteral("WHERE session.id = ?"));
    return transaction.first(sql, {id.toString()}, decode);
}

Stored<QList<ConsultationSession>> listConsultations(Transaction &transaction, int endedLimit)
{
    return transaction.all(
        select(QStringLiteral(
            "WHERE session.status IN ('scheduled', 'waiting', 'in_progress') OR session.id IN"
            " (SELECT id FROM consultation_sessions WHERE status IN"
            " ('completed', 'cancelled', 'no_show') ORDER BY ended_at DESC, id LIMIT ?)"
            " ORDER BY session.created_at DESC, session.id")),
        {endedLimit}, decode);
}

Stored<Done> blockFromConsultation(Transaction &transaction, const SessionId &id,
                                   const UserId &user, const QString &reason, const QDateTime &now)
{
    const auto blocked = transaction.execute(
        QStringLiteral("INSERT INTO consultation_blocks (session_id, user_id, reason, created_at)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT (session_id, user_id) DO NOTHING"),
        {id.toString(), user.toString(), reason, timeValue(now)});
    if (!blocked)
        return Failure{blocked.error()};
    return Done{};
}

Stored<bool> unblockFromConsultation(Transaction &transaction, const SessionId &id,
                                     const UserId &user)
{
    const auto removed = transaction.execute(
        QStringLiteral("DELETE FROM consultation_blocks WHERE session_id = ? AND user_id = ?"),
        {id.toString(), user.toString()});
    if (!removed)
        return Failure{removed.error()};
    return *removed > 0;
}

Stored<bool> isBlockedFromConsultation(Transaction &transaction, const SessionId &id,
                                       const UserId &user)
{
    const auto count = transaction.number(
        QStringLiteral(
            "SELECT count(*) FROM consultation_blocks WHERE session_id = ? AND user_id = ?"),
        {id.toString(), user.toString()});
    if (!count)
        return Failure{count.error()};
    return *count > 0;
}

Stored<QList<SessionId>> waitingFor(Transaction &transaction, const UserId &physician)
{
    return transaction.all(
        QStringLiteral("SELECT session_id FROM consultation_rooms JOIN consultation_sessions"
                       " ON consultation_sessions.id = session_id WHERE physician_id = ?"
                       " AND waiting_since IS NOT NULL AND admitted = 0"
                       " AND consultation_sessions.status IN ('scheduled', 'waiting',"
                       " 'in_progress') ORDER BY waiting_since, session_id"),
        {physician.toString()}, idOfRow);
}

Stored<QList<SessionId>> missedConsultations(Transaction &transaction,
                                             const QDateTime &scheduledBefore)
{
    return transaction.all(
        QStringLiteral(
            "SELECT consultation_sessions.id FROM consultation_sessions"
            " JOIN appointments ON appointments.id = appointment_id"
            " JOIN consultation_rooms ON session_id = consultation_sessions.id"
            " WHERE consultation_sessions.status IN ('scheduled', 'waiting')"
            " AND scheduled_at < ? AND patient_came = 0 ORDER BY scheduled_at LIMIT 100"),
        {timeValue(scheduledBefore)}, idOfRow);
}

Stored<QList<SessionId>> abandonedConsultations(Transaction &transaction,
                                                const QDateTime &emptyBefore)
{
    return transaction.all(
        QStringLiteral("SELECT consultation_sessions.id FROM consultation_sessions"
                       " JOIN consultation_rooms ON session_id = consultation_sessions.id"
                       " WHERE consultation_sessions.status = 'in_progress'"
                       " AND patient_joined = 0 AND physician_joined = 0"
                       " AND coalesce(empty_since, started_at) < ?"
                       " ORDER BY started_at LIMIT 100"),
        {timeValue(emptyBefore)}, idOfRow);
}

} // namespace anteroom::storage
