// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/token_error.h"
#include "server/auth/token_verifier.h"
#include "shared/base/result.h"

#include <QJsonObject>

namespace anteroom::auth {

/// A compact JWS `header.payload.signature`, read strictly; nothing of it is trusted yet.
struct TokenParts
{
    QByteArray token;
    QJsonObject header;
    QJsonObject payload;
    QByteArray signature;
};

/// Errors: TooLarge (over 8 KiB), Malformed: not three parts, not canonical base64url without
/// padding, not JSON objects, an empty signature, a header that asks for an extension.
Result<TokenParts, TokenError> parseToken(const QString &token);

/// Errors: BadClaims, Expired, NotYetValid, WrongIssuer, WrongAudience.
Result<TokenClaims, TokenError> checkClaims(const QJsonObject &payload, const TokenRules &rules,
                                            const QDateTime &now);

} // namespace anteroom::auth
