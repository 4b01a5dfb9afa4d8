// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/refusal.h"
#include "server/socketio/arguments.h"
#include "shared/base/id.h"

#include <QList>
#include <QStringList>

namespace anteroom::handlers {

/// What a value of a payload must be. Spec: wire.md 3, "Ids are strings", wire.md 4.
enum class FieldType {
    Id,   ///< 1-64 characters `A-Za-z0-9_-`
    Text, ///< any string that is not empty
    TextOrEmpty,
    Content, ///< 1-8000 code points; longer is TooLarge
    Flag,
    Limit,    ///< a whole number, 1-200
    Positive, ///< a whole number from 1 on
    Choice,   ///< one of Field::choices
    Texts,    ///< a list of strings
    Time,     ///< ISO 8601 with a time zone
    Object,
    Anything, ///< any value, also null
};

/// Nullable: optional, and null takes away what was there.
enum class Need { Required, Optional, Nullable };

struct Field
{
    QString key;
    FieldType type = FieldType::Id;
    Need need = Need::Required;
    QStringList choices{};
};

/// The keys of a payload; others are ignored, at most 32 in all.
using Shape = QList<Field>;

inline constexpr qsizetype MaximumContentCodePoints = 8'000;
inline constexpr int MaximumPayloadDepth = 32;
inline constexpr qsizetype MaximumPayloadKeys = 32;
inline constexpr int DefaultPageLimit = 50;
inline constexpr int MaximumPageLimit = 200;

/// The first argument of an event as an object: at most 32 deep and 32 keys wide, no repeated keys,
/// no NUL, no halves of surrogate pairs, no attachments. Errors: InvalidPayload.
Outcome<QJsonObject> readPayload(const socketio::Arguments &arguments);
/// The same for a JSON text that was not checked at all, such as an HTTP body; empty counts as
/// `{}`.
Outcome<QJsonObject> readPayload(const QByteArray &text);

/// Checks each field of shape; a key that is there has its type, null never stands for absent.
/// Errors: InvalidPayload, TooLarge.
Outcome<Done> checkShape(const QJsonObject &payload, const Shape &shape);

/// Reads a time that checkShape() has accepted; null for another text.
QDateTime timeFromIso(const QString &text);
/// The code points of a text; a surrogate pair is one.
qsizetype codePointCount(const QString &text);

/// A text of 1 to `most` code points, not all of them blank, without NUL and halves of surrogate
/// pairs: for texts that come from the console.
bool isPlainText(const QString &text, qsizetype most);

// For payloads that checkShape() has accepted.

template <class T>
T idOf(const QJsonObject &payload, const QString &key)
{
    return T(payload.value(key).toString());
}
/// Nothing when the key is absent.
template <class T>
std::optional<T> optionalIdOf(const QJsonObject &payload, const QString &key)
{
    return payload.contains(key) ? std::optional<T>(idOf<T>(payload, key)) : std::nullopt;
}

} // namespace anteroom::handlers
