// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/message_service.h"

#include "server/handlers/conversation_service.h"
#include "server/handlers/notification_service.h"
#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"
#include "shared/domain/message_text.h"

namespace anteroom::handlers {

using storage::MessagePage;
using storage::ReadAdvance;
using storage::Stored;
using storage::Transaction;

namespace {
/// A message that is not in the conversation reads as that message text.
const RefusalTexts PagingTexts{MessageNotFoundText, JoinConversationTexts.failed};
const RefusalTexts RedactTexts{MessageNotFoundText, QStringLiteral("Failed to redact message")};

/// `{message, conversationId}`.
socketio::Arguments newMessageArguments(const Message &message)
{
    socketio::Arguments arguments;
    // An id needs no escape.
    arguments.appendJson("{\"message\":" + messageText(message) + ",\"conversationId\":\"" +
                         message.conversationId.toString().toLatin1() + "\"}");
    return arguments;
}

feed::ConversationGrew grew(const PostedMessage &posted)
{
    const Message &message = posted.message;
    feed::ConversationGrew event{message.conversationId, message.seq, message.createdAt, {}};
    if (message.sender)
        event.byPatient = message.sender->id == posted.patientId;
    return event;
}
} // namespace

void MessageService::post(const Actor &actor, const std::optional<User> &sender, const Draft &draft,
                          Answer<Message> answer)
{
    const PostContext context{m_context.intent(actor, "chat:message"), sender,
                              usersIn(m_context.nsp, conversationRoom(draft.conversationId))};
    using Posted = Outcome<PostedMessage>;
    m_context.storage.runBatched<PostItem, Posted>(
        m_context.owner, {draft, context}, storePosts,
        [this, present = context.present, arrivedAt = draft.arrivedAt,
         answer = std::move(answer)](storage::Stored<Posted> stored) {
        const Posted posted = flattened(std::move(stored), SendMessageTexts);
        if (!posted)
            return answer(Failure{posted.error()});
        if (!posted->isRepeat)
            tellPosted(*posted, present, arrivedAt);
        answer(posted->message);
        });
}

void MessageService::tellPosted(const PostedMessage &posted, const QSet<UserId> &presentBefore,
                                const ArrivalTime &arrivedAt)
{
    const Message &message = posted.message;
    m_context.nsp.to(conversationRoom(message.conversationId))
        .emit("chat:message:new", newMessageArguments(message));
    if (arrivedAt)
        m_context.metrics->chatDelivered(std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - *arrivedAt));
    m_notifications.deliver(posted.notifications);
    m_context.feed.publish(feed::MessageStored{message});
    m_context.feed.publish(grew(posted));
    notifyThoseWhoLeft(posted, presentBefore);
}

/// Somebody who was in the room when the job began, and not when it was told, heard nothing of it.
void MessageService::notifyThoseWhoLeft(const PostedMessage &posted,
                                        const QSet<UserId> &presentBefore)
{
    const Message &message = posted.message;
    const QByteArray room = conversationRoom(message.conversationId);
    QList<UserId> left;
    for (const UserId &user : posted.participants) {
        const bool isSender = message.sender && message.sender->id == user;
        if (!isSender && presentBefore.contains(user) && !isUserIn(m_context.nsp, user, room))
            left.append(user);
    }
    if (left.isEmpty())
        return;
    const auto job = [message, left, now = m_context.clock.utcNow()](Transaction &transaction) {
        return storeNotices(transaction, message, left, now);
    };
    m_context.storage.run(m_context.owner, job, [this](const Stored<QList<Notification>> &stored) {
        if (stored)
            m_notifications.deliver(*stored);
    });
}

void MessageService::page(const Intent &intent, const ConversationId &conversation,
                          const std::optional<MessageId> &before, int limit,
                          Answer<MessagePage> answer)
{
    const auto job = [=](Transaction &transaction) {
        return readPage(transaction, intent, conversation, before, limit);
    };
    m_context.ask<MessagePage>(job, PagingTexts, std::move(answer));
}

void MessageService::openTranscript(const Actor &actor, const ConversationId &conversation,
                                    int limit, Answer<MessagePage> answer)
{
    const Intent intent = m_context.intent(actor, "chat:history");
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<MessagePage>> {
        const auto audited = storage::appendAudit(
            transaction,
            {actor.auditName(), QStringLiteral("transcript.open"), conversation.toString()},
            intent.now);
        if (!audited)
            return Failure{audited.error()};
        return readPage(transaction, intent, conversation, std::nullopt, limit);
    };
    m_context.ask<MessagePage>(job, PagingTexts, std::move(answer));
}

void MessageService::join(const Intent &intent, const ConversationId &conversation, int limit,
                          Answer<JoinedConversation> answer)
{
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<JoinedConversation>> {
        const auto page = readPage(transaction, intent, conversation, std::nullopt, limit);
        if (!page)
            return Failure{page.error()};
        if (!*page)
            return Outcome<JoinedConversation>(Failure{(*page).error()});
        const auto unread =
            storage::unreadCount(transaction, conversation, UserId(intent.actor.id));
        if (!unread)
            return Failure{unread.error()};
        return Outcome<JoinedConversation>(JoinedConversation{**page, *unread});
    };
    m_context.ask<JoinedConversation>(job, intent.texts, std::move(answer));
}

void MessageService::exportTranscript(const Actor &actor, const ConversationId &conversation,
                                      TranscriptFormat format, const QString &reason,
                                      Answer<QByteArray> answer)
{
    const Intent intent = m_context.intent(actor, "chat:history");
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<QByteArray>> {
        const auto access = accessConversation(transaction, conversation, intent);
        if (!access)
            return Failure{access.error()};
        if (!*access)
            return Outcome<QByteArray>(Failure{(*access).error()});
        const auto audited =
            storage::appendAudit(transaction,
                                 {actor.auditName(), QStringLiteral("transcript.export"),
                                  conversation.toString(), QStringLiteral("ok"), reason},
                                 intent.now);
        if (!audited)
            return Failure{audited.error()};
        const auto messages = storage::allMessages(transaction, conversation);
        if (!messages)
            return Failure{messages.error()};
        return Outcome<QByteArray>(
            handlers::exportTranscript({**access, *messages, intent.now}, format));
    };
    m_context.ask<QByteArray>(job, intent.texts, std::move(answer));
}

void MessageService::search(const Actor &actor, const storage::MessageSearch &search,
                            Answer<storage::FoundMessages> answer)
{
    using storage::FoundMessages;
    const Intent intent = m_context.intent(actor, "chat:history");
    const QString place = search.conversation ? search.conversation->toString() : QString();
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<FoundMessages>> {
        if (search.conversation) {
            const auto access = accessConversation(transaction, *search.conversation, intent);
            if (!access)
                return Failure{access.error()};
            if (!*access)
                return Outcome<FoundMessages>(Failure{(*access).error()});
        }
        const auto audited = storage::appendAudit(
            transaction, {actor.auditName(), QStringLiteral("transcript.search"), place},
            intent.now);
        if (!audited)
            return Failure{audited.error()};
        auto found = storage::searchMessages(transaction, search);
        if (!found)
            return Failure{found.error()};
        return Outcome<FoundMessages>(std::move(found).value());
    };
    m_context.ask<FoundMessages>(job, intent.texts, std::move(answer));
}

struct MessageService::Read
{
    ReadAdvance advance;
    std::optional<feed::ConversationView> view; ///< when it is another for the console
};

void MessageService::markRead(const Actor &actor, const ReadMark &mark, Answer<ReadAdvance> answer)
{
    const Intent intent = m_context.intent(actor, "chat:mark_read");
    const bool watched = m_context.feed.isWatched();
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<Read>> {
        const auto access = accessConversation(transaction, mark.conversationId, intent);
        if (!access)
            return Failure{access.error()};
        if (!*access)
            return Outcome<Read>(Failure{(*access).error()});
        const Stored<ReadAdvance> advance = storage::advanceReadPointer(
            transaction, mark.conversationId, mark.reader, mark.upTo, intent.now);
        if (!advance)
            return Failure{advance.error()};
        Read read{*advance, {}};
        if (watched && advance->moved && mark.reader != (*access)->patientId)
            read.view = conversationView(transaction, mark.conversationId);
        return Outcome<Read>(read);
    };
    m_context.ask<Read>(job, PagingTexts,
                        [this, answer = std::move(answer)](const Outcome<Read> &read) {
        if (!read)
            return answer(Failure{read.error()});
        if (read->view)
            m_context.feed.publish(feed::ConversationChanged{*read->view});
        answer(read->advance);
    });
}

void MessageService::redact(const Actor &actor, const ConversationId &conversation,
                            const MessageId &message, const QString &reason, Answer<Done> answer)
{
    const QDateTime now = m_context.clock.utcNow();
    const storage::NewAuditEntry audit{actor.auditName(), QStringLiteral("message.redact"),
                                       message.toString(), QStringLiteral("ok"), reason};
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<bool>> {
        const Stored<bool> redacted =
            storage::redactMessage(transaction, conversation, message, now);
        if (!redacted)
            return Failure{redacted.error()};
        if (const auto audited = storage::appendAudit(transaction, audit, now); !audited)
            return Failure{audited.error()};
        return Outcome<bool>(*redacted);
    };
    m_context.ask<bool>(job, RedactTexts,
                        [=, this, answer = std::move(answer)](const Outcome<bool> &redacted) {
        if (!redacted)
            return answer(Failure{redacted.error()});
        if (*redacted)
            tellRedacted(conversation, message, now);
        answer(Done{});
    });
}

void MessageService::tellRedacted(const ConversationId &conversation, const MessageId &message,
                                  const QDateTime &redactedAt)
{
    m_context.nsp.to(conversationRoom(conversation))
        .emit("chat:message:redacted",
              QJsonObject{{QStringLiteral("conversationId"), conversation.toString()},
                          {QStringLiteral("messageId"), message.toString()}});
    m_context.feed.publish(feed::MessageRedacted{conversation, message, redactedAt});
}

} // namespace anteroom::handlers
