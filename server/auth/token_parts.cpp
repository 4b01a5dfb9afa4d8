// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/token_parts.h"

#include "server/auth/token_key.h"

#include <QJsonDocument>

namespace anteroom::auth {

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Qt's decoder takes padding and loose tail bits even when it is told to be strict; what encodes
/// back to the same text is canonical.
std::optional<QByteArray> decodeStrictly(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, Base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(Base64Url) != text)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<QJsonObject> decodeObject(const QByteArray &text)
{
    const std::optional<QByteArray> json = decodeStrictly(text);
    // QJsonDocument alone would take a byte order mark and the last of two equal keys.
    if (!json || !json->startsWith('{') || !isUnambiguousObject(*json))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Extensions that change what the signature means, or a token made for something else.
bool asksForMore(const QJsonObject &header)
{
    for (const char *name : {"crit", "b64", "zip", "enc"}) {
        if (header.contains(QLatin1String(name)))
            return true;
    }
    const QJsonValue type = header.value(QLatin1String("typ"));
    if (type.isUndefined())
        return false;
    return type.toString().compare(QLatin1String("JWT"), Qt::CaseInsensitive) != 0 &&
           type.toString().compare(QLatin1String("at+jwt"), Qt::CaseInsensitive) != 0;
}

} // namespace

Result<TokenParts, TokenError> parseToken(const QString &token)
{
    if (token.size() > TokenVerifier::MaximumTokenBytes)
        return Failure{TokenError::TooLarge};
    TokenParts parts;
    // Anything beyond ASCII becomes '?', which base64url does not have.
    parts.token = token.toLatin1();
    const QList<QByteArray> texts = parts.token.split('.');
    if (texts.size() != 3)
        return Failure{TokenError::Malformed};
    const auto header = decodeObject(texts.at(0));
    const auto payload = decodeObject(texts.at(1));
    const auto signature = decodeStrictly(texts.at(2));
    if (!header || !payload || !signature || signature->isEmpty() || asksForMore(*header))
        return Failure{TokenError::Malformed};
    parts.header = *header;
    parts.payload = *payload;
    parts.signature = *signature;
    return parts;
}

} // namespace anteroom::auth
