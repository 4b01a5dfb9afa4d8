// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

namespace anteroom::storage {

/// Something that happened in a consultation.
struct StepRow
{
    SessionId sessionId;
    QDateTime time;
    QString kind;     ///< `joined`, …: those of the schema
    QString actor{};  ///< id of the user; `system`; empty where nobody did it
    QString detail{}; ///< ids, codes and numbers only
};

/// False when the session has `most` steps already: nothing is stored then. Errors: Invalid for a
/// session that does not exist.
Stored<bool> appendStep(Transaction &transaction, const StepRow &step, qint64 most);
/// All of a session, in their order.
Stored<QList<StepRow>> listSteps(Transaction &transaction, const SessionId &session);

Stored<Done> addIceCandidates(Transaction &transaction, const SessionId &session, qint64 count);
Stored<qint64> countIceCandidates(Transaction &transaction, const SessionId &session);
/// What patient and physician wrote in their conversations while the session was there, until `now`
/// when it has not ended.
Stored<qint64> countChatMessages(Transaction &transaction, const SessionId &session,
                                 const QDateTime &now);

/// Whose flag in a room is set.
struct JoinedParticipant
{
    SessionId sessionId;
    UserId userId;
};
Stored<QList<JoinedParticipant>> joinedParticipants(Transaction &transaction);

} // namespace anteroom::storage
