// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/ban_service.h"
#include "server/handlers/event_router.h"
#include "server/handlers/refused_connections.h"

namespace anteroom::handlers {

/// Lets sockets in by their token and out again when it ends. Spec: wire.md 2.
class ConnectionHandler
{
public:
    ConnectionHandler(const Context &context, EventRouter &router, BanService &bans,
                      RefusedConnections &refused);

    /// Stops the clock of a socket that is gone.
    void socketGone(Principal &principal);
    /// Disconnects whoever came with a key that the verifier no longer knows.
    void keysChanged();
    /// The codes of sockets that are not let in.
    static QList<QByteArray> rejectionCodes();

private:
    /// RejectionTexts has what they are called.
    enum class Rejection { TokenRequired, TokenInvalid, UserInactive, TooMany, Unavailable };
    struct Admission
    {
        User user;
        QDateTime expiresAt;
        QString tokenId;
        QString keyId;
    };
    using Admitted = std::function<void(const Result<Admission, Rejection> &)>;

    void reject(const socketio::SocketPtr &socket, Rejection rejection,
                const socketio::Namespace::Next &next);
    void connectSocket(const socketio::SocketPtr &socket, const socketio::Namespace::Next &next);
    void admit(const QString &token, Admitted admitted);
    void socketConnected(const socketio::SocketPtr &socket);
    void armExpiry(const socketio::SocketPtr &socket, Principal &principal);
    void expired(const std::weak_ptr<socketio::Socket> &socket);
    void refresh(const Call &call);
    bool hasRoomFor(const UserId &user) const;

    const Context &m_context;
    EventRouter &m_router;
    BanService &m_bans;
    RefusedConnections &m_refused;
};

} // namespace anteroom::handlers
