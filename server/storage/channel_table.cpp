// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/channel_table.h"

namespace anteroom::storage {

namespace {

Channel decode(const Row &row)
{
    Channel channel{row.id<ChannelName>(0), {}, row.time(2)};
    for (const QString &name : row.text(1).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto role = roleFromWire(name))
            channel.roles.append(*role);
    }
    return channel;
}

QString select(const QString &rest)
{
    return QStringLiteral("SELECT name, roles, created_at FROM channels ") + rest;
}

} // namespace

Stored<Channel> insertChannel(Transaction &transaction, const Channel &channel)
{
    const auto users = transaction.number(QStringLiteral("SELECT count(*) FROM users WHERE id = ?"),
                                          {channel.name.toString()});
    if (!users)
        return Failure{users.error()};
    if (*users > 0)
        return fail(StorageError::Kind::Conflict, QStringLiteral("the name is a user's id"));
    QStringList roles;
    for (const Role role : channel.roles)
        roles.append(toWire(role));
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO channels (name, roles, created_at) VALUES (?, ?, ?)"),
        {channel.name.toString(), roles.join(QLatin1Char(',')), timeValue(channel.createdAt)});
    if (!inserted)
        return Failure{inserted.error()};
    return channel;
}

Stored<std::optional<Channel>> findChannel(Transaction &transaction, const ChannelName &name)
{
    return transaction.first(select(QStringLiteral("WHERE name = ?")), {name.toString()}, decode);
}

Stored<QList<Channel>> listChannels(Transaction &transaction)
{
    return transaction.all(select(QStringLiteral("ORDER BY name")), {}, decode);
}

Stored<bool> isChannelAllowed(Transaction &transaction, const ChannelName &name, Role role)
{
    const auto channel = findChannel(transaction, name);
    if (!channel)
        return Failure{channel.error()};
    return channel->has_value() && (*channel)->roles.contains(role);
}

} // namespace anteroom::storage
