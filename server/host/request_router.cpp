// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/request_router.h"

#include <QFile>

namespace anteroom::host {
namespace {

using http::Header;
using http::Response;

constexpr QByteArrayView EnginePath = "/socket.io/";

QByteArray readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Response plainText(int status, const QByteArray &text)
{
    return {status,
            {{"Content-Type", "text/plain; charset=utf-8"}, {"X-Content-Type-Options", "nosniff"}},
            text};
}

} // namespace

Route routeOf(QByteArrayView path)
{
    if (path == EnginePath || path == "/socket.io")
        return Route::Engine;
    if (path.startsWith(EnginePath))
        return Route::ClientFile;
    if (path.startsWith("/api/") || path == "/healthz" || path == "/readyz" || path == "/metrics")
        return Route::Api;
    if (path == "/openapi.json")
        return Route::ApiDescription;
    return path == "/" || path == "/index.html" ? Route::StartPage : Route::None;
}

RequestRouter::RequestRouter(engineio::Server &engine, Api api)
    : m_engine(engine)
    , m_api(std::move(api))
    , m_startPage(readResource(QStringLiteral(":/web/index.html")))
    , m_apiDescription(readResource(QStringLiteral(":/web/openapi.json")))
{
}

void RequestRouter::handleRequest(const std::shared_ptr<http::Exchange> &exchange)
{
    switch (routeOf(exchange->head().path)) {
    case Route::Engine:
        return m_engine.handleRequest(exchange);
    case Route::ClientFile:
        return exchange->respond(clientFile(exchange->head()));
    case Route::Api:
        return m_api(exchange);
    case Route::ApiDescription:
        return exchange->respond(
            page(exchange->head().method, "application/json", m_apiDescription));
    case Route::StartPage:
        return exchange->respond(
            page(exchange->head().method, "text/html; charset=utf-8", m_startPage));
    case Route::None:
        break;
    }
    exchange->respond(plainText(404, "Not found\n"));
}

void RequestRouter::handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade)
{
    if (routeOf(upgrade->head().path) == Route::Engine)
        return m_engine.handleUpgrade(upgrade);
    upgrade->refuse(plainText(404, "Not found\n"));
}

Response RequestRouter::clientFile(const http::RequestHead &head) const
{
    auto file = m_clientBundle.respond(head, QByteArrayView(head.path).sliced(EnginePath.size()));
    if (!file)
        return plainText(404, "Not found\n");
    m_engine.addCommonHeaders(head, *file);
    return *file;
}

Response RequestRouter::page(const QByteArray &method, const QByteArray &mediaType,
                             const QByteArray &content)
{
    if (method != "GET" && method != "HEAD") {
        Response refusal = plainText(405, "Method not allowed\n");
        refusal.headers.append(Header{"Allow", "GET, HEAD"});
        return refusal;
    }
    return {200,
            {{"Content-Type", mediaType},
             {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"},
             {"X-Content-Type-Options", "nosniff"},
             {"X-Frame-Options", "DENY"},
             {"Referrer-Policy", "no-referrer"}},
            content};
}

} // namespace anteroom::host
