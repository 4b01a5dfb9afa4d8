// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"
#include "shared/base/result.h"

namespace anteroom::websocket {

/// Why a request can't become a WebSocket.
enum class HandshakeError {
    NotGet,
    NotHttp11,
    NotAnUpgrade,
    HasBody,
    BadVersion,
    BadKey,
};
inline constexpr HandshakeError LastHandshakeError = HandshakeError::BadKey;

/// Checks method, version, Upgrade, Connection, Sec-WebSocket-Version (13, once) and
/// Sec-WebSocket-Key (once, 16 bytes of base64). Origin is the application's business. Spec: RFC
/// 6455 4.2.1; reliability.md Q9.
Result<Done, HandshakeError> checkUpgrade(const http::RequestHead &head);

/// The plain HTTP answer to a refused upgrade: 400, 405 or 426; the connection ends after it.
http::Refusal refusalOf(HandshakeError error);

/// The value of Sec-WebSocket-Accept. Spec: RFC 6455 4.2.2.
QByteArray acceptKey(QByteArrayView key);

} // namespace anteroom::websocket
