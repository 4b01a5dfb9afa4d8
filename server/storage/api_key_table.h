// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"

#include <QStringList>

namespace anteroom::storage {

/// A key of an integrating back end; the key itself is stored as a hash only.
struct ApiKey
{
    ApiKeyId id;
    QString name;
    QStringList scopes; ///< of `read`, `write`, `tokens`
    QDateTime createdAt;
    QDateTime revokedAt; ///< null: valid
};

/// hash: as auth::hashApiKey() makes it. Errors: Conflict when hash is taken.
Stored<ApiKey> insertApiKey(Transaction &transaction, const QString &name,
                            const QStringList &scopes, const QString &hash, const QDateTime &now);
/// Only a valid key.
Stored<std::optional<ApiKey>> findApiKey(Transaction &transaction, const QString &hash);
/// Revoked ones too, by time of creation.
Stored<QList<ApiKey>> listApiKeys(Transaction &transaction);
/// False when it was revoked before. Errors: NotFound.
Stored<bool> revokeApiKey(Transaction &transaction, const ApiKeyId &id, const QDateTime &now);

} // namespace anteroom::storage
