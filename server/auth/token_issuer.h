// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace anteroom::auth {

struct IssuedToken
{
    QString token; ///< empty when the library failed
    QDateTime expiresAt;
    QString jti;
};

/// Makes the clinic's own access tokens: HS256 with `userId`, `iat`, `exp`, `jti`, `gen`.
/// Spec: wire.md 2, 6 (`/tokens`).
class TokenIssuer
{
public:
    static constexpr std::chrono::seconds DefaultTimeToLive{3600};
    static constexpr std::chrono::seconds MaximumTimeToLive{366 * 24 * 3600};

    explicit TokenIssuer(QByteArray clinicKey) : m_clinicKey(std::move(clinicKey)) {}
    /// issuer, audience: written into the token when not empty, as the verifier then asks for them.
    void setIssuer(const QString &issuer, const QString &audience)
    {
        m_issuer = issuer;
        m_audience = audience;
    }

    /// generation: User::tokenGeneration of now. expiresAt is in whole seconds.
    IssuedToken issue(const UserId &user, qint64 generation, std::chrono::seconds timeToLive,
                      const QDateTime &now) const;

private:
    QByteArray m_clinicKey;
    QString m_issuer;
    QString m_audience;
};

} // namespace anteroom::auth
