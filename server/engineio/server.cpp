// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engineio/server.h"

#include "server/engineio/session.h"
#include "server/http/query.h"
#include "shared/base/id.h"

#include <algorithm>

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
    if (const auto refusal = check(head, query, false)) {
        exchange->respond(refused(head, exchange->peerAddress(), *refusal));
        return;
    }
    if (!query.sid.isEmpty()) {
        leadToSession(exchange, query);
        return;
    }
    admit(head, exchange->peerAddress(), [this, exchange](const std::optional<Refusal> &refusal) {
        if (refusal)
            exchange->respond(refused(exchange->head(), exchange->peerAddress(), *refusal));
        else
            makeSession({exchange->head(), exchange->peerAddress(), exchange->isSecure()})
                ->startPolling(exchange);
    });
}

void Server::leadToSession(const std::shared_ptr<http::Exchange> &exchange, const Query &query)
{
    const auto session = m_sessions.value(query.sid);
    if (!session->isOpen())
        session->takeRest(exchange);
    else if (exchange->head().method == "GET")
        session->polling()->handlePoll(exchange);
    else
        session->polling()->handlePost(exchange);
}

void Server::handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade)
{
    const http::RequestHead &head = upgrade->head();
    const Query query(head);
    if (const auto refusal = check(head, query, true)) {
        upgrade->refuse(refused(head, upgrade->peerAddress(), *refusal));
        return;
    }
    if (!query.sid.isEmpty()) {
        http::Response reply;
        addCommonHeaders(head, reply);
        const auto session = m_sessions.value(query.sid);
        if (const auto channel = upgrade->accept(reply.headers, deflate()))
            session->probe(channel, head);
        return;
    }
    admit(head, upgrade->peerAddress(), [this, upgrade](const std::optional<Refusal> &refusal) {
        if (refusal) {
            upgrade->refuse(refused(upgrade->head(), upgrade->peerAddress(), *refusal));
            return;
        }
        const auto session =
            makeSession({upgrade->head(), upgrade->peerAddress(), upgrade->isSecure()});
        http::Response reply;
        addCommonHeaders(upgrade->head(), reply);
        addInitialHeaders(*session, reply);
        if (const auto channel = upgrade->accept(reply.headers, deflate())) {
            session->startWebSocket(channel);
        } else { // gone before it began
            sessionEnded(session->transport());
            forget(*session);
        }
    });
}

std::optional<Server::Refusal> Server::check(const http::RequestHead &head, const Query &query,
                                             bool upgrade) const
{
    const bool polling = query.transport == "polling" && m_options.polling;
    const bool webSocket = query.transport == "websocket" && m_options.webSocket;
    if (!polling && !webSocket)
        return Refusal::UnknownTransport;
    if (query.sid.isEmpty())
        return checkMethod(head, query, upgrade);
    if (!isOriginAllowed(head))
        return Refusal::Forbidden;

    const auto session = m_sessions.value(query.sid);
    if (!session || (!session->isOpen() && (upgrade || head.method != "GET")))
        return Refusal::UnknownSession;
    if (query.version != "4")
        return Refusal::BadRequest;
    if (upgrade)
        return webSocket ? std::nullopt : std::optional(Refusal::BadRequest);
    if (!polling || session->transport() != TransportName::Polling)
        return Refusal::BadRequest;
    if (head.method != "GET" && head.method != "POST")
        return Refusal::BadRequest;
    return std::nullopt;
}

websocket::Deflate Server::deflate() const
{
    return m_options.webSocketDeflate ? websocket::Deflate::Yes : websocket::Deflate::No;
}

bool Server::isOriginAllowed(const http::RequestHead &head) const
{
    const auto origin = head.header("origin");
    if (!origin || m_options.allowedOrigins.isEmpty())
        return true;
    const QByteArray own = "://" + head.header("host").value_or(QByteArray());
    const bool isOwn = origin->endsWith(own);
    return isOwn || m_options.allowedOrigins.contains(*origin);
}

std::optional<Server::Refusal> Server::checkMethod(const http::RequestHead &head,
                                                   const Query &query, bool upgrade)
{
    if (head.method != "GET")
        return Refusal::BadMethod;
    if ((query.transport == "websocket") != upgrade)
        return Refusal::BadRequest;
    return std::nullopt;
}

void Server::admit(const http::RequestHead &head, const QHostAddress &address,
                   std::function<void(const std::optional<Refusal> &)> done)
{
    const bool versionIsGood = Query(head).version == "4";
    const auto verdict =
        [alive = std::weak_ptr<int>(m_alive), versionIsGood, done = std::move(done)](bool allowed) {
        if (alive.expired())
            return;
        if (!allowed)
            done(Refusal::Forbidden);
        else
            done(versionIsGood ? std::nullopt : std::optional(Refusal::BadVersion));
    };
    if (!isOriginAllowed(head))
        verdict(false);
    else if (m_options.allowRequest)
        m_options.allowRequest(head, address, verdict);
    else
        verdict(true);
}

http::Response Server::refused(const http::RequestHead &head, const QHostAddress &address,
                               Refusal refusal)
{
    // In the order of the enumerators, which is the order of the codes.
    static constexpr const char *Messages[] = {
        "Transport unknown", "Session ID unknown", "Bad handshake method",
        "Bad request",       "Forbidden",          "Unsupported protocol version"};
    const int code = int(refusal);
    if (m_options.connectionRefused)
        m_options.connectionRefused(head, address, code);
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

void Server::addInitialHeaders(const Session &session, http::Response &response) const
{
    if (!m_options.cookieName.isEmpty()) {
        response.headers.append(http::Header{"Set-Cookie", m_options.cookieName + '=' +
                                                               session.id() +
                                                               "; Path=/; HttpOnly; SameSite=Lax"});
    }
    if (m_options.initialHeaders)
        response.headers += m_options.initialHeaders(session.request().head);
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
    ++m_openCount;
    return session;
}

void Server::sessionEnded(TransportName transport)
{
    --m_openCount;
    if (transport == TransportName::WebSocket)
        --m_webSocketCount;
}

void Server::forget(Session &session)
{
    m_sessions.remove(session.id());
}

bool Server::hasQueuedBytes() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const auto &session) { return session->queuedBytes() > 0; });
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
        session->close({CloseReason::ServerShuttingDown});
}

} // namespace anteroom::engineio
