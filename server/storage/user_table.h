// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/user.h"

namespace anteroom::storage {

struct NewUser
{
    std::optional<UserId> id{}; ///< none: a random one
    QString displayName{};
    Role role = Role::Patient;
    QString email{};
    QString avatarUrl{};
    QString specialty{};
    bool active = true;
};

/// Only what is set is changed; an empty text clears.
struct UserPatch
{
    std::optional<QString> displayName{};
    std::optional<Role> role{};
    std::optional<QString> email{};
    std::optional<QString> avatarUrl{};
    std::optional<QString> specialty{};
    std::optional<bool> active{};
};

/// Errors: Conflict when the id is a user's or a channel's.
Stored<User> insertUser(Transaction &transaction, const NewUser &user, const QDateTime &now);
Stored<std::optional<User>> findUser(Transaction &transaction, const UserId &id);
/// Those that exist, in no order.
Stored<QList<User>> findUsers(Transaction &transaction, const QList<UserId> &ids);
/// All users by display name.
Stored<QList<User>> listUsers(Transaction &transaction);
/// The active users of a role: who gets a role's notification.
Stored<QList<User>> listActiveUsers(Transaction &transaction, Role role);
/// The user as changed. Errors: NotFound.
Stored<User> updateUser(Transaction &transaction, const UserId &id, const UserPatch &patch);
/// Never goes back. An unknown user is no error.
Stored<Done> setLastSeen(Transaction &transaction, const UserId &id, const QDateTime &lastSeen);
/// Revokes all tokens of a user: raises the generation and sets User::tokensRevokedBefore to now.
/// Returns the user as changed. Errors: NotFound.
Stored<User> revokeTokensOf(Transaction &transaction, const UserId &id, const QDateTime &now);

} // namespace anteroom::storage
