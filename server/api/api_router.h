// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/idempotency.h"
#include "server/api/operations.h"
#include "server/http/exchange.h"
#include "server/storage/api_key_table.h"

#include <QObject>

#include <memory>

namespace anteroom::api {

/// The HTTP API and the pages for operations: key, scope, route, body, handler, answer.
/// Server thread. Spec: wire.md 6.
class ApiRouter : public QObject
{
    Q_OBJECT

public:
    explicit ApiRouter(const ApiContext &context, QObject *parent = nullptr);
    ~ApiRouter() override;

    /// Whether a path belongs here: `/api/…`, `/healthz`, `/readyz`, `/metrics`.
    static bool serves(const QByteArray &path);
    /// Answers the exchange, now or later.
    void handle(const std::shared_ptr<http::Exchange> &exchange);

private:
    using ExchangePtr = std::shared_ptr<http::Exchange>;
    using Authorized = std::function<void(const storage::ApiKey &)>;

    void handleCall(const ExchangePtr &exchange);
    void handleOperations(const ExchangePtr &exchange);
    void authorize(const ExchangePtr &exchange, Authorized authorized);
    void dispatch(const ExchangePtr &exchange, const storage::ApiKey &key);
    void readBody(const ExchangePtr &exchange, const storage::ApiKey &key, const RouteMatch &match);
    void bodyArrived(const ExchangePtr &exchange, const storage::ApiKey &key,
                     const RouteMatch &match, const QByteArray &body);
    void run(const ExchangePtr &exchange, const storage::ApiKey &key, const RouteMatch &match,
             const QJsonObject &body, const Idempotency::Send &send) const;

    ApiContext m_context;
    RouteTable m_routes;
    Operations m_operations;
    Idempotency m_idempotency;
};

} // namespace anteroom::api
