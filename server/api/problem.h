// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/refusal.h"
#include "server/http/response.h"

#include <QJsonObject>

// {"type":"about:blank","title":"Not Found","status":404,"detail":"User not
// found","code":"not_found"}

namespace anteroom::api {

/// What a call of the HTTP API is answered with; a body that is absent means 204-like emptiness.
struct ApiAnswer
{
    int status = 200;
    std::optional<QJsonObject> body{};
    /// Sent instead of body when contentType is not empty.
    QByteArray contentType{};
    QByteArray bytes{};
};

/// A refused call. Spec: RFC 9457; wire.md 6.
struct Problem
{
    int status = 500;
    QString code;
    QString detail;
};

/// The one table from refusal to HTTP status.
Problem problemOf(const handlers::Refusal &refusal);

http::Response toResponse(const ApiAnswer &answer);
http::Response toResponse(const Problem &problem);
/// A body that is ready, such as one that was stored before. contentType: JSON, or a problem's,
/// when empty.
http::Response toResponse(int status, const QByteArray &body, const QByteArray &contentType = {});

} // namespace anteroom::api
