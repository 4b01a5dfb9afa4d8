// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/adapter/adapter.h"
#include "server/socketio/arguments.h"
#include "shared/base/clock.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace anteroom::socketio {

class Namespace;
class Socket;
using SocketPtr = std::shared_ptr<Socket>;

enum class CloseConnection { No, Yes };

/// What a broadcast with acknowledgement brought back.
struct BroadcastReplies
{
    bool timedOut = false;    ///< somebody did not answer in time
    QList<Arguments> replies; ///< one for each client that answered, in the order of arrival
};

/// Chooses sockets of one namespace and does something to all of them, encoded once. A value: each
/// step returns a narrowed copy, as in `io.to("a").to("b").except("c").emit("news", {…})`.
/// Rooms of `to` are a union; without any, all sockets are meant. A socket's own id is a room.
/// Spec: Socket.IO 4.8, BroadcastOperator.
class Broadcast
{
public:
    explicit Broadcast(Namespace &nsp) : m_namespace(&nsp) {}

    Broadcast to(const QByteArray &room) const;
    Broadcast to(const QList<QByteArray> &rooms) const;
    Broadcast in(const QByteArray &room) const { return to(room); }
    Broadcast except(const QByteArray &room) const;
    Broadcast except(const QList<QByteArray> &rooms) const;
    /// On this server only; one that stands alone knows no other.
    Broadcast local() const { return *this; }
    /// May be dropped for clients that are not ready to receive.
    Broadcast volatileEvents() const;

    void emit(const QByteArray &event, const Arguments &arguments = {}) const;
    /// done runs once: when all have answered, or after timeout with what has come.
    void emitWithAck(const QByteArray &event, const Arguments &arguments, milliseconds timeout,
                     std::function<void(const BroadcastReplies &)> done) const;

    /// Those of this server.
    QList<SocketPtr> sockets() const;
    void socketsJoin(const QList<QByteArray> &rooms) const;
    void socketsLeave(const QList<QByteArray> &rooms) const;
    void disconnectSockets(CloseConnection close = CloseConnection::No) const;

private:
    Namespace *m_namespace;
    adapter::Selection m_selection;
    bool m_volatile = false;
};

} // namespace anteroom::socketio
