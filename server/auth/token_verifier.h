// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/token_error.h"
#include "shared/base/id.h"
#include "shared/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace anteroom::auth {

enum class TokenAlgorithm { HS256, HS384, HS512, RS256, ES256, EdDSA };

/// `HS256`, `HS384`, …, as in a token's header.
QString toWire(TokenAlgorithm algorithm);
std::optional<TokenAlgorithm> tokenAlgorithmFromWire(QStringView text);

/// A key of an outside issuer, bound to the one algorithm it may be used with.
struct TrustedKey
{
    QString kid;
    TokenAlgorithm algorithm = TokenAlgorithm::RS256;
    QByteArray jwk; ///< one JSON Web Key
};

/// What a valid token says.
struct TokenClaims
{
    UserId userId;
    QDateTime expiresAt;
    QDateTime issuedAt;               ///< null without `iat`
    QString jti;                      ///< empty without `jti`
    QString kid;                      ///< of its key; empty: the clinic's own
    std::optional<qint64> generation; ///< our own claim `gen`
};

/// Which tokens this clinic takes.
struct TokenRules
{
    QString issuer;   ///< `iss` must equal it; empty: not looked at
    QString audience; ///< `aud` must be or contain it; empty: not looked at
    QList<TrustedKey> keys;
};

/// Why a verifier can't be made; text is for the operator.
struct KeyError
{
    QString text;
};

/// Checks access tokens. The library sees a token only after size, form and algorithm were checked
/// against our own list; the token's own word decides nothing. Used from one thread.
/// Spec: wire.md 2, reliability.md J1-J6.
class TokenVerifier
{
public:
    static constexpr qsizetype MaximumTokenBytes = 8 * 1024;
    static constexpr qsizetype MinimumSecretBytes = 32;

    /// clinicKey: the HS256 secret for tokens without `kid`, at least 32 bytes.
    static Result<TokenVerifier, KeyError> create(const QByteArray &clinicKey,
                                                  const TokenRules &rules = {});
    TokenVerifier(TokenVerifier &&) noexcept;
    TokenVerifier &operator=(TokenVerifier &&) noexcept;
    ~TokenVerifier();

    /// A token is valid until `exp`, which is required; `nbf` and `iat` may lie at most 30 s ahead.
    /// The caller then looks whether the user is active and the token isCurrent().
    Result<TokenClaims, TokenError> verify(const QString &token, const QDateTime &now) const;

    /// Whether tokens of this key are taken; an empty kid is the clinic's own.
    bool knowsKey(const QString &kid) const;

private:
    struct Keys;
    TokenVerifier(std::unique_ptr<Keys> keys, TokenRules rules);

    std::unique_ptr<Keys> m_keys;
    TokenRules m_rules;
};

/// Whether a token outlived a revocation. One with `gen` does when it has the user's generation;
/// one without (an outside issuer's) when it was issued in the second of revokedBefore or later, as
/// its `iat` tells whole seconds only. revokedBefore null: nothing was revoked yet.
bool isCurrent(const TokenClaims &claims, qint64 generation, const QDateTime &revokedBefore);

} // namespace anteroom::auth
