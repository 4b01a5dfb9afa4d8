// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/consultation_members.h"

#include "server/handlers/rooms.h"
#include "server/storage/consultation_table.h"

namespace anteroom::handlers {

using socketio::SocketPtr;
using storage::Participant;
using storage::Stored;
using storage::Transaction;

namespace {
using FoundSession = Stored<std::optional<ConsultationSession>>;

Participant participantOf(const ConsultationSession &session, const UserId &user)
{
    return user == session.patient.id ? Participant::Patient : Participant::Physician;
}

/// The session after its flag for this user was set; observers have none.
FoundSession writeJoined(Transaction &transaction, const SessionId &id, const UserId &user,
                         bool joined)
{
    FoundSession found = storage::findConsultation(transaction, id);
    if (!found || !*found || !(*found)->isParticipant(user))
        return found;
    const Stored<bool> changed =
        storage::setJoined(transaction, id, participantOf(**found, user), joined);
    if (!changed)
        return Failure{changed.error()};
    return storage::findConsultation(transaction, id);
}
} // namespace

ConsultationMembers::~ConsultationMembers()
{
    for (DeadlineQueue::Token &token : m_graces)
        m_context.deadlines.cancel(token);
}

bool ConsultationMembers::enter(const SocketPtr &socket, Principal &principal,
                                const SessionId &session)
{
    const User &user = principal.user;
    const QByteArray room = consultationRoom(session);
    // A recovered socket is in the room before it enters.
    const bool present = principal.sessions.contains(session) ||
                         isUserIn(m_context.nsp, user.id, room, socket.get());
    if (!socket->isConnected() || !socket->join(room)) {
        if (!present && !m_graces.contains({session, user.id}))
            writeFlag(session, user.id, false);
        return false;
    }
    DeadlineQueue::Token grace = m_graces.take({session, user.id});
    const bool placeKept = grace != 0;
    m_context.deadlines.cancel(grace);
    principal.sessions.insert(session);
    if (placeKept || present)
        return true;
    socket->to(room).emit("consultation:user_joined",
                          QJsonObject{{QStringLiteral("userId"), user.id.toString()},
                                      {QStringLiteral("userRole"), toWire(user.role)},
                                      {QStringLiteral("userProfile"), publicProfile(user)},
                                      {QStringLiteral("sessionId"), session.toString()}});
    return true;
}

void ConsultationMembers::leave(const SocketPtr &socket, Principal &principal,
                                const SessionId &session, Departure departure)
{
    if (!principal.sessions.remove(session))
        return;
    const UserId user = principal.user.id;
    const QByteArray room = consultationRoom(session);
    socket->leave(room);
    if (isUserIn(m_context.nsp, user, room, socket.get()))
        return;
    if (departure == Departure::Announced)
        return gone(session, user);
    DeadlineQueue::Token &grace = m_graces[{session, user}];
    m_context.deadlines.cancel(grace);
    grace = m_context.deadlines.add(Grace, [this, session, user] {
        m_graces.remove({session, user});
        gone(session, user);
    });
}

void ConsultationMembers::socketGone(const SocketPtr &socket, Principal &principal,
                                     Departure departure)
{
    const QSet<SessionId> sessions = principal.sessions;
    for (const SessionId &session : sessions)
        leave(socket, principal, session, departure);
}

void ConsultationMembers::gone(const SessionId &session, const UserId &user)
{
    const auto job = [session, user](Transaction &transaction) {
        return writeJoined(transaction, session, user, false);
    };
    m_context.storage.run(m_context.owner, job, [this, session, user](const FoundSession &found) {
        const QByteArray room = consultationRoom(session);
        // Another socket of the user came in while the flag was being cleared: set it again.
        if (isUserIn(m_context.nsp, user, room))
            return writeFlag(session, user, true);
        m_context.nsp.to(room).emit("consultation:user_left",
                                    QJsonObject{{QStringLiteral("userId"), user.toString()},
                                                {QStringLiteral("sessionId"), session.toString()}});
        if (found && *found)
            publish(**found);
    });
}

void ConsultationMembers::writeFlag(const SessionId &session, const UserId &user, bool joined)
{
    const auto job = [session, user, joined](Transaction &transaction) {
        return writeJoined(transaction, session, user, joined);
    };
    m_context.storage.run(m_context.owner, job, [this](const FoundSession &found) {
        if (found && *found)
            publish(**found);
    });
}

void ConsultationMembers::expel(const SessionId &session, const UserId &user)
{
    m_expelled.insert({session, user});
    DeadlineQueue::Token grace = m_graces.take({session, user});
    const bool placeKept = grace != 0;
    m_context.deadlines.cancel(grace);
    const QByteArray room = consultationRoom(session);
    bool wasIn = false;
    const QList<SocketPtr> sockets = m_context.nsp.socketsIn(userRoom(user));
    for (const SocketPtr &socket : sockets) {
        wasIn = principalOf(socket)->sessions.remove(session) || wasIn;
        socket->leave(room);
    }
    if (wasIn || placeKept)
        gone(session, user);
}

int ConsultationMembers::observerCount(const ConsultationSession &session) const
{
    QSet<UserId> users = usersIn(m_context.nsp, consultationRoom(session.id));
    users.remove(session.patient.id);
    users.remove(session.physician.id);
    return static_cast<int>(users.size());
}

} // namespace anteroom::handlers
