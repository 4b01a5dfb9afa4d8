// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/server_figures.h"

#include <QFileInfo>

namespace anteroom::host {
namespace {

/// Where the database is, when it is here.
QString databaseFolder(const ClinicStore &store)
{
    const config::DatabaseUrl url = store.database();
    return url.kind == config::DatabaseUrl::Kind::Sqlite ? QFileInfo(url.path).absolutePath()
                                                         : QString();
}

/// Those that have come.
QMap<QString, quint64> countsOf(const metrics::LabelledCounter &counter)
{
    QMap<QString, quint64> counts;
    for (const auto &entry : counter.entries()) {
        if (entry.count > 0)
            counts.insert(QString::fromLatin1(entry.name), entry.count);
    }
    return counts;
}

} // namespace

ServerFigures::ServerFigures(DeadlineQueue &deadlines, const Sources &sources)
    : m_deadlines(deadlines)
    , m_sources(sources)
    , m_lag(deadlines)
    , m_disk(databaseFolder(sources.store))
{
}

ServerFigures::~ServerFigures()
{
    m_deadlines.cancel(m_deadline);
}

void ServerFigures::start()
{
    m_lag.start();
    count();
}

void ServerFigures::addTo(feed::ServerSnapshot &snapshot) const
{
    snapshot.counters = m_meter.latest();
    snapshot.history = m_recorder.history();
}

api::TransportFigures ServerFigures::transport()
{
    const milliseconds now = m_deadlines.clock().steadyNow();
    api::TransportFigures figures;
    figures.connectionCount = m_sources.listener.connectionCount();
    figures.sessionCount = static_cast<int>(m_sources.engine.sessionCount());
    figures.webSocketCount = static_cast<int>(m_sources.engine.webSocketCount());
    figures.process = m_process.read(now);
    figures.loopLag = m_lag.worst();
    figures.diskFreeBytes = m_disk.freeBytes(now);
    return figures;
}

void ServerFigures::count()
{
    m_deadline = m_deadlines.add(Interval, [this] { count(); });
    const auto view = m_meter.sample(read(), m_deadlines.clock().steadyNow());
    if (const auto minute = m_recorder.add(view, m_sources.clinic.metrics().delivery()))
        keep(*minute);
    m_sources.feed.publish(feed::CountersUpdated{view});
}

CounterReading ServerFigures::read()
{
    const api::TransportFigures figures = transport();
    CounterReading reading;
    feed::CountersView &now = reading.now;
    now.time = m_deadlines.clock().utcNow();
    now.connectionCount = figures.connectionCount;
    now.pollingCount = figures.sessionCount - figures.webSocketCount;
    now.webSocketCount = figures.webSocketCount;
    now.memoryBytes = figures.process.memoryBytes;
    now.descriptorCount = figures.process.descriptorCount;
    now.loopLagMilliseconds = static_cast<double>(figures.loopLag.count());
    now.diskFreeBytes = figures.diskFreeBytes;
    now.diskTotalBytes = m_disk.totalBytes();
    now.trafficDropped = m_sources.feed.droppedCount();
    reading.cpuSeconds = figures.process.cpuSeconds;
    reading.storage = m_sources.store.storage().status();
    addClinic(reading);
    return reading;
}

void ServerFigures::addClinic(CounterReading &reading) const
{
    handlers::Clinic &clinic = m_sources.clinic;
    socketio::Namespace &nsp = clinic.context().nsp;
    reading.eventsIn = clinic.traffic().incomingCount();
    reading.eventsOut = clinic.traffic().outgoingCount();
    feed::CountersView &now = reading.now;
    const DeliveryTimes delivery = deliveryTimesOf(clinic.metrics().deliveryOfLastMinute());
    now.deliveryP50 = delivery.p50;
    now.deliveryP95 = delivery.p95;
    now.deliveryP99 = delivery.p99;
    now.socketCount = static_cast<int>(nsp.socketCount());
    now.userCount = clinic.presence().tracker().onlineCount();
    now.refusals = countsOf(clinic.metrics().refusals());
    now.callsConnected = clinic.calls().callFigures().connected;
    now.callsFailed = clinic.calls().callFigures().failed;
    now.roomJoins = nsp.adapter().joinCount();
    now.roomLeaves = nsp.adapter().leaveCount();
    now.waitingCount = clinic.waiting().waitingCount();
    now.longestWaitSeconds = clinic.waiting().longestSeconds();
    now.medianWaitSeconds = clinic.waiting().medianSeconds();
}

/// A minute that can't be stored is missing in the history; nobody waits for it.
void ServerFigures::keep(const feed::FigurePoint &minute)
{
    const auto job = [row = rowOf(minute)](storage::Transaction &transaction) {
        return storage::insertFigures(transaction, row);
    };
    m_sources.store.storage().run(nullptr, job, nullptr);
}

} // namespace anteroom::host
