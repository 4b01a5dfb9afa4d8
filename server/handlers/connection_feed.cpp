// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/connection_feed.h"

#include "server/handlers/client_name.h"
#include "server/handlers/principal.h"
#include "server/handlers/rooms.h"

#include <algorithm>

namespace anteroom::handlers {

using socketio::Socket;
using socketio::SocketPtr;

namespace {
constexpr milliseconds RoundTime{1'000};

feed::Transport transportOf(const Socket &socket)
{
    return socket.transport() == socketio::TransportName::WebSocket ? feed::Transport::WebSocket
                                                                    : feed::Transport::Polling;
}
} // namespace

ConnectionFeed::ConnectionFeed(const Context &context) : m_context(context)
{
    m_context.nsp.adapter().watch(this);
    m_context.nsp.onTransportUpgraded(
        [this](const SocketPtr &socket) { noteChange(socket->id()); });
}

ConnectionFeed::~ConnectionFeed()
{
    m_context.nsp.adapter().watch(nullptr);
    m_context.deadlines.cancel(m_publish);
    m_context.deadlines.cancel(m_figures);
}

void ConnectionFeed::socketConnected(const Socket &socket)
{
    if (!m_context.feed.isWatched())
        return;
    m_changed.remove(socket.id());
    publish(socket);
}

void ConnectionFeed::socketGone(const Socket &socket, const socketio::Disconnection &disconnection)
{
    m_told.remove(socket.id());
    if (!m_context.feed.isWatched())
        return;
    m_changed.remove(socket.id());
    m_context.feed.publish(feed::ConnectionEnded{
        QString::fromLatin1(socket.id()), QString::fromLatin1(toWire(disconnection.reason))});
}

void ConnectionFeed::userChanged(const UserId &user)
{
    if (!m_context.feed.isWatched())
        return;
    const QList<SocketPtr> sockets = m_context.nsp.socketsIn(userRoom(user));
    for (const SocketPtr &socket : sockets)
        noteChange(socket->id());
}

void ConnectionFeed::joined(const adapter::Member &member, const QByteArray &)
{
    noteChange(member.memberId());
}

void ConnectionFeed::left(const adapter::Member &member, const QByteArray &)
{
    noteChange(member.memberId());
}

void ConnectionFeed::noteChange(const QByteArray &socketId)
{
    if (!m_context.feed.isWatched())
        return;
    m_changed.insert(socketId);
    if (!m_publish)
        publishLater(CollectTime);
}

void ConnectionFeed::publishLater(milliseconds wait)
{
    m_publish = m_context.deadlines.add(wait, [this] { publishChanges(); });
}

void ConnectionFeed::publishChanges()
{
    m_publish = 0;
    if (!m_context.feed.isWatched())
        return m_changed.clear();
    auto changed = m_changed.cbegin();
    for (qsizetype left = MaximumAtOnce; left > 0 && changed != m_changed.cend(); --left) {
        if (const SocketPtr socket = m_context.nsp.socket(*changed)) // it may have gone
            publish(*socket);
        changed = m_changed.erase(changed);
    }
    if (!m_changed.isEmpty())
        publishLater(ChangesStep);
}

void ConnectionFeed::publish(const Socket &socket)
{
    if (!principalOf(socket))
        return;
    if (m_live)
        m_told.insert(socket.id(), figuresOf(socket));
    m_context.feed.publish(feed::ConnectionChanged{view(socket)});
}

void ConnectionFeed::watchFigures(bool live)
{
    m_context.deadlines.cancel(m_figures);
    m_round.clear();
    m_told.clear();
    m_live = live;
    m_roundBegan = m_context.clock.steadyNow() - RoundTime;
    if (live)
        lookAtFigures();
}

void ConnectionFeed::lookAtFigures()
{
    m_figures = 0;
    if (!m_context.feed.isWatched())
        return watchFigures(false);
    m_figures = m_context.deadlines.add(FiguresStep, [this] { lookAtFigures(); });
    if (m_round.isEmpty())
        beginRound();
    for (qsizetype left = std::min(FiguresAtOnce, m_round.size()); left > 0; --left) {
        if (const SocketPtr socket = m_context.nsp.socket(m_round.takeLast()))
            tellFigures(*socket);
    }
}

void ConnectionFeed::beginRound()
{
    const milliseconds now = m_context.clock.steadyNow();
    if (now - m_roundBegan < RoundTime)
        return;
    m_roundBegan = now;
    const QList<SocketPtr> sockets = m_context.nsp.sockets();
    for (const SocketPtr &socket : sockets)
        m_round.append(socket->id());
}

void ConnectionFeed::tellFigures(const Socket &socket)
{
    const auto told = m_told.constFind(socket.id());
    if (told == m_told.constEnd() || *told != figuresOf(socket))
        publish(socket);
}

ConnectionFeed::Figures ConnectionFeed::figuresOf(const Socket &socket)
{
    const engineio::SessionFigures figures = socket.figures();
    return {figures.receivedBytes, figures.sentBytes, figures.roundTrip, socket.queuedBytes()};
}

QList<feed::ConnectionView> ConnectionFeed::connections() const
{
    QList<feed::ConnectionView> views;
    const QList<SocketPtr> sockets = m_context.nsp.sockets();
    views.reserve(sockets.size());
    for (const SocketPtr &socket : sockets) {
        if (principalOf(socket))
            views.append(view(*socket));
    }
    return views;
}

feed::ConnectionView ConnectionFeed::view(const Socket &socket) const
{
    const socketio::ConnectionHandshake &handshake = *socket.handshake().connection;
    const User &user = principalOf(socket)->user;
    const Figures figures = figuresOf(socket);
    feed::ConnectionView view;
    view.socketId = QString::fromLatin1(socket.id());
    view.userId = user.id;
    view.displayName = user.displayName;
    view.role = user.role;
    view.transport = transportOf(socket);
    view.secure = handshake.secure;
    view.address = AddressGuard::masked(handshake.address);
    view.client = clientName(handshake.header("user-agent"));
    view.since = handshake.issued;
    view.bytesIn = figures.received;
    view.bytesOut = figures.sent;
    view.roundTripMilliseconds = static_cast<int>(figures.roundTrip.count());
    view.queuedBytes = figures.queued;
    const QList<QByteArray> rooms = m_context.nsp.adapter().roomsOf(socket);
    for (const QByteArray &room : rooms)
        view.rooms.append(QString::fromUtf8(room));
    return view;
}

} // namespace anteroom::handlers
