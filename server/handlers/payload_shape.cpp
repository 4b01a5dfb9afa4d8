// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/payload_shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace anteroom::handlers {

namespace {
constexpr qsizetype ParsedBytes = 4 * 1024;
constexpr qsizetype NamedKeys = 16;
constexpr qsizetype KeyLength = 32;

QString shapeOfValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return QStringLiteral("text(%1)").arg(value.toString().size());
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::Bool:
        return QStringLiteral("flag");
    case QJsonValue::Array:
        return QStringLiteral("list(%1)").arg(value.toArray().size());
    case QJsonValue::Object:
        return QStringLiteral("object(%1)").arg(value.toObject().size());
    default:
        return QStringLiteral("null");
    }
}

QString shapeOfObject(const QJsonObject &object)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end() && parts.size() < NamedKeys; ++it)
        parts.append(it.key().left(KeyLength) + QStringLiteral(": ") + shapeOfValue(it.value()));
    if (object.size() > NamedKeys)
        parts.append(QStringLiteral("…"));
    return QStringLiteral("{") + parts.join(QStringLiteral(", ")) + QStringLiteral("}");
}
} // namespace

QString shapeOfJson(QByteArrayView json)
{
    if (json.size() > ParsedBytes)
        return QStringLiteral("json(%1 bytes)").arg(json.size());
    // A document must be an object or a list: wrapping lets any value be one.
    const QJsonDocument document = QJsonDocument::fromJson("[" + json.toByteArray() + "]");
    const QJsonValue value = document.array().at(0);
    return value.isObject() ? shapeOfObject(value.toObject()) : shapeOfValue(value);
}

} // namespace anteroom::handlers
