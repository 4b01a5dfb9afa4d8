// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/typing_tracker.h"

namespace anteroom::handlers {

void TypingTracker::start(const ConversationId &conversation, const QByteArray &socketId)
{
    m_typing.start({conversation, socketId}, Lifetime,
                   [this, conversation, socketId] { m_expired(conversation, socketId); });
}

bool TypingTracker::stop(const ConversationId &conversation, const QByteArray &socketId)
{
    return m_typing.stop({conversation, socketId});
}

} // namespace anteroom::handlers
