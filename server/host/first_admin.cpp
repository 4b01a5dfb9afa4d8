// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/first_admin.h"

#include "server/storage/audit_table.h"
#include "server/storage/credential_table.h"
#include "server/storage/user_table.h"

namespace anteroom::host {

using storage::Stored;
using storage::Transaction;

namespace {

constexpr qsizetype MaximumNameLength = 200;
constexpr qsizetype MaximumPasswordLength = 1024;

Stored<User> insertAdmin(Transaction &transaction, const QString &name, const QString &passwordHash,
                         const QDateTime &now)
{
    storage::NewUser user;
    user.displayName = name;
    user.role = Role::Admin;
    auto inserted = storage::insertUser(transaction, user, now);
    if (!inserted)
        return inserted;
    const auto credential = storage::insertCredential(
        transaction, {inserted->id, name, passwordHash, OperatorRole::Admin}, now);
    if (!credential)
        return Failure{credential.error()};
    return inserted;
}

} // namespace

Stored<User> insertFirstAdmin(Transaction &transaction, const QString &name,
                              const QString &passwordHash, const QString &actor,
                              const QDateTime &now)
{
    const auto exists = storage::anyOperatorExists(transaction);
    if (!exists)
        return Failure{exists.error()};
    if (*exists)
        return storage::fail(storage::StorageError::Kind::Conflict, QStringLiteral("operator"));
    auto admin = insertAdmin(transaction, name, passwordHash, now);
    if (!admin)
        return admin;
    const auto audited = storage::appendAudit(
        transaction, {actor, QStringLiteral("clinic.init"), admin->id.toString()}, now);
    if (!audited)
        return Failure{audited.error()};
    return admin;
}

bool isValidName(const QString &name)
{
    if (name.size() > MaximumNameLength || name.trimmed().isEmpty() || !name.isValidUtf16())
        return false;
    return std::none_of(name.cbegin(), name.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

bool isValidPassword(const QString &password)
{
    return !password.isEmpty() && password.size() <= MaximumPasswordLength;
}

} // namespace anteroom::host
