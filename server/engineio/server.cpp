// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/server.h"

#include "server/engineio/session.h"
#include "server/http/query.h"
#include "shared/base/id.h"

namespace anteroom::engineio {

/// The parameters that Engine.IO reads. A repeated one counts as wrong.
struct Server::Query
{
    explicit Query(const http::RequestHead &head)
    {
        const http::Query query = http::Query::parse(head.query);
        transport = single(query, "transport");
        sid = query.value("sid");
        version = single(query, "EIO");
    }
    static QByteArray single(const http::Query &query, QByteArrayView name)
    {
        qsizetype count = 0;
        for (const auto &item : query.items())
            count += item.first == name ? 1 : 0;
        return count == 1 ? query.value(name) : QByteArray();
    }

    QByteArray transport;
    QByteArray sid;
    QByteArray version;
};

Server::Server(Handler &handler, DeadlineQueue &deadlines, Options options)
    : m_handler(handler), m_deadlines(deadlines), m_options(std::move(options))
{
}

Server::~Server()
{
    close();
    m_deadlines.cancel(m_retiredToken);
    // Sessions still reach for their server while they go.
    m_sessions.clear();
    m_retired.clear();
}

void Server::handleRequest(const std::shared_ptr<http::Exchange> &exchange)
{
    const http::RequestHead &head = exchange->head();
    if (head.method == "OPTIONS") {
        exchange->respond(preflightResponse(head));
        return;
    }
    const Query query(head);
    if (const auto refusal = check(head, query, exchange->peerAddress(), false)) {
        exchange->respond(refusalResponse(head, *refusal));
        return;
    }
    if (query.sid.isEmpty()) {
        makeSession({head, exchange->peerAddress(), exchange->isSecure()})->startPolling(exchange);
        return;
    }
    const auto session = m_sessions.value(query.sid);
    if (!session->isOpen())
        session->takeRest(exchange);
    else if (head.method == "GET")
        session->polling()->handlePoll(exchange);
    else
        session->polling()->handlePost(exchange);
}

void Server::handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade)
{
    const http::RequestHead &head = upgrade->head();
    const Query query(head);
    if (const auto refusal = check(head, query, upgrade->peerAddress(), true)) {
        upgrade->refuse(refusalResponse(head, *refusal));
        return;
    }
    http::Response headers;
    addCommonHeaders(head, headers);
    // The session is looked up before accept(): its frames may follow at once.
    const auto session = query.sid.isEmpty() ? nullptr : m_sessions.value(query.sid);
    const auto channel = upgrade->accept(headers.headers);
    if (!channel)
        return;
    if (session)
        session->probe(channel);
    else
        makeSession({head, upgrade->peerAddress(), upgrade->isSecure()})->startWebSocket(channel);
}

std::optional<Server::Refusal> Server::check(const http::RequestHead &head, const Query &query,
                                             const QHostAddress &address, bool upgrade) const
{
    const bool polling = query.transport == "polling" && m_options.polling;
    const bool webSocket = query.transport == "websocket" && m_options.webSocket;
    if (!polling && !webSocket)
        return Refusal::UnknownTransport;
    if (query.sid.isEmpty())
        return checkNewSession(head, query, address, upgrade);

    const auto session = m_sessions.value(query.sid);
    if (!session || (!session->isOpen() && (upgrade || head.method != "GET")))
        return Refusal::UnknownSession;
    if (upgrade)
        return webSocket ? std::nullopt : std::optional(Refusal::BadRequest);
    if (!polling || session->transport() != TransportName::Polling)
        return Refusal::BadRequest;
    if (head.method != "GET" && head.method != "POST")
        return Refusal::BadRequest;
    const QByteArray type = head.header("content-type").value_or(QByteArray());
    if (head.method == "POST" && type.toLower().startsWith("application/octet-stream"))
        return Refusal::BadRequest;
    return std::nullopt;
}

std::optional<Server::Refusal> Server::checkNewSession(const http::RequestHead &head,
                                                       const Query &query,
                                                       const QHostAddress &address,
                                                       bool upgrade) const
{
    if (head.method != "GET")
        return Refusal::BadMethod;
    if ((query.transport == "websocket") != upgrade)
        return Refusal::BadRequest;
    if (m_options.allowRequest && !m_options.allowRequest(head, address))
        return Refusal::Forbidden;
    if (query.version != "4")
        return Refusal::BadVersion;
    return std::nullopt;
}

http::Response Server::refusalResponse(const http::RequestHead &head, Refusal refusal) const
{
    // In the order of the enumerators, which is the order of the codes.
    static constexpr const char *Messages[] = {
        "Transport unknown", "Session ID unknown", "Bad handshake method",
        "Bad request",       "Forbidden",          "Unsupported protocol version"};
    const int code = int(refusal);
    http::Response response;
    response.status = refusal == Refusal::Forbidden ? 403 : 400;
    response.headers = {{"Content-Type", "application/json"},
                        {"X-Content-Type-Options", "nosniff"}};
    response.body =
        "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + Messages[code] + "\"}";
    addCommonHeaders(head, response);
    return response;
}

http::Response Server::preflightResponse(const http::RequestHead &head) const
{
    http::Response response{204, {}, {}};
    addCommonHeaders(head, response);
    if (m_options.corsOrigins.isEmpty())
        return response;
    response.headers.append(
        http::Header{"Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE"});
    if (const auto wanted = head.header("access-control-request-headers"))
        response.headers.append(http::Header{"Access-Control-Allow-Headers", *wanted});
    return response;
}

void Server::addCommonHeaders(const http::RequestHead &head, http::Response &response) const
{
    addCorsHeaders(head, response);
    if (m_options.responseHeaders)
        response.headers += m_options.responseHeaders(head);
}

void Server::addCorsHeaders(const http::RequestHead &head, http::Response &response) const
{
    if (m_options.corsOrigins.isEmpty())
        return;
    if (m_options.corsOrigins.contains("*")) {
        response.headers.append(http::Header{"Access-Control-Allow-Origin", "*"});
        return;
    }
    response.headers.append(http::Header{"Vary", "Origin"});
    const auto origin = head.header("origin");
    if (!origin || !m_options.corsOrigins.contains(*origin))
        return;
    response.headers.append(http::Header{"Access-Control-Allow-Origin", *origin});
    response.headers.append(http::Header{"Access-Control-Allow-Credentials", "true"});
}

std::shared_ptr<Session> Server::makeSession(OpeningRequest request)
{
    const QByteArray id = randomId().toLatin1();
    auto session = std::make_shared<Session>(*this, id, std::move(request));
    m_sessions.insert(id, session);
    return session;
}

void Server::forget(Session &session)
{
    m_sessions.remove(session.id());
}

void Server::retire(std::shared_ptr<void> object)
{
    m_retired.push_back(std::move(object));
    if (m_retiredToken)
        return;
    m_retiredToken = m_deadlines.add(milliseconds{0}, [this] {
        m_retiredToken = 0;
        const auto retired = std::exchange(m_retired, {});
    });
}

void Server::close()
{
    const auto sessions = std::exchange(m_sessions, {});
    for (const auto &session : sessions)
        session->close(CloseReason::ServerShuttingDown);
}

} // namespace anteroom::engineio
