// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/conformance_server.h"

#include "server/conformance/profiles.h"
#include "server/http/query.h"
#include "server/net/tls.h"

namespace anteroom::conformance {

namespace {

QList<http::Header> echoedHeaders(const http::RequestHead &head)
{
    QList<http::Header> headers;
    if (const auto value = head.header("x-socketio"))
        headers.append(http::Header{"X-SocketIO", *value});
    if (const auto value = head.header("x-engineio"))
        headers << http::Header{"X-EngineIO", "hi"} << http::Header{"X-EngineIO", *value};
    return headers;
}

engineio::Options engineOptions(const Options &options, DeadlineQueue &deadlines)
{
    engineio::Options engine;
    engine.limits = options.limits;
    engine.polling = options.polling;
    engine.webSocket = options.webSocket;
    engine.corsOrigins = options.corsOrigins;
    engine.allowedOrigins = options.allowedOrigins;
    engine.cookieName = options.cookieName;
    engine.httpCompression = options.httpCompression;
    engine.webSocketDeflate = options.webSocketDeflate;
    engine.responseHeaders = echoedHeaders;
    if (options.profile == QLatin1String("engine-greet"))
        engine.initialHeaders = [](const http::RequestHead &) { return greetHeaders(); };
    engine.allowRequest = [&deadlines, delay = options.handshakeDelay](
                              const http::RequestHead &head, const QHostAddress &,
                              const engineio::Options::Verdict &verdict) {
        const bool allowed = !http::Query::parse(head.query).contains("deny");
        if (delay.count() == 0)
            verdict(allowed);
        else
            deadlines.add(delay, [verdict, allowed] { verdict(allowed); });
    };
    return engine;
}

std::unique_ptr<engineio::Handler> engineHandler(const Options &options)
{
    if (options.profile == QLatin1String("engine-echo"))
        return makeEchoHandler();
    if (options.profile == QLatin1String("engine-greet"))
        return makeGreetHandler();
    return nullptr;
}

} // namespace

ConformanceServer::ConformanceServer(DeadlineQueue &deadlines, const Options &options)
    : m_options(options)
    , m_socketServer(options.isEngineOnly() ? nullptr
                                            : std::make_unique<socketio::Server>(
                                                  deadlines, options.limits,
                                                  options.msgpack ? socketio::msgpackParser()
                                                                  : socketio::jsonParser()))
    , m_engineHandler(engineHandler(options))
    , m_engine(m_socketServer ? static_cast<engineio::Handler &>(*m_socketServer)
                              : *m_engineHandler,
               deadlines, engineOptions(options, deadlines))
    , m_listener(*this, deadlines, options.limits)
{
    if (m_socketServer)
        installProfile({*m_socketServer, [this] { return m_engine.sessionCount(); }, m_options});
}

ConformanceServer::~ConformanceServer() = default;

std::optional<QString> ConformanceServer::loadTls()
{
    if (m_options.tlsCertificate.isEmpty())
        return std::nullopt;
    const auto tls = net::loadTls(m_options.tlsCertificate, m_options.tlsKey);
    if (!tls)
        return tls.error();
    m_listener.setTls(*tls);
    return std::nullopt;
}

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
    return head.path == m_options.path || head.path + '/' == m_options.path;
}

http::Response ConformanceServer::otherResponse(const http::RequestHead &head) const
{
    if (m_socketServer && head.path.startsWith(m_options.path)) {
        if (auto file = m_clientBundle.respond(head, head.path.sliced(m_options.path.size()))) {
            m_engine.addCommonHeaders(head, *file);
            return *file;
        }
    }
    return {404, {{"Content-Type", "text/plain"}}, "Not found"};
}

void ConformanceServer::handleRequest(const std::shared_ptr<http::Exchange> &exchange)
{
    if (isEnginePath(exchange->head()))
        m_engine.handleRequest(exchange);
    else
        exchange->respond(otherResponse(exchange->head()));
}

void ConformanceServer::handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade)
{
    if (isEnginePath(upgrade->head()))
        m_engine.handleUpgrade(upgrade);
    else
        upgrade->refuse({404, {{"Content-Type", "text/plain"}}, "Not found"});
}

} // namespace anteroom::conformance
