// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/control_arguments.h"

#include "server/auth/token_issuer.h"

#include <QStringList>

#include <cmath>

namespace anteroom::host {

std::optional<QList<Role>> parseRoles(const QString &text)
{
    QList<Role> roles;
    const QStringList names = text.split(u',');
    for (const QString &name : names) {
        const auto role = roleFromWire(name);
        if (!role)
            return std::nullopt;
        if (!roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

std::optional<std::chrono::seconds> parseTimeToLive(const QJsonValue &value)
{
    if (value.isUndefined())
        return auth::TokenIssuer::DefaultTimeToLive;
    const double number = value.toDouble(-1);
    const auto most = static_cast<double>(auth::TokenIssuer::MaximumTimeToLive.count());
    if (number < 1 || number > most || std::floor(number) != number)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(number));
}

} // namespace anteroom::host
