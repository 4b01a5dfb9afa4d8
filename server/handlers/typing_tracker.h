// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/base/keyed_deadlines.h"

#include <QByteArray>

#include <functional>

namespace anteroom::handlers {

/// Which sockets are typing where; a start that is not repeated ends by itself after 6 s.
/// Spec: wire.md 4, `chat:typing:start`.
class TypingTracker
{
public:
    static constexpr milliseconds Lifetime{6'000};
    using Expired = std::function<void(const ConversationId &, const QByteArray &socketId)>;

    TypingTracker(DeadlineQueue &deadlines, Expired expired)
        : m_typing(deadlines), m_expired(std::move(expired))
    {
    }

    /// Begins, or begins the 6 s anew.
    void start(const ConversationId &conversation, const QByteArray &socketId);
    /// True when the socket was typing there.
    bool stop(const ConversationId &conversation, const QByteArray &socketId);
    bool isTyping(const ConversationId &conversation, const QByteArray &socketId) const
    {
        return m_typing.isRunning({conversation, socketId});
    }

private:
    using Key = std::pair<ConversationId, QByteArray>;
    KeyedDeadlines<Key> m_typing;
    Expired m_expired;
};

} // namespace anteroom::handlers
