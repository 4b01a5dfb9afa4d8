// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/notification.h"

#include "shared/base/clock.h"
#include "shared/domain/wire_enum.h"

namespace anteroom {

namespace {
constexpr WireEnum<NotificationPriority, 3> Priorities{{{NotificationPriority::Low, "low"},
                                                        {NotificationPriority::Normal, "normal"},
                                                        {NotificationPriority::High, "high"}}};
} // namespace

QString toWire(NotificationPriority priority)
{
    return Priorities.name(priority);
}

std::optional<NotificationPriority> notificationPriorityFromWire(QStringView text)
{
    return Priorities.parse(text);
}

QJsonObject notificationJson(const Notification &notification)
{
    QJsonObject json{{QStringLiteral("id"), notification.id.toString()},
                     {QStringLiteral("userId"), notification.userId.toString()},
                     {QStringLiteral("type"), notification.type},
                     {QStringLiteral("title"), notification.title},
                     {QStringLiteral("message"), notification.message},
                     {QStringLiteral("read"), notification.read},
                     {QStringLiteral("createdAt"), toIsoUtc(notification.createdAt)}};
    if (notification.data)
        json.insert(QStringLiteral("data"), *notification.data);
    if (notification.priority != NotificationPriority::Normal)
        json.insert(QStringLiteral("priority"), toWire(notification.priority));
    if (notification.expiresAt.isValid())
        json.insert(QStringLiteral("expiresAt"), toIsoUtc(notification.expiresAt));
    return json;
}

} // namespace anteroom
