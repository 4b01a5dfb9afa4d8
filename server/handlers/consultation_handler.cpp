// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/consultation_handler.h"

#include "server/handlers/consultation_service.h"
#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"

namespace anteroom::handlers {

namespace {
const QString SessionIdKey = QStringLiteral("sessionId");

SessionId sessionOf(const Call &call)
{
    return idOf<SessionId>(call.payload, SessionIdKey);
}
UserId otherParticipant(const ConsultationSession &session, const UserId &user)
{
    return user == session.patient.id ? session.physician.id : session.patient.id;
}
} // namespace

ConsultationHandler::ConsultationHandler(const Context &context, EventRouter &router,
                                         ConsultationService &service, ConsultationMembers &members,
                                         ConsultationTimeline &timeline)
    : m_context(context), m_service(service), m_members(members), m_timeline(timeline)
{
    router.bind("consultation:join", [this](const Call &call) { join(call); });
    router.bind("consultation:leave", [this](const Call &call) { leave(call); });
    router.bind("consultation:start", [this](const Call &call) { start(call); });
    router.bind("consultation:end", [this](const Call &call) { end(call); });
    router.bind("consultation:stats", [this](const Call &call) { stats(call); });
    const auto bindSignal = [this, &router](const QByteArray &event, const QString &key) {
        router.bind(event, [this, event, key](const Call &call) { signal(call, event, key); });
    };
    bindSignal("consultation:offer", QStringLiteral("offer"));
    bindSignal("consultation:answer", QStringLiteral("answer"));
    bindSignal("consultation:ice-candidate", QStringLiteral("candidate"));
}

void ConsultationHandler::join(const Call &call)
{
    m_service.join(call.socket, sessionOf(call),
                   [this, call](const Outcome<ConsultationSession> &session) {
        if (!session)
            return call.reply(Failure{session.error()});
        if (!m_members.enter(call.socket, *call.principal, session->id))
            return call.reply(refuse(ErrorCode::Conflict, JoinConsultationTexts.failed));
        m_members.publish(*session);
        m_members.queueChanged(*session);
        call.socket->emit("consultation:room_state", m_service.roomState(*session, call.user().id));
        call.reply(QJsonObject{{SessionIdKey, session->id.toString()}});
    });
}

void ConsultationHandler::leave(const Call &call)
{
    m_members.leave(call.socket, *call.principal, sessionOf(call), Departure::Announced);
    call.reply(QJsonObject());
}

void ConsultationHandler::signal(const Call &call, const QByteArray &event, const QString &key)
{
    const bool joined = call.principal->sessions.contains(sessionOf(call));
    m_service.find(m_context.intent(call.actor(), event, joined), sessionOf(call),
                   [this, call, event, key](const Outcome<ConsultationSession> &session) {
        if (!session)
            return call.reply(Failure{session.error()});
        if (const std::optional<Refusal> refusal = refuseSignal(call, *session))
            return call.reply(Failure{*refusal});
        QJsonObject told{{SessionIdKey, session->id.toString()},
                         {key, call.payload.value(key)},
                         {QStringLiteral("fromUserId"), call.user().id.toString()}};
        if (event != "consultation:ice-candidate")
            told.insert(QStringLiteral("fromUserRole"), toWire(call.user().role));
        const UserId target = otherParticipant(*session, call.user().id);
        m_context.nsp.to(userRoom(target)).emit(event, told);
        noteSignal(session->id, call.user().id, target, event);
        call.reply(QJsonObject());
    });
}

void ConsultationHandler::noteSignal(const SessionId &session, const UserId &from,
                                     const UserId &target, const QByteArray &event)
{
    if (event == "consultation:offer") {
        if (!isUserIn(m_context.nsp, target, consultationRoom(session)))
            m_members.rings().ring(session, from, target);
        m_timeline.offered(session, from);
    } else if (event == "consultation:answer") {
        m_members.rings().stop(session, from);
        m_timeline.note(session, feed::StepKind::Answer, from);
    } else {
        m_timeline.countCandidate(session);
    }
}

std::optional<Refusal> ConsultationHandler::refuseSignal(const Call &call,
                                                         const ConsultationSession &session) const
{
    const UserId target = idOf<UserId>(call.payload, QStringLiteral("targetUserId"));
    const Refusal forbidden{.code = ErrorCode::Forbidden, .message = JoinConsultationTexts.denied};
    if (target != otherParticipant(session, call.user().id) || session.isBlocked(target) ||
        session.isBlocked(call.user().id))
        return forbidden;
    const bool enforced = m_context.options.waitingRoom == WaitingRoom::Enforce;
    if (enforced && !session.room.admitted)
        return forbidden;
    return std::nullopt;
}

void ConsultationHandler::start(const Call &call)
{
    m_service.start(call.actor(), sessionOf(call),
                    [call](const Outcome<ConsultationSession> &session) {
        if (!session)
            return call.reply(Failure{session.error()});
        call.reply(QJsonObject{{QStringLiteral("startedAt"), toIsoUtc(session->startedAt)}});
    });
}

void ConsultationHandler::end(const Call &call)
{
    m_service.end(call.actor(), sessionOf(call), {},
                  [call](const Outcome<ConsultationSession> &session) {
        if (!session)
            return call.reply(Failure{session.error()});
        call.reply(
            QJsonObject{{QStringLiteral("endedAt"), toIsoUtc(session->endedAt)},
                        {QStringLiteral("durationMinutes"), session->durationMinutes.value_or(0)}});
    });
}

void ConsultationHandler::stats(const Call &call)
{
    // Clients also tell how good the connection is while the state stays.
    if (m_members.noteStats(sessionOf(call), call.user().id, call.payload))
        countState(call.payload.value(QStringLiteral("state")).toString());
    call.reply(QJsonObject());
}

void ConsultationHandler::countState(const QString &state)
{
    if (state == QLatin1String("connecting"))
        ++m_callFigures.connecting;
    else if (state == QLatin1String("connected"))
        ++m_callFigures.connected;
    else if (state == QLatin1String("failed"))
        ++m_callFigures.failed;
    else
        ++m_callFigures.closed;
}

} // namespace anteroom::handlers
