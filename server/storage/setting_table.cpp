// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/setting_table.h"

namespace anteroom::storage {

Stored<std::optional<QString>> findSetting(Transaction &transaction, const QString &key)
{
    return transaction.first(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {key},
                             [](const Row &row) { return row.text(0); });
}

Stored<Done> setSetting(Transaction &transaction, const QString &key, const QString &value)
{
    const auto stored = transaction.execute(
        QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {key, value});
    if (!stored)
        return Failure{stored.error()};
    return Done{};
}

Stored<QString> ensureSetting(Transaction &transaction, const QString &key, const QString &fallback)
{
    const auto known = findSetting(transaction, key);
    if (!known)
        return Failure{known.error()};
    if (known->has_value())
        return **known;
    if (auto stored = setSetting(transaction, key, fallback); !stored)
        return Failure{stored.error()};
    return fallback;
}

} // namespace anteroom::storage
