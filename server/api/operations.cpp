// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/operations.h"

#include "server/api/problem.h"
#include "server/metrics/prometheus_text.h"

namespace anteroom::api {

namespace {
using metrics::Kind;
using metrics::PrometheusText;

struct Figure
{
    const char *name; ///< in `/metrics`, without `anteroom_`
    const char *key;  ///< in `/api/v1/stats`
    Kind kind;
    const char *help;
    double value;
};

TransportFigures transportOf(const ApiContext &context)
{
    return context.transportFigures ? context.transportFigures() : TransportFigures();
}

QList<Figure> figuresOf(const ApiContext &context, const TransportFigures &transport)
{
    const handlers::Clinic &clinic = context.clinic;
    const handlers::CallFigures &calls = clinic.calls().callFigures();
    const handlers::TrafficTap &traffic = clinic.traffic();
    const storage::StorageStatus &status = context.storage.status();
    const auto number = [](auto value) { return static_cast<double>(value); };
    return {
        {"connections", "connections", Kind::Gauge, "Open TCP connections",
         number(transport.connectionCount)},
        {"sessions", "sessions", Kind::Gauge, "Engine.IO sessions", number(transport.sessionCount)},
        {"sockets", "sockets", Kind::Gauge, "Connected sockets of the clinic",
         number(clinic.context().nsp.socketCount())},
        {"users_online", "usersOnline", Kind::Gauge, "Users who are not offline",
         number(clinic.presence().tracker().onlineCount())},
        {"events_received_total", "eventsReceived", Kind::Counter, "Events from clients",
         number(traffic.incomingCount())},
        {"events_sent_total", "eventsSent", Kind::Counter, "Events and acknowledgements to clients",
         number(traffic.outgoingCount())},
        {"events_refused_total", "eventsRefused", Kind::Counter, "Events that were refused",
         number(traffic.refusedCount())},
        {"calls_connected_total", "callsConnected", Kind::Counter, "Calls reported as connected",
         number(calls.connected)},
        {"calls_failed_total", "callsFailed", Kind::Counter, "Calls reported as failed",
         number(calls.failed)},
        {"storage_queue_length", "storageQueueLength", Kind::Gauge, "Storage jobs not answered yet",
         number(status.queueLength)},
        {"storage_commits_total", "storageCommits", Kind::Counter, "Commits of the database",
         number(status.commitCount)},
        {"storage_commit_milliseconds", "storageCommitMilliseconds", Kind::Gauge,
         "Duration of the last commit", status.lastCommitMilliseconds},
        {"storage_writable", "storageWritable", Kind::Gauge, "1 when the database takes writes",
         status.writable ? 1.0 : 0.0},
    };
}

void addTransport(PrometheusText &text, const TransportFigures &transport)
{
    const auto polling = static_cast<quint64>(transport.sessionCount - transport.webSocketCount);
    const auto webSockets = static_cast<quint64>(transport.webSocketCount);
    text.add("anteroom_sessions_by_transport", "Engine.IO sessions by how they speak", "transport",
             {{"polling", polling}, {"websocket", webSockets}}, Kind::Gauge);
    text.add(Kind::Gauge, "anteroom_loop_lag_seconds",
             "How late the server thread was at worst in the last second",
             std::chrono::duration<double>(transport.loopLag).count());
    if (transport.diskFreeBytes >= 0)
        text.add(Kind::Gauge, "anteroom_disk_free_bytes", "Free space where the database is",
                 static_cast<double>(transport.diskFreeBytes));
    // Names that Prometheus's own clients give.
    text.add(Kind::Counter, "process_cpu_seconds_total", "User and system time in seconds",
             transport.process.cpuSeconds);
    text.add(Kind::Gauge, "process_resident_memory_bytes", "Resident memory",
             static_cast<double>(transport.process.memoryBytes));
    text.add(Kind::Gauge, "process_open_fds", "Open file descriptors",
             transport.process.descriptorCount);
}

void addEvents(PrometheusText &text, const metrics::Metrics &metrics)
{
    text.add("anteroom_events_received_by_event_total", "Events from clients by name", "event",
             metrics.eventsIn().entries());
    text.add("anteroom_events_sent_by_event_total",
             "Events and acknowledgements to clients by name, one for each receiver", "event",
             metrics.eventsOut().entries());
    text.add("anteroom_events_refused_by_code_total", "Events that were refused by code", "code",
             metrics.refusals().entries());
    text.add("anteroom_event_handling_seconds", "From an event's arrival to its answer",
             metrics.handling(), {});
    text.add("anteroom_chat_delivery_seconds", "From a chat message's arrival to its broadcast",
             metrics.delivery(), {});
}

void addConnections(PrometheusText &text, const metrics::Metrics &metrics)
{
    text.add("anteroom_connections_refused_total", "Connections that were not let in, by code",
             "code", metrics.rejections().entries());
    // 1 s to 19 h.
    text.add("anteroom_connection_duration_seconds", "How long sockets that are gone were there",
             metrics.connectionDurations(), {20, 36, 2});
}

void addRooms(PrometheusText &text, handlers::Clinic &clinic)
{
    const adapter::Adapter &rooms = clinic.context().nsp.adapter();
    text.add(Kind::Counter, "anteroom_room_joins_total", "Sockets that came into a room",
             static_cast<double>(rooms.joinCount()));
    text.add(Kind::Counter, "anteroom_room_leaves_total", "Sockets that went out of a room",
             static_cast<double>(rooms.leaveCount()));
    text.add(Kind::Gauge, "anteroom_patients_waiting", "Patients in the waiting room",
             clinic.waiting().waitingCount());
    text.add(Kind::Gauge, "anteroom_longest_wait_seconds", "Of those who wait now",
             clinic.waiting().longestSeconds());
}
} // namespace

bool Operations::serves(const QByteArray &path)
{
    return path == "/healthz" || path == "/readyz" || path == "/metrics";
}

http::Response Operations::answer(const QByteArray &path) const
{
    if (path == "/metrics")
        return metrics();
    if (path == "/readyz")
        return readiness();
    return toResponse(
        ApiAnswer{200, QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}}});
}

http::Response Operations::readiness() const
{
    if (m_context.storage.status().writable)
        return toResponse(
            ApiAnswer{200, QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")}}});
    return toResponse(Problem{503, QStringLiteral("unavailable"),
                              QStringLiteral("The database does not take writes")});
}

http::Response Operations::metrics() const
{
    const TransportFigures transport = transportOf(m_context);
    const metrics::Metrics &counted = m_context.clinic.metrics();
    PrometheusText text;
    const QList<Figure> figures = figuresOf(m_context, transport);
    for (const Figure &figure : figures)
        text.add(figure.kind, QByteArray("anteroom_") + figure.name, figure.help, figure.value);
    addEvents(text, counted);
    addConnections(text, counted);
    addRooms(text, m_context.clinic);
    addTransport(text, transport);
    http::Response response;
    response.headers.append(
        http::Header{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"});
    response.headers.append(http::Header{"Cache-Control", "no-store"});
    response.body = text.text();
    return response;
}

QJsonObject Operations::stats() const
{
    QJsonObject stats;
    const QList<Figure> figures = figuresOf(m_context, transportOf(m_context));
    for (const Figure &figure : figures)
        stats.insert(QLatin1String(figure.key), figure.value);
    return stats;
}

bool isLoopback(const QHostAddress &address)
{
    return handlers::plainAddress(address).isLoopback();
}

} // namespace anteroom::api
