// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/broadcast.h"

#include "server/socketio/encoded_event.h"
#include "server/socketio/namespace.h"
#include "server/socketio/server.h"
#include "server/socketio/socket.h"

namespace anteroom::socketio {

Broadcast Broadcast::to(const QByteArray &room) const
{
    return to(QList<QByteArray>{room});
}

Broadcast Broadcast::to(const QList<QByteArray> &rooms) const
{
    Broadcast copy(*this);
    copy.m_selection.rooms += rooms;
    return copy;
}

Broadcast Broadcast::except(const QByteArray &room) const
{
    return except(QList<QByteArray>{room});
}

Broadcast Broadcast::except(const QList<QByteArray> &rooms) const
{
    Broadcast copy(*this);
    copy.m_selection.except += rooms;
    return copy;
}

Broadcast Broadcast::volatileEvents() const
{
    Broadcast copy(*this);
    copy.m_volatile = true;
    return copy;
}

void Broadcast::emit(const QByteArray &event, const Arguments &arguments) const
{
    const EncodedEvent packet(
        m_volatile ? m_namespace->server().parser().event(m_namespace->name(), event, arguments)
                   : m_namespace->encodeLasting(event, arguments, m_selection),
        m_volatile);
    const qsizetype count = m_namespace->adapter().broadcast(m_selection, packet);
    if (m_namespace->hasOutgoingTap()) {
        m_namespace->tellOutgoing(
            {event, arguments, nullptr, &m_selection, count, packet.run().bytes(), false});
    }
}

void Broadcast::emitWithAck(const QByteArray &event, const Arguments &arguments,
                            milliseconds timeout,
                            std::function<void(const BroadcastReplies &)> done) const
{
    struct Gathering
    {
        BroadcastReplies replies;
        qsizetype missing;
        std::function<void(const BroadcastReplies &)> done;
    };
    const QList<SocketPtr> receivers = sockets();
    if (receivers.isEmpty()) {
        done({});
        return;
    }
    const auto gathering =
        std::make_shared<Gathering>(Gathering{{}, receivers.size(), std::move(done)});
    for (const SocketPtr &socket : receivers) {
        socket->emitWithAck(event, arguments, timeout,
                            [gathering](const std::optional<Arguments> &reply) {
            if (reply)
                gathering->replies.replies.append(*reply);
            else
                gathering->replies.timedOut = true;
            if (--gathering->missing == 0)
                gathering->done(gathering->replies);
        });
    }
}

QList<SocketPtr> Broadcast::sockets() const
{
    QList<SocketPtr> sockets;
    m_namespace->adapter().visit(m_selection, [&](adapter::Member &member) {
        sockets.append(static_cast<Socket &>(member).shared_from_this());
    });
    return sockets;
}

void Broadcast::socketsJoin(const QList<QByteArray> &rooms) const
{
    for (const SocketPtr &socket : sockets()) {
        for (const QByteArray &room : rooms)
            socket->join(room);
    }
}

void Broadcast::socketsLeave(const QList<QByteArray> &rooms) const
{
    for (const SocketPtr &socket : sockets()) {
        for (const QByteArray &room : rooms)
            socket->leave(room);
    }
}

void Broadcast::disconnectSockets(CloseConnection close) const
{
    for (const SocketPtr &socket : sockets())
        socket->disconnect(close);
}

} // namespace anteroom::socketio
