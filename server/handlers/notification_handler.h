// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/event_router.h"

namespace anteroom::handlers {

/// `notifications:*`: what a socket subscribes to, and what a user has read.
/// Spec: wire.md 4, "Notifications".
class NotificationHandler
{
public:
    NotificationHandler(const Context &context, EventRouter &router);

private:
    void subscribe(const Call &call);
    void subscribed(const Call &call, const QList<ChannelName> &granted, bool someDenied);
    void markRead(const Call &call);

    const Context &m_context;
};

} // namespace anteroom::handlers
