// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/mute_table.h"

namespace anteroom::storage {

namespace {

QString placeOf(const std::optional<ConversationId> &conversation)
{
    return conversation ? conversation->toString() : QString();
}

Mute decode(const Row &row)
{
    Mute mute;
    mute.userId = row.id<UserId>(0);
    if (!row.text(1).isEmpty())
        mute.conversationId = row.id<ConversationId>(1);
    mute.until = row.time(2);
    mute.reason = row.text(3);
    return mute;
}

NamedMute decodeNamed(const Row &row)
{
    return {decode(row), row.text(4)};
}

} // namespace

Stored<Done> setMute(Transaction &transaction, const Mute &mute)
{
    const auto set = transaction.execute(
        QStringLiteral("INSERT INTO mutes (user_id, conversation_id, until, reason)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT (user_id, conversation_id)"
                       " DO UPDATE SET until = excluded.until, reason = excluded.reason"),
        {mute.userId.toString(), placeOf(mute.conversationId), timeValue(mute.until), mute.reason});
    if (!set)
        return Failure{set.error()};
    return Done{};
}

Stored<bool> removeMute(Transaction &transaction, const UserId &user,
                        const std::optional<ConversationId> &conversation)
{
    const auto removed = transaction.execute(
        QStringLiteral("DELETE FROM mutes WHERE user_id = ? AND conversation_id = ?"),
        {user.toString(), placeOf(conversation)});
    if (!removed)
        return Failure{removed.error()};
    return *removed > 0;
}

Stored<QList<Mute>> listMutes(Transaction &transaction, const QDateTime &now)
{
    return transaction.all(QStringLiteral("SELECT user_id, conversation_id, until, reason"
                                          " FROM mutes WHERE until > ? ORDER BY until"),
                           {timeValue(now)}, decode);
}

Stored<QList<NamedMute>> listNamedMutes(Transaction &transaction, const QDateTime &now, int limit)
{
    return transaction.all(
        QStringLiteral("SELECT mutes.user_id, mutes.conversation_id, mutes.until, mutes.reason,"
                       " profiles.display_name FROM mutes"
                       " JOIN profiles ON profiles.user_id = mutes.user_id"
                       " WHERE mutes.until > ? ORDER BY mutes.until LIMIT ?"),
        {timeValue(now), limit}, decodeNamed);
}

} // namespace anteroom::storage
