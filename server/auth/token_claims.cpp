// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/token_parts.h"

#include <QJsonArray>

#include <cmath>

namespace anteroom::auth {

namespace {

constexpr qint64 ClockSkewMilliseconds = 30'000;
constexpr double LastSecond = 253'402'300'799.0; ///< of the year 9999
constexpr qsizetype MaximumJtiLength = 256;

enum class Fraction { Refused, Allowed };

/// Seconds since 1970 as a time; nothing when it is not a sensible number.
std::optional<QDateTime> timeClaim(const QJsonValue &value, Fraction fraction)
{
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !(seconds > 0) || seconds > LastSecond)
        return std::nullopt;
    if (fraction == Fraction::Refused && std::floor(seconds) != seconds)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC);
}

std::optional<UserId> userClaim(const QJsonObject &payload)
{
    const QLatin1String userId("userId");
    const QJsonValue value =
        payload.contains(userId) ? payload.value(userId) : payload.value(QLatin1String("sub"));
    return UserId::parse(value.toString());
}

/// False when the claim is there and is not what it must be.
bool readOptional(const QJsonObject &payload, TokenClaims &claims)
{
    const QJsonValue jti = payload.value(QLatin1String("jti"));
    if (!jti.isUndefined()) {
        claims.jti = jti.toString();
        if (claims.jti.isEmpty() || claims.jti.size() > MaximumJtiLength)
            return false;
    }
    const QJsonValue generation = payload.value(QLatin1String("gen"));
    if (!generation.isUndefined()) {
        claims.generation = generation.toInteger(-1);
        if (*claims.generation < 0)
            return false;
    }
    const QJsonValue issuedAt = payload.value(QLatin1String("iat"));
    if (!issuedAt.isUndefined()) {
        const auto time = timeClaim(issuedAt, Fraction::Allowed);
        if (!time)
            return false;
        claims.issuedAt = *time;
    }
    return true;
}

std::optional<TokenError> checkTimes(const QJsonObject &payload, const TokenClaims &claims,
                                     const QDateTime &now)
{
    if (claims.expiresAt <= now)
        return TokenError::Expired;
    const QDateTime latest = now.addMSecs(ClockSkewMilliseconds);
    if (claims.issuedAt.isValid() && claims.issuedAt > latest)
        return TokenError::NotYetValid;
    const QJsonValue notBefore = payload.value(QLatin1String("nbf"));
    if (notBefore.isUndefined())
        return std::nullopt;
    const auto time = timeClaim(notBefore, Fraction::Allowed);
    if (!time)
        return TokenError::BadClaims;
    return *time > latest ? std::optional(TokenError::NotYetValid) : std::nullopt;
}

bool isForAudience(const QJsonValue &claim, const QString &audience)
{
    if (claim.isArray())
        return claim.toArray().contains(audience);
    return claim.isString() && claim.toString() == audience;
}

} // namespace

Result<TokenClaims, TokenError> checkClaims(const QJsonObject &payload, const TokenRules &rules,
                                            const QDateTime &now)
{
    TokenClaims claims;
    const auto user = userClaim(payload);
    const auto expiresAt = timeClaim(payload.value(QLatin1String("exp")), Fraction::Refused);
    if (!user || !expiresAt || !readOptional(payload, claims))
        return Failure{TokenError::BadClaims};
    claims.userId = *user;
    claims.expiresAt = *expiresAt;
    if (const auto wrong = checkTimes(payload, claims, now))
        return Failure{*wrong};
    if (!rules.issuer.isEmpty() && payload.value(QLatin1String("iss")).toString() != rules.issuer)
        return Failure{TokenError::WrongIssuer};
    if (!rules.audience.isEmpty() &&
        !isForAudience(payload.value(QLatin1String("aud")), rules.audience))
        return Failure{TokenError::WrongAudience};
    return claims;
}

bool isCurrent(const TokenClaims &claims, qint64 generation, const QDateTime &revokedBefore)
{
    if (claims.generation)
        return *claims.generation == generation;
    if (!revokedBefore.isValid())
        return true;
    // `iat` counts whole seconds: one of the same second may be from after the revocation.
    return claims.issuedAt.isValid() &&
           claims.issuedAt.toSecsSinceEpoch() >= revokedBefore.toSecsSinceEpoch();
}

} // namespace anteroom::auth
