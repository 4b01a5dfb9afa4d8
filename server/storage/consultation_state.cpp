// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The transitions of a consultation: each is one conditional UPDATE, so that a repeat or a race
// changes nothing and is seen by its count of changed rows.

#include "server/storage/consultation_table.h"

#include <QStringList>

namespace anteroom::storage {

namespace {

Stored<bool> changed(const Stored<qint64> &count)
{
    if (!count)
        return Failure{count.error()};
    return *count > 0;
}

Stored<bool> setRoomStatus(Transaction &transaction, const SessionId &id, RoomStatus status)
{
    return changed(transaction.execute(
        QStringLiteral("UPDATE consultation_rooms SET status = ? WHERE session_id = ?"),
        {toWire(status), id.toString()}));
}

/// Names of an enum are constants of ours and need no escape.
QString quotedNames(const QList<SessionStatus> &statuses)
{
    QStringList names;
    for (const SessionStatus status : statuses)
        names.append(u'\'' + toWire(status) + u'\'');
    return names.join(u',');
}

QString timesOf(SessionStatus after)
{
    switch (after) {
    case SessionStatus::InProgress:
        return QStringLiteral(", started_at = ?");
    case SessionStatus::Completed:
        return QStringLiteral(
            ", ended_at = ?, duration_minutes = CASE WHEN started_at IS NULL OR started_at > ?"
            " THEN 0 ELSE (? - started_at) / 60000 END");
    case SessionStatus::Cancelled:
    case SessionStatus::NoShow:
        return QStringLiteral(", ended_at = ?");
    case SessionStatus::Scheduled:
    case SessionStatus::Waiting:
        break;
    }
    return {};
}

QVariantList timeValues(SessionStatus after, const QDateTime &now)
{
    return QVariantList(timesOf(after).count(u'?'), timeValue(now));
}

} // namespace

Stored<bool> setJoined(Transaction &transaction, const SessionId &id, Participant participant,
                       bool joined)
{
    const QString sql = participant == Participant::Patient
                            ? QStringLiteral("UPDATE consultation_rooms SET patient_joined = ?"
                                             " WHERE session_id = ? AND patient_joined <> ?")
                            : QStringLiteral("UPDATE consultation_rooms SET physician_joined = ?"
                                             " WHERE session_id = ? AND physician_joined <> ?");
    const int flag = joined ? 1 : 0;
    return changed(transaction.execute(sql, {flag, id.toString(), flag}));
}

Stored<qint64> clearJoined(Transaction &transaction, const QDateTime &now)
{
    return transaction.execute(
        QStringLiteral("UPDATE consultation_rooms SET patient_joined = 0, physician_joined = 0,"
                       " waiting_since = NULL, empty_since = coalesce(empty_since, ?)"
                       " WHERE patient_joined <> 0 OR physician_joined <> 0"
                       " OR waiting_since IS NOT NULL"),
        {timeValue(now)});
}

Stored<bool> moveConsultation(Transaction &transaction, const SessionId &id, SessionStep step,
                              const QDateTime &now)
{
    const QList<SessionStatus> before = statusesBefore(step);
    const SessionStatus after = *nextStatus(before.first(), step);
    // A clock that was set back must not make a duration negative.
    const auto moved = transaction.execute(
        QStringLiteral("UPDATE consultation_sessions SET status = ?") + timesOf(after) +
            QStringLiteral(" WHERE id = ? AND status IN (") + quotedNames(before) + u')',
        QVariantList{toWire(after)} + timeValues(after, now) + QVariantList{id.toString()});
    if (!moved || *moved == 0 || after == SessionStatus::Waiting)
        return changed(moved);
    return setRoomStatus(transaction, id,
                         isEnded(after) ? RoomStatus::Completed : RoomStatus::Active);
}

Stored<Done> noteArrival(Transaction &transaction, const SessionId &id, Participant participant,
                         const QDateTime &now)
{
    const bool isPatient = participant == Participant::Patient;
    const QString waiting =
        isPatient ? QStringLiteral(", patient_came = 1, waiting_since = CASE WHEN admitted = 1"
                                   " THEN waiting_since ELSE coalesce(waiting_since, ?) END")
                  : QString();
    QVariantList values{id.toString()};
    if (isPatient)
        values.prepend(timeValue(now));
    const auto set = transaction.execute(
        QStringLiteral("UPDATE consultation_rooms SET empty_since = NULL%1 WHERE session_id = ?")
            .arg(waiting),
        values);
    if (!set)
        return Failure{set.error()};
    return Done{};
}

Stored<Done> noteEmptyRoom(Transaction &transaction, const SessionId &id, const QDateTime &now)
{
    const auto set = transaction.execute(
        QStringLiteral("UPDATE consultation_rooms SET empty_since = ? WHERE session_id = ?"
                       " AND patient_joined = 0 AND physician_joined = 0"),
        {timeValue(now), id.toString()});
    if (!set)
        return Failure{set.error()};
    return Done{};
}

Stored<Done> noteJoined(Transaction &transaction, const SessionId &id, Participant participant,
                        bool joined, const QDateTime &now)
{
    if (const auto set = setJoined(transaction, id, participant, joined); !set)
        return Failure{set.error()};
    return joined ? noteArrival(transaction, id, participant, now)
                  : noteEmptyRoom(transaction, id, now);
}

Stored<bool> endWaiting(Transaction &transaction, const SessionId &id)
{
    return changed(
        transaction.execute(QStringLiteral("UPDATE consultation_rooms SET waiting_since = NULL"
                                           " WHERE session_id = ? AND waiting_since IS NOT NULL"),
                            {id.toString()}));
}

Stored<bool> holdConsultation(Transaction &transaction, const SessionId &id, const QDateTime &now)
{
    return changed(transaction.execute(
        QStringLiteral("UPDATE consultation_rooms SET admitted = 0, waiting_since ="
                       " CASE WHEN patient_joined = 1 THEN coalesce(waiting_since, ?) END"
                       " WHERE session_id = ? AND admitted = 1"),
        {timeValue(now), id.toString()}));
}

Stored<bool> setRoomFlags(Transaction &transaction, const SessionId &id, std::optional<bool> locked,
                          std::optional<bool> admitted)
{
    const auto flag = [](std::optional<bool> value) {
        return value ? QVariant(*value ? 1 : 0) : QVariant();
    };
    return changed(transaction.execute(
        QStringLiteral("UPDATE consultation_rooms SET locked = coalesce(?, locked),"
                       " admitted = coalesce(?, admitted) WHERE session_id = ?"
                       " AND (locked <> coalesce(?, locked) OR admitted <> coalesce(?, admitted))"),
        {flag(locked), flag(admitted), id.toString(), flag(locked), flag(admitted)}));
}

} // namespace anteroom::storage
