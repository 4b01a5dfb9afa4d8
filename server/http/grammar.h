// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace anteroom::http {

/// Is this a non-empty token? Spec: RFC 9110 5.6.2.
bool isToken(QByteArrayView text);

/// Is this free of control characters other than tab? Bytes from 0x80 pass. Spec: RFC 9110 5.5.
bool isFieldValue(QByteArrayView text);

/// Could this be the value of Host: only characters of `host[:port]`, and not empty? Spec: RFC
/// 9110 7.2.
bool isHostValue(QByteArrayView text);

/// The text without spaces and tabs at its ends.
QByteArrayView trimmedOws(QByteArrayView text);

/// The value of a hexadecimal digit, or -1.
int hexValue(char digit);

inline constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Compared without regard to ASCII case.
bool equalsIgnoringCase(QByteArrayView left, QByteArrayView right);

} // namespace anteroom::http
