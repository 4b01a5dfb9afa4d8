// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The transitions of a consultation: each is one conditional UPDATE, so that a repeat or a race
// changes nothing and is seen by its count of changed rows.

#include "server/storage/consultation_table.h"

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

Stored<qint64> clearJoined(Transaction &transaction)
{
    return transaction.execute(
        QStringLiteral("UPDATE consultation_rooms SET patient_joined = 0, physician_joined = 0"
                       " WHERE patient_joined <> 0 OR physician_joined <> 0"));
}

Stored<bool> markWaiting(Transaction &transaction, const SessionId &id)
{
    return changed(
        transaction.execute(QStringLiteral("UPDATE consultation_sessions SET status = 'waiting'"
                                           " WHERE id = ? AND status = 'scheduled'"),
                            {id.toString()}));
}

Stored<bool> startConsultation(Transaction &transaction, const SessionId &id, const QDateTime &now)
{
    const auto started = transaction.execute(
        QStringLiteral("UPDATE consultation_sessions SET status = 'in_progress', started_at = ?"
                       " WHERE id = ? AND status IN ('scheduled', 'waiting')"),
        {timeValue(now), id.toString()});
    if (!started || *started == 0)
        return changed(started);
    return setRoomStatus(transaction, id, RoomStatus::Active);
}

Stored<bool> endConsultation(Transaction &transaction, const SessionId &id, const QDateTime &now)
{
    // A clock that was set back must not make a duration negative.
    const auto ended = transaction.execute(
        QStringLiteral("UPDATE consultation_sessions SET status = 'completed', ended_at = ?,"
                       " duration_minutes = CASE WHEN started_at IS NULL OR started_at > ? THEN 0"
                       " ELSE (? - started_at) / 60000 END"
                       " WHERE id = ? AND status IN ('scheduled', 'waiting', 'in_progress')"),
        {timeValue(now), timeValue(now), timeValue(now), id.toString()});
    if (!ended || *ended == 0)
        return changed(ended);
    return setRoomStatus(transaction, id, RoomStatus::Completed);
}

Stored<bool> cancelConsultation(Transaction &transaction, const SessionId &id, SessionStatus status,
                                const QDateTime &now)
{
    Q_ASSERT(status == SessionStatus::Cancelled || status == SessionStatus::NoShow);
    const auto cancelled = transaction.execute(
        QStringLiteral("UPDATE consultation_sessions SET status = ?, ended_at = ?"
                       " WHERE id = ? AND status IN ('scheduled', 'waiting')"),
        {toWire(status), timeValue(now), id.toString()});
    if (!cancelled || *cancelled == 0)
        return changed(cancelled);
    return setRoomStatus(transaction, id, RoomStatus::Completed);
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
