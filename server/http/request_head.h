// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/error.h"
#include "shared/base/limits.h"

#include <QByteArray>
#include <QList>

#include <optional>

// request-head = method SP target SP "HTTP/1." DIGIT CRLF *( name ":" OWS value OWS CRLF ) CRLF
//
// GET /socket.io/?EIO=4&transport=polling HTTP/1.1   path /socket.io/  query
// EIO=4&transport=polling GET http://host:80/x?y HTTP/1.1                    path /x query y
// OPTIONS * HTTP/1.1                                 path *            query (empty)

namespace anteroom::http {

/// A field of a head. Requests carry the name in lower case, the value without white space around
/// it.
struct Header
{
    QByteArray name;
    QByteArray value;
    friend bool operator==(const Header &, const Header &) = default;
};

/// A request up to its body, checked by parseRequestHead().
struct RequestHead
{
    QByteArray method;            ///< as sent: methods are case-sensitive
    QByteArray target;            ///< the whole request target
    QByteArray path;              ///< raw, up to '?'; of an absolute target without scheme and host
    QByteArray query;             ///< raw, after the first '?'
    int minorVersion = 1;         ///< 0 or 1
    QList<Header> headers;        ///< in the order of the request
    qint64 contentLength = -1;    ///< -1: there is no Content-Length
    bool chunked = false;         ///< Transfer-Encoding: chunked
    bool expectsContinue = false; ///< Expect: 100-continue

    /// The value of the first header of this name (given in lower case), or nothing.
    std::optional<QByteArray> header(QByteArrayView name) const;
    /// All values of this name (given in lower case) joined by ", ", or nothing.
    std::optional<QByteArray> joinedHeader(QByteArrayView name) const;
    /// Does the comma list of this header hold the token? Compared without case.
    bool headerHasToken(QByteArrayView name, QByteArrayView token) const;
    /// May the connection serve another request? Spec: RFC 9112 9.3.
    bool keepAlive() const;
    /// Does it ask to become a WebSocket? Says nothing about key and version: see
    /// websocket::checkUpgrade.
    bool isUpgradeToWebSocket() const;
    /// Does a body follow?
    bool hasBody() const { return chunked || contentLength > 0; }
};

/// What is known about the bytes so far; error is meaningful for Failed, the rest for Complete.
struct HeadStatus
{
    enum class State { Incomplete, Complete, Failed };
    State state = State::Incomplete;
    Error error = Error::BadRequestLine;
    RequestHead head;
    qsizetype consumedBytes = 0; ///< the body, or what follows, starts here
};

/// Reads a request head from the start of bytes, which may end anywhere and hold more than the
/// head. Empty lines before the request line are skipped (at most two). It keeps nothing: call it
/// again with all the bytes when more have come; it fails as soon as a limit is passed, complete or
/// not. Limits: headBytes, headLineBytes, headerCount. Strict where lenience lets requests be
/// smuggled. Spec: RFC 9112 2-6; reliability.md H1-H5, H8.
HeadStatus parseRequestHead(QByteArrayView bytes, const Limits &limits);

} // namespace anteroom::http
