// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace anteroom::demo {

/// What the clinic's back end would do: calls of the HTTP API with an API key, one after the other
/// in the order in which they were asked for. Lives in one thread with an event loop.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    /// body: empty when the call failed; the call is not tried again.
    using Done = std::function<void(int status, const QJsonObject &body)>;

    ApiClient(const QUrl &server, const QString &key, QObject *parent = nullptr);

    void post(const QString &path, const QJsonObject &body, const Done &done);
    qsizetype waitingCount() const { return m_queue.size(); }

private:
    struct Call
    {
        QString path;
        QJsonObject body;
        Done done;
    };
    void sendNext();
    void finish(int status, const QByteArray &body);

    QUrl m_server;
    QByteArray m_authorization;
    QNetworkAccessManager m_network;
    QList<Call> m_queue;
    bool m_busy = false;
};

} // namespace anteroom::demo
