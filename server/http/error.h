// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace anteroom::http {

/// Why a request was refused. The peer is at fault in all of them; the connection ends after the
/// answer.
enum class Error {
    BadRequestLine,
    BadTarget,
    BadHeader,
    MissingHost,
    BadHost,
    BadLength,
    ConflictingLength,
    LineTooLong,
    TooManyHeaders,
    HeadTooLarge,
    UnsupportedVersion,
    UnsupportedTransferEncoding,
    ExpectationFailed,
    BadChunk,
    BodyTooLarge,
};

/// The last enumerator, for tests that walk through all of them.
inline constexpr Error LastError = Error::BodyTooLarge;

/// A refusal as it goes to the peer: the status and one sentence for the body, both constant.
struct Refusal
{
    int status;
    QByteArrayView text;
};

/// The one table from error to HTTP status. Spec: RFC 9110 15, RFC 6585 5.
Refusal refusalOf(Error error);

/// The reason phrase of a status, "Unknown" for one that this server never sends.
QByteArrayView reasonPhrase(int status);

} // namespace anteroom::http
