// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/actor.h"
#include "server/handlers/context.h"
#include "server/storage/mute_table.h"

namespace anteroom::handlers {

/// Mutes and warns people; console, API and the server's own watch over rates come here alike.
/// Spec: wire.md 4, `moderation:notice`.
class ModerationService
{
public:
    static constexpr int MaximumShown = 1'000;

    explicit ModerationService(const Context &context) : m_context(context) {}
    ~ModerationService();
    Q_DISABLE_COPY_MOVE(ModerationService)

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
    /// The same, once the audit is written. Errors: NotFound when the user is not connected.
    void disconnect(const Actor &actor, const UserId &user, const QString &reason,
                    Answer<Done> answer);
    /// One socket. Errors: NotFound when it is gone.
    void disconnectSocket(const Actor &actor, const QByteArray &socketId, const QString &reason,
                          Answer<Done> answer);
    /// What the console is shown; MutesChanged comes when one of them is over.
    QList<feed::MuteView> shown(const QList<storage::NamedMute> &mutes);

private:
    void publishMutes();
    void auditDisconnect(const Actor &actor, const QString &action, const QString &object,
                         const QString &reason, Answer<Done> answer);

    const Context &m_context;
    DeadlineQueue::Token m_expiry = 0;
};

} // namespace anteroom::handlers
