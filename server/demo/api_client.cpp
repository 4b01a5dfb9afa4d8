// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/api_client.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace anteroom::demo {

ApiClient::ApiClient(const QUrl &server, const QString &key, QObject *parent)
    : QObject(parent), m_server(server), m_authorization("Bearer " + key.toLatin1())
{
    m_network.setTransferTimeout();
}

void ApiClient::post(const QString &path, const QJsonObject &body, const Done &done)
{
    m_queue.append({path, body, done});
    if (!m_busy)
        sendNext();
}

void ApiClient::sendNext()
{
    m_busy = !m_queue.isEmpty();
    if (!m_busy)
        return;
    QUrl url = m_server;
    url.setPath(m_queue.first().path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", m_authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply =
        m_network.post(request, QJsonDocument(m_queue.first().body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        finish(status.toInt(), reply->readAll());
    });
}

void ApiClient::finish(int status, const QByteArray &body)
{
    const Call call = m_queue.takeFirst();
    sendNext();
    if (call.done)
        call.done(status, QJsonDocument::fromJson(body).object());
}

} // namespace anteroom::demo
