// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/credential_table.h"
#include "server/storage/transaction.h"
#include "shared/domain/user.h"

namespace anteroom::host {

/// Sets the console password of a member of staff; one who has no sign-in yet gets one with the
/// display name, ADMIN as an admin of the console and AGENT as an operator. Audited. Returns the
/// sign-in name. Errors: NotFound (no such active AGENT or ADMIN), Conflict (the name is taken).
storage::Stored<QString> setOperatorPassword(storage::Transaction &transaction, const UserId &id,
                                             const QString &passwordHash, const QString &actor,
                                             const QDateTime &now);

/// Lets somebody sign in, or changes how: name, role and, unless credential.passwordHash is empty,
/// the password. Audited. Returns all operators. Errors: NotFound (no such active user, or a
/// patient), Invalid (a new sign-in without a password), Conflict (the name is taken).
storage::Stored<QList<storage::Credential>> grantConsole(storage::Transaction &transaction,
                                                         const storage::Credential &credential,
                                                         const QString &actor,
                                                         const QDateTime &now);
/// Audited. Returns those who are left. Errors: NotFound.
storage::Stored<QList<storage::Credential>>
withdrawConsole(storage::Transaction &transaction, const UserId &user, const QString &actor,
                const QString &reason, const QDateTime &now);

} // namespace anteroom::host
