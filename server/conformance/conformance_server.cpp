// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/conformance_server.h"

#include "server/http/query.h"

namespace anteroom::conformance {

namespace {

engineio::Options engineOptions(const Options &options)
{
    engineio::Options engine;
    engine.limits = options.limits;
    engine.polling = options.polling;
    engine.webSocket = options.webSocket;
    engine.corsOrigins = options.corsOrigins;
    engine.allowRequest = [](const http::RequestHead &head, const QHostAddress &) {
        return !http::Query::parse(head.query).contains("deny");
    };
    engine.responseHeaders = [](const http::RequestHead &head) {
        QList<http::Header> headers;
        if (const auto value = head.header("x-socketio"))
            headers.append(http::Header{"X-SocketIO", *value});
        if (const auto value = head.header("x-engineio"))
            headers << http::Header{"X-EngineIO", "hi"} << http::Header{"X-EngineIO", *value};
        return headers;
    };
    return engine;
}

} // namespace

ConformanceServer::ConformanceServer(DeadlineQueue &deadlines, const Options &options)
    : m_options(options)
    , m_socketServer(deadlines, options.limits)
    , m_engine(m_socketServer, deadlines, engineOptions(options))
    , m_listener(*this, deadlines, options.limits)
{
    installBenchProfile(m_socketServer);
}

ConformanceServer::~ConformanceServer() = default;

std::optional<QString> ConformanceServer::listen()
{
    return m_listener.listen(m_options.host, m_options.port);
}

void ConformanceServer::close()
{
    m_listener.stopListening();
    m_engine.close();
    m_listener.closeAll();
}

bool ConformanceServer::isEnginePath(const http::RequestHead &head) const
{
    return head.path == m_options.path;
}

void ConformanceServer::handleRequest(const std::shared_ptr<http::Exchange> &exchange)
{
    if (isEnginePath(exchange->head()))
        m_engine.handleRequest(exchange);
    else
        exchange->respond({404, {{"Content-Type", "text/plain"}}, "Not found"});
}

void ConformanceServer::handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade)
{
    if (isEnginePath(upgrade->head()))
        m_engine.handleUpgrade(upgrade);
    else
        upgrade->refuse({404, {{"Content-Type", "text/plain"}}, "Not found"});
}

} // namespace anteroom::conformance
