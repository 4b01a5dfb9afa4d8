// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/outbox/webhook.h"

#include "shared/base/clock.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace anteroom::outbox {

namespace {
bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// What the address classes of Qt leave out. Spec: IANA special-purpose registries.
bool isReserved(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> Networks{
        QHostAddress::parseSubnet(QStringLiteral("0.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
        QHostAddress::parseSubnet(QStringLiteral("192.0.0.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("198.18.0.0/15")),
        QHostAddress::parseSubnet(QStringLiteral("240.0.0.0/4")),
        QHostAddress::parseSubnet(QStringLiteral("64:ff9b::/96")),
    };
    for (const auto &network : Networks) {
        if (address.isInSubnet(network))
            return true;
    }
    return false;
}
} // namespace

QByteArray webhookBody(const Webhook &webhook)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), webhook.type},
                                     {QStringLiteral("timestamp"), toIsoUtc(webhook.createdAt)},
                                     {QStringLiteral("data"), webhook.data}})
        .toJson(QJsonDocument::Compact);
}

QByteArray webhookSignature(const QByteArray &secret, const QString &id, qint64 timestamp,
                            const QByteArray &body)
{
    const QByteArray content = id.toUtf8() + '.' + QByteArray::number(timestamp) + '.' + body;
    return "v1," +
           QMessageAuthenticationCode::hash(content, secret, QCryptographicHash::Sha256).toBase64();
}

QByteArray webhookSecret(const QByteArray &text)
{
    const QByteArray prefix = "whsec_";
    if (!text.startsWith(prefix))
        return text;
    const auto decoded = QByteArray::fromBase64Encoding(text.sliced(prefix.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : text;
}

Result<QUrl, QString> parseWebhookUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Failure{QStringLiteral("it is no URL")};
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return Failure{QStringLiteral("no user, password or fragment belongs in it")};
    const bool plain = url.scheme() == u"http" && isThisMachine(url.host());
    if (url.scheme() != u"https" && !plain)
        return Failure{QStringLiteral("it must be https, or http to this machine")};
    return url;
}

bool mayCall(const QHostAddress &address, const QUrl &url, const QStringList &allowed)
{
    if (allowed.contains(url.host()) || allowed.contains(address.toString()))
        return true;
    if (url.scheme() == u"http")
        return address.isLoopback() && isThisMachine(url.host());
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    const QHostAddress plain = isV4 ? QHostAddress(v4) : address;
    return plain.isGlobal() && !isReserved(plain);
}

} // namespace anteroom::outbox
