// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/policy.h"
#include "server/storage/storage_error.h"
#include "shared/base/result.h"
#include "shared/domain/error_code.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace anteroom::handlers {

/// Why something was not done, as the asker is told. Spec: wire.md 3, "Codes".
struct Refusal
{
    ErrorCode code = ErrorCode::Internal;
    QString message{};
    std::optional<qint64> retryAfterMs{}; ///< of RateLimited
    bool acknowledgementOnly = false;     ///< no `error` event is sent
    QJsonObject details{};                ///< further keys of the acknowledgement
};

template <class T>
using Outcome = Result<T, Refusal>;
/// Runs once, on the server thread, never inside the call that takes it when storage is asked.
template <class T>
using Answer = std::function<void(Outcome<T>)>;

inline Failure<Refusal> refuse(ErrorCode code, const QString &message)
{
    return Failure{Refusal{.code = code, .message = message}};
}

/// The texts of one event's refusals. Spec: wire.md 4, "refusal text".
struct RefusalTexts
{
    QString denied; ///< absent, not yours, not allowed
    QString failed; ///< internal, unavailable, conflict
};

/// What a failed storage job means to the asker. NotFound gets texts.denied, the rest texts.failed.
Refusal refusalOf(const storage::StorageError &error, const RefusalTexts &texts);

/// What a verdict of the policy means to the asker; nothing when it is allowed.
std::optional<Refusal> refusalOf(Verdict verdict, const RefusalTexts &texts);

/// `{code, message[, retryAfterMs]}`: the `error` of an acknowledgement.
QJsonObject refusalJson(const Refusal &refusal);

/// The answer of a job that may refuse: its own refusal, or what the failure of storage means.
template <class T>
Outcome<T> flattened(storage::Stored<Outcome<T>> stored, const RefusalTexts &texts)
{
    if (!stored)
        return Failure{refusalOf(stored.error(), texts)};
    return std::move(stored).value();
}

} // namespace anteroom::handlers
