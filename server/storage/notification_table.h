// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/transaction.h"
#include "shared/domain/notification.h"

namespace anteroom::storage {

struct NewNotification
{
    UserId userId;
    QString type;
    QString title;
    QString message;
    std::optional<QJsonObject> data{};
    NotificationPriority priority = NotificationPriority::Normal;
    QDateTime expiresAt{}; ///< null: never
    QString dedupeKey{};   ///< empty: none
};

struct InsertedNotification
{
    Notification notification;
    bool isRepeat = false; ///< the user had one with that key: this is it
};

/// Errors: Invalid when the user does not exist.
Stored<InsertedNotification> insertNotification(Transaction &transaction,
                                                const NewNotification &notification,
                                                const QDateTime &now);
/// All or none, in order.
Stored<QList<InsertedNotification>> insertNotifications(Transaction &transaction,
                                                        const QList<NewNotification> &notifications,
                                                        const QDateTime &now);
/// Only the user's own.
Stored<std::optional<Notification>> findNotification(Transaction &transaction, const UserId &user,
                                                     const NotificationId &id);
/// The first of what waits for the user's next connect and has not expired, oldest first.
Stored<QList<Notification>> undeliveredNotifications(Transaction &transaction, const UserId &user,
                                                     const QDateTime &now, int limit);
/// Those marked before keep their time.
Stored<Done> markDelivered(Transaction &transaction, const QList<NotificationId> &ids,
                           const QDateTime &now);
/// False when it was read before. Errors: NotFound when the user has none with this id.
Stored<bool> markRead(Transaction &transaction, const UserId &user, const NotificationId &id);
/// Returns how many became read.
Stored<qint64> markAllRead(Transaction &transaction, const UserId &user);

} // namespace anteroom::storage
