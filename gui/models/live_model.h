// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

namespace anteroom::gui {

/// What the feed keeps up to date; the Console leads it. GUI thread.
class LiveModel
{
public:
    LiveModel() = default;
    virtual ~LiveModel() = default;
    Q_DISABLE_COPY_MOVE(LiveModel)

    /// Keeps what concerns it for the next flush.
    virtual void stageEvent(const feed::FeedEvent &event) = 0;
    /// Applies what was kept, by differences; at most ten times a second.
    virtual void flush() = 0;
    /// Holds exactly this from now on; an empty snapshot when nobody is signed in.
    virtual void load(const feed::ServerSnapshot &snapshot) = 0;
};

} // namespace anteroom::gui
