// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace anteroom::websocket {

/// Checks UTF-8 that comes in pieces cut anywhere and fails at the first byte that can't belong to
/// valid text. Overlong forms, surrogates and what is above U+10FFFF are invalid. Spec: RFC 3629 4.
class Utf8Validator
{
public:
    /// False as soon as the text can no longer become valid; reset() before it is used again.
    bool feed(QByteArrayView bytes);
    /// True when no character is cut at the end of what was fed, and nothing was invalid.
    bool isComplete() const { return m_state == 0; }
    void reset() { m_state = 0; }

private:
    quint8 m_state = 0;
};

/// Is this whole text valid UTF-8?
bool isValidUtf8(QByteArrayView bytes);

} // namespace anteroom::websocket
