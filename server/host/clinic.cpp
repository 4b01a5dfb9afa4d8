// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/clinic.h"

#include "server/auth/api_key.h"
#include "server/host/settings_from_config.h"
#include "server/storage/api_key_table.h"

#include <utility>

namespace anteroom::host {

Clinic::Clinic(const ConsoleSinks &sinks)
    : m_sinks(sinks), m_deadlines(m_clock), m_driver(m_deadlines), m_store(m_clock)
{
}

Clinic::~Clinic()
{
    m_simulation.reset();
    m_running.reset();
    m_store.close();
}

void Clinic::start(const ServerSettings &settings, StartDone done)
{
    m_settings = settings;
    m_startDone = std::move(done);
    if (const auto error = prepareDemoDirectory())
        return finishStart(Failure{*error});
    m_store.open(m_settings, DataDirectory::Absent::Make,
                 [this](const std::optional<StartError> &error) { onStoreOpened(error); });
}

std::optional<StartError> Clinic::prepareDemoDirectory()
{
    if (!m_settings.demo || !m_settings.dataDir.isEmpty())
        return std::nullopt;
    m_demoDirectory = std::make_unique<QTemporaryDir>();
    m_settings.dataDir = m_demoDirectory->path();
    m_settings.database.reset();
    if (m_demoDirectory->isValid())
        return std::nullopt;
    return StartError{StartError::Kind::DirectoryUnusable,
                      QStringLiteral("No temporary directory can be made for the demo: %1. Free "
                                     "some space in it.")
                          .arg(m_demoDirectory->errorString())};
}

void Clinic::onStoreOpened(const std::optional<StartError> &error)
{
    if (error)
        return finishStart(Failure{*error});
    if (!m_stopDone)
        run();
}

void Clinic::run()
{
    auto rules = tokenRules(m_settings);
    if (!rules)
        return finishStart(Failure{rules.error()});
    auto verifier = auth::TokenVerifier::create(m_store.clinicKey(), *rules);
    if (!verifier)
        return finishStart(
            Failure{StartError{StartError::Kind::BadSettings, verifier.error().text}});
    const auto webhooks = outboxOptions(m_settings);
    if (!webhooks)
        return finishStart(Failure{webhooks.error()});
    m_running = std::make_unique<RunningClinic>(m_store, m_deadlines, std::move(*verifier),
                                                m_settings, *webhooks, m_sinks);
    m_running->start([this](const std::optional<StartError> &error) { onRunning(error); });
}

void Clinic::onRunning(const std::optional<StartError> &error)
{
    if (error)
        return finishStart(Failure{*error});
    if (m_settings.demo)
        startDemo();
    askNeedsFirstAdmin();
}

void Clinic::startDemo()
{
    const auto key = auth::generateApiKey();
    const QStringList scopes{QStringLiteral("read"), QStringLiteral("write"),
                             QStringLiteral("tokens")};
    const auto job = [scopes, hash = key.hash, now = m_clock.utcNow()](storage::Transaction &tx) {
        return storage::insertApiKey(tx, QStringLiteral("demo"), scopes, hash, now);
    };
    m_store.storage().run(this, job,
                          [this, text = key.key](const storage::Stored<storage::ApiKey> &stored) {
        if (stored && m_running && !m_stopDone)
            m_simulation = std::make_unique<demo::Simulation>(m_running->url(), text);
    });
}

void Clinic::askNeedsFirstAdmin()
{
    m_signIn = std::make_unique<OperatorSignIn>(m_store);
    m_signIn->askNeedsFirstAdmin([this](bool needed) {
        finishStart(StartedClinic{m_running->url(), needed, m_store.schemaVersion()});
    });
}

void Clinic::finishStart(const Result<StartedClinic, StartError> &result)
{
    if (const auto done = std::exchange(m_startDone, nullptr))
        done(result);
}

void Clinic::execute(quint64 ticket, const feed::ServerCommand &command)
{
    if (m_running && !m_startDone && !m_stopDone)
        return m_running->console().execute(ticket, command, m_sinks.result);
    m_sinks.result({ticket,
                    false,
                    toWire(ErrorCode::Unavailable),
                    QStringLiteral("The server is not running"),
                    {}});
}

void Clinic::feedTaken()
{
    if (m_running)
        m_running->feed().batchTaken();
}

void Clinic::reload()
{
    if (m_running)
        m_running->reload();
}

void Clinic::stop(std::function<void()> done)
{
    m_startDone = nullptr;
    m_stopDone = std::move(done);
    m_simulation.reset();
    if (!m_running)
        return closeStore();
    m_running->stop([this] { closeStore(); });
}

void Clinic::closeStore()
{
    m_signIn.reset();
    m_store.close();
    if (const auto done = std::exchange(m_stopDone, nullptr))
        done();
}

} // namespace anteroom::host
