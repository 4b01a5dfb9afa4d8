// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/api_context.h"
#include "server/http/response.h"

#include <QHostAddress>
#include <QJsonObject>

namespace anteroom::api {

/// Health, readiness and figures. Spec: wire.md 6, "operations".
class Operations
{
public:
    explicit Operations(const ApiContext &context) : m_context(context) {}

    static bool serves(const QByteArray &path);
    /// path: one that is served.
    http::Response answer(const QByteArray &path) const;
    /// The figures of `/api/v1/stats`.
    QJsonObject stats() const;

private:
    http::Response readiness() const;
    http::Response metrics() const;

    const ApiContext &m_context;
};

/// Also for IPv4 addresses in IPv6 form.
bool isLoopback(const QHostAddress &address);

} // namespace anteroom::api
