// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/error_code.h"

#include "shared/domain/wire_enum.h"

namespace anteroom {

QString toWire(ErrorCode code)
{
    static constexpr WireEnum<ErrorCode, 9> Codes{{{ErrorCode::InvalidPayload, "invalid_payload"},
                                                   {ErrorCode::Forbidden, "forbidden"},
                                                   {ErrorCode::NotFound, "not_found"},
                                                   {ErrorCode::TooLarge, "too_large"},
                                                   {ErrorCode::RateLimited, "rate_limited"},
                                                   {ErrorCode::Muted, "muted"},
                                                   {ErrorCode::Conflict, "conflict"},
                                                   {ErrorCode::Unavailable, "unavailable"},
                                                   {ErrorCode::Internal, "internal"}}};
    return Codes.name(code);
}

} // namespace anteroom
