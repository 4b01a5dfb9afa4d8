// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/conversation_service.h"

#include "server/handlers/notification_service.h"
#include "server/handlers/principal.h"
#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"

namespace anteroom::handlers {

using storage::StorageError;
using storage::Stored;
using storage::Transaction;

struct ConversationService::Changed
{
    Conversation conversation;
    std::optional<feed::ConversationView> view; ///< when somebody looks
};

namespace {
const RefusalTexts CreateTexts{UserNotFoundText, QStringLiteral("Failed to create conversation")};
const RefusalTexts UpdateTexts{JoinConversationTexts.denied,
                               QStringLiteral("Failed to update conversation")};

/// A person that is not there is a thing that is not found.
template <class T>
Stored<T> withPeopleFound(Stored<T> stored)
{
    if (!stored && stored.error().kind == StorageError::Kind::Invalid)
        return storage::fail(StorageError::Kind::NotFound, stored.error().detail);
    return stored;
}
} // namespace

feed::ConversationView toView(const storage::ConversationSummary &summary)
{
    return {summary.conversation, summary.patientName, summary.counterpartName,
            summary.messageCount, summary.unreadCount, summary.assigneeName};
}

std::optional<feed::ConversationView> conversationView(Transaction &transaction,
                                                       const ConversationId &id)
{
    const auto summary = storage::findConversationSummary(transaction, id);
    if (!summary || !*summary)
        return std::nullopt;
    return toView(**summary);
}

void ConversationService::create(const Actor &actor, const storage::NewConversation &conversation,
                                 Answer<Conversation> answer)
{
    const bool watched = m_context.feed.isWatched();
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Changed>> {
        const auto made =
            withPeopleFound(storage::insertConversation(transaction, conversation, now));
        if (!made)
            return Failure{made.error()};
        const auto audited = storage::appendAudit(
            transaction,
            {actor.auditName(), QStringLiteral("conversation.create"), made->id.toString()}, now);
        if (!audited)
            return Failure{audited.error()};
        Changed changed{*made, {}};
        if (watched)
            changed.view = conversationView(transaction, made->id);
        return Outcome<Changed>(changed);
    };
    m_context.ask<Changed>(job, CreateTexts,
                           [this, actor, answer = std::move(answer)](const Outcome<Changed> &made) {
        if (made) {
            changed(*made);
            tellAssignee(actor, made->conversation);
        }
        answer(made ? Outcome<Conversation>(made->conversation)
                    : Outcome<Conversation>(Failure{made.error()}));
    });
}

void ConversationService::update(const Actor &actor, const ConversationId &id,
                                 const storage::ConversationPatch &patch,
                                 Answer<Conversation> answer)
{
    const bool watched = m_context.feed.isWatched();
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Changed>> {
        const auto updated =
            withPeopleFound(storage::updateConversation(transaction, id, patch, now));
        if (!updated)
            return Failure{updated.error()};
        const auto audited = storage::appendAudit(
            transaction, {actor.auditName(), QStringLiteral("conversation.update"), id.toString()},
            now);
        if (!audited)
            return Failure{audited.error()};
        Changed changed{*updated, {}};
        if (watched)
            changed.view = conversationView(transaction, id);
        return Outcome<Changed>(changed);
    };
    m_context.ask<Changed>(job, UpdateTexts,
                           [this, actor, assigned = patch.assigneeId.has_value(),
                            answer = std::move(answer)](const Outcome<Changed> &updated) {
        if (updated) {
            changed(*updated);
            if (assigned)
                tellAssignee(actor, updated->conversation);
            removeUnentitled(updated->conversation);
        }
        answer(updated ? Outcome<Conversation>(updated->conversation)
                       : Outcome<Conversation>(Failure{updated.error()}));
    });
}

void ConversationService::tellAssignee(const Actor &actor, const Conversation &conversation)
{
    if (conversation.assigneeId.isEmpty() || actor.wireName() == conversation.assigneeId.toString())
        return;
    const Notice notice{
        QStringLiteral("assignment"), QStringLiteral("Conversation assigned"),
        QStringLiteral("A conversation was assigned to you."),
        QJsonObject{{QStringLiteral("conversationId"), conversation.id.toString()}}};
    m_notifications.send(Actor::system(), {.user = conversation.assigneeId}, notice,
                         [](const Outcome<QList<NotificationId>> &) {});
}

void ConversationService::changed(const Changed &changed)
{
    if (changed.conversation.status == ConversationStatus::Open)
        m_related(changed.conversation.participants());
    if (changed.view)
        m_context.feed.publish(feed::ConversationChanged{*changed.view});
}

void ConversationService::removeUnentitled(const Conversation &conversation)
{
    const QByteArray room = conversationRoom(conversation.id);
    const QList<socketio::SocketPtr> sockets = m_context.nsp.socketsIn(room);
    QSet<UserId> gone;
    for (const socketio::SocketPtr &socket : sockets) {
        Principal *principal = principalOf(socket);
        const Intent intent = m_context.intent(
            Actor::client(principal->user.id, principal->user.role), "chat:join", true);
        if (!intent.refusalFor(conversation))
            continue;
        socket->leave(room);
        principal->conversations.remove(conversation.id);
        gone.insert(principal->user.id);
    }
    for (const UserId &user : gone) {
        m_context.nsp.to(room).emit(
            "chat:user_left",
            QJsonObject{{QStringLiteral("userId"), user.toString()},
                        {QStringLiteral("conversationId"), conversation.id.toString()}});
    }
}

} // namespace anteroom::handlers
