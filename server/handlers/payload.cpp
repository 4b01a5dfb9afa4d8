// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/payload.h"

#include "server/handlers/json_scan.h"
#include "server/handlers/texts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace anteroom::handlers {

namespace {
Failure<Refusal> invalid()
{
    return refuse(ErrorCode::InvalidPayload, InvalidPayloadText);
}

bool isWholeNumber(const QJsonValue &value, double least, double most)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= least && number <= most && std::floor(number) == number;
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(),
                                          [](const QJsonValue &item) { return item.isString(); });
}

bool hasType(const QJsonValue &value, const Field &field)
{
    switch (field.type) {
    case FieldType::Id:
        return value.isString() && isValidId(value.toString());
    case FieldType::Text:
    case FieldType::Content:
        return value.isString() && !value.toString().isEmpty();
    case FieldType::TextOrEmpty:
        return value.isString();
    case FieldType::Flag:
        return value.isBool();
    case FieldType::Limit:
        return isWholeNumber(value, 1, MaximumPageLimit);
    case FieldType::Positive:
        return isWholeNumber(value, 1, 9e15);
    case FieldType::Choice:
        return value.isString() && field.choices.contains(value.toString());
    case FieldType::Texts:
        return isListOfTexts(value);
    case FieldType::Time:
        return value.isString() && timeFromIso(value.toString()).isValid();
    case FieldType::Object:
        return value.isObject();
    case FieldType::Anything:
        break;
    }
    return true;
}

Outcome<QJsonObject> checkedObject(const QJsonValue &value, QByteArrayView text)
{
    if (!value.isObject())
        return invalid();
    const std::optional<JsonScan> scan = scanJson(text);
    if (!scan || scan->depth > MaximumPayloadDepth)
        return invalid();
    const QJsonObject object = value.toObject();
    if (object.size() > MaximumPayloadKeys || scan->pairCount != countPairs(object))
        return invalid();
    return object;
}
} // namespace

Outcome<QJsonObject> readPayload(const socketio::Arguments &arguments)
{
    if (arguments.isEmpty() || !arguments.attachments().isEmpty())
        return invalid();
    return checkedObject(arguments.value(0), arguments.json(0));
}

Outcome<QJsonObject> readPayload(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(trimmed);
    if (!document.isObject())
        return invalid();
    return checkedObject(document.object(), trimmed);
}

Outcome<Done> checkShape(const QJsonObject &payload, const Shape &shape)
{
    for (const Field &field : shape) {
        const auto found = payload.constFind(field.key);
        if (found == payload.constEnd()) {
            if (field.need == Need::Required)
                return invalid();
            continue;
        }
        if (found->isNull() && field.need == Need::Nullable)
            continue;
        if (!hasType(*found, field))
            return invalid();
        if (field.type == FieldType::Content &&
            codePointCount(found->toString()) > MaximumContentCodePoints)
            return refuse(ErrorCode::TooLarge, InvalidPayloadText);
    }
    return Done{};
}

QDateTime timeFromIso(const QString &text)
{
    static const QRegularExpression Form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d([.]\\d{1,9})?)?"
                       "(Z|[+-]\\d\\d:\\d\\d)$"));
    if (!Form.match(text).hasMatch())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    // An offset may lead out of the years that can be written with four digits.
    return time.date().year() >= 1 && time.date().year() <= 9999 ? time : QDateTime();
}

qsizetype codePointCount(const QString &text)
{
    const auto isLow = [](QChar c) { return c.isLowSurrogate(); };
    return text.size() - std::count_if(text.begin(), text.end(), isLow);
}

bool isPlainText(const QString &text, qsizetype most)
{
    return !text.trimmed().isEmpty() && text.isValidUtf16() && !text.contains(QChar(u'\0')) &&
           codePointCount(text) <= most;
}

} // namespace anteroom::handlers
