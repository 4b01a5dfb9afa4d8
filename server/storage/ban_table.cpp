// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/ban_table.h"

namespace anteroom::storage {

namespace {

AddressBan decode(const Row &row)
{
    return {row.text(0), row.text(1), row.time(2), row.time(3), row.text(4)};
}

} // namespace

Stored<Done> setAddressBan(Transaction &transaction, const AddressBan &ban)
{
    const auto swept = transaction.execute(
        QStringLiteral("DELETE FROM address_bans WHERE until <= ?"), {timeValue(ban.since)});
    if (!swept)
        return Failure{swept.error()};
    const auto set = transaction.execute(
        QStringLiteral("INSERT INTO address_bans (id, network, since, until, reason)"
                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT (network) DO UPDATE"
                       " SET id = excluded.id, since = excluded.since, until = excluded.until,"
                       " reason = excluded.reason"),
        {ban.id, ban.network, timeValue(ban.since), timeValue(ban.until), ban.reason});
    if (!set)
        return Failure{set.error()};
    return Done{};
}

Stored<bool> removeAddressBan(Transaction &transaction, const QString &id)
{
    const auto removed =
        transaction.execute(QStringLiteral("DELETE FROM address_bans WHERE id = ?"), {id});
    if (!removed)
        return Failure{removed.error()};
    return *removed > 0;
}

Stored<QList<AddressBan>> listAddressBans(Transaction &transaction, const QDateTime &now)
{
    return transaction.all(QStringLiteral("SELECT id, network, since, until, reason"
                                          " FROM address_bans WHERE until > ? ORDER BY since"),
                           {timeValue(now)}, decode);
}

} // namespace anteroom::storage
