// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/api_context.h"
#include "server/api/route_table.h"
#include "server/storage/idempotency_table.h"

#include <QSet>

namespace anteroom::api {

/// Which call a key stands for.
struct IdempotentCall
{
    ApiKeyId apiKeyId;
    QString key;
    QString requestHash; ///< of method, path and body
    AnswerKind answerKind = AnswerKind::Plain;
};

/// Answers a repeated POST with the stored answer for 24 h. Answers that hold a secret are kept in
/// memory only. Spec: wire.md 6, "Idempotency-Key".
class Idempotency
{
public:
    using Send = std::function<void(const http::Response &)>;
    /// Does the work and calls its argument with the answer, once.
    using Work = std::function<void(const Send &)>;

    Idempotency(const ApiContext &context, QObject *owner) : m_context(context), m_owner(owner) {}

    /// Sends the stored answer, or does the work and stores its answer before it is sent. The same
    /// key for another body is InvalidPayload, for a call under way Conflict.
    void run(const IdempotentCall &call, const Work &work, const Send &send);

private:
    using Slot = std::pair<ApiKeyId, QString>;
    using Record = storage::IdempotencyRecord;

    void found(const IdempotentCall &call, const std::optional<Record> &record, const Work &work,
               const Send &send);
    void finish(const IdempotentCall &call, const http::Response &response, const Send &send);
    void remember(const Record &record);
    void purgeNowAndThen(const QDateTime &now);

    const ApiContext &m_context;
    QObject *m_owner;
    QSet<Slot> m_underWay;
    QHash<Slot, Record> m_secrets;
    QDateTime m_purgedAt;
};

/// SHA-256 in hex of what makes two requests the same.
QString hashRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body);
/// 1-255 printable ASCII characters.
bool isValidIdempotencyKey(const QByteArray &key);

} // namespace anteroom::api
