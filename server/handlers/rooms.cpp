// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/rooms.h"

#include "server/handlers/principal.h"
#include "shared/base/clock.h"

#include <QJsonObject>

namespace anteroom::handlers {

bool isUserIn(const socketio::Namespace &nsp, const UserId &user, const QByteArray &room,
              const socketio::Socket *apart)
{
    const QList<socketio::SocketPtr> sockets = nsp.socketsIn(userRoom(user));
    return std::any_of(sockets.begin(), sockets.end(), [&](const socketio::SocketPtr &socket) {
        return socket.get() != apart && socket->isConnected() && socket->isIn(room);
    });
}

QSet<UserId> usersIn(const socketio::Namespace &nsp, const QByteArray &room)
{
    QSet<UserId> users;
    const QList<socketio::SocketPtr> sockets = nsp.socketsIn(room);
    for (const socketio::SocketPtr &socket : sockets) {
        if (const Principal *principal = principalOf(socket))
            users.insert(principal->user.id);
    }
    return users;
}

void disconnectUser(const socketio::Namespace &nsp, const UserId &user)
{
    const QList<socketio::SocketPtr> sockets = nsp.socketsIn(userRoom(user));
    for (const socketio::SocketPtr &socket : sockets)
        socket->disconnect();
}

void tellModeration(socketio::Namespace &nsp, const UserId &user, const QString &action,
                    const QString &reason, const QDateTime &until)
{
    QJsonObject notice{{QStringLiteral("action"), action}, {QStringLiteral("reason"), reason}};
    if (until.isValid())
        notice.insert(QStringLiteral("until"), toIsoUtc(until));
    nsp.to(userRoom(user)).emit("moderation:notice", notice);
}

void tellModeration(socketio::Socket &socket, const QString &action, const QString &reason)
{
    socket.emit("moderation:notice", QJsonObject{{QStringLiteral("action"), action},
                                                 {QStringLiteral("reason"), reason}});
}

bool isOnline(const socketio::Namespace &nsp, const UserId &user)
{
    return !nsp.socketsIn(userRoom(user)).isEmpty();
}

} // namespace anteroom::handlers
