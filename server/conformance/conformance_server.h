// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/conformance/options.h"
#include "server/engineio/server.h"
#include "server/net/listener.h"
#include "server/socketio/client_bundle.h"
#include "server/socketio/server.h"
#include "shared/base/deadline_queue.h"

#include <memory>
#include <optional>

namespace anteroom::conformance {

/// The protocol engine alone behind one port, with the behaviours of a profile; 404 elsewhere.
/// Spec: conformance-server.md.
class ConformanceServer final : private websocket::RequestHandler
{
public:
    ConformanceServer(DeadlineQueue &deadlines, const Options &options);
    ~ConformanceServer() override;

    /// Reads the certificate's files, for connections that come from now on. Answers what is wrong
    /// with them; then what was there before stays.
    std::optional<QString> loadTls();
    /// Answers the system's error text when it can't listen.
    std::optional<QString> listen();
    quint16 port() const { return m_listener.port(); }
    void close();

    /// Open Engine.IO sessions.
    qsizetype sessionCount() const { return m_engine.sessionCount(); }
    int connectionCount() const { return m_listener.connectionCount(); }

private:
    bool isEnginePath(const http::RequestHead &head) const;
    /// A file of the browser client, or 404.
    http::Response otherResponse(const http::RequestHead &head) const;
    void handleRequest(const std::shared_ptr<http::Exchange> &exchange) override;
    void handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade) override;

    Options m_options;
    std::unique_ptr<socketio::Server> m_socketServer;   ///< of a Socket.IO profile
    std::unique_ptr<engineio::Handler> m_engineHandler; ///< of an Engine.IO profile
    socketio::ClientBundle m_clientBundle;
    engineio::Server m_engine;
    net::Listener m_listener;
};

} // namespace anteroom::conformance
