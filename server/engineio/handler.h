// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

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

/// What the layer above hears from Engine.IO, on the server thread. Views are valid during the call.
class Handler
{
public:
    virtual ~Handler() = default;
    virtual void sessionOpened(Session &session) = 0;
    virtual void textReceived(Session &session, QByteArrayView text) = 0;
    virtual void binaryReceived(Session &session, QByteArrayView bytes) = 0;
    /// Last call for this session. announced: the client said so (close frame, Engine.IO close).
    virtual void sessionClosed(Session &session, CloseReason reason, bool announced) = 0;
};

} // namespace anteroom::engineio
