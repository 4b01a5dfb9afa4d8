// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/event_router.h"

#include "server/handlers/moderation_service.h"
#include "server/handlers/texts.h"

namespace anteroom::handlers {

using socketio::Ack;
using socketio::Arguments;
using socketio::SocketPtr;

namespace {
/// What of an unknown event's name is told back.
constexpr qsizetype EchoedNameBytes = 128;

std::shared_ptr<Principal> sharedPrincipal(const SocketPtr &socket)
{
    const auto *held = std::any_cast<std::shared_ptr<Principal>>(&socket->data);
    return held ? *held : nullptr;
}

void tellRefusal(const QByteArray &event, const SocketPtr &socket, const Ack &ack,
                 const Refusal &refusal)
{
    const QJsonObject error = refusalJson(refusal);
    if (!refusal.acknowledgementOnly) {
        QJsonObject told = error;
        told.insert(QStringLiteral("event"), QString::fromUtf8(event));
        socket->emit("error", told);
    }
    if (!ack.isRequested())
        return;
    QJsonObject answer = refusal.details;
    answer.insert(QStringLiteral("ok"), false);
    answer.insert(QStringLiteral("error"), error);
    ack(answer);
}

void acknowledge(const Ack &ack, QJsonObject keys)
{
    if (!ack.isRequested())
        return;
    keys.insert(QStringLiteral("ok"), true);
    ack(keys);
}
} // namespace

EventRouter::EventRouter(const Context &context, TrafficTap &traffic, ModerationService &moderation)
    : m_context(context)
    , m_traffic(traffic)
    , m_moderation(moderation)
    , m_rates(context.clock, context.throttles)
    , m_abuse(context.clock, context.throttles)
{
    m_context.nsp.onUnhandled(
        [this](const SocketPtr &socket, const QByteArray &event, const Arguments &arguments,
               const Ack &ack) { receiveUnknown(socket, event, arguments, ack); });
}

void EventRouter::bind(const QByteArray &event, Handler handler)
{
    m_context.nsp.on(event,
                     [this, rule = &eventRule(event), handler = std::move(handler)](
                         const SocketPtr &socket, const Arguments &arguments, const Ack &ack) {
        receive(*rule, handler, socket, arguments, ack);
    });
}

void EventRouter::receive(const EventRule &rule, const Handler &handler, const SocketPtr &socket,
                          const Arguments &arguments, const Ack &ack)
{
    const std::shared_ptr<Principal> principal = sharedPrincipal(socket);
    if (!principal)
        return;
    const TrafficTap::Pending row = m_traffic.incoming(socket, rule.event, arguments);
    const Answer<QJsonObject> reply = replier(rule.event, socket, principal, row, ack);
    if (const std::optional<Refusal> refusal = checkRate(*principal, rule.rateClass)) {
        reply(Failure{*refusal});
        return;
    }
    const Outcome<QJsonObject> payload = readPayload(arguments);
    if (!payload) {
        reply(Failure{payload.error()});
        return;
    }
    if (const Outcome<Done> shape = checkShape(*payload, rule.shape); !shape) {
        reply(Failure{shape.error()});
        return;
    }
    run(rule, handler, {socket, principal, *payload, reply, row.arrivedAt, ack.isRequested()});
}

void EventRouter::receiveUnknown(const SocketPtr &socket, const QByteArray &event,
                                 const Arguments &arguments, const Ack &ack)
{
    const std::shared_ptr<Principal> principal = sharedPrincipal(socket);
    if (!principal)
        return;
    const QByteArray name = event.left(EchoedNameBytes);
    const TrafficTap::Pending row = m_traffic.incoming(socket, name, arguments);
    const Answer<QJsonObject> reply = replier(name, socket, principal, row, ack);
    std::optional<Refusal> refusal = checkRate(*principal, RateClass::Other);
    if (!refusal)
        refusal = Refusal{.code = ErrorCode::InvalidPayload, .message = UnknownEventText};
    reply(Failure{*refusal});
}

std::optional<Refusal> EventRouter::checkRate(Principal &principal, RateClass rateClass)
{
    if (!m_context.options.rateLimits)
        return std::nullopt;
    std::optional<qint64> wait = m_rates.take(principal.bucket, RateClass::Socket);
    if (!wait)
        wait = m_rates.take(principal.user.id, rateClass);
    if (wait) {
        takeMeasures(principal.user.id);
    } else if (principal.addressBucket) {
        // Others at this address may be the ones who flood: nothing more than a refusal comes of
        // it.
        wait = m_rates.take(*principal.addressBucket, RateClass::Address);
    }
    if (!wait)
        return std::nullopt;
    return Refusal{
        .code = ErrorCode::RateLimited, .message = TooManyRequestsText, .retryAfterMs = *wait};
}

void EventRouter::takeMeasures(const UserId &user)
{
    switch (m_abuse.noteRefusal(user)) {
    case Measure::None:
        return;
    case Measure::Warn:
        return m_moderation.warn(user, TooManyRequestsText);
    case Measure::Mute:
        return m_moderation.mute(
            Actor::system(),
            {user,
             {},
             m_context.clock.utcNow().addMSecs(m_context.throttles.muteTime().count()),
             TooManyRequestsText},
            [](const Outcome<Done> &) {});
    case Measure::Disconnect:
        return m_moderation.disconnect(Actor::system(), user, TooManyRequestsText);
    }
}

void EventRouter::run(const EventRule &rule, const Handler &handler, Call call)
{
    const bool waits = rule.order == Order::AfterEarlierEvents && call.principal->pendingEvents > 1;
    if (!waits)
        return admit(rule, handler, call);
    // An earlier event of this socket waits for storage. Storage answers in order, so an empty job
    // puts this one behind it.
    const auto nothing = [](storage::Transaction &) { return storage::Stored<Done>(Done{}); };
    m_context.storage.run(m_context.owner, nothing,
                          [this, &rule, handler, call = std::move(call)](
                              const storage::Stored<Done> &) { admit(rule, handler, call); });
}

/// Asks the policy where no row is needed to know the answer.
void EventRouter::admit(const EventRule &rule, const Handler &handler, const Call &call)
{
    if (rule.scope == Scope::Row)
        return handler(call);
    Standing standing{.role = call.user().role};
    if (rule.scope == Scope::ConversationRoom) {
        const auto id = idOf<ConversationId>(call.payload, QStringLiteral("conversationId"));
        standing.joined = call.principal->conversations.contains(id);
    } else if (rule.scope == Scope::ConsultationRoom) {
        const auto id = idOf<SessionId>(call.payload, QStringLiteral("sessionId"));
        standing.joined = call.principal->sessions.contains(id);
    }
    const Verdict verdict = m_context.options.policy.decide(rule.event, standing);
    std::optional<Refusal> refusal = refusalOf(verdict, rule.texts);
    if (!refusal)
        return handler(call);
    refusal->acknowledgementOnly = rule.quiet;
    call.reply(Failure{*refusal});
}

Answer<QJsonObject> EventRouter::replier(const QByteArray &event, const SocketPtr &socket,
                                         const std::shared_ptr<Principal> &principal,
                                         const TrafficTap::Pending &row, const Ack &ack)
{
    ++principal->pendingEvents;
    return [this, event, socket, principal, row, ack](const Outcome<QJsonObject> &outcome) {
        --principal->pendingEvents;
        m_traffic.finished(row, outcome ? QStringLiteral("ok") : toWire(outcome.error().code));
        if (outcome)
            acknowledge(ack, *outcome);
        else
            tellRefusal(event, socket, ack, outcome.error());
    };
}

} // namespace anteroom::handlers
