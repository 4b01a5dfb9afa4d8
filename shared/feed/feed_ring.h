// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QList>

#include <utility>

namespace anteroom::feed {

/// The bounded, numbered ring between the server thread and the console. The server appends; a
/// flush takes what has come since the last one. When it is full the oldest events are dropped,
/// which shows as a gap in the numbers: a console that falls behind never slows a client.
class FeedRing
{
public:
    /// Seconds of a busy clinic. A larger one that stays full costs each event a walk through cold
    /// memory.
    explicit FeedRing(qsizetype capacity = 16'384) : m_capacity(capacity) {}

    void append(FeedEvent event)
    {
        if (m_pending.size() >= m_capacity) {
            m_pending.removeFirst();
            ++m_firstNumber;
        }
        m_pending.append(std::move(event));
    }
    /// Number of the next event that is appended.
    quint64 nextNumber() const { return m_firstNumber + static_cast<quint64>(m_pending.size()); }
    bool isEmpty() const { return m_pending.isEmpty(); }
    qsizetype size() const { return m_pending.size(); }
    qsizetype capacity() const { return m_capacity; }
    /// Takes at most `most` events, oldest first.
    FeedBatch take(qsizetype most);

private:
    qsizetype m_capacity;
    quint64 m_firstNumber = 1;
    QList<FeedEvent> m_pending;
};

} // namespace anteroom::feed
