// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/ice_servers.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace anteroom::handlers {

QJsonArray iceServersFor(const UserId &user, const IceOptions &options, const QDateTime &now)
{
    QJsonArray servers;
    const QString urls = QStringLiteral("urls");
    if (!options.stunUrls.isEmpty())
        servers.append(QJsonObject{{urls, QJsonArray::fromStringList(options.stunUrls)}});
    if (options.turnUrls.isEmpty() || options.turnSecret.isEmpty())
        return servers;
    const qint64 end = now.toSecsSinceEpoch() + options.credentialLifetime.count();
    const QByteArray name = QByteArray::number(end) + ':' + user.toString().toLatin1();
    const QByteArray password =
        QMessageAuthenticationCode::hash(name, options.turnSecret, QCryptographicHash::Sha1);
    servers.append(
        QJsonObject{{urls, QJsonArray::fromStringList(options.turnUrls)},
                    {QStringLiteral("username"), QString::fromLatin1(name)},
                    {QStringLiteral("credential"), QString::fromLatin1(password.toBase64())}});
    return servers;
}

} // namespace anteroom::handlers
