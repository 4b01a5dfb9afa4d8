// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outbox/webhook.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace anteroom::outbox {

/// What came of one call.
struct Delivery
{
    int status = 0;    ///< of HTTP; 0: there was no answer
    QByteArray body{}; ///< of an answer of at most 64 KiB
    QString problem{}; ///< for a person, no contents; empty when the receiver has it

    bool isDelivered() const { return problem.isEmpty(); }
    /// The receiver wants no more of it.
    bool isFinal() const { return status == 410; }
};

/// Calls a receiver: looks its name up, checks the address, and connects to that address and no
/// other, so that a name that changes its mind leads nowhere. TLS must hold; a redirect is a
/// failure; 10 s and 64 KiB at most. Lives in one thread with an event loop.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds TimeOut{10};
    static constexpr qint64 MaximumReplyBytes = 64 * 1024;

    using Sent = std::function<void(const Delivery &)>;

    explicit WebhookSender(QStringList allowedHosts, QObject *parent = nullptr);

    /// now: for the header `webhook-timestamp`. sent runs once, unless this object is gone.
    void send(const QUrl &url, const QByteArray &secret, const Webhook &webhook,
              const QDateTime &now, Sent sent);

private:
    struct Call;
    void connectTo(const QHostAddress &address, const std::shared_ptr<Call> &call);
    void watch(QNetworkReply *reply, const std::shared_ptr<Call> &call);

    QStringList m_allowed;
    QNetworkAccessManager m_network;
};

} // namespace anteroom::outbox
