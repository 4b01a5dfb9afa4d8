// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/simulation.h"
#include "server/eventloop/deadline_driver.h"
#include "server/host/clinic_store.h"
#include "server/host/running_clinic.h"
#include "shared/base/deadline_queue.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace anteroom::host {

/// What a server has come to when it accepts connections.
struct StartedClinic
{
    QUrl url;
    bool needsFirstAdmin = false;
    int schemaVersion = 0; ///< of the database
};

/// The composition root of a server: opens the store, builds what runs on it, takes it down again
/// in the opposite order. Born, used and destroyed on the server thread; once started, once
/// stopped.
class Clinic : public QObject
{
    Q_OBJECT

public:
    explicit Clinic(const ConsoleSinks &sinks);
    ~Clinic() override;

    void start(const ServerSettings &settings,
               std::function<void(const Result<StartedClinic, StartError> &)> done);
    /// done runs once, within 5 s, also when start() has not finished.
    void stop(std::function<void()> done);

    /// A command of the console; the answer goes to ConsoleSinks::result.
    void execute(quint64 ticket, const feed::ServerCommand &command);
    void feedTaken();
    void reload();

private:
    using StartDone = std::function<void(const Result<StartedClinic, StartError> &)>;
    std::optional<StartError> prepareDemoDirectory();
    void onStoreOpened(const std::optional<StartError> &error);
    void run();
    void onRunning(const std::optional<StartError> &error);
    void askNeedsFirstAdmin();
    void startDemo();
    void finishStart(const Result<StartedClinic, StartError> &result);
    void closeStore();

    ConsoleSinks m_sinks;
    ServerSettings m_settings;
    StartDone m_startDone;
    std::function<void()> m_stopDone;
    std::unique_ptr<QTemporaryDir> m_demoDirectory;
    SystemClock m_clock;
    DeadlineQueue m_deadlines;
    eventloop::DeadlineDriver m_driver;
    ClinicStore m_store;
    std::unique_ptr<OperatorSignIn> m_signIn;
    std::unique_ptr<RunningClinic> m_running;
    std::unique_ptr<demo::Simulation> m_simulation;
};

} // namespace anteroom::host
