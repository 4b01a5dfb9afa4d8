// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/token_issuer.h"

#include "server/auth/token_key.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace anteroom::auth {

IssuedToken TokenIssuer::issue(const UserId &user, qint64 generation,
                               std::chrono::seconds timeToLive, const QDateTime &now) const
{
    const auto key = TokenKey::fromSecret(m_clinicKey);
    if (!key)
        return {};
    const auto lifetime = std::clamp(timeToLive, std::chrono::seconds(1), MaximumTimeToLive);
    const qint64 issuedAt = now.toSecsSinceEpoch();
    const qint64 expiresAt = issuedAt + lifetime.count();
    IssuedToken issued{{}, QDateTime::fromSecsSinceEpoch(expiresAt, Qt::UTC), randomId()};
    QJsonObject payload{{QStringLiteral("userId"), user.toString()},
                        {QStringLiteral("iat"), issuedAt},
                        {QStringLiteral("exp"), expiresAt},
                        {QStringLiteral("jti"), issued.jti},
                        {QStringLiteral("gen"), generation}};
    if (!m_issuer.isEmpty())
        payload.insert(QStringLiteral("iss"), m_issuer);
    if (!m_audience.isEmpty())
        payload.insert(QStringLiteral("aud"), m_audience);
    issued.token =
        QString::fromLatin1(key->sign(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
    return issued;
}

} // namespace anteroom::auth
