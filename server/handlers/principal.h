// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/rate_limiter.h"
#include "server/socketio/socket.h"
#include "shared/base/deadline_queue.h"
#include "shared/domain/user.h"

#include <QDateTime>
#include <QSet>

namespace anteroom::handlers {

/// Who is behind a socket, and where it is; lives in Socket::data.
struct Principal
{
    User user;
    QDateTime expiresAt;                          ///< of the token
    QString tokenId;                              ///< its `jti`, empty without one
    QString keyId;                                ///< its `kid`, empty for the clinic's own key
    TokenBucket bucket;                           ///< of RateClass::Socket
    std::shared_ptr<TokenBucket> addressBucket{}; ///< none for this machine
    DeadlineQueue::Token expiry = 0;
    QSet<ConversationId> conversations; ///< whose rooms the socket has joined
    QSet<SessionId> sessions;
    milliseconds connectedAt{-1}; ///< of the steady clock
    int pendingEvents = 0;        ///< events that are not answered yet
};

/// The principal of a socket that passed the connect middleware; nullptr for another.
inline Principal *principalOf(const socketio::Socket &socket)
{
    const auto *held = std::any_cast<std::shared_ptr<Principal>>(&socket.data);
    return held ? held->get() : nullptr;
}
inline Principal *principalOf(const socketio::SocketPtr &socket)
{
    return principalOf(*socket);
}

} // namespace anteroom::handlers
