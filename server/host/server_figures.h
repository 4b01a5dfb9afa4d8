// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/api_context.h"
#include "server/engineio/server.h"
#include "server/host/clinic_store.h"
#include "server/host/console_feed.h"
#include "server/host/counter_meter.h"
#include "server/host/figure_recorder.h"
#include "server/metrics/disk_space.h"
#include "server/metrics/loop_lag.h"
#include "server/metrics/process_figures.h"
#include "server/net/listener.h"

namespace anteroom::host {

/// Reads what the parts of a running server count, once a second: for the console, for `/metrics`,
/// and once a minute for the table of figures; whether anybody looks or not. Server thread.
class ServerFigures
{
public:
    static constexpr milliseconds Interval{1'000};

    /// All of it outlives this; the store is open.
    struct Sources
    {
        ClinicStore &store;
        handlers::Clinic &clinic;
        const engineio::Server &engine;
        const net::Listener &listener;
        ConsoleFeed &feed;
    };
    ServerFigures(DeadlineQueue &deadlines, const Sources &sources);
    ~ServerFigures();
    Q_DISABLE_COPY_MOVE(ServerFigures)

    void start();
    /// Counters and history of a snapshot.
    void addTo(feed::ServerSnapshot &snapshot) const;
    /// As of now, for `/metrics`.
    api::TransportFigures transport();

private:
    void count();
    CounterReading read();
    void addClinic(CounterReading &reading) const;
    void keep(const feed::FigurePoint &minute);

    DeadlineQueue &m_deadlines;
    Sources m_sources;
    metrics::LoopLag m_lag;
    metrics::ProcessReader m_process;
    metrics::DiskSpace m_disk;
    CounterMeter m_meter;
    FigureRecorder m_recorder;
    DeadlineQueue::Token m_deadline = 0;
};

} // namespace anteroom::host
