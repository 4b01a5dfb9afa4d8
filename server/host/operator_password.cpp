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

/// All who are left, once that is written.
Stored<QList<Credential>> auditedCredentials(Transaction &transaction,
                                             const storage::NewAuditEntry &entry,
                                             const QDateTime &now)
{
    const auto audited = storage::appendAudit(transaction, entry, now);
    if (!audited)
        return Failure{audited.error()};
    return storage::listCredentials(transaction);
}

} // namespace

Stored<QList<Credential>> grantConsole(Transaction &transaction, const Credential &credential,
                                       const QString &actor, const QDateTime &now)
{
    const auto user = storage::findUser(transaction, credential.userId);
    if (!user)
        return Failure{user.error()};
    if (!*user || !(*user)->active || (*user)->role == Role::Patient)
        return storage::fail(storage::StorageError::Kind::NotFound);
    auto stored = storage::updateCredential(transaction, credential, now);
    if (!stored && stored.error().kind == storage::StorageError::Kind::NotFound) {
        if (credential.passwordHash.isEmpty())
            return storage::fail(storage::StorageError::Kind::Invalid);
        stored = storage::insertCredential(transaction, credential, now);
    }
    if (!stored)
        return Failure{stored.error()};
    return auditedCredentials(transaction,
                              {actor, QStringLiteral("operator.grant"),
                               credential.userId.toString(), QStringLiteral("ok"),
                               toWire(credential.role)},
                              now);
}

Stored<QList<Credential>> withdrawConsole(Transaction &transaction, const UserId &user,
                                          const QString &actor, const QString &reason,
                                          const QDateTime &now)
{
    const auto removed = storage::removeCredential(transaction, user);
    if (!removed)
        return Failure{removed.error()};
    if (!*removed)
        return storage::fail(storage::StorageError::Kind::NotFound);
    return auditedCredentials(
        transaction,
        {actor, QStringLiteral("operator.withdraw"), user.toString(), QStringLiteral("ok"), reason},
        now);
}

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
