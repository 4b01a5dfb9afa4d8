// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace anteroom::handlers {

/// A longer text is not read.
constexpr qsizetype ShapedBytes = 4 * 1024;

/// What may be told about a JSON value to everybody who sees that there was one.
struct PayloadShape
{
    QByteArray text; ///< UTF-8
    /// Of an object, as they stand in the JSON, when they are texts; valid while that lives.
    QByteArrayView conversationId;
    QByteArrayView sessionId;
};

/// Types and lengths of well-formed JSON, never its contents, in its order: `{conversationId:
/// text(22), channels: list(3)}`; a key that is not one of wire.md's is `key(11)`. A text longer
/// than 4 KiB is not read: `json(5000 bytes)`. At most 16 keys are named.
PayloadShape shapeOfJson(QByteArrayView json);

} // namespace anteroom::handlers
