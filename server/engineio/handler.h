// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace anteroom::engineio {

class Session;

/// Why a session ended. Spec: engine.io 6.6, `close` event.
enum class CloseReason {
    TransportClose,
    TransportError,
    PingTimeout,
    ParseError,
    ForcedClose, ///< by this server
    ServerShuttingDown,
};

/// The end of a session.
struct Closure
{
    CloseReason reason = CloseReason::TransportClose;
    bool announced = false; ///< the client said so (close frame, Engine.IO close packet)
    QByteArray details{};   ///< in words of ours, for logs; nothing of what the client sent
};

/// What the layer above hears of one session, on the server thread. Views are valid during the
/// call.
class SessionHandler
{
public:
    virtual ~SessionHandler() = default;
    virtual void textReceived(QByteArrayView text) = 0;
    virtual void binaryReceived(QByteArrayView bytes) = 0;
    /// The session went over from polling to WebSocket.
    virtual void transportUpgraded() {}
    /// Last call.
    virtual void sessionClosed(const Closure &closure) = 0;
};

/// Makes the handler of each new session. The session outlives its handler.
class Handler
{
public:
    virtual ~Handler() = default;
    virtual std::unique_ptr<SessionHandler> sessionOpened(Session &session) = 0;
};

} // namespace anteroom::engineio
