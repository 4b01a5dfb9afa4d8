// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/outbox/webhook_sender.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>

namespace anteroom::outbox {

struct WebhookSender::Call
{
    QUrl url;
    QNetworkRequest request;
    QByteArray body;
    Sent sent;
};

namespace {

constexpr std::chrono::seconds LongestCall{30};

QNetworkRequest requestOf(const QByteArray &secret, const Webhook &webhook, const QByteArray &body,
                          const QDateTime &now)
{
    QNetworkRequest request;
    const qint64 timestamp = now.toSecsSinceEpoch();
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Anteroom"));
    request.setRawHeader("webhook-id", webhook.id.toUtf8());
    request.setRawHeader("webhook-timestamp", QByteArray::number(timestamp));
    request.setRawHeader("webhook-signature",
                         webhookSignature(secret, webhook.id, timestamp, body));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(
        static_cast<int>(std::chrono::milliseconds(WebhookSender::TimeOut).count()));
    return request;
}

Delivery deliveryOf(QNetworkReply &reply)
{
    Delivery delivery;
    delivery.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (delivery.status >= 200 && delivery.status < 300 &&
        reply.error() == QNetworkReply::NoError) {
        delivery.body = reply.read(WebhookSender::MaximumReplyBytes);
        return delivery;
    }
    if (delivery.status >= 300 && delivery.status < 400)
        delivery.problem = QStringLiteral("answered with a redirect (%1)").arg(delivery.status);
    else if (delivery.status != 0)
        delivery.problem = QStringLiteral("answered %1").arg(delivery.status);
    else if (reply.error() == QNetworkReply::OperationCanceledError)
        delivery.problem = QStringLiteral("no answer in time, or one that is too large");
    else if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        delivery.problem = QStringLiteral("its certificate can't be trusted");
    else
        delivery.problem = QStringLiteral("can't be reached");
    return delivery;
}

} // namespace

WebhookSender::WebhookSender(QStringList allowedHosts, QObject *parent)
    : QObject(parent), m_allowed(std::move(allowedHosts))
{
    // A proxy would look the name up itself.
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void WebhookSender::send(const QUrl &url, const QByteArray &secret, const Webhook &webhook,
                         const QDateTime &now, Sent sent)
{
    const QByteArray body = webhookBody(webhook);
    const auto call = std::make_shared<Call>(
        Call{url, requestOf(secret, webhook, body, now), body, std::move(sent)});
    QHostInfo::lookupHost(url.host(), this, [this, call](const QHostInfo &info) {
        const QList<QHostAddress> addresses = info.addresses();
        for (const QHostAddress &address : addresses) {
            if (mayCall(address, call->url, m_allowed))
                return connectTo(address, call);
        }
        Delivery refused;
        refused.problem = addresses.isEmpty()
                              ? QStringLiteral("its name is not known")
                              : QStringLiteral("its address is inside this network and not in "
                                               "webhooks/allow");
        call->sent(refused);
    });
}

void WebhookSender::connectTo(const QHostAddress &address, const std::shared_ptr<Call> &call)
{
    QUrl pinned = call->url;
    pinned.setHost(address.toString());
    call->request.setUrl(pinned);
    const int port = call->url.port();
    const QString host = call->url.host();
    call->request.setRawHeader(
        "Host", (port < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(port)).toLatin1());
    call->request.setPeerVerifyName(host);
    watch(m_network.post(call->request, call->body), call);
}

void WebhookSender::watch(QNetworkReply *reply, const std::shared_ptr<Call> &call)
{
    reply->setReadBufferSize(MaximumReplyBytes);
    // Bytes that are not read stop coming once the buffer is full; the time-out then ends the call.
    // One that drips is ended here.
    QTimer::singleShot(LongestCall, reply, [reply] { reply->abort(); });
    connect(reply, &QNetworkReply::finished, this, [reply, call] {
        const Delivery delivery = deliveryOf(*reply);
        reply->deleteLater();
        call->sent(delivery);
    });
}

} // namespace anteroom::outbox
