// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"

namespace anteroom::http {

/// An answer; Content-Length and Connection are added by serialize().
struct Response
{
    int status = 200;
    QList<Header> headers; ///< names in any case, sent as they are and in this order
    QByteArray body;
};

enum class Connection { KeepAlive, Close };

/// The bytes of a response. A header that holds CR, LF or NUL, or whose name is no token, is left
/// out: nothing can be injected. A HEAD request gets the length but not the body; 1xx, 204 and 304
/// get neither. minorVersion is the request's: HTTP/1.0 is told about keep-alive. Spec: RFC 9112 4,
/// 6, 9.
QByteArray serialize(const Response &response, Connection connection, int minorVersion = 1,
                     bool headRequest = false);

/// The plain text answer to a request that could not be read; goes with Connection::Close.
Response refusalResponse(Error error);

/// The interim answer to `Expect: 100-continue`.
QByteArrayView continueResponse();

} // namespace anteroom::http
