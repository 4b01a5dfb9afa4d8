// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"

#include <QHash>
#include <QSet>

namespace anteroom::handlers {

/// Tells waiting patients their place: `consultation:update {sessionId, waiting:{position}}`,
/// counted for each physician, first come first. A position says nothing of who else waits. Changes
/// are gathered, and a room is told when its own position changed.
class WaitingQueue
{
public:
    static constexpr milliseconds GatherTime{250};

    explicit WaitingQueue(const Context &context) : m_context(context) {}
    ~WaitingQueue();
    Q_DISABLE_COPY_MOVE(WaitingQueue)

    /// Somebody of this physician's queue came, went, was admitted or held.
    void changed(const UserId &physician);

private:
    void countAll();
    void count(const UserId &physician);
    void tell(const UserId &physician, const QList<SessionId> &queue);

    const Context &m_context;
    QSet<UserId> m_changed;
    DeadlineQueue::Token m_gathering = 0;
    /// What each physician's rooms were told last.
    QHash<UserId, QHash<SessionId, int>> m_told;
};

} // namespace anteroom::handlers
