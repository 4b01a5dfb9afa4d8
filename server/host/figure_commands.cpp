// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/command_executor.h"
#include "server/host/throttle_settings.h"
#include "server/storage/figure_table.h"

#include <QJsonArray>

#include <algorithm>

namespace anteroom::host {

using handlers::refuse;
using handlers::Throttles;
using storage::FigureRow;
using storage::Stored;
using storage::Transaction;

namespace {

constexpr int MaximumPoints = 2'000;

QJsonArray pointJson(const FigureRow &row)
{
    QJsonArray point{static_cast<double>(row.time.toMSecsSinceEpoch())};
    for (const std::optional<double> &value : row.values)
        point.append(value.value_or(-1));
    return point;
}

QJsonObject figuresJson(const QList<FigureRow> &rows)
{
    QJsonArray points;
    for (const FigureRow &row : rows)
        points.append(pointJson(row));
    return {{QStringLiteral("points"), points}};
}

QJsonObject limitJson(const Throttles &throttles, size_t row)
{
    const Throttles::Row &limit = Throttles::rows()[row];
    return {{QStringLiteral("name"), QLatin1String(limit.name)},
            {QStringLiteral("value"), throttles.at(row)},
            {QStringLiteral("fallback"), limit.standard},
            {QStringLiteral("least"), limit.least},
            {QStringLiteral("most"), limit.most},
            {QStringLiteral("unit"), QLatin1String(limit.unit)},
            {QStringLiteral("help"), Throttles::help(row)}};
}

QJsonObject limitsJson(const Throttles &throttles)
{
    QJsonArray limits;
    for (size_t row = 0; row < Throttles::Count; ++row)
        limits.append(limitJson(throttles, row));
    return {{QStringLiteral("limits"), limits}};
}

} // namespace

void CommandExecutor::run(const feed::LoadFigures &command, const Reply &reply)
{
    const bool isRange =
        command.from.isValid() && command.to.isValid() && command.from < command.to;
    if (!isRange || command.points < 1)
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("A range of time and a number of points are needed")));
    const auto job = [command](Transaction &transaction) {
        return storage::listFigures(transaction, command.from, command.to,
                                    std::min(command.points, MaximumPoints));
    };
    m_store.storage().run(this, job, [reply](const Stored<QList<FigureRow>> &rows) {
        if (!rows)
            return reply(
                refuse(ErrorCode::Unavailable, QStringLiteral("The figures can't be read now")));
        reply(figuresJson(*rows));
    });
}

void CommandExecutor::run(const feed::ListLimits &, const Reply &reply)
{
    reply(limitsJson(m_clinic.context().throttles));
}

void CommandExecutor::run(const feed::SetLimit &command, const Reply &reply)
{
    const auto row = Throttles::find(command.name);
    if (!row)
        return reply(refuse(ErrorCode::NotFound, QStringLiteral("There is no limit of this name")));
    if (!isFitThrottle(*row, command.value))
        return reply(refuse(ErrorCode::InvalidPayload,
                            QStringLiteral("This limit may be %1").arg(throttleRange(*row))));
    const auto job = [row = *row, value = command.value, actor = actor().auditName(),
                      now = m_store.clock().utcNow()](Transaction &transaction) {
        return changeThrottle(transaction, row, value, actor, now);
    };
    m_store.storage().run(
        this, job, [this, row = *row, value = command.value, reply](const Stored<Done> &done) {
            if (!done)
                return reply(refuse(ErrorCode::Unavailable,
                                    QStringLiteral("The limit can't be written now")));
            Q_EMIT throttleChanged(row, value);
            reply(limitsJson(m_clinic.context().throttles));
        });
}

} // namespace anteroom::host
