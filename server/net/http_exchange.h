// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/net/connection.h"
#include "server/websocket/channel.h"

namespace anteroom::net {

/// A request as the layers above see it; outlives its connection when they hold it longer.
class HttpExchange final : public http::Exchange
{
public:
    HttpExchange(Connection &connection, http::RequestHead head);

    const http::RequestHead &head() const override { return m_head; }
    QHostAddress peerAddress() const override { return m_address; }
    bool isSecure() const override { return m_secure; }
    void readBody(qsizetype limitBytes, BodyHandler done) override;
    void respond(const http::Response &response) override;
    void onAborted(std::function<void()> handler) override { m_aborted = std::move(handler); }

    /// The connection is gone.
    void connectionLost();

private:
    Connection *m_connection;
    http::RequestHead m_head;
    QHostAddress m_address;
    bool m_secure;
    std::function<void()> m_aborted;
};

class UpgradeRequest final : public websocket::Upgrade
{
public:
    UpgradeRequest(Connection &connection, http::RequestHead head);

    const http::RequestHead &head() const override { return m_head; }
    QHostAddress peerAddress() const override { return m_address; }
    bool isSecure() const override { return m_secure; }
    void refuse(const http::Response &response) override;
    std::shared_ptr<websocket::Channel> accept(const QList<http::Header> &headers,
                                               websocket::Deflate deflate) override;

    void connectionLost() { m_connection = nullptr; }

private:
    Connection *m_connection;
    http::RequestHead m_head;
    QHostAddress m_address;
    bool m_secure;
};

} // namespace anteroom::net
