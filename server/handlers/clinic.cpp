// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/clinic.h"

#include "server/handlers/canned_replies.h"
#include "server/storage/audit_table.h"
#include "server/storage/channel_table.h"
#include "server/storage/consultation_step_table.h"
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
    labels.rejections =
        ConnectionHandler::rejectionCodes() + RefusedConnections::engineErrorCodes();
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
    QList<storage::NamedMute> mutes;
    QList<storage::Credential> operators;
    QList<storage::Channel> channels;
    QStringList cannedReplies;
};

/// Whoever was in a room when the server went down is not any more.
Stored<Done> noteDeparted(Transaction &transaction, const QDateTime &now)
{
    const auto members = storage::joinedParticipants(transaction);
    if (!members)
        return Failure{members.error()};
    Steps steps;
    for (const storage::JoinedParticipant &member : *members) {
        const auto stored = storeStep(transaction,
                                      {member.sessionId, now, feed::StepKind::Left,
                                       member.userId.toString(), QStringLiteral("restart")},
                                      steps);
        if (!stored)
            return stored;
    }
    return Done{};
}

Stored<Outcome<StoredClinic>> readClinic(Transaction &transaction, const QDateTime &now)
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
    const auto mutes = storage::listNamedMutes(transaction, now, ModerationService::MaximumShown);
    if (!mutes)
        return Failure{mutes.error()};
    const auto operators = storage::listCredentials(transaction);
    if (!operators)
        return Failure{operators.error()};
    const auto channels = storage::listChannels(transaction);
    if (!channels)
        return Failure{channels.error()};
    const auto replies = readCannedReplies(transaction);
    if (!replies)
        return Failure{replies.error()};
    return Outcome<StoredClinic>(StoredClinic{*users, *consultations, *conversations, *outbox,
                                              *mutes, *operators, *channels, *replies});
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
    , m_timeline(m_context)
    , m_members(m_context, m_notifications, m_timeline)
    , m_consultations(m_context, m_members, m_timeline,
                      [this](const QList<UserId> &people) { m_presence.introduce(people); })
    , m_traffic(m_context)
    , m_moderation(m_context)
    , m_bans(m_context)
    , m_refused(m_context)
    , m_router(m_context, m_traffic, m_moderation)
    , m_connection(m_context, m_router, m_bans, m_refused)
    , m_chat(m_context, m_router, m_messages)
    , m_consultationHandler(m_context, m_router, m_consultations, m_members, m_timeline)
    , m_notificationHandler(m_context, m_router)
    , m_recovery(m_context, m_chat, m_consultations, m_members)
    , m_presence(m_context, m_router)
    , m_connections(m_context)
    , m_users(m_context, [this](const User &user) { userChanged(user); })
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

void Clinic::userChanged(const User &user)
{
    m_presence.userChanged(user);
    m_connections.userChanged(user.id);
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
        if (const Stored<Done> noted = noteDeparted(transaction, now); !noted)
            return Failure{noted.error()};
        const Stored<qint64> cleared = storage::clearJoined(transaction, now);
        if (!cleared)
            return Failure{cleared.error()};
        return Outcome<Done>(Done{});
    };
    m_context.ask<Done>(job, StartTexts,
                        [this, answer = std::move(answer)](const Outcome<Done> &cleared) {
        if (!cleared)
            return answer(cleared);
        m_bans.load(answer);
    });
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
    const auto job = [now = m_context.clock.utcNow()](Transaction &transaction) {
        return readClinic(transaction, now);
    };
    m_context.ask<StoredClinic>(
        job, SnapshotTexts, [this, answer = std::move(answer)](const Outcome<StoredClinic> &read) {
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
            snapshot.connections = m_connections.connections();
            snapshot.refusals = m_refused.newest();
            snapshot.bans = m_bans.bans();
            snapshot.mutes = m_moderation.shown(read->mutes);
            snapshot.operators = operatorViews(read->operators);
            for (const storage::Channel &channel : read->channels)
                snapshot.channels.append(channel.name.toString());
            snapshot.cannedReplies = read->cannedReplies;
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
    m_connections.socketConnected(*socket);
}

void Clinic::socketGone(const SocketPtr &socket, const Disconnection &disconnection)
{
    Principal *principal = principalOf(socket);
    if (!principal)
        return;
    m_connection.socketGone(*principal);
    m_connections.socketGone(*socket, disconnection);
    if (m_stopping)
        return;
    const Departure departure = departureOf(disconnection);
    m_chat.socketGone(socket, *principal);
    m_members.socketGone(socket, *principal, departure);
    m_presence.socketGone(principal->user, departure);
}

QList<feed::OperatorView> operatorViews(const QList<storage::Credential> &credentials)
{
    QList<feed::OperatorView> views;
    for (const storage::Credential &credential : credentials)
        views.append({credential.userId, credential.name, credential.role});
    return views;
}

} // namespace anteroom::handlers
