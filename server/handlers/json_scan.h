// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>

#include <optional>

namespace anteroom::handlers {

/// What one pass over a JSON text tells that a parsed value hides.
struct JsonScan
{
    int depth = 0;           ///< of nested objects and lists
    qsizetype pairCount = 0; ///< keys with their values, repeated keys counted again
};

/// text: one JSON value, already known to be well-formed. Nothing when an escape stands for NUL or
/// for one half of a surrogate pair, which databases and clients take differently.
std::optional<JsonScan> scanJson(QByteArrayView text);

/// Keys with their values in a parsed value; less than the text's when a key was repeated.
qsizetype countPairs(const QJsonValue &value);

} // namespace anteroom::handlers
