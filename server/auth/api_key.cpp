// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/api_key.h"

#include "server/auth/secret_store.h"

namespace anteroom::auth {

GeneratedApiKey generateApiKey()
{
    const QString key = QStringLiteral("ak_") + randomSecretText();
    return {key, hashApiKey(key)};
}

QString hashApiKey(const QString &key)
{
    return secretHash(key);
}

std::optional<QStringList> parseScopes(const QString &text)
{
    static const QStringList known{QStringLiteral("read"), QStringLiteral("write"),
                                   QStringLiteral("tokens")};
    QStringList scopes;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString scope = part.trimmed();
        if (!known.contains(scope))
            return std::nullopt;
        if (!scopes.contains(scope))
            scopes.append(scope);
    }
    return scopes;
}

} // namespace anteroom::auth
