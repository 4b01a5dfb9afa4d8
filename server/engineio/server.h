// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engineio/handler.h"
#include "server/http/exchange.h"
#include "server/websocket/request_handler.h"
#include "shared/base/deadline_queue.h"
#include "shared/base/limits.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace anteroom::engineio {

class Session;
struct OpeningRequest;
enum class TransportName;

/// How this Engine.IO server differs from the defaults. Spec: engine.io 6.6, server options.
struct Options
{
    Limits limits;
    bool polling = true;
    bool webSocket = true;
    /// gzip or deflate for poll replies of Limits::compressThresholdBytes and more.
    bool httpCompression = false;
    /// permessage-deflate for clients that offer it.
    bool webSocketDeflate = false;
    /// Admission hook for new sessions: answer once, now or later; false is told as code 4.
    using Verdict = std::function<void(bool allowed)>;
    std::function<void(const http::RequestHead &, const QHostAddress &, Verdict)> allowRequest;
    /// Called for each request that is refused with one of the numbered errors, before its answer
    /// goes out. Spec: engine.io 6.6, `connection_error`.
    std::function<void(const http::RequestHead &, const QHostAddress &, int code)>
        connectionRefused;
    /// Origins that get CORS headers; `*` for any without credentials; empty: none.
    QList<QByteArray> corsOrigins;
    /// Requests with an Origin that is not in this list are told code 4, upgrades too: CORS does
    /// not hold those back. Pages of this server's own are allowed. Empty: any; clients that are no
    /// browsers send none.
    QList<QByteArray> allowedOrigins;
    /// Headers added to each response for a request, handshake or not.
    std::function<QList<http::Header>(const http::RequestHead &)> responseHeaders;
    /// Headers added to the first response of a session.
    std::function<QList<http::Header>(const http::RequestHead &)> initialHeaders;
    /// The first response sets a cookie of this name to the session's id; empty: none.
    QByteArray cookieName;
};

/// The Engine.IO v4 server: makes sessions from handshakes and leads later requests to them.
/// Has no sockets of its own: requests come from server/net. Server thread.
class Server final : public websocket::RequestHandler
{
public:
    Server(Handler &handler, DeadlineQueue &deadlines, Options options);
    ~Server() override;
    Q_DISABLE_COPY_MOVE(Server)

    void handleRequest(const std::shared_ptr<http::Exchange> &exchange) override;
    void handleUpgrade(const std::shared_ptr<websocket::Upgrade> &upgrade) override;

    /// Open ones: those that are only waited for, to fetch their last packets, do not count.
    qsizetype sessionCount() const { return m_openCount; }
    /// Those of them that speak over a WebSocket; the others poll.
    qsizetype webSocketCount() const { return m_webSocketCount; }
    /// Is there a session that has not taken all it was sent?
    bool hasQueuedBytes() const;
    /// Closes all sessions' transports; sessionClosed(ServerShuttingDown) is called for each.
    void close();
    const Options &options() const { return m_options; }

    // For Session and PollingTransport.
    DeadlineQueue &deadlines() const { return m_deadlines; }
    Handler &handler() const { return m_handler; }
    void addCommonHeaders(const http::RequestHead &head, http::Response &response) const;
    void addInitialHeaders(const Session &session, http::Response &response) const;
    void webSocketTaken() { ++m_webSocketCount; }
    void sessionEnded(TransportName transport);
    void forget(Session &session);
    /// Keeps an object that is still on the stack until the end of this turn.
    void retire(std::shared_ptr<void> object);

private:
    struct Query;
    enum class Refusal {
        UnknownTransport,
        UnknownSession,
        BadMethod,
        BadRequest,
        Forbidden,
        BadVersion
    };

    static std::optional<Refusal> checkMethod(const http::RequestHead &head, const Query &query,
                                              bool upgrade);
    std::optional<Refusal> check(const http::RequestHead &head, const Query &query,
                                 bool upgrade) const;
    /// Asks the admission hook, then judges the version; done runs while this server lives.
    void admit(const http::RequestHead &head, const QHostAddress &address,
               std::function<void(const std::optional<Refusal> &)> done);
    bool isOriginAllowed(const http::RequestHead &head) const;
    websocket::Deflate deflate() const;
    void leadToSession(const std::shared_ptr<http::Exchange> &exchange, const Query &query);
    /// Tells the hook of a refused request; its answer.
    http::Response refused(const http::RequestHead &head, const QHostAddress &address,
                           Refusal refusal);
    http::Response preflightResponse(const http::RequestHead &head) const;
    void addCorsHeaders(const http::RequestHead &head, http::Response &response) const;
    std::shared_ptr<Session> makeSession(OpeningRequest request);

    Handler &m_handler;
    DeadlineQueue &m_deadlines;
    Options m_options;
    QHash<QByteArray, std::shared_ptr<Session>> m_sessions;
    qsizetype m_openCount = 0;
    qsizetype m_webSocketCount = 0;
    std::vector<std::shared_ptr<void>> m_retired;
    DeadlineQueue::Token m_retiredToken = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< for verdicts that come late
};

} // namespace anteroom::engineio
