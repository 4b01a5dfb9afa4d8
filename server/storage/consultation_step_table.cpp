// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/consultation_step_table.h"

namespace anteroom::storage {

Stored<bool> appendStep(Transaction &transaction, const StepRow &step, qint64 most)
{
    const auto last = transaction.number(
        QStringLiteral("SELECT max(seq) FROM consultation_steps WHERE session_id = ?"),
        {step.sessionId.toString()});
    if (!last)
        return Failure{last.error()};
    if (*last >= most)
        return false;
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO consultation_steps (session_id, seq, time, kind, actor, detail)"
                       " VALUES (?, ?, ?, ?, ?, ?)"),
        {step.sessionId.toString(), *last + 1, timeValue(step.time), step.kind, step.actor,
         step.detail});
    if (!inserted)
        return Failure{inserted.error()};
    return true;
}

Stored<QList<StepRow>> listSteps(Transaction &transaction, const SessionId &session)
{
    return transaction.all(QStringLiteral("SELECT time, kind, actor, detail FROM consultation_steps"
                                          " WHERE session_id = ? ORDER BY seq"),
                           {session.toString()},
                           [&session](const Row &row) {
        return StepRow{session, row.time(0), row.text(1), row.text(2), row.text(3)};
    });
}

Stored<Done> addIceCandidates(Transaction &transaction, const SessionId &session, qint64 count)
{
    const auto added = transaction.execute(
        QStringLiteral("UPDATE consultation_sessions SET ice_candidates = ice_candidates + ?"
                       " WHERE id = ?"),
        {count, session.toString()});
    if (!added)
        return Failure{added.error()};
    return Done{};
}

Stored<qint64> countIceCandidates(Transaction &transaction, const SessionId &session)
{
    return transaction.number(
        QStringLiteral("SELECT ice_candidates FROM consultation_sessions WHERE id = ?"),
        {session.toString()});
}

Stored<qint64> countChatMessages(Transaction &transaction, const SessionId &session,
                                 const QDateTime &now)
{
    return transaction.number(
        QStringLiteral("SELECT count(*) FROM consultation_sessions session"
                       " JOIN conversations ON conversations.patient_id = session.patient_id"
                       "  AND conversations.physician_id = session.physician_id"
                       " JOIN messages ON messages.conversation_id = conversations.id"
                       " WHERE session.id = ?"
                       " AND messages.sender_id IN (session.patient_id, session.physician_id)"
                       " AND messages.created_at >= session.created_at"
                       " AND messages.created_at <= coalesce(session.ended_at, ?)"),
        {session.toString(), timeValue(now)});
}

Stored<QList<JoinedParticipant>> joinedParticipants(Transaction &transaction)
{
    return transaction.all(
        QStringLiteral("SELECT session.id, session.patient_id FROM consultation_sessions session"
                       " JOIN consultation_rooms room ON room.session_id = session.id"
                       " WHERE room.patient_joined = 1"
                       " UNION ALL"
                       " SELECT session.id, session.physician_id FROM consultation_sessions session"
                       " JOIN consultation_rooms room ON room.session_id = session.id"
                       " WHERE room.physician_joined = 1"),
        {}, [](const Row &row) {
            return JoinedParticipant{row.id<SessionId>(0), row.id<UserId>(1)};
        });
}

} // namespace anteroom::storage
