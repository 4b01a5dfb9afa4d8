// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/message_service.h"

#include "server/handlers/conversation_service.h"
#include "server/handlers/notification_service.h"
#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"
#include "server/storage/conversation_table.h"
#include "server/storage/outbox_table.h"
#include "server/storage/user_table.h"

namespace anteroom::handlers {

using storage::AppendedMessage;
using storage::MessagePage;
using storage::ReadAdvance;
using storage::StorageError;
using storage::Stored;
using storage::Transaction;

struct MessageService::Posted
{
    storage::AppendedMessage appended;
    QList<UserId> participants;
    QList<Notification> notifications;
    std::optional<feed::ConversationView> view; ///< for a console that looks
};

namespace {
/// A reference to a person or a message that is not there reads as that message text.
const RefusalTexts PagingTexts{MessageNotFoundText, JoinConversationTexts.failed};

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

Stored<QList<Notification>> notifyOf(Transaction &transaction, const Message &message,
                                     const QList<UserId> &absent, const QDateTime &now)
{
    QList<storage::NewNotification> rows;
    for (const UserId &user : absent)
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

void MessageService::post(const Actor &actor, const Draft &draft, Answer<Message> answer)
{
    const QSet<UserId> present = usersIn(m_context.nsp, conversationRoom(draft.conversationId));
    const bool watched = m_context.feed.isWatched();
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Posted>> {
        const Stored<Actor> writer = writerOf(transaction, actor, draft);
        if (!writer)
            return Failure{writer.error()};
        const auto access = accessConversation(transaction, draft.conversationId, *writer,
                                               Action::WriteConversation, SendMessageTexts);
        if (!access)
            return Failure{access.error()};
        if (!*access)
            return Outcome<Posted>(Failure{(*access).error()});
        Posted posted;
        const Stored<AppendedMessage> appended = append(transaction, **access, draft, now);
        if (!appended)
            return Failure{appended.error()};
        posted.appended = *appended;
        posted.participants = (*access)->participants();
        if (!appended->inserted)
            return Outcome<Posted>(posted);
        auto notifications = notifyOf(transaction, appended->message,
                                      absentees(posted.participants, present, draft.senderId), now);
        if (!notifications)
            return Failure{notifications.error()};
        posted.notifications = std::move(notifications).value();
        if (watched)
            posted.view = conversationView(transaction, draft.conversationId);
        if (const auto audited = auditPost(transaction, actor, appended->message, now); !audited)
            return Failure{audited.error()};
        return Outcome<Posted>(posted);
    };
    m_context.ask<Posted>(job, SendMessageTexts,
                          [this, present, answer = std::move(answer)](const Outcome<Posted> &done) {
        if (!done) {
            answer(Failure{done.error()});
            return;
        }
        if (done->appended.inserted)
            posted(*done, present);
        answer(done->appended.message);
    });
}

void MessageService::posted(const Posted &posted, const QSet<UserId> &presentBefore)
{
    const Message &message = posted.appended.message;
    m_context.nsp.to(conversationRoom(message.conversationId))
        .emit("chat:message:new",
              QJsonObject{{QStringLiteral("message"), messageJson(message)},
                          {QStringLiteral("conversationId"), message.conversationId.toString()}});
    m_notifications.deliver(posted.notifications);
    m_context.feed.publish(feed::MessageStored{message});
    if (posted.view)
        m_context.feed.publish(feed::ConversationChanged{*posted.view});
    notifyThoseWhoLeft(posted, presentBefore);
}

void MessageService::notifyThoseWhoLeft(const Posted &posted, const QSet<UserId> &presentBefore)
{
    const Message &message = posted.appended.message;
    const QSet<UserId> present = usersIn(m_context.nsp, conversationRoom(message.conversationId));
    const std::optional<UserId> sender =
        message.sender ? std::optional<UserId>(message.sender->id) : std::nullopt;
    QList<UserId> left = absentees(posted.participants, present, sender);
    left.removeIf([&](const UserId &user) { return !presentBefore.contains(user); });
    if (left.isEmpty())
        return;
    const auto job = [message, left, now = m_context.clock.utcNow()](Transaction &transaction) {
        return notifyOf(transaction, message, left, now);
    };
    m_context.storage.run(m_context.owner, job, [this](const Stored<QList<Notification>> &stored) {
        if (stored)
            m_notifications.deliver(*stored);
    });
}

namespace {
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
} // namespace

void MessageService::page(const Actor &actor, const ConversationId &conversation,
                          const std::optional<MessageId> &before, int limit,
                          Answer<MessagePage> answer)
{
    const auto job = [=](Transaction &transaction) {
        return readPage(transaction, actor, conversation, before, limit);
    };
    m_context.ask<MessagePage>(job, PagingTexts, std::move(answer));
}

void MessageService::openTranscript(const Actor &actor, const ConversationId &conversation,
                                    int limit, Answer<MessagePage> answer)
{
    const auto job = [=, now = m_context.clock.utcNow()](
                         Transaction &transaction) -> Stored<Outcome<MessagePage>> {
        const auto audited = storage::appendAudit(
            transaction,
            {actor.auditName(), QStringLiteral("transcript.open"), conversation.toString()}, now);
        if (!audited)
            return Failure{audited.error()};
        return readPage(transaction, actor, conversation, std::nullopt, limit);
    };
    m_context.ask<MessagePage>(job, PagingTexts, std::move(answer));
}

void MessageService::markRead(const Actor &actor, const ReadMark &mark, Answer<ReadAdvance> answer)
{
    const auto job = [=, now = m_context.clock.utcNow()](
                         Transaction &transaction) -> Stored<Outcome<ReadAdvance>> {
        const auto access = accessConversation(transaction, mark.conversationId, actor,
                                               Action::WriteConversation, JoinConversationTexts);
        if (!access)
            return Failure{access.error()};
        if (!*access)
            return Outcome<ReadAdvance>(Failure{(*access).error()});
        Stored<ReadAdvance> advance = storage::advanceReadPointer(transaction, mark.conversationId,
                                                                  mark.reader, mark.upTo, now);
        if (!advance)
            return Failure{advance.error()};
        return Outcome<ReadAdvance>(std::move(advance).value());
    };
    m_context.ask<ReadAdvance>(job, PagingTexts, std::move(answer));
}

void MessageService::redact(const Actor &actor, const ConversationId &conversation,
                            const MessageId &message, const QString &reason, Answer<Done> answer)
{
    const QDateTime now = m_context.clock.utcNow();
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<bool>> {
        const Stored<bool> redacted =
            storage::redactMessage(transaction, conversation, message, now);
        if (!redacted)
            return Failure{redacted.error()};
        const auto audited =
            storage::appendAudit(transaction,
                                 {actor.auditName(), QStringLiteral("message.redact"),
                                  message.toString(), QStringLiteral("ok"), reason},
                                 now);
        if (!audited)
            return Failure{audited.error()};
        return Outcome<bool>(*redacted);
    };
    m_context.ask<bool>(job, {MessageNotFoundText, QStringLiteral("Failed to redact message")},
                        [this, conversation, message, now,
                         answer = std::move(answer)](const Outcome<bool> &redacted) {
        if (!redacted) {
            answer(Failure{redacted.error()});
            return;
        }
        if (*redacted) {
            m_context.nsp.to(conversationRoom(conversation))
                .emit("chat:message:redacted",
                      QJsonObject{{QStringLiteral("conversationId"), conversation.toString()},
                                  {QStringLiteral("messageId"), message.toString()}});
            m_context.feed.publish(feed::MessageRedacted{conversation, message, now});
        }
        answer(Done{});
    });
}

} // namespace anteroom::handlers
