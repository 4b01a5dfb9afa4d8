// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/message_text.h"

#include "shared/base/clock.h"

namespace anteroom {

namespace {

constexpr char HexDigits[] = "0123456789abcdef";

/// text in quotes; what JSON wants escaped is. Spec: RFC 8259, 7.
void appendString(QByteArray &out, const QByteArray &utf8)
{
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += HexDigits[c >> 4];
            out += HexDigits[c & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendPair(QByteArray &out, const char *key, const QString &value)
{
    out += out.endsWith('{') ? "\"" : ",\"";
    out += key;
    out += "\":";
    appendString(out, value.toUtf8());
}

void appendSender(QByteArray &out, const User &sender)
{
    appendPair(out, "senderId", sender.id.toString());
    out += ",\"sender\":{";
    appendPair(out, "id", sender.id.toString());
    out += ",\"profile\":{";
    appendPair(out, "displayName", sender.displayName);
    appendPair(out, "role", toWire(sender.role));
    if (!sender.avatarUrl.isEmpty())
        appendPair(out, "avatarUrl", sender.avatarUrl);
    if (!sender.specialty.isEmpty())
        appendPair(out, "specialty", sender.specialty);
    out += "}}";
}

} // namespace

QByteArray messageText(const Message &message)
{
    QByteArray out;
    out.reserve(512 + message.content.size() * 2);
    out += '{';
    appendPair(out, "id", message.id.toString());
    appendPair(out, "conversationId", message.conversationId.toString());
    out += ",\"seq\":";
    out += QByteArray::number(message.seq);
    appendPair(out, "senderType", senderTypeOf(message));
    appendPair(out, "content", message.content);
    appendPair(out, "messageType", toWire(message.type));
    appendPair(out, "createdAt", toIsoUtc(message.createdAt));
    if (message.sender)
        appendSender(out, *message.sender);
    if (!message.clientMessageId.isEmpty())
        appendPair(out, "clientMessageId", message.clientMessageId);
    if (message.redactedAt.isValid())
        appendPair(out, "redactedAt", toIsoUtc(message.redactedAt));
    out += '}';
    return out;
}

QJsonArray messagesJson(const QList<Message> &messages)
{
    QJsonArray list;
    for (const Message &message : messages)
        list.append(messageJson(message));
    return list;
}

} // namespace anteroom
