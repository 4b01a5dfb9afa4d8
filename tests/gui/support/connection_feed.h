// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

namespace anteroom::tests {

/// A socket of a user, in rooms, with figures that are not slow.
feed::ConnectionView connection(const QString &socketId, const User &user,
                                const QStringList &rooms = {});
/// busyClinic() with its connections, bans, mutes and refusals.
feed::ServerSnapshot connectedClinic();
/// `count` sockets, each in a room of its own, one of a hundred and one of all.
QList<feed::ConnectionView> manyConnections(int count);

} // namespace anteroom::tests
