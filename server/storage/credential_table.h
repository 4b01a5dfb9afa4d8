// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/presence.h"

namespace anteroom::storage {

/// The sign-in of a console operator.
struct Credential
{
    UserId userId;
    QString name; ///< unique, upper and lower case alike
    QString passwordHash;
    OperatorRole role = OperatorRole::Viewer;
};

/// Errors: Conflict when the name is taken or the user has a sign-in, Invalid for an unknown user.
Stored<Done> insertCredential(Transaction &transaction, const Credential &credential,
                              const QDateTime &now);
/// By sign-in name; of active users only.
Stored<std::optional<Credential>> findCredential(Transaction &transaction, const QString &name);
Stored<QList<Credential>> listCredentials(Transaction &transaction);
/// Errors: NotFound.
Stored<Done> setPasswordHash(Transaction &transaction, const QString &name,
                             const QString &passwordHash, const QDateTime &now);
/// Another name, role and, unless passwordHash is empty, password for the user of an existing
/// sign-in. Errors: NotFound, Conflict when the name is taken.
Stored<Done> updateCredential(Transaction &transaction, const Credential &credential,
                              const QDateTime &now);
/// False when the user has no sign-in.
Stored<bool> removeCredential(Transaction &transaction, const UserId &user);
/// False on the first run.
Stored<bool> anyOperatorExists(Transaction &transaction);

} // namespace anteroom::storage
