// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

namespace anteroom::handlers {

/// A longer text is not parsed.
constexpr qsizetype ShapedBytes = 4 * 1024;

/// Types and lengths of a JSON value, never its contents: `{conversationId: text(22), channels:
/// list(3)}`; a key that is not one of wire.md's is `key(11)`. A text longer than 4 KiB is not
/// parsed: `json(5000 bytes)`. At most 16 keys are named.
QString shapeOfJson(QByteArrayView json);
/// The same of a value that is parsed already.
QString shapeOf(const QJsonValue &value);

} // namespace anteroom::handlers
