// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

namespace anteroom::storage {

/// Revokes one token by its jti; kept until expiresAt. Twice is no error.
Stored<Done> revokeToken(Transaction &transaction, const QString &jti, const QDateTime &expiresAt);
Stored<bool> isTokenRevoked(Transaction &transaction, const QString &jti);
/// Forgets revocations of tokens that have expired; returns how many.
Stored<qint64> purgeRevokedTokens(Transaction &transaction, const QDateTime &now);

} // namespace anteroom::storage
