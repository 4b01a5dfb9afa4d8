// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace anteroom {

enum class NotificationPriority { Low, Normal, High };

QString toWire(NotificationPriority priority);
std::optional<NotificationPriority> notificationPriorityFromWire(QStringView text);

/// Something a user should know; stored first, then sent once to each of their sockets.
struct Notification
{
    NotificationId id;
    UserId userId;
    QString type;
    QString title;
    QString message;
    std::optional<QJsonObject> data;
    bool read = false;
    QDateTime createdAt;
    QDateTime deliveredAt; ///< null while it waits for the user's next connect
    NotificationPriority priority = NotificationPriority::Normal;
    QDateTime expiresAt; ///< null: never; later it is delivered to nobody
};

/// `{id,userId,type,title,message,read,createdAt,data?,priority?,expiresAt?}`; priority when it is
/// not normal. Spec: wire.md 4.
QJsonObject notificationJson(const Notification &notification);

} // namespace anteroom
