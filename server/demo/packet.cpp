// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/packet.h"

#include <QJsonDocument>

namespace anteroom::demo {
namespace {

using Kind = Packet::Kind;

QJsonValue parseJson(QStringView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return {};
}

/// Takes the digits in front of the array.
std::optional<quint64> takeAckId(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count].isDigit())
        ++count;
    bool ok = false;
    const quint64 id = text.first(count).toULongLong(&ok);
    text = text.sliced(count);
    return ok ? std::optional(id) : std::nullopt;
}

Packet parseMessage(QStringView text)
{
    if (text.isEmpty())
        return {};
    const QChar type = text.front();
    text = text.sliced(1);
    switch (type.unicode()) {
    case u'0':
        return {Kind::Connected, {}, parseJson(text)};
    case u'1':
        return {Kind::Disconnected};
    case u'4':
        return {Kind::Refused, {}, parseJson(text)};
    case u'2':
    case u'3': {
        const auto id = takeAckId(text);
        return {type == u'2' ? Kind::Event : Kind::Ack, id, parseJson(text)};
    }
    default:
        return {};
    }
}

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Packet parsePacket(const QString &frame)
{
    const QStringView text(frame);
    if (text.isEmpty())
        return {};
    switch (text.front().unicode()) {
    case u'0':
        return {Kind::Open, {}, parseJson(text.sliced(1))};
    case u'1':
        return {Kind::Close};
    case u'2':
        return {Kind::Ping};
    case u'4':
        return parseMessage(text.sliced(1));
    default:
        return {};
    }
}

QString connectPacket(const QString &token)
{
    const QJsonObject auth{{QStringLiteral("token"), token}};
    return QStringLiteral("40") + jsonText(QJsonDocument(auth));
}

QString eventPacket(const QString &event, const QJsonObject &payload, std::optional<quint64> ackId)
{
    const QString id = ackId ? QString::number(*ackId) : QString();
    return QStringLiteral("42") + id + jsonText(QJsonDocument(QJsonArray{event, payload}));
}

QString ackPacket(quint64 ackId, const QJsonArray &arguments)
{
    return QStringLiteral("43") + QString::number(ackId) + jsonText(QJsonDocument(arguments));
}

} // namespace anteroom::demo
