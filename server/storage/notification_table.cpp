// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/notification_table.h"

namespace anteroom::storage {

namespace {

QString select(const QString &rest)
{
    return QStringLiteral("SELECT id, user_id, type, title, message, data, is_read, created_at,"
                          " delivered_at, priority, expires_at FROM notifications ") +
           rest;
}

Notification decode(const Row &row)
{
    Notification notification;
    notification.id = row.id<NotificationId>(0);
    notification.userId = row.id<UserId>(1);
    notification.type = row.text(2);
    notification.title = row.text(3);
    notification.message = row.text(4);
    notification.data = row.json(5);
    notification.read = row.flag(6);
    notification.createdAt = row.time(7);
    notification.deliveredAt = row.time(8);
    notification.priority = row.wire(9, notificationPriorityFromWire);
    notification.expiresAt = row.time(10);
    return notification;
}

} // namespace

Stored<InsertedNotification> insertNotification(Transaction &transaction,
                                                const NewNotification &notification,
                                                const QDateTime &now)
{
    if (!notification.dedupeKey.isEmpty()) {
        const auto before =
            transaction.first(select(QStringLiteral("WHERE user_id = ? AND dedupe_key = ?")),
                              {notification.userId.toString(), notification.dedupeKey}, decode);
        if (!before)
            return Failure{before.error()};
        if (*before)
            return InsertedNotification{**before, true};
    }
    const Notification row{NotificationId::random(),
                           notification.userId,
                           notification.type,
                           notification.title,
                           notification.message,
                           notification.data,
                           false,
                           now,
                           {},
                           notification.priority,
                           notification.expiresAt};
    const auto inserted = transaction.execute(
        QStringLiteral("INSERT INTO notifications (id, user_id, position, type, title, message,"
                       " data, created_at, priority, expires_at, dedupe_key) VALUES (?, ?,"
                       " (SELECT coalesce(max(position), 0) + 1 FROM notifications"
                       " WHERE user_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id.toString(), row.userId.toString(), row.userId.toString(), row.type, row.title,
         row.message, jsonValue(row.data), timeValue(now), toWire(row.priority),
         timeValue(row.expiresAt), textOrNull(notification.dedupeKey)});
    if (!inserted)
        return Failure{inserted.error()};
    return InsertedNotification{row};
}

Stored<QList<InsertedNotification>> insertNotifications(Transaction &transaction,
                                                        const QList<NewNotification> &notifications,
                                                        const QDateTime &now)
{
    QList<InsertedNotification> rows;
    for (const NewNotification &notification : notifications) {
        auto row = insertNotification(transaction, notification, now);
        if (!row)
            return Failure{row.error()};
        rows.append(std::move(*row));
    }
    return rows;
}

Stored<std::optional<Notification>> findNotification(Transaction &transaction, const UserId &user,
                                                     const NotificationId &id)
{
    return transaction.first(select(QStringLiteral("WHERE id = ? AND user_id = ?")),
                             {id.toString(), user.toString()}, decode);
}

Stored<QList<Notification>> undeliveredNotifications(Transaction &transaction, const UserId &user,
                                                     const QDateTime &now, int limit)
{
    return transaction.all(
        select(QStringLiteral(
            "WHERE user_id = ? AND delivered_at IS NULL"
            " AND (expires_at IS NULL OR expires_at > ?) ORDER BY position LIMIT ?")),
        {user.toString(), timeValue(now), limit}, decode);
}

Stored<Done> markDelivered(Transaction &transaction, const QList<NotificationId> &ids,
                           const QDateTime &now)
{
    for (const NotificationId &id : ids) {
        const auto updated =
            transaction.execute(QStringLiteral("UPDATE notifications SET delivered_at = ?"
                                               " WHERE id = ? AND delivered_at IS NULL"),
                                {timeValue(now), id.toString()});
        if (!updated)
            return Failure{updated.error()};
    }
    return Done{};
}

Stored<bool> markRead(Transaction &transaction, const UserId &user, const NotificationId &id)
{
    const auto notification = findNotification(transaction, user, id);
    if (!notification)
        return Failure{notification.error()};
    if (!notification->has_value())
        return fail(StorageError::Kind::NotFound, QStringLiteral("notification"));
    const auto updated = transaction.execute(
        QStringLiteral("UPDATE notifications SET is_read = 1 WHERE id = ? AND is_read = 0"),
        {id.toString()});
    if (!updated)
        return Failure{updated.error()};
    return *updated > 0;
}

Stored<qint64> markAllRead(Transaction &transaction, const UserId &user)
{
    return transaction.execute(
        QStringLiteral("UPDATE notifications SET is_read = 1 WHERE user_id = ? AND is_read = 0"),
        {user.toString()});
}

} // namespace anteroom::storage
