// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/abuse_tracker.h"
#include "server/handlers/actor.h"
#include "server/handlers/context.h"
#include "server/handlers/event_table.h"
#include "server/handlers/principal.h"
#include "server/handlers/traffic_tap.h"

#include <QHash>

namespace anteroom::handlers {

class ModerationService;

/// One event of a client whose payload has been checked.
struct Call
{
    socketio::SocketPtr socket;
    std::shared_ptr<Principal> principal;
    QJsonObject payload;
    /// Called once, now or later: the keys beside `ok` of the acknowledgement, or why not.
    Answer<QJsonObject> reply;

    std::chrono::steady_clock::time_point arrivedAt{};
    /// Whether what is replied is sent to anybody: if not, it need not be made.
    bool wantsReply = true;

    const User &user() const { return principal->user; }
    /// Whether the socket is still there; ask again after every wait.
    bool isConnected() const { return socket->isConnected(); }
    Actor actor() const { return Actor::client(user().id, user().role); }
};

/// The common path of all events: rate, payload, handler, acknowledgement, `error`.
/// Spec: wire.md 3; reliability.md S2, S9.
class EventRouter
{
public:
    using Handler = std::function<void(const Call &)>;

    EventRouter(const Context &context, TrafficTap &traffic, ModerationService &moderation);

    /// event: one of eventRules(). Registers with the namespace.
    void bind(const QByteArray &event, Handler handler);
    /// The budget that a socket of this address shares with the others of it; none for this
    /// machine.
    std::shared_ptr<TokenBucket> bucketOf(const QHostAddress &address)
    {
        return m_rates.bucketOf(address);
    }

private:
    struct Answering;

    void receive(const EventRule &rule, const Handler &handler, const socketio::SocketPtr &socket,
                 const socketio::Arguments &arguments, const socketio::Ack &ack);
    void receiveUnknown(const socketio::SocketPtr &socket, const QByteArray &event,
                        const socketio::Arguments &arguments, const socketio::Ack &ack);
    std::optional<Refusal> checkRate(Principal &principal, RateClass rateClass);
    void takeMeasures(const UserId &user);
    void run(const EventRule &rule, const Handler &handler, Call call);
    void admit(const EventRule &rule, const Handler &handler, const Call &call);
    Answer<QJsonObject> replier(const QByteArray &event, const socketio::SocketPtr &socket,
                                const std::shared_ptr<Principal> &principal,
                                const TrafficTap::Pending &row, const socketio::Ack &ack);

    const Context &m_context;
    TrafficTap &m_traffic;
    ModerationService &m_moderation;
    RateLimiter m_rates;
    AbuseTracker m_abuse;
};

} // namespace anteroom::handlers
