// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

namespace anteroom::handlers {

/// Where the handlers tell what became true; server/host leads it to the console. Server thread.
class FeedPublisher
{
public:
    virtual ~FeedPublisher() = default;

    /// False when nobody looks: costly facts (summaries) are not made then.
    virtual bool isWatched() const = 0;
    /// Whether a traffic row shall be made of what happens now. False also while the console is
    /// behind: rows are left out, and counted, before what changes its state would be lost.
    virtual bool takesTraffic() = 0;
    /// In the order in which the facts became true. MessageStored, MessageRedacted and
    /// TypingChanged come for every conversation; who publishes them chooses those that an operator
    /// has opened.
    virtual void publish(feed::FeedEvent event) = 0;
};

} // namespace anteroom::handlers
