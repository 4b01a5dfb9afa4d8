// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/token_verifier.h"

#include "server/auth/token_key.h"
#include "server/auth/token_parts.h"
#include "shared/domain/wire_enum.h"

#include <map>

namespace anteroom::auth {

namespace {

constexpr WireEnum<TokenAlgorithm, 6> Algorithms{{{TokenAlgorithm::HS256, "HS256"},
                                                  {TokenAlgorithm::HS384, "HS384"},
                                                  {TokenAlgorithm::HS512, "HS512"},
                                                  {TokenAlgorithm::RS256, "RS256"},
                                                  {TokenAlgorithm::ES256, "ES256"},
                                                  {TokenAlgorithm::EdDSA, "EdDSA"}}};

/// The exact size of a signature; 0: it depends on the key.
qsizetype signatureBytes(TokenAlgorithm algorithm)
{
    switch (algorithm) {
    case TokenAlgorithm::HS256:
        return 32;
    case TokenAlgorithm::HS384:
        return 48;
    case TokenAlgorithm::HS512:
    case TokenAlgorithm::ES256:
    case TokenAlgorithm::EdDSA:
        return 64;
    case TokenAlgorithm::RS256:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWire(TokenAlgorithm algorithm)
{
    return Algorithms.name(algorithm);
}

std::optional<TokenAlgorithm> tokenAlgorithmFromWire(QStringView text)
{
    return Algorithms.parse(text);
}

/// By `kid`; the clinic's own key stands apart, as an empty `kid` is not a missing one.
struct TokenVerifier::Keys
{
    TokenKey clinic;
    std::map<QString, TokenKey> trusted;

    /// Nothing when the header's `kid` is none of ours. It is looked up, never opened or fetched.
    const TokenKey *find(const QJsonObject &header) const
    {
        const QJsonValue kid = header.value(QLatin1String("kid"));
        if (kid.isUndefined())
            return &clinic;
        const auto found = trusted.find(kid.toString());
        return kid.isString() && found != trusted.end() ? &found->second : nullptr;
    }
};

TokenVerifier::TokenVerifier(std::unique_ptr<Keys> keys, TokenRules rules)
    : m_keys(std::move(keys)), m_rules(std::move(rules))
{
}

TokenVerifier::TokenVerifier(TokenVerifier &&) noexcept = default;
TokenVerifier &TokenVerifier::operator=(TokenVerifier &&) noexcept = default;
TokenVerifier::~TokenVerifier() = default;

Result<TokenVerifier, KeyError> TokenVerifier::create(const QByteArray &clinicKey,
                                                      const TokenRules &rules)
{
    auto clinic = TokenKey::fromSecret(clinicKey);
    if (!clinic)
        return Failure{clinic.error()};
    auto keys = std::make_unique<Keys>(Keys{std::move(*clinic), {}});
    for (const TrustedKey &trusted : rules.keys) {
        auto key = TokenKey::fromJwk(trusted.jwk, trusted.algorithm);
        if (!key) {
            return Failure{
                KeyError{QStringLiteral("Key %1: %2").arg(trusted.kid, key.error().text)}};
        }
        if (!keys->trusted.emplace(trusted.kid, std::move(*key)).second)
            return Failure{KeyError{QStringLiteral("There are two keys %1.").arg(trusted.kid)}};
    }
    return TokenVerifier(std::move(keys), rules);
}

bool TokenVerifier::knowsKey(const QString &kid) const
{
    return kid.isEmpty() || m_keys->trusted.contains(kid);
}

Result<TokenClaims, TokenError> TokenVerifier::verify(const QString &token,
                                                      const QDateTime &now) const
{
    const auto parts = parseToken(token);
    if (!parts)
        return Failure{parts.error()};
    const TokenKey *key = m_keys->find(parts->header);
    if (!key)
        return Failure{TokenError::UnknownKey};
    const QJsonValue algorithm = parts->header.value(QLatin1String("alg"));
    if (!algorithm.isString() || algorithm.toString() != toWire(key->algorithm()))
        return Failure{TokenError::WrongAlgorithm};
    const qsizetype bytes = signatureBytes(key->algorithm());
    if ((bytes > 0 && parts->signature.size() != bytes) || !key->verifies(parts->token))
        return Failure{TokenError::BadSignature};
    auto claims = checkClaims(parts->payload, m_rules, now);
    if (claims)
        claims->kid = parts->header.value(QLatin1String("kid")).toString();
    return claims;
}

} // namespace anteroom::auth
