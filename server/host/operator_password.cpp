// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/operator_password.h"

#include "server/storage/audit_table.h"
#include "server/storage/credential_table.h"
#include "server/storage/user_table.h"

namespace anteroom::host {

using storage::Credential;
using storage::Stored;
using storage::Transaction;

namespace {

Stored<User> findStaff(Transaction &transaction, const UserId &id)
{
    const auto user = storage::findUser(transaction, id);
    if (!user)
        return Failure{user.error()};
    if (!*user || !(*user)->active || !isStaff((*user)->role))
        return storage::fail(storage::StorageError::Kind::NotFound);
    return **user;
}

Stored<QString> replacePassword(Transaction &transaction, const User &user,
                                const QString &passwordHash, const QDateTime &now)
{
    const auto credentials = storage::listCredentials(transaction);
    if (!credentials)
        return Failure{credentials.error()};
    QString name;
    for (const Credential &credential : *credentials) {
        if (credential.userId == user.id)
            name = credential.name;
    }
    const OperatorRole role =
        user.role == Role::Admin ? OperatorRole::Admin : OperatorRole::Operator;
    const auto stored = name.isEmpty()
                            ? storage::insertCredential(
                                  transaction, {user.id, user.displayName, passwordHash, role}, now)
                            : storage::setPasswordHash(transaction, name, passwordHash, now);
    if (!stored)
        return Failure{stored.error()};
    return name.isEmpty() ? user.displayName : name;
}

} // namespace

Stored<QString> setOperatorPassword(Transaction &transaction, const UserId &id,
                                    const QString &passwordHash, const QString &actor,
                                    const QDateTime &now)
{
    const auto user = findStaff(transaction, id);
    if (!user)
        return Failure{user.error()};
    auto name = replacePassword(transaction, *user, passwordHash, now);
    if (!name)
        return name;
    const auto audited = storage::appendAudit(
        transaction, {actor, QStringLiteral("operator.password"), id.toString()}, now);
    if (!audited)
        return Failure{audited.error()};
    return name;
}

} // namespace anteroom::host
