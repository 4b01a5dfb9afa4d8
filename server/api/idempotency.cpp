// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/idempotency.h"

#include <QCryptographicHash>

#include <algorithm>

namespace anteroom::api {

using storage::IdempotencyRecord;
using storage::Stored;
using storage::Transaction;

namespace {
constexpr qint64 KeptSeconds = 24 * 3600;
constexpr qint64 PurgeEverySeconds = 3600;
constexpr qsizetype MaximumSecrets = 10'000;
} // namespace

void Idempotency::run(const IdempotentCall &call, const Work &work, const Send &send)
{
    const Slot slot{call.apiKeyId, call.key};
    if (m_underWay.contains(slot))
        return send(toResponse(Problem{409, QStringLiteral("conflict"),
                                       QStringLiteral("A call with this key is under way")}));
    const QDateTime notBefore = m_context.clock.utcNow().addSecs(-KeptSeconds);
    if (const auto secret = m_secrets.constFind(slot);
        secret != m_secrets.constEnd() && secret->createdAt > notBefore)
        return found(call, *secret, work, send);
    m_underWay.insert(slot);
    const auto job = [=](Transaction &transaction) {
        return storage::findIdempotencyRecord(transaction, call.apiKeyId, call.key, notBefore);
    };
    m_context.storage.run(m_owner, job,
                          [=, this](const Stored<std::optional<IdempotencyRecord>> &record) {
        if (record)
            return found(call, *record, work, send);
        m_underWay.remove(slot);
        send(toResponse(
            Problem{503, QStringLiteral("unavailable"), QStringLiteral("Storage is unavailable")}));
    });
}

void Idempotency::found(const IdempotentCall &call, const std::optional<Record> &record,
                        const Work &work, const Send &send)
{
    if (!record)
        return work([=, this](const http::Response &response) { finish(call, response, send); });
    m_underWay.remove({call.apiKeyId, call.key});
    if (record->requestHash == call.requestHash)
        return send(toResponse(record->status, record->response));
    send(toResponse(Problem{422, QStringLiteral("invalid_payload"),
                            QStringLiteral("This Idempotency-Key was used for another request")}));
}

void Idempotency::finish(const IdempotentCall &call, const http::Response &response,
                         const Send &send)
{
    const Slot slot{call.apiKeyId, call.key};
    const QDateTime now = m_context.clock.utcNow();
    const Record record{call.apiKeyId,   call.key,      call.requestHash,
                        response.status, response.body, now};
    const bool passing = response.status >= 500 || response.status == 429;
    if (passing || call.answerKind == AnswerKind::Secret) {
        if (!passing)
            remember(record);
        m_underWay.remove(slot);
        return send(response);
    }
    const auto job = [record](Transaction &transaction) {
        return storage::storeIdempotencyRecord(transaction, record);
    };
    m_context.storage.run(m_owner, job, [=, this](const Stored<Done> &) {
        m_underWay.remove(slot);
        send(response);
    });
    purgeNowAndThen(now);
}

void Idempotency::remember(const Record &record)
{
    const QDateTime notBefore = record.createdAt.addSecs(-KeptSeconds);
    if (m_secrets.size() >= MaximumSecrets) {
        m_secrets.removeIf([&](const QHash<Slot, Record>::iterator &entry) {
            return entry.value().createdAt <= notBefore;
        });
    }
    if (m_secrets.size() < MaximumSecrets)
        m_secrets.insert({record.apiKeyId, record.key}, record);
}

void Idempotency::purgeNowAndThen(const QDateTime &now)
{
    if (m_purgedAt.isValid() && m_purgedAt.secsTo(now) < PurgeEverySeconds)
        return;
    m_purgedAt = now;
    const auto job = [madeBefore = now.addSecs(-KeptSeconds)](Transaction &transaction) {
        return storage::purgeIdempotencyRecords(transaction, madeBefore);
    };
    m_context.storage.run(m_owner, job, [](const Stored<qint64> &) {});
}

QString hashRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(method + ' ' + path + '\n'));
    hash.addData(body);
    return QString::fromLatin1(hash.result().toHex());
}

bool isValidIdempotencyKey(const QByteArray &key)
{
    const auto printable = [](char c) { return c > 0x20 && c < 0x7f; };
    return !key.isEmpty() && key.size() <= 255 && std::all_of(key.begin(), key.end(), printable);
}

} // namespace anteroom::api
