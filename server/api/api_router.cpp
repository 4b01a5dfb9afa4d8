// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/api_router.h"

#include "server/api/consultation_routes.h"
#include "server/api/conversation_routes.h"
#include "server/api/invite_routes.h"
#include "server/api/moderation_routes.h"
#include "server/api/notification_routes.h"
#include "server/api/status_routes.h"
#include "server/api/user_routes.h"
#include "server/auth/api_key.h"

#include <QJsonDocument>

namespace anteroom::api {

using http::RequestHead;
using storage::ApiKey;
using storage::Stored;
using storage::Transaction;

namespace {
const QString InvalidPayload = QStringLiteral("invalid_payload");

void refuse(const std::shared_ptr<http::Exchange> &exchange, const Problem &problem)
{
    exchange->respond(toResponse(problem));
}

void refuseUnauthorized(const std::shared_ptr<http::Exchange> &exchange)
{
    http::Response response = toResponse(Problem{401, QStringLiteral("unauthorized"),
                                                 QStringLiteral("A valid API key is required")});
    response.headers.append(http::Header{"WWW-Authenticate", "Bearer"});
    exchange->respond(response);
}

void refuseMethod(const std::shared_ptr<http::Exchange> &exchange, const QList<QByteArray> &allowed)
{
    http::Response response =
        toResponse(Problem{405, QStringLiteral("method_not_allowed"),
                           QStringLiteral("This resource does not know the method")});
    response.headers.append(http::Header{"Allow", allowed.join(", ")});
    exchange->respond(response);
}

void refuseBody(const std::shared_ptr<http::Exchange> &exchange, http::Error error)
{
    if (error == http::Error::BodyTooLarge)
        refuse(exchange,
               {413, QStringLiteral("too_large"), QStringLiteral("The body is too large")});
    else
        refuse(exchange, {400, InvalidPayload, QStringLiteral("The body could not be read")});
}

/// The key of `Authorization: Bearer …`, empty when there is none.
QString bearerOf(const RequestHead &head)
{
    const QByteArray value = head.header("authorization").value_or(QByteArray());
    const QByteArray scheme = "bearer ";
    if (value.left(scheme.size()).toLower() != scheme)
        return {};
    return QString::fromLatin1(value.mid(scheme.size()).trimmed());
}

bool isJson(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    return body.trimmed().isEmpty() || error.error == QJsonParseError::NoError;
}
} // namespace

ApiRouter::ApiRouter(const ApiContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_operations(m_context), m_idempotency(m_context, this)
{
    addUserRoutes(m_routes, m_context.clinic);
    addConversationRoutes(m_routes, m_context.clinic);
    addConsultationRoutes(m_routes, m_context.clinic);
    addNotificationRoutes(m_routes, m_context.clinic);
    addInviteRoutes(m_routes, m_context);
    addModerationRoutes(m_routes, m_context.clinic);
    addStatusRoutes(m_routes, m_context.clinic, m_operations);
}

ApiRouter::~ApiRouter() = default;

bool ApiRouter::serves(const QByteArray &path)
{
    return path == "/api" || path.startsWith("/api/") || Operations::serves(path);
}

void ApiRouter::handle(const ExchangePtr &exchange)
{
    if (Operations::serves(exchange->head().path))
        handleOperations(exchange);
    else
        handleCall(exchange);
}

void ApiRouter::handleOperations(const ExchangePtr &exchange)
{
    const RequestHead &head = exchange->head();
    if (head.method != "GET" && head.method != "HEAD")
        return refuseMethod(exchange, {"GET"});
    const bool open = head.path != "/metrics" || isLoopback(exchange->peerAddress());
    if (open)
        return exchange->respond(m_operations.answer(head.path));
    authorize(exchange, [this, exchange](const ApiKey &key) {
        if (!key.scopes.contains(QStringLiteral("read")))
            return refuse(exchange, {403, QStringLiteral("forbidden"),
                                     QStringLiteral("The key lacks the scope read")});
        exchange->respond(m_operations.answer(exchange->head().path));
    });
}

void ApiRouter::handleCall(const ExchangePtr &exchange)
{
    const RouteMatch match = m_routes.find(exchange->head().method, exchange->head().path);
    if (match.route && match.route->scope == OpenScope)
        return readBody(exchange, {}, match);
    authorize(exchange, [this, exchange](const ApiKey &key) { dispatch(exchange, key); });
}

void ApiRouter::authorize(const ExchangePtr &exchange, Authorized authorized)
{
    const QString key = bearerOf(exchange->head());
    if (key.isEmpty())
        return refuseUnauthorized(exchange);
    const auto job = [hash = auth::hashApiKey(key)](Transaction &transaction) {
        return storage::findApiKey(transaction, hash);
    };
    m_context.storage.run(this, job,
                          [exchange, authorized](const Stored<std::optional<ApiKey>> &found) {
        if (!found)
            refuse(exchange,
                   {503, QStringLiteral("unavailable"), QStringLiteral("Storage is unavailable")});
        else if (!*found)
            refuseUnauthorized(exchange);
        else
            authorized(**found);
    });
}

void ApiRouter::dispatch(const ExchangePtr &exchange, const ApiKey &key)
{
    const RequestHead &head = exchange->head();
    const RouteMatch match = m_routes.find(head.method, head.path);
    if (match.allowedMethods.isEmpty())
        return refuse(exchange,
                      {404, QStringLiteral("not_found"), QStringLiteral("No such resource")});
    if (!match.route)
        return refuseMethod(exchange, match.allowedMethods);
    if (!key.scopes.contains(match.route->scope))
        return refuse(exchange, {403, QStringLiteral("forbidden"),
                                 QStringLiteral("The key lacks the scope ") + match.route->scope});
    readBody(exchange, key, match);
}

void ApiRouter::readBody(const ExchangePtr &exchange, const ApiKey &key, const RouteMatch &match)
{
    exchange->readBody(m_context.maxPayloadBytes,
                       [this, exchange, key, match](const Result<QByteArray, http::Error> &body) {
        if (body)
            bodyArrived(exchange, key, match, *body);
        else
            refuseBody(exchange, body.error());
    });
}

void ApiRouter::bodyArrived(const ExchangePtr &exchange, const ApiKey &key, const RouteMatch &match,
                            const QByteArray &body)
{
    if (!isJson(body))
        return refuse(exchange, {400, InvalidPayload, QStringLiteral("The body is not JSON")});
    const handlers::Outcome<QJsonObject> payload = handlers::readPayload(body);
    if (!payload)
        return refuse(exchange, problemOf(payload.error()));
    if (const auto shape = handlers::checkShape(*payload, match.route->shape); !shape)
        return refuse(exchange, problemOf(shape.error()));
    const auto send = [exchange](const http::Response &response) { exchange->respond(response); };
    const RequestHead &head = exchange->head();
    const std::optional<QByteArray> idempotencyKey = head.header("idempotency-key");
    const bool open = match.route->scope == OpenScope;
    if (!idempotencyKey || head.method != "POST" || open)
        return run(exchange, key, match, *payload, send);
    if (!isValidIdempotencyKey(*idempotencyKey))
        return refuse(exchange, {400, InvalidPayload, QStringLiteral("Invalid Idempotency-Key")});
    const IdempotentCall call{key.id, QString::fromLatin1(*idempotencyKey),
                              hashRequest(head.method, head.path, body), match.route->answerKind};
    m_idempotency.run(
        call,
        [this, exchange, key, match, payload = *payload](const Idempotency::Send &answered) {
        run(exchange, key, match, payload, answered);
        },
        send);
}

void ApiRouter::run(const ExchangePtr &exchange, const ApiKey &key, const RouteMatch &match,
                    const QJsonObject &body, const Idempotency::Send &send) const
{
    ApiCall call;
    call.actor = handlers::Actor::apiKey(key.id);
    call.id = match.id;
    call.query = http::Query::parse(exchange->head().query);
    call.body = body;
    call.reply = [send](const handlers::Outcome<ApiAnswer> &answer) {
        send(answer ? toResponse(*answer) : toResponse(problemOf(answer.error())));
    };
    match.route->handler(call);
}

} // namespace anteroom::api
