// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/token_error.h"

namespace anteroom::auth {

QString toLogWord(TokenError error)
{
    switch (error) {
    case TokenError::TooLarge:
        return QStringLiteral("token_too_large");
    case TokenError::Malformed:
        return QStringLiteral("token_malformed");
    case TokenError::UnknownKey:
        return QStringLiteral("token_unknown_key");
    case TokenError::WrongAlgorithm:
        return QStringLiteral("token_wrong_algorithm");
    case TokenError::BadSignature:
        return QStringLiteral("token_bad_signature");
    case TokenError::BadClaims:
        return QStringLiteral("token_bad_claims");
    case TokenError::Expired:
        return QStringLiteral("token_expired");
    case TokenError::NotYetValid:
        return QStringLiteral("token_not_yet_valid");
    case TokenError::WrongIssuer:
        return QStringLiteral("token_wrong_issuer");
    case TokenError::WrongAudience:
        return QStringLiteral("token_wrong_audience");
    case TokenError::Revoked:
        return QStringLiteral("token_revoked");
    }
    Q_UNREACHABLE();
}

} // namespace anteroom::auth
