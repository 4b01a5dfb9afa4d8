// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/error.h"

#include <algorithm>
#include <array>

namespace anteroom::http {

namespace {

struct Reason
{
    int status;
    QByteArrayView phrase;
};

constexpr std::array Reasons{
    Reason{100, "Continue"},
    Reason{101, "Switching Protocols"},
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{204, "No Content"},
    Reason{206, "Partial Content"},
    Reason{301, "Moved Permanently"},
    Reason{302, "Found"},
    Reason{304, "Not Modified"},
    Reason{307, "Temporary Redirect"},
    Reason{308, "Permanent Redirect"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{406, "Not Acceptable"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{410, "Gone"},
    Reason{411, "Length Required"},
    Reason{412, "Precondition Failed"},
    Reason{413, "Content Too Large"},
    Reason{415, "Unsupported Media Type"},
    Reason{416, "Range Not Satisfiable"},
    Reason{417, "Expectation Failed"},
    Reason{422, "Unprocessable Content"},
    Reason{426, "Upgrade Required"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{503, "Service Unavailable"},
    Reason{505, "HTTP Version Not Supported"},
    Reason{507, "Insufficient Storage"},
};

} // namespace

Refusal refusalOf(Error error)
{
    switch (error) {
    case Error::BadRequestLine:
        return {400, "Malformed request line"};
    case Error::BadTarget:
        return {400, "Malformed request target"};
    case Error::BadHeader:
        return {400, "Malformed header"};
    case Error::MissingHost:
        return {400, "Missing Host header"};
    case Error::BadHost:
        return {400, "Invalid Host header"};
    case Error::BadLength:
        return {400, "Invalid Content-Length"};
    case Error::ConflictingLength:
        return {400, "Conflicting body lengths"};
    case Error::LineTooLong:
        return {431, "Line too long"};
    case Error::TooManyHeaders:
        return {431, "Too many headers"};
    case Error::HeadTooLarge:
        return {431, "Request head too large"};
    case Error::UnsupportedVersion:
        return {505, "Unsupported HTTP version"};
    case Error::UnsupportedTransferEncoding:
        // RFC 9112 6.1 proposes 501; a coding list made to confuse proxies is a bad request here.
        return {400, "Unsupported transfer encoding"};
    case Error::ExpectationFailed:
        return {417, "Unknown expectation"};
    case Error::BadChunk:
        return {400, "Malformed chunk"};
    case Error::BodyTooLarge:
        return {413, "Body too large"};
    }
    return {400, "Bad request"};
}

QByteArrayView reasonPhrase(int status)
{
    const auto found = std::find_if(Reasons.begin(), Reasons.end(), [status](const Reason &reason) {
        return reason.status == status;
    });
    return found == Reasons.end() ? QByteArrayView("Unknown") : found->phrase;
}

} // namespace anteroom::http
