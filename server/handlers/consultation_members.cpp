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

/// The session as it is after a job, if it is to be told, and what the job noted.
struct MemberChange
{
    std::optional<ConsultationSession> session{};
    Steps steps{};
};

namespace {
using feed::ConsultationStep;
using feed::StepKind;
using FoundSession = Stored<std::optional<ConsultationSession>>;

/// The change with its step, if there is one.
Stored<MemberChange> withStep(Transaction &transaction, const FoundSession &found,
                              const std::optional<ConsultationStep> &step)
{
    if (!found)
        return Failure{found.error()};
    MemberChange change{*found};
    if (step) {
        const Stored<Done> stored = storeStep(transaction, *step, change.steps);
        if (!stored)
            return Failure{stored.error()};
    }
    return change;
}

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

ConsultationMembers::ConsultationMembers(const Context &context, NotificationService &notifications,
                                         ConsultationTimeline &timeline)
    : m_context(context)
    , m_notifications(notifications)
    , m_queue(context)
    , m_waiting(context.clock, context.options.waitingRoom)
    , m_rings(context.deadlines, [this](const SessionId &session,
                                        const UserId &called) { missedCall(session, called); })
    , m_graces(context.deadlines)
    , m_keptPlaces(context.deadlines)
    , m_timeline(timeline)
    , m_toldLately(context.deadlines)
{
}

std::optional<StepKind> ConsultationMembers::expect(const SocketPtr &socket,
                                                    const SessionId &session)
{
    const Principal *principal = principalOf(socket);
    const Place place{session, principal->user.id};
    if (m_expected.contains(place))
        return std::nullopt;
    const bool kept = m_graces.isRunning(place) || m_keptPlaces.isRunning(place);
    const bool present =
        principal->sessions.contains(session) ||
        isUserIn(m_context.nsp, place.second, consultationRoom(session), socket.get());
    if (present && !kept)
        return std::nullopt;
    m_expected.insert(place);
    return kept ? StepKind::Returned : StepKind::Joined;
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
        if (!present)
            cameInVain(session, user.id);
        return false;
    }
    const bool placeKept = m_graces.stop({session, user.id});
    placeOver(session, user.id);
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
        return gone(session, user, departure, StepKind::Left);
    lost(session, user);
}

void ConsultationMembers::lost(const SessionId &session, const UserId &user)
{
    m_keptPlaces.start({session, user}, PlaceKept, [this, session, user] {
        m_links.remove(session, user);
        m_timeline.callOver(session);
        giveUpPlace(session, user, StepKind::Left);
        publishSoon(session);
    });
    m_graces.start({session, user}, Grace,
                   [this, session, user] { gone(session, user, Departure::Lost, std::nullopt); });
    m_links.lost(session, user, m_context.clock.utcNow().addMSecs(PlaceKept.count()));
    m_timeline.note(session, StepKind::Lost, user);
    publishSoon(session);
}

/// The place need not be kept any more, if it was: the user is there again.
void ConsultationMembers::placeOver(const SessionId &session, const UserId &user)
{
    if (!m_keptPlaces.stop({session, user}))
        return;
    m_links.returned(session, user);
    m_timeline.callOver(session);
}

void ConsultationMembers::giveUpPlace(const SessionId &session, const UserId &user, MaybeStep step)
{
    const auto noted = stepOf(session, user, step);
    const auto job = [session, user, noted](Transaction &transaction) {
        return withStep(transaction, writeEndOfWaiting(transaction, session, user), noted);
    };
    m_context.storage.run(m_context.owner, job,
                          [this](const Stored<MemberChange> &change) { changed(change); });
}

/// The flag was set for a socket that is gone, or could not enter.
void ConsultationMembers::cameInVain(const SessionId &session, const UserId &user)
{
    if (m_graces.isRunning({session, user}))
        return m_timeline.note(session, StepKind::Lost, user);
    const bool kept = m_keptPlaces.isRunning({session, user});
    writeFlag(session, user, false, kept ? StepKind::Lost : StepKind::Left);
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
    m_timeline.note(session, StepKind::MissedCall, called);
}

void ConsultationMembers::socketGone(const SocketPtr &socket, Principal &principal,
                                     Departure departure)
{
    const QSet<SessionId> sessions = principal.sessions;
    for (const SessionId &session : sessions)
        leave(socket, principal, session, departure);
}

void ConsultationMembers::gone(const SessionId &session, const UserId &user, Departure departure,
                               MaybeStep step)
{
    m_rings.giveUp(session, user);
    const auto noted = stepOf(session, user, step);
    const auto job = [=, now = m_context.clock.utcNow()](Transaction &transaction) {
        return withStep(transaction, writeJoined(transaction, session, user, false, now), noted);
    };
    if (departure == Departure::Announced) {
        m_keptPlaces.stop({session, user});
        m_links.remove(session, user);
        m_timeline.callOver(session);
        giveUpPlace(session, user, std::nullopt);
    }
    m_context.storage.run(m_context.owner, job,
                          [this, session, user](const Stored<MemberChange> &change) {
        if (change)
            m_timeline.tell(change->steps);
        const QByteArray room = consultationRoom(session);
        // Another socket of the user came in while the flag was being cleared: set it again.
        if (isUserIn(m_context.nsp, user, room))
            return writeFlag(session, user, true, StepKind::Joined);
        m_context.nsp.to(room).emit("consultation:user_left",
                                    QJsonObject{{QStringLiteral("userId"), user.toString()},
                                                {QStringLiteral("sessionId"), session.toString()}});
        if (change && change->session)
            publish(*change->session);
    });
}

void ConsultationMembers::writeFlag(const SessionId &session, const UserId &user, bool joined,
                                    MaybeStep step)
{
    const auto noted = stepOf(session, user, step);
    const auto job = [=, now = m_context.clock.utcNow()](Transaction &transaction) {
        return withStep(transaction, writeJoined(transaction, session, user, joined, now), noted);
    };
    m_context.storage.run(m_context.owner, job,
                          [this](const Stored<MemberChange> &change) { changed(change); });
}

void ConsultationMembers::changed(const Stored<MemberChange> &change)
{
    if (!change)
        return;
    m_timeline.tell(change->steps);
    if (!change->session)
        return;
    queueChanged(*change->session);
    publish(*change->session);
}

std::optional<ConsultationStep>
ConsultationMembers::stepOf(const SessionId &session, const UserId &user, MaybeStep kind) const
{
    if (!kind)
        return std::nullopt;
    return ConsultationStep{session, m_context.clock.utcNow(), *kind, user.toString()};
}

bool ConsultationMembers::noteStats(const SessionId &session, const UserId &user,
                                    const QJsonObject &payload)
{
    const ParticipantLinks::Change change = m_links.note(session, user, payload);
    if (change.state)
        m_timeline.mediaChanged(session, user, payload.value(QStringLiteral("state")).toString());
    if (change.link)
        publishSoon(session);
    return change.state;
}

void ConsultationMembers::sessionOver(const SessionId &session)
{
    m_links.remove(session);
    m_timeline.callOver(session);
}

/// At once, and what changes within the next second at its end.
void ConsultationMembers::publishSoon(const SessionId &session)
{
    if (!m_context.feed.isWatched())
        return;
    if (m_toldLately.isRunning(session)) {
        m_untold.insert(session);
        return;
    }
    m_toldLately.start(session, LinkInterval, [this, session] {
        if (m_untold.remove(session))
            publishSoon(session);
    });
    publishStored(session);
}

void ConsultationMembers::publishStored(const SessionId &session)
{
    if (!m_context.feed.isWatched())
        return;
    const auto job = [session](Transaction &transaction) {
        return storage::findConsultation(transaction, session);
    };
    m_context.storage.run(m_context.owner, job, [this](const FoundSession &found) {
        if (found && *found)
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
        gone(session, user, Departure::Announced, std::nullopt);
}

/// A client that tells nothing of its media: the way to the server stands for it.
feed::ParticipantLink ConsultationMembers::linkOf(const SessionId &session,
                                                  const UserId &user) const
{
    feed::ParticipantLink link = m_links.find(session, user);
    if (link.roundTripMilliseconds >= 0)
        return link;
    const QByteArray room = consultationRoom(session);
    const QList<SocketPtr> sockets = m_context.nsp.socketsIn(userRoom(user));
    for (const SocketPtr &socket : sockets) {
        if (socket->isIn(room))
            link.roundTripMilliseconds = static_cast<int>(socket->figures().roundTrip.count());
    }
    return link;
}

int ConsultationMembers::observerCount(const ConsultationSession &session) const
{
    QSet<UserId> users = usersIn(m_context.nsp, consultationRoom(session.id));
    users.remove(session.patient.id);
    users.remove(session.physician.id);
    return static_cast<int>(users.size());
}

} // namespace anteroom::handlers
