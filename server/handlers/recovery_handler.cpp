// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/recovery_handler.h"

#include "server/handlers/consultation_jobs.h"
#include "server/handlers/message_jobs.h"
#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/channel_table.h"

namespace anteroom::handlers {

using socketio::KeptSession;
using socketio::Namespace;
using socketio::SocketPtr;
using storage::Stored;
using storage::Transaction;

namespace {

using Rooms = QList<QByteArray>;

/// To be again in the rooms it was in.
struct Intents
{
    Intent conversation;
    Intent consultation;
};

Stored<bool> isChannelRoom(Transaction &transaction, const QByteArray &room, const User &user)
{
    if (room == notificationRoom(user.id) || room == notificationRoom(user.role))
        return true;
    const auto channel = idOfRoom<ChannelName>(room, NotificationRooms);
    return channel ? storage::isChannelAllowed(transaction, *channel, user.role)
                   : Stored<bool>(false);
}

/// May this user be in the room now?
Stored<bool> mayBeIn(Transaction &transaction, const QByteArray &room, const User &user,
                     const Intents &intents)
{
    if (const auto conversation = idOfRoom<ConversationId>(room, ConversationRooms)) {
        const auto access = accessConversation(transaction, *conversation, intents.conversation);
        return access ? Stored<bool>(access->ok()) : Failure{access.error()};
    }
    if (const auto session = idOfRoom<SessionId>(room, ConsultationRooms)) {
        const auto access = accessConsultation(transaction, *session, intents.consultation);
        if (!access || !*access)
            return access ? Stored<bool>(false) : Failure{access.error()};
        const auto blocked = storage::isBlockedFromConsultation(transaction, *session, user.id);
        return blocked ? Stored<bool>(!*blocked) : blocked;
    }
    if (room == userRoom(user.id))
        return true;
    if (room == StaffRoom)
        return isStaff(user.role);
    return isChannelRoom(transaction, room, user);
}

Stored<Rooms> allowedRooms(Transaction &transaction, const Rooms &rooms, const User &user,
                           const Intents &intents)
{
    Rooms allowed;
    for (const QByteArray &room : rooms) {
        const Stored<bool> may = mayBeIn(transaction, room, user, intents);
        if (!may)
            return Failure{may.error()};
        if (*may)
            allowed.append(room);
    }
    return allowed;
}

} // namespace

RecoveryHandler::RecoveryHandler(const Context &context, ChatHandler &chat,
                                 ConsultationService &consultations, ConsultationMembers &members)
    : m_context(context), m_chat(chat), m_consultations(consultations), m_members(members)
{
    m_context.nsp.onRecovery(
        [this](const SocketPtr &socket, const KeptSession &kept,
               const Namespace::RecoveryVerdict &verdict) { check(socket, kept, verdict); });
}

void RecoveryHandler::check(const SocketPtr &socket, const KeptSession &kept,
                            const Namespace::RecoveryVerdict &verdict)
{
    const auto *before = std::any_cast<std::shared_ptr<Principal>>(&kept.data);
    const User &user = principalOf(socket)->user;
    if (!before || (*before)->user.id != user.id)
        return verdict(std::nullopt);
    const Actor actor = Actor::client(user.id, user.role);
    const Intents intents{m_context.intent(actor, "chat:join", true),
                          m_context.intent(actor, "consultation:join", true)};
    const auto job = [rooms = kept.rooms, user, intents](Transaction &transaction) {
        return allowedRooms(transaction, rooms, user, intents);
    };
    m_context.storage.run(m_context.owner, job, [verdict](const Stored<Rooms> &allowed) {
        if (!allowed)
            return verdict(std::nullopt);
        verdict(*allowed);
    });
}

void RecoveryHandler::socketConnected(const SocketPtr &socket)
{
    const Rooms rooms = socket->rooms();
    for (const QByteArray &room : rooms) {
        if (const auto conversation = idOfRoom<ConversationId>(room, ConversationRooms))
            m_chat.enter(socket, *principalOf(socket), *conversation);
        else if (const auto session = idOfRoom<SessionId>(room, ConsultationRooms))
            rejoinConsultation(socket, *session);
    }
}

void RecoveryHandler::rejoinConsultation(const SocketPtr &socket, const SessionId &session)
{
    m_consultations.join(socket, session,
                         [this, socket, session](const Outcome<ConsultationSession> &joined) {
        if (!joined)
            return socket->leave(consultationRoom(session));
        if (m_members.enter(socket, *principalOf(socket), session))
            m_members.publish(*joined);
    });
}

} // namespace anteroom::handlers
