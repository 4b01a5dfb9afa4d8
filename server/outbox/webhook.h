// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace anteroom::outbox {

/// One call to a receiver. Spec: Standard Webhooks 1.0.
struct Webhook
{
    QString id;   ///< the idempotency key, `webhook-id`
    QString type; ///< `message`, `consultation.completed`
    QDateTime createdAt;
    QJsonObject data; ///< ids, never contents
};

/// `{"type":…,"timestamp":…,"data":{…}}`.
QByteArray webhookBody(const Webhook &webhook);

/// `v1,<base64 of HMAC-SHA256(secret, id.timestamp.body)>`. timestamp: seconds since 1970.
QByteArray webhookSignature(const QByteArray &secret, const QString &id, qint64 timestamp,
                            const QByteArray &body);
/// The bytes of a secret as people write it: `whsec_` and base64, else the text itself.
QByteArray webhookSecret(const QByteArray &text);

/// Whether a URL may be configured: https, or http to this machine itself; no user, no fragment.
/// The error is for a person.
Result<QUrl, QString> parseWebhookUrl(const QString &text);

/// Whether this address may be called. Addresses inside (private, link-local, loopback, …) only for
/// a host in `allowed`, which the operator wrote down, or for http to this machine. Spec:
/// reliability.md X4.
bool mayCall(const QHostAddress &address, const QUrl &url, const QStringList &allowed);

} // namespace anteroom::outbox
