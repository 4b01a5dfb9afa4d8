// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/problem.h"
#include "server/handlers/actor.h"
#include "server/handlers/payload.h"
#include "server/handlers/texts.h"
#include "server/http/query.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace anteroom::api {

/// One checked call.
struct ApiCall
{
    handlers::Actor actor;
    QString id; ///< the `{id}` of the path, empty when it has none
    http::Query query;
    QJsonObject body;
    std::function<void(const handlers::Outcome<ApiAnswer> &)> reply; ///< once, now or later
};

/// An id of the query, nothing when it is absent. Errors: InvalidPayload for what is no id.
template <class Id>
handlers::Outcome<std::optional<Id>> queryId(const ApiCall &call, const QByteArray &key)
{
    if (!call.query.contains(key))
        return handlers::Outcome<std::optional<Id>>(std::nullopt);
    const std::optional<Id> id = Id::parse(QString::fromUtf8(call.query.value(key)));
    if (!id)
        return handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText);
    return handlers::Outcome<std::optional<Id>>(id);
}

/// 204, or why not.
void replyDone(const ApiCall &call, const handlers::Outcome<Done> &done);

/// Whether an answer may be stored for a repeated Idempotency-Key.
enum class AnswerKind { Plain, Secret };

/// The scope of a call that needs no key.
inline const QString OpenScope{};

/// One row of the API. pattern: `/api/v1/users/{id}/tokens`, at most one `{id}`.
struct Route
{
    QByteArray method;
    QByteArray pattern;
    QString scope; ///< `read`, `write`, `tokens` or OpenScope
    handlers::Shape shape;
    std::function<void(const ApiCall &)> handler;
    AnswerKind answerKind = AnswerKind::Plain;
};

/// The result of a look-up: a route, or the methods that the path knows (none: it is unknown).
struct RouteMatch
{
    const Route *route = nullptr;
    QString id;
    QList<QByteArray> allowedMethods;
};

class RouteTable
{
public:
    void add(Route route) { m_routes.append(std::move(route)); }
    /// path: raw; HEAD is served by GET. A path whose `{id}` is no id is unknown.
    RouteMatch find(const QByteArray &method, const QByteArray &path) const;

private:
    QList<Route> m_routes;
};

} // namespace anteroom::api
