// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/role.h"

namespace anteroom::storage {

/// A name to which users of some roles may subscribe. Spec: wire.md 4, "Notifications".
struct Channel
{
    ChannelName name;
    QList<Role> roles;
    QDateTime createdAt{};
};

/// channel.createdAt is now. Errors: Conflict when the name is taken or is a user's id.
Stored<Channel> insertChannel(Transaction &transaction, const Channel &channel);
Stored<std::optional<Channel>> findChannel(Transaction &transaction, const ChannelName &name);
Stored<QList<Channel>> listChannels(Transaction &transaction);
/// False for an unknown name too.
Stored<bool> isChannelAllowed(Transaction &transaction, const ChannelName &name, Role role);

} // namespace anteroom::storage
