// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/actor.h"
#include "server/handlers/context.h"
#include "server/storage/conversation_table.h"

namespace anteroom::handlers {

class NotificationService;

/// Makes and changes conversations, for the HTTP API and the console.
class ConversationService
{
public:
    /// related: told of the people of a conversation that is new or open again.
    ConversationService(const Context &context, NotificationService &notifications,
                        std::function<void(const QList<UserId> &)> related)
        : m_context(context), m_notifications(notifications), m_related(std::move(related))
    {
    }

    /// Errors: Conflict when the id is taken, NotFound when a person does not exist.
    void create(const Actor &actor, const storage::NewConversation &conversation,
                Answer<Conversation> answer);
    /// Closing leaves the sockets in the room: they may read on. An assignee that is replaced is
    /// taken out, the new one gets a notification (`assignment`). Errors: NotFound.
    void update(const Actor &actor, const ConversationId &id,
                const storage::ConversationPatch &patch, Answer<Conversation> answer);

private:
    struct Changed;
    void changed(const Changed &changed);
    void removeUnentitled(const Conversation &conversation);

    void tellAssignee(const Actor &actor, const Conversation &conversation);

    const Context &m_context;
    NotificationService &m_notifications;
    std::function<void(const QList<UserId> &)> m_related;
};

feed::ConversationView toView(const storage::ConversationSummary &summary);
/// The row of the console's list; nothing when it could not be read.
std::optional<feed::ConversationView> conversationView(storage::Transaction &transaction,
                                                       const ConversationId &id);

} // namespace anteroom::handlers
