// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auth/token_verifier.h"

#include <memory>

namespace anteroom::auth {

/// The one place that calls librhonabwy: signs and checks a compact JWS with one key and one
/// algorithm.
class TokenKey
{
public:
    /// A key for HS256; secret of at least 32 bytes.
    static Result<TokenKey, KeyError> fromSecret(const QByteArray &secret);
    /// A public (or symmetric) JSON Web Key that suits the algorithm: RSA of 2048 bits or more,
    /// P-256, Ed25519, or a secret of at least 32 bytes.
    static Result<TokenKey, KeyError> fromJwk(const QByteArray &jwk, TokenAlgorithm algorithm);
    TokenKey(TokenKey &&) noexcept;
    TokenKey &operator=(TokenKey &&) noexcept;
    ~TokenKey();

    TokenAlgorithm algorithm() const { return m_algorithm; }
    /// token: three parts of base64url, checked by the caller.
    bool verifies(const QByteArray &token) const;
    /// The compact JWS of payload; empty when the key can't sign.
    QByteArray sign(const QByteArray &payload) const;

private:
    struct Handle;
    TokenKey(std::unique_ptr<Handle> handle, TokenAlgorithm algorithm);

    std::unique_ptr<Handle> m_handle;
    TokenAlgorithm m_algorithm;
};

/// Whether json is one object, strictly read, without a key that stands twice at any depth: two
/// readers of a repeated claim may see two different ones.
bool isUnambiguousObject(const QByteArray &json);

} // namespace anteroom::auth
