// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/token_key.h"

#include <rhonabwy.h>

namespace anteroom::auth {

namespace {

struct AlgorithmFacts
{
    TokenAlgorithm algorithm;
    jwa_alg library;
    int keyType;
    unsigned int minimumBits;
    unsigned int maximumBits;
};

constexpr AlgorithmFacts Facts[] = {
    {TokenAlgorithm::HS256, R_JWA_ALG_HS256, R_KEY_TYPE_HMAC, 256, 8192},
    {TokenAlgorithm::HS384, R_JWA_ALG_HS384, R_KEY_TYPE_HMAC, 256, 8192},
    {TokenAlgorithm::HS512, R_JWA_ALG_HS512, R_KEY_TYPE_HMAC, 256, 8192},
    {TokenAlgorithm::RS256, R_JWA_ALG_RS256, R_KEY_TYPE_RSA, 2048, 16384},
    {TokenAlgorithm::ES256, R_JWA_ALG_ES256, R_KEY_TYPE_EC, 256, 256},
    {TokenAlgorithm::EdDSA, R_JWA_ALG_EDDSA, R_KEY_TYPE_EDDSA, 256, 256},
};

const AlgorithmFacts &factsOf(TokenAlgorithm algorithm)
{
    for (const AlgorithmFacts &facts : Facts) {
        if (facts.algorithm == algorithm)
            return facts;
    }
    Q_UNREACHABLE();
}

struct FreeJws
{
    void operator()(jws_t *jws) const { r_jws_free(jws); }
};
using Jws = std::unique_ptr<jws_t, FreeJws>;

Jws newJws()
{
    jws_t *jws = nullptr;
    return Jws(r_jws_init(&jws) == RHN_OK ? jws : nullptr);
}

/// The library wants this once before anything else.
void initLibrary()
{
    static const int result = r_global_init();
    Q_UNUSED(result);
}

} // namespace

struct TokenKey::Handle
{
    Handle() { r_jwk_init(&jwk); }
    ~Handle() { r_jwk_free(jwk); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    jwk_t *jwk = nullptr;
};

TokenKey::TokenKey(std::unique_ptr<Handle> handle, TokenAlgorithm algorithm)
    : m_handle(std::move(handle)), m_algorithm(algorithm)
{
}

TokenKey::TokenKey(TokenKey &&) noexcept = default;
TokenKey &TokenKey::operator=(TokenKey &&) noexcept = default;
TokenKey::~TokenKey() = default;

Result<TokenKey, KeyError> TokenKey::fromSecret(const QByteArray &secret)
{
    initLibrary();
    if (secret.size() < TokenVerifier::MinimumSecretBytes)
        return Failure{KeyError{QStringLiteral("The token secret is shorter than 32 bytes.")}};
    auto handle = std::make_unique<Handle>();
    const int imported = r_jwk_import_from_symmetric_key(
        handle->jwk, reinterpret_cast<const unsigned char *>(secret.constData()),
        static_cast<size_t>(secret.size()));
    if (imported != RHN_OK)
        return Failure{KeyError{QStringLiteral("The token secret can't be used.")}};
    return TokenKey(std::move(handle), TokenAlgorithm::HS256);
}

Result<TokenKey, KeyError> TokenKey::fromJwk(const QByteArray &jwk, TokenAlgorithm algorithm)
{
    initLibrary();
    auto handle = std::make_unique<Handle>();
    if (r_jwk_import_from_json_str(handle->jwk, jwk.constData()) != RHN_OK)
        return Failure{KeyError{QStringLiteral("It is not a valid JSON Web Key.")}};
    unsigned int bits = 0;
    const int type = r_jwk_key_type(handle->jwk, &bits, R_FLAG_IGNORE_REMOTE);
    const AlgorithmFacts &facts = factsOf(algorithm);
    if ((type & facts.keyType) == 0 || bits < facts.minimumBits || bits > facts.maximumBits) {
        return Failure{
            KeyError{QStringLiteral("Its type or size does not suit %1.").arg(toWire(algorithm))}};
    }
    return TokenKey(std::move(handle), algorithm);
}

bool TokenKey::verifies(const QByteArray &token) const
{
    const Jws jws = newJws();
    if (!jws)
        return false;
    // R_PARSE_NONE: no key and no URL from the token's header is ever looked at, `none` is refused.
    const int parsed = r_jws_advanced_compact_parsen(jws.get(), token.constData(),
                                                     static_cast<size_t>(token.size()),
                                                     R_PARSE_NONE, R_FLAG_IGNORE_REMOTE);
    if (parsed != RHN_OK || r_jws_get_alg(jws.get()) != factsOf(m_algorithm).library)
        return false;
    return r_jws_verify_signature(jws.get(), m_handle->jwk, R_FLAG_IGNORE_REMOTE) == RHN_OK;
}

QByteArray TokenKey::sign(const QByteArray &payload) const
{
    const Jws jws = newJws();
    if (!jws || r_jws_set_alg(jws.get(), factsOf(m_algorithm).library) != RHN_OK)
        return {};
    r_jws_set_header_str_value(jws.get(), "typ", "JWT");
    r_jws_set_payload(jws.get(), reinterpret_cast<const unsigned char *>(payload.constData()),
                      static_cast<size_t>(payload.size()));
    char *text = r_jws_serialize(jws.get(), m_handle->jwk, R_FLAG_IGNORE_REMOTE);
    const QByteArray token(text);
    r_free(text);
    return token;
}

bool isUnambiguousObject(const QByteArray &json)
{
    json_t *value = json_loadb(json.constData(), static_cast<size_t>(json.size()),
                               JSON_REJECT_DUPLICATES, nullptr);
    const bool isObject = json_is_object(value);
    json_decref(value);
    return isObject;
}

} // namespace anteroom::auth
