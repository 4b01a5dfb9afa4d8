// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/base/id.h"

namespace anteroom::storage {

/// Somebody who may not write for a while.
struct Mute
{
    UserId userId;
    std::optional<ConversationId> conversationId{}; ///< none: everywhere
    QDateTime until;
    QString reason{};
};

/// A mute for people to read.
struct NamedMute
{
    Mute mute;
    QString displayName; ///< of the user
};

/// Replaces the mute of that user in that place. Errors: Invalid when there is no such user.
Stored<Done> setMute(Transaction &transaction, const Mute &mute);
/// False when there was none.
Stored<bool> removeMute(Transaction &transaction, const UserId &user,
                        const std::optional<ConversationId> &conversation);
/// Those that are not over.
Stored<QList<Mute>> listMutes(Transaction &transaction, const QDateTime &now);
/// The first `limit` of them to end.
Stored<QList<NamedMute>> listNamedMutes(Transaction &transaction, const QDateTime &now, int limit);

} // namespace anteroom::storage
