// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/invite_table.h"

namespace anteroom::storage {

Stored<Done> insertInvite(Transaction &transaction, const Invite &invite, const QString &codeHash,
                          const QDateTime &now)
{
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO invites (id, code_hash, user_id, session_id, single_use,"
                       " expires_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {invite.id.toString(), codeHash, invite.userId.toString(), invite.sessionId.toString(),
         invite.singleUse ? 1 : 0, timeValue(invite.expiresAt), timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    return Done{};
}

Stored<std::optional<Invite>> useInvite(Transaction &transaction, const QString &codeHash,
                                        const QDateTime &now)
{
    return transaction.changeFirst(
        QStringLiteral("UPDATE invites SET used_at = ? WHERE code_hash = ? AND expires_at > ?"
                       " AND revoked_at IS NULL AND (single_use = 0 OR used_at IS NULL)"
                       " RETURNING id, user_id, session_id, single_use, expires_at, used_at"),
        {timeValue(now), codeHash, timeValue(now)}, [](const Row &row) {
            return Invite{row.id<InviteId>(0), row.id<UserId>(1), row.id<SessionId>(2),
                          row.flag(3),         row.time(4),       row.time(5)};
        });
}

Stored<Done> revokeInvite(Transaction &transaction, const InviteId &id, const QDateTime &now)
{
    const auto revoked = transaction.execute(
        QStringLiteral("UPDATE invites SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?"),
        {timeValue(now), id.toString()});
    if (!revoked)
        return Failure{revoked.error()};
    if (*revoked == 0)
        return fail(StorageError::Kind::NotFound, QStringLiteral("invite"));
    return Done{};
}

} // namespace anteroom::storage
