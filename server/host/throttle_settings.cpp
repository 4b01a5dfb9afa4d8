// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/throttle_settings.h"

#include "server/storage/audit_table.h"
#include "server/storage/setting_table.h"

namespace anteroom::host {

using handlers::Throttles;
using storage::Stored;
using storage::Transaction;

namespace {
QString keyOf(size_t row)
{
    return QStringLiteral("throttle.") + QLatin1String(Throttles::rows()[row].name);
}
} // namespace

Stored<Throttles> readThrottles(Transaction &transaction)
{
    Throttles throttles;
    for (size_t row = 0; row < Throttles::Count; ++row) {
        const auto text = storage::findSetting(transaction, keyOf(row));
        if (!text)
            return Failure{text.error()};
        if (*text)
            throttles.set(row, (*text)->toDouble()); // out of bounds: the standard stays
    }
    return throttles;
}

bool isFitThrottle(size_t row, double value)
{
    return Throttles().set(row, value);
}

QString throttleRange(size_t row)
{
    const Throttles::Row &limit = Throttles::rows()[row];
    return QStringLiteral("%1 to %2 (%3)")
        .arg(limit.least)
        .arg(limit.most, 0, 'f', 0)
        .arg(QLatin1String(limit.unit));
}

Stored<Done> changeThrottle(Transaction &transaction, size_t row, double value,
                            const QString &actor, const QDateTime &now)
{
    const auto written =
        storage::setSetting(transaction, keyOf(row), QString::number(value, 'g', 17));
    if (!written)
        return written;
    const QString object =
        QStringLiteral("%1=%2").arg(QLatin1String(Throttles::rows()[row].name)).arg(value);
    const auto entry =
        storage::appendAudit(transaction, {actor, QStringLiteral("limit.set"), object}, now);
    if (!entry)
        return Failure{entry.error()};
    return Done{};
}

} // namespace anteroom::host
