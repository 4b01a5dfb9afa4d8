// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socketio/namespace.h"
#include "shared/base/id.h"
#include "shared/domain/role.h"

#include <QDateTime>
#include <QSet>

namespace anteroom::handlers {

// Names of rooms. Ids hold no `:`, so that rooms of different kinds never meet.

inline const QByteArray ConversationRooms = QByteArrayLiteral("conversation:");
inline const QByteArray ConsultationRooms = QByteArrayLiteral("consultation:");
inline const QByteArray NotificationRooms = QByteArrayLiteral("notifications:");

inline QByteArray userRoom(const UserId &user)
{
    return "user:" + user.toString().toLatin1();
}
inline QByteArray conversationRoom(const ConversationId &conversation)
{
    return ConversationRooms + conversation.toString().toLatin1();
}
inline QByteArray consultationRoom(const SessionId &session)
{
    return ConsultationRooms + session.toString().toLatin1();
}
inline QByteArray notificationRoom(const UserId &user)
{
    return NotificationRooms + user.toString().toLatin1();
}
inline QByteArray notificationRoom(Role role)
{
    return NotificationRooms + "role:" + toWire(role).toLatin1();
}
inline QByteArray notificationRoom(const ChannelName &channel)
{
    return NotificationRooms + channel.toString().toLatin1();
}
/// Sockets of AGENTs and ADMINs: they see everybody's presence.
inline const QByteArray StaffRoom = QByteArrayLiteral("staff");

/// Whose room it is, when its name begins like those of this kind.
template <class RoomId>
std::optional<RoomId> idOfRoom(const QByteArray &room, const QByteArray &kind)
{
    if (!room.startsWith(kind))
        return std::nullopt;
    return RoomId::parse(QString::fromLatin1(room.sliced(kind.size())));
}

/// Whether a socket of this user is in the room; `apart` is not counted.
bool isUserIn(const socketio::Namespace &nsp, const UserId &user, const QByteArray &room,
              const socketio::Socket *apart = nullptr);
/// The users with a socket in the room.
QSet<UserId> usersIn(const socketio::Namespace &nsp, const QByteArray &room);
/// Ends every socket of the user, as by a DISCONNECT packet.
void disconnectUser(const socketio::Namespace &nsp, const UserId &user);
/// `moderation:notice {action, reason, until?}` to the user's sockets; until null: none.
void tellModeration(socketio::Namespace &nsp, const UserId &user, const QString &action,
                    const QString &reason, const QDateTime &until = {});
/// The same to one socket.
void tellModeration(socketio::Socket &socket, const QString &action, const QString &reason);
bool isOnline(const socketio::Namespace &nsp, const UserId &user);

} // namespace anteroom::handlers
