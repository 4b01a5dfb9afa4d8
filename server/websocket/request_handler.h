// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/websocket/channel.h"

#include <memory>

namespace anteroom::websocket {

/// Who answers the requests that come to one port (net::Listener). Server thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual void handleRequest(const std::shared_ptr<http::Exchange> &exchange) = 0;
    virtual void handleUpgrade(const std::shared_ptr<Upgrade> &upgrade) = 0;
};

} // namespace anteroom::websocket
