// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/outbox/outbox.h"

#include "server/outbox/retry_schedule.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace anteroom::outbox {

using storage::Stored;
using storage::Transaction;

namespace {
Q_LOGGING_CATEGORY(logOutbox, "anteroom.outbox")

constexpr milliseconds CleanUpInterval{std::chrono::hours(1)};
constexpr qsizetype MaximumStatusLength = 64;

QString typeOf(const OutboxItem &item)
{
    return item.kind == OutboxKind::Payment ? QStringLiteral("consultation.completed")
                                            : item.payload.value(u"type").toString();
}
} // namespace

QString paymentStatusOf(const QByteArray &reply)
{
    const QString status = QJsonDocument::fromJson(reply).object().value(u"status").toString().left(
        MaximumStatusLength);
    for (const QChar c : status) {
        if (!c.isPrint())
            return {};
    }
    return status;
}

Outbox::Outbox(storage::Storage &storage, DeadlineQueue &deadlines, const OutboxOptions &options,
               QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_deadlines(deadlines)
    , m_options(options)
    , m_sender(options.allowedHosts)
{
}

Outbox::~Outbox()
{
    m_deadlines.cancel(m_next);
}

void Outbox::start()
{
    if (configuredKinds().isEmpty())
        qCInfo(logOutbox) << "no webhook is configured: push and payment jobs wait";
    look();
}

void Outbox::stop()
{
    m_stopped = true;
    m_deadlines.cancel(m_next);
}

QUrl Outbox::urlOf(OutboxKind kind) const
{
    return kind == OutboxKind::Payment ? m_options.paymentUrl : m_options.pushUrl;
}

QList<OutboxKind> Outbox::configuredKinds() const
{
    QList<OutboxKind> kinds;
    for (const OutboxKind kind : {OutboxKind::Push, OutboxKind::Payment}) {
        if (!urlOf(kind).isEmpty() && !m_options.secret.isEmpty())
            kinds.append(kind);
    }
    return kinds;
}

void Outbox::lookLater()
{
    if (!m_stopped && m_next == 0)
        m_next = m_deadlines.add(Interval, [this] { look(); });
}

void Outbox::look()
{
    m_deadlines.cancel(m_next);
    cleanUp();
    const QList<OutboxKind> kinds = configuredKinds();
    if (kinds.isEmpty() || m_underWay.size() >= MaximumUnderWay)
        return lookLater();
    // Those under way are still due in the table, and count.
    const auto job = [kinds, now = m_deadlines.clock().utcNow()](Transaction &transaction) {
        return storage::dueOutbox(transaction, kinds, now, MaximumUnderWay);
    };
    m_storage.run(this, job, [this](const Stored<QList<OutboxItem>> &due) {
        for (const OutboxItem &item : due ? *due : QList<OutboxItem>()) {
            if (!m_stopped && !m_underWay.contains(item.key) && m_underWay.size() < MaximumUnderWay)
                send(item);
        }
        lookLater();
    });
}

void Outbox::cleanUp()
{
    const milliseconds now = m_deadlines.clock().steadyNow();
    if (now < m_nextCleanUp)
        return;
    m_nextCleanUp = now + CleanUpInterval;
    const auto job = [now = m_deadlines.clock().utcNow()](Transaction &transaction) {
        return storage::pruneOutbox(transaction, now);
    };
    m_storage.run(this, job, nullptr);
}

void Outbox::send(const OutboxItem &item)
{
    m_underWay.insert(item.key);
    const Webhook webhook{item.key, typeOf(item), item.createdAt, item.payload};
    m_sender.send(urlOf(item.kind), webhookSecret(m_options.secret), webhook,
                  m_deadlines.clock().utcNow(),
                  [this, item](const Delivery &delivery) { sent(item, delivery); });
}

void Outbox::sent(OutboxItem item, const Delivery &delivery)
{
    const QDateTime now = m_deadlines.clock().utcNow();
    item.lastError = delivery.problem;
    if (delivery.isDelivered()) {
        const bool pays = item.kind == OutboxKind::Payment;
        item.reply = pays ? paymentStatusOf(delivery.body) : QString();
        return note(item, [item, now](Transaction &transaction) {
            return storage::markOutboxDelivered(transaction, item.key, item.reply, now);
        });
    }
    ++item.attempts;
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait = delivery.isFinal() ? std::nullopt : waitAfter(item.attempts, jitter);
    if (!wait) {
        qCWarning(logOutbox).noquote()
            << QStringLiteral("%1 is given up after %2 attempts: %3")
                   .arg(item.key, QString::number(item.attempts), delivery.problem);
        return note(item, [item, now](Transaction &transaction) {
            return storage::markOutboxDead(transaction, item.key, item.lastError, now);
        });
    }
    note(item, [item, next = now.addMSecs(wait->count())](Transaction &transaction) {
        return storage::markOutboxFailed(transaction, item.key, item.lastError, next);
    });
}

/// Only when it is written down may the item be looked at again.
void Outbox::note(const OutboxItem &item, std::function<Stored<Done>(Transaction &)> job)
{
    using Item = std::optional<OutboxItem>;
    const auto noteAndRead = [key = item.key,
                              job = std::move(job)](Transaction &transaction) -> Stored<Item> {
        const Stored<Done> done = job(transaction);
        return done ? storage::findOutbox(transaction, key) : Stored<Item>(Failure{done.error()});
    };
    m_storage.run(this, noteAndRead, [this, key = item.key](const Stored<Item> &stored) {
        m_underWay.remove(key);
        if (stored && *stored)
            Q_EMIT noted(**stored);
        if (!m_stopped)
            look();
    });
}

} // namespace anteroom::outbox
