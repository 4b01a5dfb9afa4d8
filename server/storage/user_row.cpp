// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/user_row.h"

namespace anteroom::storage {

QString userColumns(const QString &user, const QString &profile)
{
    return QStringLiteral("%1.id, %1.role, %1.active, %1.created_at, %1.last_seen,"
                          " %1.token_generation, %1.tokens_revoked_before, %2.display_name,"
                          " %2.email, %2.avatar_url, %2.specialty")
        .arg(user, profile);
}

User userFromRow(const Row &row, int firstColumn)
{
    User user;
    int column = firstColumn;
    user.id = row.id<UserId>(column++);
    user.role = row.wire(column++, roleFromWire);
    user.active = row.flag(column++);
    user.createdAt = row.time(column++);
    user.lastSeen = row.time(column++);
    user.tokenGeneration = row.number(column++);
    user.tokensRevokedBefore = row.time(column++);
    user.displayName = row.text(column++);
    user.email = row.text(column++);
    user.avatarUrl = row.text(column++);
    user.specialty = row.text(column++);
    Q_ASSERT(column == firstColumn + UserColumnCount);
    return user;
}

} // namespace anteroom::storage
