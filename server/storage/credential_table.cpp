// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/credential_table.h"

namespace anteroom::storage {

namespace {

QString nameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString select(const QString &rest)
{
    return QStringLiteral("SELECT user_id, name, password_hash, operator_role FROM credentials"
                          " JOIN users ON users.id = user_id ") +
           rest;
}

Credential decode(const Row &row)
{
    return {row.id<UserId>(0), row.text(1), row.text(2), row.wire(3, operatorRoleFromWire)};
}

} // namespace

Stored<Done> insertCredential(Transaction &transaction, const Credential &credential,
                              const QDateTime &now)
{
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO credentials (user_id, name, name_key, password_hash,"
                       " operator_role, created_at, password_set_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {credential.userId.toString(), credential.name, nameKey(credential.name),
         credential.passwordHash, toWire(credential.role), timeValue(now), timeValue(now)});
    if (!inserted)
        return Failure{inserted.error()};
    return Done{};
}

Stored<std::optional<Credential>> findCredential(Transaction &transaction, const QString &name)
{
    return transaction.first(select(QStringLiteral("WHERE name_key = ? AND users.active = 1")),
                             {nameKey(name)}, decode);
}

Stored<QList<Credential>> listCredentials(Transaction &transaction)
{
    return transaction.all(select(QStringLiteral("ORDER BY name_key")), {}, decode);
}

Stored<Done> setPasswordHash(Transaction &transaction, const QString &name,
                             const QString &passwordHash, const QDateTime &now)
{
    const auto updated = transaction.execute(
        QStringLiteral("UPDATE credentials SET password_hash = ?, password_set_at = ?"
                       " WHERE name_key = ?"),
        {passwordHash, timeValue(now), nameKey(name)});
    if (!updated)
        return Failure{updated.error()};
    if (*updated == 0)
        return fail(StorageError::Kind::NotFound, QStringLiteral("sign-in name"));
    return Done{};
}

Stored<Done> updateCredential(Transaction &transaction, const Credential &credential,
                              const QDateTime &now)
{
    const auto updated = transaction.execute(
        QStringLiteral("UPDATE credentials SET name = ?, name_key = ?, operator_role = ?"
                       " WHERE user_id = ?"),
        {credential.name, nameKey(credential.name), toWire(credential.role),
         credential.userId.toString()});
    if (!updated)
        return Failure{updated.error()};
    if (*updated == 0)
        return fail(StorageError::Kind::NotFound, QStringLiteral("sign-in"));
    if (credential.passwordHash.isEmpty())
        return Done{};
    return setPasswordHash(transaction, credential.name, credential.passwordHash, now);
}

Stored<bool> removeCredential(Transaction &transaction, const UserId &user)
{
    const auto removed = transaction.execute(
        QStringLiteral("DELETE FROM credentials WHERE user_id = ?"), {user.toString()});
    if (!removed)
        return Failure{removed.error()};
    return *removed > 0;
}

Stored<bool> anyOperatorExists(Transaction &transaction)
{
    const auto count = transaction.number(QStringLiteral("SELECT count(*) FROM credentials"));
    if (!count)
        return Failure{count.error()};
    return *count > 0;
}

} // namespace anteroom::storage
