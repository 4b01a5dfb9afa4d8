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
    reading.time = m_deadlines.clock().utcNow();
    reading.connectionCount = figures.connectionCount;
    reading.pollingCount = figures.sessionCount - figures.webSocketCount;
    reading.webSocketCount = figures.webSocketCount;
    reading.process = figures.process;
    reading.loopLag = figures.loopLag;
    reading.diskFreeBytes = figures.diskFreeBytes;
    reading.diskTotalBytes = m_disk.totalBytes();
    reading.storage = m_sources.store.storage().status();
    reading.trafficDropped = m_sources.feed.droppedCount();
    addClinic(reading);
    return reading;
}

void ServerFigures::addClinic(CounterReading &reading) const
{
    handlers::Clinic &clinic = m_sources.clinic;
    socketio::Namespace &nsp = clinic.context().nsp;
    reading.socketCount = static_cast<int>(nsp.socketCount());
    reading.userCount = clinic.presence().tracker().onlineCount();
    reading.eventsIn = clinic.traffic().incomingCount();
    reading.eventsOut = clinic.traffic().outgoingCount();
    reading.delivery = deliveryTimesOf(clinic.metrics().deliveryOfLastMinute());
    reading.refusals = countsOf(clinic.metrics().refusals());
    reading.callsConnected = clinic.calls().callFigures().connected;
    reading.callsFailed = clinic.calls().callFigures().failed;
    reading.roomJoins = nsp.adapter().joinCount();
    reading.roomLeaves = nsp.adapter().leaveCount();
    reading.waitingCount = clinic.waiting().waitingCount();
    reading.longestWaitSeconds = clinic.waiting().longestSeconds();
    reading.medianWaitSeconds = clinic.waiting().medianSeconds();
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
