// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/throttle_settings.h"

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

Stored<Done> writeThrottle(Transaction &transaction, size_t row, double value)
{
    return storage::setSetting(transaction, keyOf(row), QString::number(value, 'g', 17));
}

} // namespace anteroom::host
