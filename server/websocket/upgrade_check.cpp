// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/upgrade_check.h"

#include <QCryptographicHash>

#include <algorithm>

namespace anteroom::websocket {

namespace {

constexpr qsizetype EncodedKeyBytes = 24;
constexpr qsizetype KeyBytes = 16;

/// The value of a header that is there exactly once, else nothing.
std::optional<QByteArray> onlyValue(const http::RequestHead &head, QByteArrayView name)
{
    const auto count =
        std::count_if(head.headers.begin(), head.headers.end(),
                      [name](const http::Header &header) { return header.name == name; });
    return count == 1 ? head.header(name) : std::nullopt;
}

bool isKey(const QByteArray &text)
{
    if (text.size() != EncodedKeyBytes)
        return false;
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == KeyBytes;
}

} // namespace

Result<Done, HandshakeError> checkUpgrade(const http::RequestHead &head)
{
    if (head.method != "GET")
        return Failure{HandshakeError::NotGet};
    if (head.minorVersion < 1)
        return Failure{HandshakeError::NotHttp11};
    if (!head.isUpgradeToWebSocket())
        return Failure{HandshakeError::NotAnUpgrade};
    if (head.hasBody())
        return Failure{HandshakeError::HasBody};
    if (onlyValue(head, "sec-websocket-version") != QByteArray("13"))
        return Failure{HandshakeError::BadVersion};
    const auto key = onlyValue(head, "sec-websocket-key");
    if (!key || !isKey(*key))
        return Failure{HandshakeError::BadKey};
    return Done{};
}

http::Refusal refusalOf(HandshakeError error)
{
    switch (error) {
    case HandshakeError::NotGet:
        return {405, "A WebSocket starts with GET"};
    case HandshakeError::NotHttp11:
        return {400, "A WebSocket needs HTTP/1.1"};
    case HandshakeError::NotAnUpgrade:
        return {400, "Not an upgrade to WebSocket"};
    case HandshakeError::HasBody:
        return {400, "An upgrade has no body"};
    case HandshakeError::BadVersion:
        return {426, "Sec-WebSocket-Version must be 13"};
    case HandshakeError::BadKey:
        return {400, "Invalid Sec-WebSocket-Key"};
    }
    return {400, "Bad upgrade"};
}

QByteArray acceptKey(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData(QByteArrayView("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return hash.result().toBase64();
}

} // namespace anteroom::websocket
