// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/deadline_queue.h"

#include <QHash>

namespace anteroom {

/// Deadlines of things that have a key, at most one for each; they end with this object.
template <class Key>
class KeyedDeadlines
{
public:
    explicit KeyedDeadlines(DeadlineQueue &queue) : m_queue(queue) {}
    ~KeyedDeadlines()
    {
        for (DeadlineQueue::Token &token : m_tokens)
            m_queue.cancel(token);
    }
    Q_DISABLE_COPY_MOVE(KeyedDeadlines)

    /// Runs action `after` from now; a deadline of that key begins anew. The key has none any more
    /// when action runs.
    void start(const Key &key, milliseconds after, std::function<void()> action)
    {
        DeadlineQueue::Token &token = m_tokens[key];
        m_queue.cancel(token);
        token = m_queue.add(after, [this, key, action = std::move(action)] {
            m_tokens.remove(key);
            action();
        });
    }
    /// True when there was one.
    bool stop(const Key &key)
    {
        DeadlineQueue::Token token = m_tokens.take(key);
        const bool wasRunning = token != 0;
        m_queue.cancel(token);
        return wasRunning;
    }
    bool isRunning(const Key &key) const { return m_tokens.contains(key); }
    QList<Key> keys() const { return m_tokens.keys(); }

private:
    DeadlineQueue &m_queue;
    QHash<Key, DeadlineQueue::Token> m_tokens;
};

} // namespace anteroom
