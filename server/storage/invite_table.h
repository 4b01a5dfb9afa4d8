// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/base/id.h"

namespace anteroom::storage {

/// A link that lets somebody into one consultation. Only a hash of its code is kept.
struct Invite
{
    InviteId id;
    UserId userId;
    SessionId sessionId;
    bool singleUse = false;
    QDateTime expiresAt;
    QDateTime usedAt{}; ///< null: not yet
};

/// Errors: Invalid when the user or the session does not exist.
Stored<Done> insertInvite(Transaction &transaction, const Invite &invite, const QString &codeHash,
                          const QDateTime &now);
/// The invite of a code, when it still holds; marks it used.
Stored<std::optional<Invite>> useInvite(Transaction &transaction, const QString &codeHash,
                                        const QDateTime &now);
/// Errors: NotFound.
Stored<Done> revokeInvite(Transaction &transaction, const InviteId &id, const QDateTime &now);

} // namespace anteroom::storage
