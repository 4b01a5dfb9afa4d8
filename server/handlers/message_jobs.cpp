// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/message_jobs.h"

#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"
#include "server/storage/conversation_table.h"
#include "server/storage/message_batch.h"
#include "server/storage/notification_table.h"
#include "server/storage/outbox_table.h"
#include "server/storage/user_table.h"
#include "shared/base/clock.h"

namespace anteroom::handlers {

using storage::MessagePage;
using storage::NewMessage;
using storage::StorageError;
using storage::Stored;
using storage::Transaction;

namespace {
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
        storage::enqueueOutbox(transaction, OutboxKind::Push,
                               QStringLiteral("push:") + notification.id.toString(), payload, now);
    if (!queued)
        return Failure{queued.error()};
    return Done{};
}

/// Who is asked about in the policy: the sender, for whoever writes in their name.
Stored<Intent> writersIntent(Transaction &transaction, const Draft &draft,
                             const PostContext &context, NewMessage &message)
{
    Intent intent = context.intent;
    if (intent.actor.isClient()) {
        message.sender = context.sender;
        return intent;
    }
    if (!draft.senderId)
        return intent;
    const Stored<std::optional<User>> sender = storage::findUser(transaction, *draft.senderId);
    if (!sender)
        return Failure{sender.error()};
    message.sender = *sender;
    const Role role = *sender ? (*sender)->role : Role::Patient;
    intent.actor = Actor::client(*draft.senderId, role);
    return intent;
}

std::optional<Refusal> refusalFor(const Intent &intent, const storage::Posting &posting)
{
    if (auto refusal = intent.refusalFor(posting.conversation))
        return refusal;
    if (!posting.mutedUntil.isValid())
        return std::nullopt;
    return Refusal{.code = ErrorCode::Muted,
                   .message = MutedText,
                   .details = {{QStringLiteral("until"), toIsoUtc(posting.mutedUntil)}}};
}

/// A message that is there already; it may have been stored while the conversation was open.
Stored<Outcome<PostedMessage>> repeated(Transaction &transaction, const storage::Posting &posting)
{
    const auto message =
        storage::findMessage(transaction, posting.conversation.id, *posting.repeatOf);
    if (!message)
        return Failure{message.error()};
    if (!*message)
        return storage::fail(StorageError::Kind::Corrupt, QStringLiteral("a message is gone"));
    return Outcome<PostedMessage>(PostedMessage{**message, true, {}, {}, {}});
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

/// What goes with a message that was stored.
Stored<Outcome<PostedMessage>> storeFollowUp(Transaction &transaction,
                                             const Conversation &conversation,
                                             const Message &message, const PostContext &context)
{
    PostedMessage posted{message, false, conversation.patientId, conversation.participants(), {}};
    const std::optional<UserId> sender =
        message.sender ? std::optional<UserId>(message.sender->id) : std::nullopt;
    const QList<UserId> absent = absentees(posted.participants, context.present, sender);
    auto notifications = storeNotices(transaction, message, absent, context.intent.now);
    if (!notifications)
        return Failure{notifications.error()};
    posted.notifications = std::move(notifications).value();
    const auto audited = auditPost(transaction, context.intent.actor, message, context.intent.now);
    if (!audited)
        return Failure{audited.error()};
    return Outcome<PostedMessage>(posted);
}
} // namespace

Stored<Outcome<Conversation>> accessConversation(Transaction &transaction, const ConversationId &id,
                                                 const Intent &intent)
{
    const Stored<std::optional<Conversation>> found = storage::findConversation(transaction, id);
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return Outcome<Conversation>(intent.notFound());
    if (const auto refusal = intent.refusalFor(**found))
        return Outcome<Conversation>(Failure{*refusal});
    return Outcome<Conversation>(**found);
}

Stored<Outcome<PostedMessage>> storePost(Transaction &transaction, const Draft &draft,
                                         const PostContext &context)
{
    NewMessage message{draft.conversationId, {}, draft.content, draft.type, draft.clientMessageId,
                       context.intent.now};
    const Stored<Intent> intent = writersIntent(transaction, draft, context, message);
    if (!intent)
        return Failure{intent.error()};
    const auto posting =
        storage::findPosting(transaction, draft.conversationId, draft.senderId.value_or(UserId()),
                             draft.clientMessageId, context.intent.now);
    if (!posting)
        return Failure{posting.error()};
    if (!*posting)
        return Outcome<PostedMessage>(intent->notFound());
    const auto refusal = refusalFor(*intent, **posting);
    const bool mayRepeat = !refusal || refusal->code == ErrorCode::Conflict;
    if ((*posting)->repeatOf && mayRepeat)
        return repeated(transaction, **posting);
    if (refusal)
        return Outcome<PostedMessage>(Failure{*refusal});
    const bool closed = (*posting)->conversation.status == ConversationStatus::Closed;
    if (closed) // for the server's own messages, which the policy is not asked about
        return storage::fail(StorageError::Kind::Conflict);
    const Stored<Message> stored = storage::storeMessage(transaction, message);
    if (!stored)
        return Failure{stored.error()};
    return storeFollowUp(transaction, (*posting)->conversation, *stored, context);
}

namespace {
using Posted = Outcome<PostedMessage>;

Stored<QList<Posted>> storePostsOneByOne(Transaction &transaction, const QList<PostItem> &items)
{
    QList<Posted> posted;
    for (const PostItem &item : items) {
        auto one = storePost(transaction, item.draft, item.context);
        if (!one)
            return Failure{one.error()};
        posted.append(std::move(*one));
    }
    return posted;
}

/// What becomes of the items of a batch that have no answer yet.
struct Plan
{
    QList<qsizetype> accepted;
    QList<NewMessage> messages;
    QList<qsizetype> repeats; ///< nothing is stored for them
};

/// Those that need more than their own posting would get their numbers out of turn.
bool canBeBatched(const QList<PostItem> &items)
{
    QSet<QString> seen; // the second of two with one clientMessageId is a repeat of the first
    for (const PostItem &item : items) {
        const Draft &draft = item.draft;
        const QString key = draft.conversationId.toString() + u'/' +
                            draft.senderId.value_or(UserId()).toString() + u'/' +
                            draft.clientMessageId;
        if (!item.context.intent.actor.isClient() ||
            (!draft.clientMessageId.isEmpty() && seen.contains(key)) ||
            draft.content.contains(QChar(u'\0'))) // which SQLite's JSON cuts short
            return false;
        seen.insert(key);
    }
    return true;
}

void decide(const PostItem &item, qsizetype index, const std::optional<storage::Posting> &posting,
            Plan &plan, QList<std::optional<Posted>> &answers)
{
    if (!posting) {
        answers[index] = Posted(item.context.intent.notFound());
    } else if (posting->repeatOf) {
        plan.repeats.append(index);
    } else if (const auto refusal = refusalFor(item.context.intent, *posting)) {
        answers[index] = Posted(Failure{*refusal});
    } else {
        const Draft &draft = item.draft;
        plan.accepted.append(index);
        plan.messages.append({draft.conversationId, item.context.sender, draft.content, draft.type,
                              draft.clientMessageId, item.context.intent.now});
    }
}

Stored<Plan> planPosts(Transaction &transaction, const QList<PostItem> &items,
                       QList<std::optional<Posted>> &answers,
                       QList<std::optional<storage::Posting>> &postings)
{
    QList<storage::PostingQuestion> questions;
    for (const PostItem &item : items)
        questions.append({item.draft.conversationId, item.draft.senderId.value_or(UserId()),
                          item.draft.clientMessageId});
    auto found = storage::findPostings(transaction, questions, items.first().context.intent.now);
    if (!found)
        return Failure{found.error()};
    postings = std::move(*found);
    Plan plan;
    for (qsizetype i = 0; i < items.size(); ++i)
        decide(items[i], i, postings[i], plan, answers);
    return plan;
}
} // namespace

Stored<QList<Posted>> storePosts(Transaction &transaction, const QList<PostItem> &items)
{
    if (items.size() == 1 || !canBeBatched(items))
        return storePostsOneByOne(transaction, items);
    QList<std::optional<Posted>> answers(items.size());
    QList<std::optional<storage::Posting>> postings;
    const Stored<Plan> plan = planPosts(transaction, items, answers, postings);
    if (!plan)
        return Failure{plan.error()};
    const auto messages = storage::storeMessages(transaction, plan->messages);
    if (!messages)
        return Failure{messages.error()};
    for (qsizetype i = 0; i < messages->size(); ++i) {
        const qsizetype index = plan->accepted[i];
        const auto posted = storeFollowUp(transaction, postings[index]->conversation,
                                          (*messages)[i], items[index].context);
        if (!posted)
            return Failure{posted.error()};
        answers[index] = *posted;
    }
    for (const qsizetype index : plan->repeats) {
        const auto posted = storePost(transaction, items[index].draft, items[index].context);
        if (!posted)
            return Failure{posted.error()};
        answers[index] = *posted;
    }
    QList<Posted> all;
    for (const std::optional<Posted> &answer : answers)
        all.append(*answer);
    return all;
}

Stored<QList<Notification>> storeNotices(Transaction &transaction, const Message &message,
                                         const QList<UserId> &users, const QDateTime &now)
{
    QList<storage::NewNotification> rows;
    for (const UserId &user : users)
        rows.append(noticeOf(user, message));
    const auto inserted = storage::insertNotifications(transaction, rows, now);
    if (!inserted)
        return Failure{inserted.error()};
    QList<Notification> notifications;
    for (const storage::InsertedNotification &row : *inserted) {
        notifications.append(row.notification);
        if (const Stored<Done> pushed = enqueuePush(transaction, row.notification, now); !pushed)
            return Failure{pushed.error()};
    }
    return notifications;
}

Stored<Outcome<MessagePage>> readPage(Transaction &transaction, const Intent &intent,
                                      const ConversationId &conversation,
                                      const std::optional<MessageId> &before, int limit)
{
    const auto access = accessConversation(transaction, conversation, intent);
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
