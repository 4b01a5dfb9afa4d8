// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/actor.h"
#include "server/handlers/context.h"
#include "server/storage/notification_table.h"
#include "shared/base/keyed_deadlines.h"
#include "shared/domain/notification.h"

#include <QSet>

namespace anteroom::handlers {

/// Whom a notification is for; exactly one is set.
struct NoticeTarget
{
    std::optional<UserId> user{};
    std::optional<Role> role{};           ///< its active users
    std::optional<ChannelName> channel{}; ///< the users that are subscribed now
};

struct Notice
{
    QString type;
    QString title;
    QString message;
    std::optional<QJsonObject> data{};
    NotificationPriority priority = NotificationPriority::Normal;
    QDateTime expiresAt{}; ///< null: never
    QString dedupeKey{};   ///< a user gets one of the same key once; empty: none
};

struct Recipients
{
    qint64 count = 0;
    qint64 online = 0; ///< of them, connected now
};

/// The one path of notifications: stored, then sent once to each socket of the user; what nobody
/// was there to get waits for the next connect. Spec: wire.md 4 "Notifications", 5.3.
class NotificationService
{
public:
    explicit NotificationService(const Context &context)
        : m_context(context), m_retries(context.deadlines)
    {
    }

    /// Answers the ids, one a user, in no order. Errors: NotFound for an unknown user or channel.
    void send(const Actor &actor, const NoticeTarget &target, const Notice &notice,
              Answer<QList<NotificationId>> answer);

    /// How many people a notification would go to. Errors: as send().
    void count(const NoticeTarget &target, Answer<Recipients> answer);

    /// Sends what another job has stored; call it when that job was committed. What is for a user
    /// who is catching up comes with the rest.
    void deliver(const QList<Notification> &stored);
    /// Sends all that waits for a user who has just connected, oldest first.
    void deliverWaiting(const UserId &user);

private:
    QList<UserId> subscribersOf(const NoticeTarget &target) const;
    void catchUp(const UserId &user);
    void emitAndMark(const QList<Notification> &notifications,
                     const std::function<void(bool isMarked)> &done = {});

    const Context &m_context;
    QSet<NotificationId> m_unmarked; ///< sent, not yet marked as delivered
    QSet<UserId> m_catchingUp;       ///< what waits for them is being read
    KeyedDeadlines<UserId> m_retries;
};

} // namespace anteroom::handlers
