// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/refusal.h"

namespace anteroom::handlers {

Refusal refusalOf(const storage::StorageError &error, const RefusalTexts &texts)
{
    using Kind = storage::StorageError::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return {.code = ErrorCode::NotFound, .message = texts.denied};
    case Kind::Conflict:
        return {.code = ErrorCode::Conflict, .message = texts.failed};
    case Kind::Unavailable:
        return {.code = ErrorCode::Unavailable, .message = texts.failed};
    case Kind::Corrupt:
    case Kind::Invalid:
        break;
    }
    return {.code = ErrorCode::Internal, .message = texts.failed};
}

std::optional<Refusal> refusalOf(Verdict verdict, const RefusalTexts &texts)
{
    switch (verdict) {
    case Verdict::Allowed:
        return std::nullopt;
    case Verdict::Forbidden:
        return Refusal{.code = ErrorCode::Forbidden, .message = texts.denied};
    case Verdict::Conflict:
        return Refusal{.code = ErrorCode::Conflict, .message = texts.failed};
    case Verdict::NotFound:
        break;
    }
    return Refusal{.code = ErrorCode::NotFound, .message = texts.denied};
}

QJsonObject refusalJson(const Refusal &refusal)
{
    QJsonObject json{{QStringLiteral("code"), toWire(refusal.code)},
                     {QStringLiteral("message"), refusal.message}};
    if (refusal.retryAfterMs)
        json.insert(QStringLiteral("retryAfterMs"), *refusal.retryAfterMs);
    return json;
}

} // namespace anteroom::handlers
