// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QString>

namespace anteroom::tests {

inline QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Any header and payload as given, signed with HMAC-SHA-256.
inline QByteArray signedToken(const QByteArray &header, const QByteArray &payload,
                              const QByteArray &key)
{
    const QByteArray input = base64Url(header) + '.' + base64Url(payload);
    return input + '.' +
           base64Url(QMessageAuthenticationCode::hash(input, key, QCryptographicHash::Sha256));
}

} // namespace anteroom::tests
