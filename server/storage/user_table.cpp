// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/user_table.h"

#include "server/storage/user_row.h"

namespace anteroom::storage {

namespace {

QString selectUsers(const QString &rest)
{
    return QStringLiteral("SELECT ") +
           userColumns(QStringLiteral("users"), QStringLiteral("profiles")) +
           QStringLiteral(" FROM users JOIN profiles ON profiles.user_id = users.id ") + rest;
}

User decode(const Row &row)
{
    return userFromRow(row);
}

Stored<User> existingUser(Transaction &transaction, const UserId &id)
{
    auto user = findUser(transaction, id);
    if (!user)
        return Failure{user.error()};
    if (!user->has_value())
        return fail(StorageError::Kind::NotFound, QStringLiteral("user"));
    return std::move(**user);
}

Stored<Done> insertRows(Transaction &transaction, const UserId &id, const NewUser &user,
                        const QDateTime &now)
{
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO users (id, role, active, created_at) VALUES (?, ?, ?, ?)"),
        {id.toString(), toWire(user.role), user.active ? 1 : 0, timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    const auto profile = transaction.execute(
        QStringLiteral("INSERT INTO profiles (user_id, display_name, email, avatar_url, specialty)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {id.toString(), user.displayName, textOrNull(user.email), textOrNull(user.avatarUrl),
         textOrNull(user.specialty)});
    if (!profile)
        return Failure{profile.error()};
    return Done{};
}

void apply(const UserPatch &patch, User &user)
{
    user.displayName = patch.displayName.value_or(user.displayName);
    user.role = patch.role.value_or(user.role);
    user.email = patch.email.value_or(user.email);
    user.avatarUrl = patch.avatarUrl.value_or(user.avatarUrl);
    user.specialty = patch.specialty.value_or(user.specialty);
    user.active = patch.active.value_or(user.active);
}

} // namespace

Stored<User> insertUser(Transaction &transaction, const NewUser &user, const QDateTime &now)
{
    const UserId id = user.id.value_or(UserId::random());
    // A channel's room and a user's are built from one name: one can't be mistaken for the other.
    const auto channels = transaction.number(
        QStringLiteral("SELECT count(*) FROM channels WHERE name = ?"), {id.toString()});
    if (!channels)
        return Failure{channels.error()};
    if (*channels > 0)
        return fail(StorageError::Kind::Conflict, QStringLiteral("the id is a channel's name"));
    if (auto inserted = insertRows(transaction, id, user, now); !inserted)
        return Failure{inserted.error()};
    return existingUser(transaction, id);
}

Stored<std::optional<User>> findUser(Transaction &transaction, const UserId &id)
{
    static const QString sql = selectUsers(QStringLiteral("WHERE users.id = ?"));
    return transaction.first(sql, {id.toString()}, decode);
}

Stored<QList<User>> findUsers(Transaction &transaction, const QList<UserId> &ids)
{
    QList<User> users;
    for (const UserId &id : ids) {
        auto user = findUser(transaction, id);
        if (!user)
            return Failure{user.error()};
        if (user->has_value())
            users.append(std::move(**user));
    }
    return users;
}

Stored<QList<User>> listUsers(Transaction &transaction)
{
    return transaction.all(selectUsers(QStringLiteral("ORDER BY profiles.display_name, users.id")),
                           {}, decode);
}

Stored<QList<User>> listActiveUsers(Transaction &transaction, Role role)
{
    return transaction.all(
        selectUsers(QStringLiteral("WHERE users.role = ? AND users.active = 1 ORDER BY users.id")),
        {toWire(role)}, decode);
}

Stored<User> updateUser(Transaction &transaction, const UserId &id, const UserPatch &patch)
{
    auto user = existingUser(transaction, id);
    if (!user)
        return user;
    apply(patch, *user);
    const auto updated =
        transaction.execute(QStringLiteral("UPDATE users SET role = ?, active = ? WHERE id = ?"),
                            {toWire(user->role), user->active ? 1 : 0, id.toString()});
    if (!updated)
        return Failure{updated.error()};
    const auto profile = transaction.execute(
        QStringLiteral("UPDATE profiles SET display_name = ?, email = ?, avatar_url = ?,"
                       " specialty = ? WHERE user_id = ?"),
        {user->displayName, textOrNull(user->email), textOrNull(user->avatarUrl),
         textOrNull(user->specialty), id.toString()});
    if (!profile)
        return Failure{profile.error()};
    return user;
}

Stored<Done> setLastSeen(Transaction &transaction, const UserId &id, const QDateTime &lastSeen)
{
    const auto updated =
        transaction.execute(QStringLiteral("UPDATE users SET last_seen = ? WHERE id = ?"
                                           " AND (last_seen IS NULL OR last_seen < ?)"),
                            {timeValue(lastSeen), id.toString(), timeValue(lastSeen)});
    if (!updated)
        return Failure{updated.error()};
    return Done{};
}

Stored<User> revokeTokensOf(Transaction &transaction, const UserId &id, const QDateTime &now)
{
    const auto updated = transaction.execute(
        QStringLiteral("UPDATE users SET token_generation = token_generation + 1,"
                       " tokens_revoked_before = ? WHERE id = ?"),
        {timeValue(now), id.toString()});
    if (!updated)
        return Failure{updated.error()};
    return existingUser(transaction, id);
}

} // namespace anteroom::storage
