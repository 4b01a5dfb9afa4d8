// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/server.h"
#include "server/socketio/client_bundle.h"
#include "server/websocket/request_handler.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace anteroom::host {

// /socket.io/                              protocol engine
// /socket.io/socket.io.js and others       the browser client
// /api/…  /healthz  /readyz  /metrics      HTTP API
// /openapi.json                            description of the API
// /                                        the start page
// anything else                            404

/// Leads each request of the one port to who answers it. Server thread.
class RequestRouter final : public websocket::RequestHandler
{
public:
    using Api = std::function<void(const std::shared_ptr<http::Exchange> &)>;

    RequestRouter(engineio::Server &engine, Api api);

    void handleRequest(const std::shared_ptr<http::Exchange> &exchange) override;
    void handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade) override;

private:
    static http::Response page(const QByteArray &method, const QByteArray &mediaType,
                               const QByteArray &content);
    http::Response clientFile(const http::RequestHead &head) const;

    engineio::Server &m_engine;
    Api m_api;
    QByteArray m_startPage;
    QByteArray m_apiDescription;
    socketio::ClientBundle m_clientBundle;
};

/// Which part of the server a path belongs to. Compared with case, on the raw path: an escaped path
/// belongs to nobody.
enum class Route { Engine, ClientFile, Api, ApiDescription, StartPage, None };
Route routeOf(QByteArrayView path);

} // namespace anteroom::host
