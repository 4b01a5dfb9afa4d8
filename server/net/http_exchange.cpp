// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/http_exchange.h"

namespace anteroom::net {

HttpExchange::HttpExchange(Connection &connection, http::RequestHead head)
    : m_connection(&connection)
    , m_head(std::move(head))
    , m_address(connection.peerAddress())
    , m_secure(connection.isSecure())
{
}

void HttpExchange::readBody(qsizetype limitBytes, BodyHandler done)
{
    if (m_connection)
        m_connection->readBody(limitBytes, std::move(done));
}

void HttpExchange::respond(const http::Response &response)
{
    m_aborted = nullptr;
    if (Connection *connection = std::exchange(m_connection, nullptr))
        connection->respond(response);
}

void HttpExchange::connectionLost()
{
    m_connection = nullptr;
    if (const auto aborted = std::exchange(m_aborted, nullptr))
        aborted();
}

UpgradeRequest::UpgradeRequest(Connection &connection, http::RequestHead head)
    : m_connection(&connection)
    , m_head(std::move(head))
    , m_address(connection.peerAddress())
    , m_secure(connection.isSecure())
{
}

void UpgradeRequest::refuse(const http::Response &response)
{
    if (Connection *connection = std::exchange(m_connection, nullptr))
        connection->refuseUpgrade(response);
}

std::shared_ptr<websocket::Channel> UpgradeRequest::accept(const QList<http::Header> &headers,
                                                           websocket::Deflate deflate)
{
    Connection *connection = std::exchange(m_connection, nullptr);
    return connection ? connection->becomeWebSocket(m_head, headers, deflate) : nullptr;
}

} // namespace anteroom::net
