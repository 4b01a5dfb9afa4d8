// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/clinic.h"

#include "server/storage/audit_table.h"
#include "server/storage/consultation_table.h"
#include "server/storage/conversation_table.h"
#include "server/storage/outbox_table.h"
#include "server/storage/user_table.h"

namespace anteroom::handlers {

using socketio::Disconnection;
using socketio::DisconnectReason;
using socketio::SocketPtr;
using storage::Stored;
using storage::Transaction;

namespace {
constexpr milliseconds SweepInterval{30'000};

const RefusalTexts StartTexts{QString(), QStringLiteral("Failed to start")};
const RefusalTexts SnapshotTexts{QString(), QStringLiteral("Failed to read the clinic")};
const RefusalTexts AnnounceTexts{QString(), QStringLiteral("Failed to announce")};

Context withOwner(const Context &context, QObject *owner, metrics::Metrics &metrics)
{
    Context owned = context;
    owned.owner = owner;
    owned.metrics = &metrics;
    return owned;
}

metrics::Labels labels()
{
    metrics::Labels labels;
    for (const EventRule &rule : eventRules())
        labels.incoming.append(rule.event);
    labels.outgoing = sentEvents();
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        labels.refusals.append(toWire(static_cast<ErrorCode>(code)).toLatin1());
    labels.rejections = ConnectionHandler::rejectionCodes();
    return labels;
}

/// What we end ourselves was not lost.
Departure departureOf(const Disconnection &disconnection)
{
    const bool ours = disconnection.reason == DisconnectReason::ServerNamespaceDisconnect ||
                      disconnection.reason == DisconnectReason::ForcedServerClose ||
                      disconnection.reason == DisconnectReason::ForcedClose;
    return disconnection.announced || ours ? Departure::Announced : Departure::Lost;
}

struct StoredClinic
{
    QList<User> users;
    QList<ConsultationSession> consultations;
    QList<storage::ConversationSummary> conversations;
    QList<OutboxItem> outbox;
};

Stored<Outcome<StoredClinic>> readClinic(Transaction &transaction)
{
    const auto users = storage::listUsers(transaction);
    if (!users)
        return Failure{users.error()};
    const auto consultations = storage::listConsultations(transaction);
    if (!consultations)
        return Failure{consultations.error()};
    const auto conversations = storage::listConversations(transaction);
    if (!conversations)
        return Failure{conversations.error()};
    const auto outbox = storage::listOutbox(transaction);
    if (!outbox)
        return Failure{outbox.error()};
    return Outcome<StoredClinic>(StoredClinic{*users, *consultations, *conversations, *outbox});
}
} // namespace

Clinic::Clinic(const Context &context, QObject *parent)
    : QObject(parent)
    , m_metrics(context.clock, labels())
    , m_context(withOwner(context, this, m_metrics))
    , m_notifications(m_context)
    , m_messages(m_context, m_notifications)
    , m_conversations(m_context, m_notifications,
                      [this](const QList<UserId> &people) { m_presence.introduce(people); })
    , m_members(m_context, m_notifications)
    , m_consultations(m_context, m_members,
                      [this](const QList<UserId> &people) { m_presence.introduce(people); })
    , m_traffic(m_context)
    , m_moderation(m_context)
    , m_router(m_context, m_traffic, m_moderation)
    , m_connection(m_context, m_router)
    , m_chat(m_context, m_router, m_messages)
    , m_consultationHandler(m_context, m_router, m_consultations, m_members)
    , m_notificationHandler(m_context, m_router)
    , m_recovery(m_context, m_chat, m_consultations, m_members)
    , m_presence(m_context, m_router)
    , m_users(m_context, [this](const User &user) { m_presence.userChanged(user); })
    , m_invites(m_context)
{
    m_context.nsp.onConnection([this](const SocketPtr &socket) { socketConnected(socket); });
    m_context.nsp.onDisconnect([this](const SocketPtr &socket, const Disconnection &disconnection) {
        socketGone(socket, disconnection);
    });
}

Clinic::~Clinic()
{
    m_context.deadlines.cancel(m_sweep);
}

void Clinic::sweep()
{
    m_sweep = m_context.deadlines.add(SweepInterval, [this] { sweep(); });
    m_consultations.closeForgotten();
}

void Clinic::start(Answer<Done> answer)
{
    m_sweep = m_context.deadlines.add(SweepInterval, [this] { sweep(); });
    const auto job =
        [now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Done>> {
        const Stored<qint64> cleared = storage::clearJoined(transaction, now);
        if (!cleared)
            return Failure{cleared.error()};
        return Outcome<Done>(Done{});
    };
    m_context.ask<Done>(job, StartTexts, std::move(answer));
}

void Clinic::announceShutdown(milliseconds reconnectAfter)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_presence.stop();
    m_context.nsp.emit("system:shutdown", QJsonObject{{QStringLiteral("reconnectAfterMs"),
                                                       qint64(reconnectAfter.count())}});
}

void Clinic::announce(const Actor &actor, const QString &message, const QString &level,
                      Answer<Done> answer)
{
    const auto job =
        [actor, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Done>> {
        const auto written = storage::appendAudit(
            transaction, {actor.auditName(), QStringLiteral("system.announce"), QString()}, now);
        if (!written)
            return Failure{written.error()};
        return Outcome<Done>(Done{});
    };
    m_context.ask<Done>(
        job, AnnounceTexts,
        [this, message, level, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done) {
            m_context.nsp.emit("system:announcement",
                               QJsonObject{{QStringLiteral("message"), message},
                                           {QStringLiteral("level"), level}});
        }
        answer(done);
        });
}

void Clinic::snapshot(Answer<feed::ServerSnapshot> answer)
{
    m_context.ask<StoredClinic>(
        readClinic, SnapshotTexts,
        [this, answer = std::move(answer)](const Outcome<StoredClinic> &read) {
        if (!read)
            return answer(Failure{read.error()});
        feed::ServerSnapshot snapshot;
        snapshot.users = read->users;
        snapshot.outbox = read->outbox;
        snapshot.enforcesWaitingRoom = m_context.options.waitingRoom == WaitingRoom::Enforce;
        const QList<PresenceRecord> records = m_presence.tracker().records();
        for (const PresenceRecord &record : records)
            snapshot.presence.append(toView(record));
        for (const ConsultationSession &session : read->consultations)
            snapshot.consultations.append(m_members.view(session));
        for (const storage::ConversationSummary &summary : read->conversations)
            snapshot.conversations.append(toView(summary));
        answer(snapshot);
        });
}

void Clinic::socketConnected(const SocketPtr &socket)
{
    const Principal *principal = principalOf(socket);
    m_presence.socketConnected(socket, principal->user);
    if (socket->isRecovered())
        m_recovery.socketConnected(socket);
    m_notifications.deliverWaiting(principal->user.id);
}

void Clinic::socketGone(const SocketPtr &socket, const Disconnection &disconnection)
{
    Principal *principal = principalOf(socket);
    if (!principal)
        return;
    m_connection.socketGone(*principal);
    if (m_stopping)
        return;
    const Departure departure = departureOf(disconnection);
    m_chat.socketGone(socket, *principal);
    m_members.socketGone(socket, *principal, departure);
    m_presence.socketGone(principal->user, departure);
}

} // namespace anteroom::handlers
