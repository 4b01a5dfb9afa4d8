// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/notification_service.h"

#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/audit_table.h"
#include "server/storage/channel_table.h"
#include "server/storage/user_table.h"

#include <algorithm>

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

namespace {
/// Notifications that are read at a time for somebody who comes back.
constexpr int WaitingPage = 500;
/// When the database did not answer.
constexpr milliseconds RetryInterval{1'000};

const RefusalTexts Texts{UserNotFoundText, QStringLiteral("Failed to send notification")};
const RefusalTexts CountTexts{UserNotFoundText, QStringLiteral("Failed to count recipients")};

using Receivers = Stored<Outcome<QList<UserId>>>;

Receivers receiverByUser(Transaction &transaction, const UserId &id)
{
    const Stored<std::optional<User>> user = storage::findUser(transaction, id);
    if (!user)
        return Failure{user.error()};
    if (!*user)
        return Outcome<QList<UserId>>(refuse(ErrorCode::NotFound, UserNotFoundText));
    return Outcome<QList<UserId>>(QList<UserId>{id});
}

Receivers receiversByRole(Transaction &transaction, Role role)
{
    const Stored<QList<User>> users = storage::listActiveUsers(transaction, role);
    if (!users)
        return Failure{users.error()};
    QList<UserId> ids;
    for (const User &user : *users)
        ids.append(user.id);
    return Outcome<QList<UserId>>(ids);
}

Receivers receiversByChannel(Transaction &transaction, const ChannelName &name,
                             const QList<UserId> &subscribed)
{
    const Stored<std::optional<storage::Channel>> channel = storage::findChannel(transaction, name);
    if (!channel)
        return Failure{channel.error()};
    if (!*channel)
        return Outcome<QList<UserId>>(refuse(ErrorCode::NotFound, ChannelDeniedText));
    return Outcome<QList<UserId>>(subscribed);
}

Receivers receiversOf(Transaction &transaction, const NoticeTarget &target,
                      const QList<UserId> &subscribed)
{
    if (target.user)
        return receiverByUser(transaction, *target.user);
    if (target.role)
        return receiversByRole(transaction, *target.role);
    return receiversByChannel(transaction, target.channel.value_or(ChannelName()), subscribed);
}

QString objectName(const NoticeTarget &target)
{
    if (target.user)
        return target.user->toString();
    return target.role ? toWire(*target.role) : target.channel.value_or(ChannelName()).toString();
}

using Inserted = QList<storage::InsertedNotification>;

Stored<Outcome<Inserted>> storeNotice(Transaction &transaction, const QList<UserId> &receivers,
                                      const Notice &notice, const QDateTime &now,
                                      const storage::NewAuditEntry &audit)
{
    QList<storage::NewNotification> rows;
    for (const UserId &id : receivers)
        rows.append({id, notice.type, notice.title, notice.message, notice.data, notice.priority,
                     notice.expiresAt, notice.dedupeKey});
    Stored<Inserted> stored = storage::insertNotifications(transaction, rows, now);
    if (!stored)
        return Failure{stored.error()};
    if (const auto audited = storage::appendAudit(transaction, audit, now); !audited)
        return Failure{audited.error()};
    return Outcome<Inserted>(std::move(stored).value());
}
} // namespace

void NotificationService::send(const Actor &actor, const NoticeTarget &target, const Notice &notice,
                               Answer<QList<NotificationId>> answer)
{
    if (notice.expiresAt.isValid() && notice.expiresAt <= m_context.clock.utcNow())
        return answer(refuse(ErrorCode::InvalidPayload, InvalidPayloadText));
    const QList<UserId> subscribed = subscribersOf(target);
    const storage::NewAuditEntry audit{actor.auditName(), QStringLiteral("notification.send"),
                                       objectName(target)};
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Inserted>> {
        const Receivers receivers = receiversOf(transaction, target, subscribed);
        if (!receivers)
            return Failure{receivers.error()};
        if (!*receivers)
            return Outcome<Inserted>(Failure{(*receivers).error()});
        return storeNotice(transaction, **receivers, notice, now, audit);
    };
    m_context.ask<Inserted>(job, Texts,
                            [this, answer = std::move(answer)](const Outcome<Inserted> &stored) {
        if (!stored) {
            answer(Failure{stored.error()});
            return;
        }
        QList<NotificationId> ids;
        QList<Notification> fresh;
        for (const storage::InsertedNotification &inserted : *stored) {
            ids.append(inserted.notification.id);
            if (!inserted.isRepeat)
                fresh.append(inserted.notification);
        }
        deliver(fresh);
        answer(ids);
    });
}

void NotificationService::count(const NoticeTarget &target, Answer<Recipients> answer)
{
    const auto job = [target, subscribed = subscribersOf(target)](Transaction &transaction) {
        return receiversOf(transaction, target, subscribed);
    };
    m_context.ask<QList<UserId>>(
        job, CountTexts,
        [this, answer = std::move(answer)](const Outcome<QList<UserId>> &receivers) {
        if (!receivers)
            return answer(Failure{receivers.error()});
        const auto online =
            std::count_if(receivers->cbegin(), receivers->cend(),
                          [this](const UserId &user) { return isOnline(m_context.nsp, user); });
        answer(Recipients{receivers->size(), online});
        });
}

/// Of a channel, now.
QList<UserId> NotificationService::subscribersOf(const NoticeTarget &target) const
{
    return target.channel ? usersIn(m_context.nsp, notificationRoom(*target.channel)).values()
                          : QList<UserId>();
}

void NotificationService::deliver(const QList<Notification> &stored)
{
    QList<Notification> reachable;
    for (const Notification &notification : stored) {
        const UserId &user = notification.userId;
        if (isOnline(m_context.nsp, user) && !m_catchingUp.contains(user))
            reachable.append(notification);
    }
    emitAndMark(reachable);
}

void NotificationService::deliverWaiting(const UserId &user)
{
    if (m_catchingUp.contains(user))
        return; // all of the user's sockets get what is being read
    m_catchingUp.insert(user);
    catchUp(user);
}

/// Page by page. Storage answers in order: what is stored behind the last page is answered behind
/// it, and what is stored before it is in it.
void NotificationService::catchUp(const UserId &user)
{
    const auto job = [user, now = m_context.clock.utcNow()](Transaction &transaction) {
        return storage::undeliveredNotifications(transaction, user, now, WaitingPage);
    };
    m_context.storage.run(m_context.owner, job,
                          [this, user](const Stored<QList<Notification>> &waiting) {
        if (!isOnline(m_context.nsp, user)) {
            m_catchingUp.remove(user); // it waits for the next connect
            return;
        }
        if (!waiting)
            return m_retries.start(user, RetryInterval, [this, user] { catchUp(user); });
        QList<Notification> unsent;
        for (const Notification &notification : *waiting) {
            if (!m_unmarked.contains(notification.id))
                unsent.append(notification);
        }
        if (waiting->size() < WaitingPage) {
            m_catchingUp.remove(user);
            return emitAndMark(unsent);
        }
        if (unsent.isEmpty())
            return catchUp(user);
        emitAndMark(unsent, [this, user](bool isMarked) {
            if (isMarked)
                return catchUp(user);
            // It would be read again: the rest waits for the next connect.
            m_catchingUp.remove(user);
        });
    });
}

void NotificationService::emitAndMark(const QList<Notification> &notifications,
                                      const std::function<void(bool isMarked)> &done)
{
    if (notifications.isEmpty())
        return;
    QList<NotificationId> ids;
    for (const Notification &notification : notifications) {
        m_context.nsp.to(userRoom(notification.userId))
            .emit("notification:new", notificationJson(notification));
        ids.append(notification.id);
        m_unmarked.insert(notification.id);
    }
    const auto job = [ids, now = m_context.clock.utcNow()](Transaction &transaction) {
        return storage::markDelivered(transaction, ids, now);
    };
    m_context.storage.run(m_context.owner, job, [this, ids, done](const Stored<Done> &marked) {
        for (const NotificationId &id : ids)
            m_unmarked.remove(id);
        if (done)
            done(marked.ok());
    });
}

} // namespace anteroom::handlers
