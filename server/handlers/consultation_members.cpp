// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/consultation_members.h"

#include "server/handlers/notification_service.h"
#include "server/handlers/rooms.h"
#include "server/storage/consultation_table.h"

namespace anteroom::handlers {

using socketio::SocketPtr;
using storage::Stored;
using storage::Transaction;

namespace {
using FoundSession = Stored<std::optional<ConsultationSession>>;

/// The session after its flag for this user was set; observers have none.
FoundSession writeJoined(Transaction &transaction, const SessionId &id, const UserId &user,
                         bool joined, const QDateTime &now)
{
    FoundSession found = storage::findConsultation(transaction, id);
    if (!found || !*found || !(*found)->isParticipant(user))
        return found;
    const Stored<Done> noted =
        storage::noteJoined(transaction, id, storage::participantOf(**found, user), joined, now);
    if (!noted)
        return Failure{noted.error()};
    return storage::findConsultation(transaction, id);
}

/// The session after its patient's place was given up; nothing when there was none.
FoundSession writeEndOfWaiting(Transaction &transaction, const SessionId &id, const UserId &user)
{
    FoundSession found = storage::findConsultation(transaction, id);
    if (!found || !*found || (*found)->patient.id != user)
        return found ? FoundSession(std::nullopt) : found;
    const Stored<bool> ended = storage::endWaiting(transaction, id);
    if (!ended)
        return Failure{ended.error()};
    return *ended ? storage::findConsultation(transaction, id) : FoundSession(std::nullopt);
}
} // namespace

ConsultationMembers::ConsultationMembers(const Context &context, NotificationService &notifications)
    : m_context(context)
    , m_notifications(notifications)
    , m_queue(context)
    , m_waiting(context.clock)
    , m_rings(context.deadlines, [this](const SessionId &session,
                                        const UserId &called) { missedCall(session, called); })
    , m_graces(context.deadlines)
    , m_keptPlaces(context.deadlines)
{
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
        if (!present && !m_graces.isRunning({session, user.id}))
            writeFlag(session, user.id, false);
        return false;
    }
    const bool placeKept = m_graces.stop({session, user.id});
    m_keptPlaces.stop({session, user.id});
    m_rings.stop(session, user.id);
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
        return gone(session, user, departure);
    m_keptPlaces.start({session, user}, PlaceKept,
                       [this, session, user] { giveUpPlace(session, user); });
    m_graces.start({session, user}, Grace,
                   [this, session, user] { gone(session, user, Departure::Lost); });
}

void ConsultationMembers::giveUpPlace(const SessionId &session, const UserId &user)
{
    const auto job = [session, user](Transaction &transaction) {
        return writeEndOfWaiting(transaction, session, user);
    };
    m_context.storage.run(m_context.owner, job, [this](const FoundSession &found) {
        if (!found || !*found)
            return;
        queueChanged(**found);
        publish(**found);
    });
}

bool ConsultationMembers::holdsPlace(const SessionId &session, const UserId &user) const
{
    return m_graces.isRunning({session, user}) ||
           isUserIn(m_context.nsp, user, consultationRoom(session));
}

void ConsultationMembers::missedCall(const SessionId &session, const UserId &called)
{
    m_context.nsp.to(consultationRoom(session))
        .emit("consultation:update",
              QJsonObject{{QStringLiteral("sessionId"), session.toString()},
                          {QStringLiteral("action"), QStringLiteral("missed_call")},
                          {QStringLiteral("userId"), called.toString()}});
    const Notice notice{QStringLiteral("missed_call"), QStringLiteral("Missed call"),
                        QStringLiteral("You were called for a consultation."),
                        QJsonObject{{QStringLiteral("sessionId"), session.toString()}}};
    m_notifications.send(Actor::system(), {.user = called}, notice,
                         [](const Outcome<QList<NotificationId>> &) {});
}

void ConsultationMembers::socketGone(const SocketPtr &socket, Principal &principal,
                                     Departure departure)
{
    const QSet<SessionId> sessions = principal.sessions;
    for (const SessionId &session : sessions)
        leave(socket, principal, session, departure);
}

void ConsultationMembers::gone(const SessionId &session, const UserId &user, Departure departure)
{
    m_rings.giveUp(session, user);
    const auto job = [session, user, now = m_context.clock.utcNow()](Transaction &transaction) {
        return writeJoined(transaction, session, user, false, now);
    };
    if (departure == Departure::Announced)
        giveUpPlace(session, user);
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
    const auto job =
        [session, user, joined, now = m_context.clock.utcNow()](Transaction &transaction) {
        return writeJoined(transaction, session, user, joined, now);
    };
    m_context.storage.run(m_context.owner, job, [this](const FoundSession &found) {
        if (!found || !*found)
            return;
        queueChanged(**found);
        publish(**found);
    });
}

void ConsultationMembers::expel(const SessionId &session, const UserId &user)
{
    const bool placeKept = m_graces.stop({session, user});
    const QByteArray room = consultationRoom(session);
    bool wasIn = false;
    const QList<SocketPtr> sockets = m_context.nsp.socketsIn(userRoom(user));
    for (const SocketPtr &socket : sockets) {
        wasIn = principalOf(socket)->sessions.remove(session) || wasIn;
        socket->leave(room);
    }
    if (wasIn || placeKept)
        gone(session, user, Departure::Announced);
}

int ConsultationMembers::observerCount(const ConsultationSession &session) const
{
    QSet<UserId> users = usersIn(m_context.nsp, consultationRoom(session.id));
    users.remove(session.patient.id);
    users.remove(session.physician.id);
    return static_cast<int>(users.size());
}

} // namespace anteroom::handlers
