// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/token_table.h"

namespace anteroom::storage {

Stored<Done> revokeToken(Transaction &transaction, const QString &jti, const QDateTime &expiresAt)
{
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO revoked_tokens (jti, expires_at) VALUES (?, ?)"
                       " ON CONFLICT (jti) DO NOTHING"),
        {jti, timeValue(expiresAt)});
    if (!inserted)
        return Failure{inserted.error()};
    return Done{};
}

Stored<bool> isTokenRevoked(Transaction &transaction, const QString &jti)
{
    const auto count = transaction.number(
        QStringLiteral("SELECT count(*) FROM revoked_tokens WHERE jti = ?"), {jti});
    if (!count)
        return Failure{count.error()};
    return *count > 0;
}

Stored<qint64> purgeRevokedTokens(Transaction &transaction, const QDateTime &now)
{
    return transaction.execute(QStringLiteral("DELETE FROM revoked_tokens WHERE expires_at <= ?"),
                               {timeValue(now)});
}

} // namespace anteroom::storage
