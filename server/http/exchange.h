// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/error.h"
#include "server/http/request_head.h"
#include "server/http/response.h"
#include "shared/base/result.h"

#include <QByteArray>
#include <QHostAddress>

#include <functional>

namespace anteroom::http {

/// One request and the response it waits for. server/net makes it when the head has come and keeps
/// it alive until it was answered or aborted; whoever answers later holds the shared pointer.
/// Server thread.
class Exchange
{
public:
    using BodyHandler = std::function<void(Result<QByteArray, Error>)>;

    virtual ~Exchange() = default;

    virtual const RequestHead &head() const = 0;
    virtual QHostAddress peerAddress() const = 0;
    virtual bool isSecure() const = 0;

    /// Reads the body, at most limitBytes; done runs once, at once or later, with an empty array
    /// when there is none. After an error respond() still works; the connection is closed then.
    virtual void readBody(qsizetype limitBytes, BodyHandler done) = 0;
    /// Answers; only the first call counts, none after the connection was lost.
    virtual void respond(const Response &response) = 0;
    /// Called once when the connection is lost before the answer.
    virtual void onAborted(std::function<void()> handler) = 0;
};

} // namespace anteroom::http
