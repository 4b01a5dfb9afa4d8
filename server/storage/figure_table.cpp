// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/figure_table.h"

#include <QStringList>

#include <algorithm>

namespace anteroom::storage {
namespace {

using Sum = FigureColumn::Sum;
constexpr qint64 MinuteMilliseconds = 60'000;

constexpr std::array<FigureColumn, FigureCount> Columns{
    FigureColumn{"connections"},
    FigureColumn{"events_in"},
    FigureColumn{"events_out"},
    FigureColumn{"delivery_p50"},
    FigureColumn{"delivery_p95", Sum::Worst},
    FigureColumn{"delivery_p99", Sum::Worst},
    FigureColumn{"refusals"},
    FigureColumn{"cpu_percent"},
    FigureColumn{"memory_bytes"},
    FigureColumn{"database_queue", Sum::Worst},
    FigureColumn{"commit_milliseconds"},
    FigureColumn{"calls_connected", Sum::Total},
    FigureColumn{"calls_failed", Sum::Total},
    FigureColumn{"waiting"},
    FigureColumn{"longest_wait_seconds", Sum::Worst},
    FigureColumn{"polling"},
    FigureColumn{"web_sockets"},
    FigureColumn{"median_wait_seconds"},
};

const char *functionOf(Sum sum)
{
    switch (sum) {
    case Sum::Worst:
        return "max";
    case Sum::Total:
        return "sum";
    case Sum::Mean:
        break;
    }
    return "avg";
}

/// name, or function(name) of each column.
QString columnList(bool summed)
{
    QStringList names;
    for (const FigureColumn &column : Columns) {
        const QString name = QLatin1String(column.name);
        names.append(summed
                         ? QStringLiteral("%1(%2)").arg(QLatin1String(functionOf(column.sum)), name)
                         : name);
    }
    return names.join(QLatin1String(", "));
}

FigureRow decode(const Row &row)
{
    FigureRow figures;
    figures.time = row.time(0);
    for (size_t i = 0; i < FigureCount; ++i) {
        const int column = static_cast<int>(i) + 1;
        if (!row.isNull(column))
            figures.values[i] = row.real(column);
    }
    return figures;
}

/// Of whole minutes, so that a range has at most `points` of them.
qint64 spanFor(const QDateTime &from, const QDateTime &to, int points)
{
    const qint64 least = (from.msecsTo(to) + points - 1) / points;
    const qint64 minutes = (least + MinuteMilliseconds - 1) / MinuteMilliseconds;
    return std::max<qint64>(minutes, 1) * MinuteMilliseconds;
}

} // namespace

const std::array<FigureColumn, FigureCount> &figureColumns()
{
    return Columns;
}

Stored<Done> insertFigures(Transaction &transaction, const FigureRow &row)
{
    static const QString sql = QStringLiteral("INSERT INTO figures (time, %1) VALUES (?%2)"
                                              " ON CONFLICT (time) DO NOTHING")
                                   .arg(columnList(false))
                                   .arg(QStringLiteral(", ?").repeated(FigureCount));
    QVariantList values{timeValue(row.time)};
    for (const std::optional<double> &value : row.values)
        values.append(value ? QVariant(*value) : QVariant());
    if (const auto inserted = transaction.execute(sql, values); !inserted)
        return Failure{inserted.error()};
    const auto swept = transaction.execute(QStringLiteral("DELETE FROM figures WHERE time < ?"),
                                           {timeValue(row.time.addDays(-FigureDays))});
    if (!swept)
        return Failure{swept.error()};
    return Done{};
}

Stored<QList<FigureRow>> listFigures(Transaction &transaction, const QDateTime &from,
                                     const QDateTime &to, int points)
{
    static const QString sql =
        QStringLiteral("SELECT min(time), %1 FROM figures WHERE time >= ? AND time < ?"
                       " GROUP BY (time - ?) / ? ORDER BY 1")
            .arg(columnList(true));
    return transaction.all(
        sql, {timeValue(from), timeValue(to), timeValue(from), spanFor(from, to, points)}, decode);
}

} // namespace anteroom::storage
