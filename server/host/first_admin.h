// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/user.h"

namespace anteroom::host {

/// Makes the first operator, an ADMIN, with `name` as display name and sign-in; audited.
/// passwordHash: as auth::PasswordHasher makes it. actor: for the audit.
/// Errors: Conflict when an operator exists already.
storage::Stored<User> insertFirstAdmin(storage::Transaction &transaction, const QString &name,
                                       const QString &passwordHash, const QString &actor,
                                       const QDateTime &now);

/// True for 1-200 characters with no control characters and no halves of surrogate pairs, not only
/// white space: what a display name or a sign-in may be.
bool isValidName(const QString &name);
/// True for 1-1024 characters: short ones are the person's choice, long ones cost the hasher.
bool isValidPassword(const QString &password);

} // namespace anteroom::host
