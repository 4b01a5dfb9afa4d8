// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/notification.h"

#include "shared/base/clock.h"

namespace anteroom {

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
    return json;
}

} // namespace anteroom
