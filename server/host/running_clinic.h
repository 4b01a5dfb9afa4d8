// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/api_router.h"
#include "server/auth/token_verifier.h"
#include "server/engineio/server.h"
#include "server/handlers/clinic.h"
#include "server/host/clinic_store.h"
#include "server/host/command_executor.h"
#include "server/host/console_feed.h"
#include "server/host/control_commands.h"
#include "server/host/control_server.h"
#include "server/host/request_router.h"
#include "server/host/server_figures.h"
#include "server/net/listener.h"
#include "server/outbox/outbox.h"
#include "server/socketio/server.h"
#include "shared/base/deadline_queue.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace anteroom::host {

/// What goes to the console. Called on the server thread.
struct ConsoleSinks
{
    std::function<void(const feed::FeedBatch &)> feed;
    std::function<void(const feed::ServerSnapshot &)> snapshot;
    std::function<void(const feed::CommandResult &)> result;
};

/// Everything that runs while clients may come: the engine, the handlers, the HTTP API, the
/// console's and anteroomctl's doors, on a store that is open. Server thread.
class RunningClinic : public QObject
{
    Q_OBJECT

public:
    RunningClinic(ClinicStore &store, DeadlineQueue &deadlines, auth::TokenVerifier verifier,
                  const ServerSettings &settings, const outbox::OutboxOptions &outboxOptions,
                  const ConsoleSinks &sinks);
    ~RunningClinic() override;

    /// Clears what a crash has left, then accepts connections. Errors: AddressUnusable,
    /// DatabaseUnusable. done runs once, later.
    void start(std::function<void(std::optional<StartError>)> done);
    /// Tells clients, waits for what they were promised to be stored and sent (at most 3 s), ends
    /// all connections. done runs once; then this may be destroyed.
    void stop(std::function<void()> done);

    /// Reads the certificate again, for connections that come from now on, and the token keys,
    /// whose tokens end with them. What is wrong stays as it was, and the log says why.
    void reload();
    QUrl url() const;
    CommandExecutor &console() { return m_executor; }
    ConsoleFeed &feed() { return m_feed; }

private:
    std::optional<StartError> listen();
    std::optional<QString> loadCertificate();
    void reloadKeys();
    QUrl publicUrl() const;
    void listenForControl();
    void onSecretChanged(const QString &name);
    void onOutboxNoted(const OutboxItem &item);
    void publish(const OutboxItem &item);
    void onUserAdded(const User &user);
    void letAnswersLeave(milliseconds waited = milliseconds{0});
    void endConnections();

    ClinicStore &m_store;
    DeadlineQueue &m_deadlines;
    ServerSettings m_settings;
    auth::TokenVerifier m_verifier;
    bool m_stopping = false;
    ConsoleFeed m_feed;
    Limits m_limits;
    handlers::Throttles m_throttles;
    handlers::AddressGuard m_addresses;
    socketio::Server m_io;
    engineio::Server m_engine;
    handlers::Clinic m_clinic;
    outbox::Outbox m_outbox;
    api::ApiRouter m_api;
    RequestRouter m_router;
    net::Listener m_listener;
    ServerFigures m_figures;
    CommandExecutor m_executor;
    ControlCommands m_control;
    ControlServer m_controlServer;
    DeadlineQueue::Token m_stopDeadline = 0;
    std::function<void()> m_stopped;
};

} // namespace anteroom::host
