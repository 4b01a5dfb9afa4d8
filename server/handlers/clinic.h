// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/ban_service.h"
#include "server/handlers/chat_handler.h"
#include "server/handlers/connection_feed.h"
#include "server/handlers/connection_handler.h"
#include "server/handlers/consultation_handler.h"
#include "server/handlers/consultation_members.h"
#include "server/handlers/consultation_service.h"
#include "server/handlers/consultation_timeline.h"
#include "server/handlers/conversation_service.h"
#include "server/handlers/invite_service.h"
#include "server/handlers/message_service.h"
#include "server/handlers/moderation_service.h"
#include "server/handlers/notification_handler.h"
#include "server/handlers/notification_service.h"
#include "server/handlers/presence_handler.h"
#include "server/handlers/recovery_handler.h"
#include "server/handlers/refused_connections.h"
#include "server/handlers/traffic_tap.h"
#include "server/handlers/user_service.h"
#include "server/storage/credential_table.h"

namespace anteroom::handlers {

/// The clinic on namespace `/`: all event handlers, and the services behind them for the HTTP API
/// and the console. Build it before the first connection, destroy it after the last; server thread.
class Clinic : public QObject
{
    Q_OBJECT

public:
    explicit Clinic(const Context &context, QObject *parent = nullptr);
    ~Clinic() override;

    /// Clears what a crash may have left (nobody is in a room yet); then clients may come.
    void start(Answer<Done> answer);
    /// Tells all clients that the server goes down; nobody is told offline any more.
    void announceShutdown(milliseconds reconnectAfter);
    /// `system:announcement` to every client. level: `info`, `warning` or `critical`.
    void announce(const Actor &actor, const QString &message, const QString &level,
                  Answer<Done> answer);
    /// What the console shows now; counters and nextNumber are the caller's to fill.
    void snapshot(Answer<feed::ServerSnapshot> answer);

    UserService &users() { return m_users; }
    ConversationService &conversations() { return m_conversations; }
    MessageService &messages() { return m_messages; }
    ConsultationService &consultations() { return m_consultations; }
    ConsultationTimeline &timeline() { return m_timeline; }
    NotificationService &notifications() { return m_notifications; }
    ModerationService &moderation() { return m_moderation; }
    InviteService &invites() { return m_invites; }
    BanService &bans() { return m_bans; }
    ConnectionFeed &connections() { return m_connections; }
    RefusedConnections &refused() { return m_refused; }
    /// After the verifier has other keys.
    void keysChanged() { m_connection.keysChanged(); }
    const PresenceHandler &presence() const { return m_presence; }
    const ConsultationHandler &calls() const { return m_consultationHandler; }
    const TrafficTap &traffic() const { return m_traffic; }
    const metrics::Metrics &metrics() const { return m_metrics; }
    const WaitingFigures &waiting() const { return m_members.waiting(); }
    /// What the TURN servers share with the clinic, for credentials from now on.
    void setTurnSecret(const QByteArray &secret) { m_context.options.ice.turnSecret = secret; }
    const Context &context() const { return m_context; }

private:
    void userChanged(const User &user);
    void sweep();
    void socketConnected(const socketio::SocketPtr &socket);
    void socketGone(const socketio::SocketPtr &socket,
                    const socketio::Disconnection &disconnection);

    metrics::Metrics m_metrics;
    Context m_context;
    NotificationService m_notifications;
    MessageService m_messages;
    ConversationService m_conversations;
    ConsultationTimeline m_timeline;
    ConsultationMembers m_members;
    ConsultationService m_consultations;
    TrafficTap m_traffic;
    ModerationService m_moderation;
    BanService m_bans;
    RefusedConnections m_refused;
    EventRouter m_router;
    ConnectionHandler m_connection; ///< the first to hear of a connection: it joins the user's room
    ChatHandler m_chat;
    ConsultationHandler m_consultationHandler;
    NotificationHandler m_notificationHandler;
    RecoveryHandler m_recovery;
    PresenceHandler m_presence;
    ConnectionFeed m_connections;
    UserService m_users;
    InviteService m_invites;
    DeadlineQueue::Token m_sweep = 0;
    bool m_stopping = false;
};

/// Who may sign in, without the passwords' hashes.
QList<feed::OperatorView> operatorViews(const QList<storage::Credential> &credentials);

} // namespace anteroom::handlers
