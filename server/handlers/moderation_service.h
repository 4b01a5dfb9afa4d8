// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"
#include "server/storage/mute_table.h"

namespace anteroom::handlers {

/// Mutes and warns people; console, API and the server's own watch over rates come here alike.
/// Spec: wire.md 4, `moderation:notice`.
class ModerationService
{
public:
    explicit ModerationService(const Context &context) : m_context(context) {}

    /// Until then the user's messages are refused as `muted`, there or everywhere; the user is
    /// told. Errors: NotFound (the user, the conversation), InvalidPayload for a time that has
    /// passed.
    void mute(const Actor &actor, const storage::Mute &mute, Answer<Done> answer);
    /// Errors: NotFound when there was none.
    void unmute(const Actor &actor, const UserId &user,
                const std::optional<ConversationId> &conversation, Answer<Done> answer);
    /// Those that are not over.
    void list(Answer<QList<storage::Mute>> answer);
    /// Told, not stored.
    void warn(const UserId &user, const QString &reason);
    /// All sockets of the user are told and disconnected; written to the audit.
    void disconnect(const Actor &actor, const UserId &user, const QString &reason);

private:
    const Context &m_context;
};

} // namespace anteroom::handlers
