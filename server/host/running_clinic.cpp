// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/running_clinic.h"

#include "server/host/log_categories.h"
#include "server/host/settings_from_config.h"
#include "server/host/throttle_settings.h"
#include "server/net/tls.h"

#include <utility>

namespace anteroom::host {
namespace {

constexpr milliseconds ReconnectAfter{2'000};
/// Farewells reach clients that still read: WebSockets at once, a polling client with its next
/// poll.
constexpr milliseconds FarewellStep{50};
constexpr milliseconds ShortestFarewell{150};
constexpr milliseconds LongestFarewell{2'000};
constexpr milliseconds LongestStop{3'000};
/// Spec: wire.md 1.
constexpr milliseconds RecoveryWindow{120'000};

/// New sessions are refused once stopping is true; those that are open go on.
engineio::Options engineOptions(const ServerSettings &settings, const Limits &limits,
                                const handlers::AddressGuard &addresses, const bool &stopping,
                                handlers::Clinic &clinic)
{
    engineio::Options options;
    options.limits = limits;
    options.httpCompression = true;
    options.corsOrigins = settings.corsOrigins;
    options.allowedOrigins = settings.corsOrigins;
    if (options.allowedOrigins.contains("*"))
        options.allowedOrigins.clear();
    options.allowRequest = [&](const http::RequestHead &, const QHostAddress &address,
                               const engineio::Options::Verdict &verdict) {
        verdict(!stopping && !addresses.isBanned(address));
    };
    // The engine is built before the clinic, requests come later.
    options.connectionRefused =
        [&clinic](const http::RequestHead &head, const QHostAddress &address, int code) {
        clinic.refused().noteEngineError(address, head.header("user-agent").value_or(QByteArray()),
                                         code);
    };
    return options;
}

Limits clinicLimits()
{
    Limits limits;
    limits.recoveryWindow = RecoveryWindow;
    return limits;
}

handlers::Options handlerOptions(const ServerSettings &settings, const QByteArray &turnSecret)
{
    handlers::Options options;
    options.rateLimits = settings.rateLimits;
    options.waitingRoom =
        settings.enforcesWaitingRoom ? WaitingRoom::Enforce : WaitingRoom::Observe;
    options.consultationRules = {std::chrono::minutes(settings.noShowMinutes),
                                 std::chrono::minutes(settings.staleMinutes)};
    options.ice = {settings.stunUrls, settings.turnUrls, turnSecret};
    return options;
}

QString addressText(const QHostAddress &address, quint16 port)
{
    const bool bracketed = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (bracketed ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address.toString())
        .arg(port);
}

} // namespace

RunningClinic::RunningClinic(ClinicStore &store, DeadlineQueue &deadlines,
                             auth::TokenVerifier verifier, const ServerSettings &settings,
                             const outbox::OutboxOptions &outboxOptions, const ConsoleSinks &sinks)
    : m_store(store)
    , m_deadlines(deadlines)
    , m_settings(settings)
    , m_verifier(std::move(verifier))
    , m_feed(deadlines, sinks.feed)
    , m_limits(clinicLimits())
    , m_addresses(store.clock(),
                  settings.rateLimits ? handlers::AddressGuard::Scope::Remote
                                      : handlers::AddressGuard::Scope::Nobody,
                  m_throttles)
    , m_io(deadlines, m_limits)
    , m_engine(m_io, deadlines,
               engineOptions(settings, m_limits, m_addresses, m_stopping, m_clinic))
    , m_clinic({.nsp = m_io.of("/"),
                .storage = store.storage(),
                .clock = store.clock(),
                .deadlines = deadlines,
                .verifier = m_verifier,
                .issuer = store.tokens(),
                .feed = m_feed,
                .throttles = m_throttles,
                .options = handlerOptions(settings, store.namedSecret(TurnSecretName)),
                .addresses = &m_addresses})
    , m_outbox(store.storage(), deadlines, outboxOptions)
    , m_api({.clinic = m_clinic,
             .storage = store.storage(),
             .clock = store.clock(),
             .maxPayloadBytes = m_limits.maxPayloadBytes,
             .transportFigures = [this] { return m_figures.transport(); },
             .publicUrl = [this] { return publicUrl(); }})
    , m_router(m_engine, [this](const auto &exchange) { m_api.handle(exchange); })
    , m_listener(m_router, deadlines, m_limits)
    , m_figures(deadlines, {store, m_clinic, m_engine, m_listener, m_feed})
    , m_executor(
          store, m_clinic, m_feed,
          [this](feed::ServerSnapshot &snapshot) { m_figures.addTo(snapshot); }, sinks.snapshot)
    , m_control(store, ControlCommands::Server::Runs)
    , m_controlServer(m_control)
{
    connect(&m_executor, &CommandExecutor::userAdded, this, &RunningClinic::onUserAdded);
    m_outbox.setSecret(store.namedSecret(WebhookSecretName));
    connect(&store, &ClinicStore::namedSecretChanged, this, &RunningClinic::onSecretChanged);
    connect(&m_outbox, &outbox::Outbox::noted, this, &RunningClinic::onOutboxNoted);
    m_feed.onUserChanged([this](const User &user) { m_executor.userChanged(user); });
    connect(&m_control, &ControlCommands::userAdded, this, &RunningClinic::onUserAdded);
    const auto setThrottle = [this](size_t row, double value) { m_throttles.set(row, value); };
    connect(&m_control, &ControlCommands::throttleChanged, this, setThrottle);
    connect(&m_executor, &CommandExecutor::throttleChanged, this, setThrottle);
    connect(&m_control, &ControlCommands::outboxChanged, this, &RunningClinic::publish);
    connect(&m_executor, &CommandExecutor::outboxChanged, this, &RunningClinic::publish);
}

RunningClinic::~RunningClinic()
{
    m_feed.onUserChanged({}); // the executor goes before the feed
    m_deadlines.cancel(m_stopDeadline);
}

void RunningClinic::start(std::function<void(std::optional<StartError>)> done)
{
    m_store.storage().run(this, readThrottles,
                          [this](const storage::Stored<handlers::Throttles> &stored) {
        if (stored)
            m_throttles = *stored;
        else
            qCWarning(hostLog, "the limits were not read: the standard ones hold");
    });
    m_clinic.start([this, done = std::move(done)](const handlers::Outcome<Done> &ready) {
        if (!ready)
            return done(StartError{StartError::Kind::DatabaseUnusable,
                                   QStringLiteral("The database can't be written. Free some space "
                                                  "or check its permissions.")});
        const auto error = listen();
        if (!error) {
            m_figures.start();
            m_outbox.start();
        }
        done(error);
    });
}

std::optional<StartError> RunningClinic::listen()
{
    if (const auto problem = loadCertificate())
        return StartError{StartError::Kind::BadSettings, *problem};
    const auto error = m_listener.listen(m_settings.listenAddress, m_settings.listenPort);
    if (error)
        return StartError{
            StartError::Kind::AddressUnusable,
            QStringLiteral("The address %1 can't be listened on: %2. Choose another "
                           "one, or end the program that uses it.")
                .arg(addressText(m_settings.listenAddress, m_settings.listenPort), *error)};
    listenForControl();
    qCInfo(hostLog, "listening on %ls", qUtf16Printable(url().toString()));
    if (!m_settings.rateLimits)
        qCWarning(hostLog, "rate limits are off: any client may flood this server");
    return std::nullopt;
}

std::optional<QString> RunningClinic::loadCertificate()
{
    if (m_settings.tlsCertificate.isEmpty())
        return std::nullopt;
    const auto tls = net::loadTls(m_settings.tlsCertificate, m_settings.tlsKey);
    if (!tls)
        return QStringLiteral("TLS: ") + tls.error();
    m_listener.setTls(*tls);
    return std::nullopt;
}

void RunningClinic::reload()
{
    if (!m_settings.jwksPath.isEmpty())
        reloadKeys();
    if (m_settings.tlsCertificate.isEmpty())
        return;
    if (const auto problem = loadCertificate())
        qCWarning(hostLog, "the certificate was not read again: %ls", qUtf16Printable(*problem));
    else
        qCInfo(hostLog, "the certificate was read again, for connections from now on");
}

/// Tokens of a key that is no longer there end at once.
void RunningClinic::reloadKeys()
{
    const auto rules = tokenRules(m_settings);
    auto verifier = rules ? auth::TokenVerifier::create(m_store.clinicKey(), *rules)
                          : Result<auth::TokenVerifier, auth::KeyError>(
                                Failure{auth::KeyError{rules.error().text}});
    if (!verifier) {
        qCWarning(hostLog, "the token keys were not read again: %ls",
                  qUtf16Printable(verifier.error().text));
        return;
    }
    m_verifier = std::move(verifier).value();
    m_clinic.keysChanged();
}

void RunningClinic::listenForControl()
{
    const auto error = m_controlServer.listen(controlSocketPath(m_store.dataDir()));
    if (error)
        qCWarning(hostLog, "anteroomctl can't reach this server: %ls", qUtf16Printable(*error));
}

QUrl RunningClinic::publicUrl() const
{
    return m_settings.publicUrl.isEmpty() ? url() : QUrl(m_settings.publicUrl);
}

QUrl RunningClinic::url() const
{
    const bool secure = !m_settings.tlsCertificate.isEmpty();
    return QUrl((secure ? QStringLiteral("https://") : QStringLiteral("http://")) +
                addressText(m_listener.address(), m_listener.port()));
}

void RunningClinic::onSecretChanged(const QString &name)
{
    if (name == TurnSecretName)
        m_clinic.setTurnSecret(m_store.namedSecret(name));
    else
        m_outbox.setSecret(m_store.namedSecret(name));
}

void RunningClinic::publish(const OutboxItem &item)
{
    m_feed.publish(feed::OutboxChanged{item});
}

void RunningClinic::onOutboxNoted(const OutboxItem &item)
{
    const bool wentAtOnce = item.state == OutboxState::Delivered && item.attempts == 1;
    if (item.kind == OutboxKind::Payment || !wentAtOnce) // the console is no log of pushes
        publish(item);
    if (item.state != OutboxState::Delivered && !item.isDead())
        return;
    const auto session = SessionId::parse(item.payload.value(u"sessionId").toString());
    if (item.kind == OutboxKind::Payment && session)
        m_clinic.consultations().publish(*session);
}

void RunningClinic::onUserAdded(const User &user)
{
    m_feed.publish(feed::UserChanged{user});
}

void RunningClinic::stop(std::function<void()> done)
{
    m_stopped = std::move(done);
    m_controlServer.close();
    m_stopping = true;
    m_outbox.stop();
    m_clinic.announceShutdown(ReconnectAfter);
    m_stopDeadline = m_deadlines.add(LongestStop, [this] { endConnections(); });
    // Jobs are answered in order: when this one is, every message that came before was
    // acknowledged.
    const auto last = [](storage::Transaction &) -> storage::Stored<Done> { return Done{}; };
    m_store.storage().run(this, last, [this](const storage::Stored<Done> &) { letAnswersLeave(); });
}

/// Ends the connections when nothing waits to be sent any more.
void RunningClinic::letAnswersLeave(milliseconds waited)
{
    m_deadlines.cancel(m_stopDeadline);
    const bool isDrained = waited >= ShortestFarewell && !m_engine.hasQueuedBytes();
    if (isDrained || waited >= LongestFarewell) {
        endConnections();
        return;
    }
    m_stopDeadline =
        m_deadlines.add(FarewellStep, [this, waited] { letAnswersLeave(waited + FarewellStep); });
}

void RunningClinic::endConnections()
{
    m_stopDeadline = 0;
    m_listener.stopListening();
    m_io.close();
    m_engine.close();
    m_listener.closeAll();
    // In another turn: what was just closed may still be on the stack.
    m_stopDeadline = m_deadlines.add(milliseconds(0), [this] {
        m_stopDeadline = 0;
        if (const auto done = std::exchange(m_stopped, nullptr))
            done();
    });
}

} // namespace anteroom::host
