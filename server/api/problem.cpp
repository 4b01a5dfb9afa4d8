// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/problem.h"

#include "server/http/error.h"

#include <QJsonDocument>

namespace anteroom::api {

namespace {
int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidPayload:
        return 422;
    case ErrorCode::Forbidden:
    case ErrorCode::Muted:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

QString titleOf(int status)
{
    return QString::fromLatin1(http::reasonPhrase(status).toByteArray());
}
} // namespace

Problem problemOf(const handlers::Refusal &refusal)
{
    return {statusOf(refusal.code), toWire(refusal.code), refusal.message};
}

http::Response toResponse(const ApiAnswer &answer)
{
    if (!answer.contentType.isEmpty())
        return toResponse(answer.status, answer.bytes, answer.contentType);
    if (!answer.body)
        return toResponse(answer.status, QByteArray());
    return toResponse(answer.status, QJsonDocument(*answer.body).toJson(QJsonDocument::Compact));
}

http::Response toResponse(const Problem &problem)
{
    const QJsonObject body{{QStringLiteral("type"), QStringLiteral("about:blank")},
                           {QStringLiteral("title"), titleOf(problem.status)},
                           {QStringLiteral("status"), problem.status},
                           {QStringLiteral("detail"), problem.detail},
                           {QStringLiteral("code"), problem.code}};
    return toResponse(problem.status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

http::Response toResponse(int status, const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray json = status >= 400 ? "application/problem+json" : "application/json";
    http::Response response;
    response.status = status;
    response.body = body;
    if (!body.isEmpty())
        response.headers.append(
            http::Header{"Content-Type", contentType.isEmpty() ? json : contentType});
    response.headers.append(http::Header{"Cache-Control", "no-store"});
    response.headers.append(http::Header{"X-Content-Type-Options", "nosniff"});
    return response;
}

} // namespace anteroom::api
