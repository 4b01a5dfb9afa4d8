// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anteroom {

/// The codes of refusals on the wire. Spec: wire.md 3, "Codes".
enum class ErrorCode {
    InvalidPayload,
    Forbidden,
    NotFound,
    TooLarge,
    RateLimited,
    Muted,
    Conflict,
    Unavailable,
    Internal,
};

/// `invalid_payload`, `forbidden`, …
QString toWire(ErrorCode code);

} // namespace anteroom
