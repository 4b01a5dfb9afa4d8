// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/typing_tracker.h"

namespace anteroom::handlers {

TypingTracker::~TypingTracker()
{
    for (DeadlineQueue::Token &token : m_typing)
        m_deadlines.cancel(token);
}

void TypingTracker::start(const ConversationId &conversation, const QByteArray &socketId)
{
    const Key key{conversation, socketId};
    DeadlineQueue::Token &token = m_typing[key];
    m_deadlines.cancel(token);
    token = m_deadlines.add(Lifetime, [this, key] {
        m_typing.remove(key);
        m_expired(key.first, key.second);
    });
}

bool TypingTracker::stop(const ConversationId &conversation, const QByteArray &socketId)
{
    const auto found = m_typing.find({conversation, socketId});
    if (found == m_typing.end())
        return false;
    m_deadlines.cancel(*found);
    m_typing.erase(found);
    return true;
}

} // namespace anteroom::handlers
