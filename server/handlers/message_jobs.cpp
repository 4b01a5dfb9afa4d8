// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/message_jobs.h"

#include "server/handlers/conversation_service.h"
#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"
#include "server/storage/conversation_table.h"
#include "server/storage/notification_table.h"
#include "server/storage/outbox_table.h"
#include "server/storage/user_table.h"

namespace anteroom::handlers {

using storage::AppendedMessage;
using storage::MessagePage;
using storage::StorageError;
using storage::Stored;
using storage::Transaction;

namespace {
template <class T>
Stored<Outcome<T>> refused(ErrorCode code, const QString &text)
{
    return Outcome<T>(refuse(code, text));
}

storage::NewNotification noticeOf(const UserId &receiver, const Message &message)
{
    return {receiver, QStringLiteral("message"), QStringLiteral("New message"),
            QStringLiteral("You have a new message."),
            QJsonObject{{QStringLiteral("conversationId"), message.conversationId.toString()},
                        {QStringLiteral("messageId"), message.id.toString()}}};
}

Stored<Done> enqueuePush(Transaction &transaction, const Notification &notification,
                         const QDateTime &now)
{
    const QJsonObject payload{{QStringLiteral("notificationId"), notification.id.toString()},
                              {QStringLiteral("userId"), notification.userId.toString()},
                              {QStringLiteral("type"), notification.type},
                              {QStringLiteral("data"), notification.data.value_or(QJsonObject())}};
    const Stored<bool> queued =
        storage::enqueueOutbox(transaction, storage::OutboxKind::Push,
                               QStringLiteral("push:") + notification.id.toString(), payload, now);
    if (!queued)
        return Failure{queued.error()};
    return Done{};
}

/// Whom the access table is asked about: the sender, for whoever writes in their name.
Stored<Actor> writerOf(Transaction &transaction, const Actor &actor, const Draft &draft)
{
    if (!draft.senderId || actor.isClient())
        return actor;
    const Stored<std::optional<User>> sender = storage::findUser(transaction, *draft.senderId);
    if (!sender)
        return Failure{sender.error()};
    return Actor::client(*draft.senderId, *sender ? (*sender)->role : Role::Patient);
}

/// The repeat of a message that was stored while the conversation was open is still answered.
Stored<AppendedMessage> append(Transaction &transaction, const Conversation &conversation,
                               const Draft &draft, const QDateTime &now)
{
    const bool closed = conversation.status == ConversationStatus::Closed;
    if (closed && draft.clientMessageId.isEmpty())
        return storage::fail(StorageError::Kind::Conflict);
    Stored<AppendedMessage> appended =
        storage::appendMessage(transaction, {draft.conversationId, draft.senderId, draft.content,
                                             draft.type, draft.clientMessageId, now});
    if (appended && closed && appended->inserted)
        return storage::fail(StorageError::Kind::Conflict);
    return appended;
}

Stored<Done> auditPost(Transaction &transaction, const Actor &actor, const Message &message,
                       const QDateTime &now)
{
    if (actor.isClient())
        return Done{};
    const auto entry = storage::appendAudit(
        transaction, {actor.auditName(), QStringLiteral("message.post"), message.id.toString()},
        now);
    if (!entry)
        return Failure{entry.error()};
    return Done{};
}

Stored<Outcome<PostedMessage>> storeAccepted(Transaction &transaction,
                                             const Conversation &conversation, const Draft &draft,
                                             const PostContext &context)
{
    const Stored<AppendedMessage> appended = append(transaction, conversation, draft, context.now);
    if (!appended)
        return Failure{appended.error()};
    PostedMessage posted{*appended, conversation.participants(), {}, {}};
    if (!appended->inserted)
        return Outcome<PostedMessage>(posted);
    const QList<UserId> absent = absentees(posted.participants, context.present, draft.senderId);
    auto notifications = storeNotices(transaction, appended->message, absent, context.now);
    if (!notifications)
        return Failure{notifications.error()};
    posted.notifications = std::move(notifications).value();
    const auto audited = auditPost(transaction, context.actor, appended->message, context.now);
    if (!audited)
        return Failure{audited.error()};
    if (context.watched)
        posted.view = conversationView(transaction, draft.conversationId);
    return Outcome<PostedMessage>(posted);
}
} // namespace

Stored<Outcome<Conversation>> accessConversation(Transaction &transaction, const ConversationId &id,
                                                 const Actor &actor, Action action,
                                                 const RefusalTexts &texts)
{
    Stored<std::optional<Conversation>> found = storage::findConversation(transaction, id);
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return refused<Conversation>(ErrorCode::NotFound, texts.denied);
    if (actor.isClient()) {
        const Relation relation = relationTo(**found, UserId(actor.id));
        const Verdict verdict = decide(action, actor.role, relation);
        if (verdict == Verdict::NotFound)
            return refused<Conversation>(ErrorCode::NotFound, texts.denied);
        if (verdict == Verdict::Forbidden)
            return refused<Conversation>(ErrorCode::Forbidden, texts.denied);
    }
    return Outcome<Conversation>(**found);
}

Stored<Outcome<PostedMessage>> storePost(Transaction &transaction, const Draft &draft,
                                         const PostContext &context)
{
    const Stored<Actor> writer = writerOf(transaction, context.actor, draft);
    if (!writer)
        return Failure{writer.error()};
    const auto access = accessConversation(transaction, draft.conversationId, *writer,
                                           Action::WriteConversation, SendMessageTexts);
    if (!access)
        return Failure{access.error()};
    if (!*access)
        return Outcome<PostedMessage>(Failure{(*access).error()});
    return storeAccepted(transaction, **access, draft, context);
}

Stored<QList<Notification>> storeNotices(Transaction &transaction, const Message &message,
                                         const QList<UserId> &users, const QDateTime &now)
{
    QList<storage::NewNotification> rows;
    for (const UserId &user : users)
        rows.append(noticeOf(user, message));
    Stored<QList<Notification>> stored = storage::insertNotifications(transaction, rows, now);
    if (!stored)
        return stored;
    for (const Notification &notification : *stored) {
        if (const Stored<Done> pushed = enqueuePush(transaction, notification, now); !pushed)
            return Failure{pushed.error()};
    }
    return stored;
}

Stored<Outcome<MessagePage>> readPage(Transaction &transaction, const Actor &actor,
                                      const ConversationId &conversation,
                                      const std::optional<MessageId> &before, int limit)
{
    const auto access = accessConversation(transaction, conversation, actor,
                                           Action::ReadConversation, JoinConversationTexts);
    if (!access)
        return Failure{access.error()};
    if (!*access)
        return Outcome<MessagePage>(Failure{(*access).error()});
    Stored<MessagePage> page =
        before ? storage::messagesBefore(transaction, conversation, *before, limit)
               : storage::recentMessages(transaction, conversation, limit);
    if (!page)
        return Failure{page.error()};
    return Outcome<MessagePage>(std::move(page).value());
}

QList<UserId> absentees(const QList<UserId> &participants, const QSet<UserId> &present,
                        const std::optional<UserId> &sender)
{
    QList<UserId> absent;
    for (const UserId &user : participants) {
        if (!present.contains(user) && user != sender && !absent.contains(user))
            absent.append(user);
    }
    return absent;
}

} // namespace anteroom::handlers
