// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom::auth {

/// Why a token was refused; for the log only. Outside there is one text for all.
enum class TokenError {
    TooLarge,
    Malformed,
    UnknownKey,
    WrongAlgorithm,
    BadSignature,
    BadClaims,
    Expired,
    NotYetValid,
    WrongIssuer,
    WrongAudience,
    Revoked,
};

/// `token_too_large`, `token_malformed`, …: a word for log lines.
QString toLogWord(TokenError error);

} // namespace anteroom::auth
