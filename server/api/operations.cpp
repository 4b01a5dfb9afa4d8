// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/operations.h"

#include "server/api/problem.h"

namespace anteroom::api {

namespace {
struct Figure
{
    const char *name; ///< in `/metrics`, without `anteroom_`
    const char *key;  ///< in `/api/v1/stats`
    const char *type;
    const char *help;
    double value;
};

QList<Figure> figuresOf(const ApiContext &context)
{
    const handlers::Clinic &clinic = context.clinic;
    const TransportFigures transport =
        context.transportFigures ? context.transportFigures() : TransportFigures();
    const handlers::CallFigures &calls = clinic.calls().callFigures();
    const handlers::TrafficTap &traffic = clinic.traffic();
    const storage::StorageStatus &status = context.storage.status();
    const auto number = [](auto value) { return static_cast<double>(value); };
    return {
        {"connections", "connections", "gauge", "Open TCP connections",
         number(transport.connectionCount)},
        {"sessions", "sessions", "gauge", "Engine.IO sessions", number(transport.sessionCount)},
        {"sockets", "sockets", "gauge", "Connected sockets of the clinic",
         number(clinic.context().nsp.socketCount())},
        {"users_online", "usersOnline", "gauge", "Users who are not offline",
         number(clinic.presence().tracker().onlineCount())},
        {"events_received_total", "eventsReceived", "counter", "Events from clients",
         number(traffic.incomingCount())},
        {"events_sent_total", "eventsSent", "counter", "Events and acknowledgements to clients",
         number(traffic.outgoingCount())},
        {"events_refused_total", "eventsRefused", "counter", "Events that were refused",
         number(traffic.refusedCount())},
        {"calls_connected_total", "callsConnected", "counter", "Calls reported as connected",
         number(calls.connected)},
        {"calls_failed_total", "callsFailed", "counter", "Calls reported as failed",
         number(calls.failed)},
        {"storage_queue_length", "storageQueueLength", "gauge", "Storage jobs not answered yet",
         number(status.queueLength)},
        {"storage_commits_total", "storageCommits", "counter", "Commits of the database",
         number(status.commitCount)},
        {"storage_commit_milliseconds", "storageCommitMilliseconds", "gauge",
         "Duration of the last commit", status.lastCommitMilliseconds},
        {"storage_writable", "storageWritable", "gauge", "1 when the database takes writes",
         status.writable ? 1.0 : 0.0},
    };
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
    QByteArray text;
    const QList<Figure> figures = figuresOf(m_context);
    for (const Figure &figure : figures) {
        const QByteArray name = QByteArray("anteroom_") + figure.name;
        text += "# HELP " + name + ' ' + figure.help + '\n';
        text += "# TYPE " + name + ' ' + figure.type + '\n';
        text += name + ' ' + QByteArray::number(figure.value, 'g', 15) + '\n';
    }
    http::Response response;
    response.headers.append(
        http::Header{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"});
    response.headers.append(http::Header{"Cache-Control", "no-store"});
    response.body = text;
    return response;
}

QJsonObject Operations::stats() const
{
    QJsonObject stats;
    const QList<Figure> figures = figuresOf(m_context);
    for (const Figure &figure : figures)
        stats.insert(QLatin1String(figure.key), figure.value);
    return stats;
}

bool isLoopback(const QHostAddress &address)
{
    return handlers::plainAddress(address).isLoopback();
}

} // namespace anteroom::api
