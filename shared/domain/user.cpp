// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/user.h"

#include "shared/base/clock.h"

namespace anteroom {

QJsonObject publicProfile(const User &user)
{
    QJsonObject json{{QStringLiteral("displayName"), user.displayName},
                     {QStringLiteral("role"), toWire(user.role)}};
    if (!user.avatarUrl.isEmpty())
        json.insert(QStringLiteral("avatarUrl"), user.avatarUrl);
    if (!user.specialty.isEmpty())
        json.insert(QStringLiteral("specialty"), user.specialty);
    return json;
}

QJsonObject personJson(const User &user)
{
    return {{QStringLiteral("id"), user.id.toString()},
            {QStringLiteral("profile"), publicProfile(user)}};
}

QJsonObject userJson(const User &user)
{
    QJsonObject json{{QStringLiteral("id"), user.id.toString()},
                     {QStringLiteral("displayName"), user.displayName},
                     {QStringLiteral("role"), toWire(user.role)},
                     {QStringLiteral("active"), user.active},
                     {QStringLiteral("createdAt"), toIsoUtc(user.createdAt)}};
    if (!user.email.isEmpty())
        json.insert(QStringLiteral("email"), user.email);
    return json;
}

} // namespace anteroom
