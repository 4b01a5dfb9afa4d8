// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outbox/webhook_sender.h"
#include "server/storage/outbox_table.h"
#include "server/storage/storage.h"
#include "shared/base/deadline_queue.h"

#include <QObject>
#include <QSet>

namespace anteroom::outbox {

/// Where webhooks go; a kind without a URL waits.
struct OutboxOptions
{
    QUrl pushUrl{};
    QUrl paymentUrl{};
    QStringList allowedHosts{};
    QByteArray secret{}; ///< as people write it; without one nothing is sent
};

/// Sends what is due in the table `outbox`, some at a time, and writes down what came of it:
/// delivered, tried again later, or dead until a person decides. A process that dies between the
/// answer and the note sends again. Server thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaximumUnderWay = 8;
    static constexpr milliseconds Interval{1000};

    Outbox(storage::Storage &storage, DeadlineQueue &deadlines, const OutboxOptions &options,
           QObject *parent = nullptr);
    ~Outbox() override;

    /// From now on; nothing happens before.
    void start();
    void setSecret(const QByteArray &secret) { m_options.secret = secret; }
    /// Nothing new is sent; what is under way goes on.
    void stop();

Q_SIGNALS:
    /// An attempt ended and was written down: delivered, to be tried again, or dead.
    void noted(const anteroom::OutboxItem &item);

private:
    void look();
    void lookLater();
    void cleanUp();
    QList<OutboxKind> configuredKinds() const;
    QUrl urlOf(OutboxKind kind) const;
    void send(const OutboxItem &item);
    void sent(OutboxItem item, const Delivery &delivery);
    void note(const OutboxItem &item,
              std::function<storage::Stored<Done>(storage::Transaction &)> job);

    storage::Storage &m_storage;
    DeadlineQueue &m_deadlines;
    OutboxOptions m_options;
    WebhookSender m_sender;
    QSet<QString> m_underWay;
    DeadlineQueue::Token m_next = 0;
    milliseconds m_nextCleanUp{0};
    bool m_stopped = false;
};

/// What the receiver of a payment answered: the `status` of a JSON object, else empty.
QString paymentStatusOf(const QByteArray &reply);

} // namespace anteroom::outbox
