// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/payload_shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace anteroom::handlers {

namespace {
constexpr qsizetype NamedKeys = 16;

/// A name that somebody made up may say as much as a value.
QString shownKey(const QString &key)
{
    static const QSet<QString> known{QStringLiteral("action"),
                                     QStringLiteral("admitted"),
                                     QStringLiteral("announcement"),
                                     QStringLiteral("answer"),
                                     QStringLiteral("before"),
                                     QStringLiteral("camera"),
                                     QStringLiteral("candidate"),
                                     QStringLiteral("channels"),
                                     QStringLiteral("clientMessageId"),
                                     QStringLiteral("code"),
                                     QStringLiteral("content"),
                                     QStringLiteral("conversationId"),
                                     QStringLiteral("createdAt"),
                                     QStringLiteral("data"),
                                     QStringLiteral("displayName"),
                                     QStringLiteral("durationMinutes"),
                                     QStringLiteral("endedAt"),
                                     QStringLiteral("endedBy"),
                                     QStringLiteral("error"),
                                     QStringLiteral("event"),
                                     QStringLiteral("expiresAt"),
                                     QStringLiteral("fromUserId"),
                                     QStringLiteral("fromUserRole"),
                                     QStringLiteral("hasMore"),
                                     QStringLiteral("iceServers"),
                                     QStringLiteral("id"),
                                     QStringLiteral("lastSeen"),
                                     QStringLiteral("level"),
                                     QStringLiteral("limit"),
                                     QStringLiteral("locked"),
                                     QStringLiteral("markAllAsRead"),
                                     QStringLiteral("message"),
                                     QStringLiteral("messageId"),
                                     QStringLiteral("messageType"),
                                     QStringLiteral("messages"),
                                     QStringLiteral("microphone"),
                                     QStringLiteral("notificationId"),
                                     QStringLiteral("offer"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("packetLossPercent"),
                                     QStringLiteral("position"),
                                     QStringLiteral("presence"),
                                     QStringLiteral("priority"),
                                     QStringLiteral("profile"),
                                     QStringLiteral("queueLength"),
                                     QStringLiteral("read"),
                                     QStringLiteral("readAt"),
                                     QStringLiteral("readBy"),
                                     QStringLiteral("reason"),
                                     QStringLiteral("reconnectAfterMs"),
                                     QStringLiteral("redactedAt"),
                                     QStringLiteral("retryAfterMs"),
                                     QStringLiteral("role"),
                                     QStringLiteral("room"),
                                     QStringLiteral("roundTripMs"),
                                     QStringLiteral("sdp"),
                                     QStringLiteral("sender"),
                                     QStringLiteral("senderId"),
                                     QStringLiteral("senderType"),
                                     QStringLiteral("seq"),
                                     QStringLiteral("session"),
                                     QStringLiteral("sessionId"),
                                     QStringLiteral("startedAt"),
                                     QStringLiteral("startedBy"),
                                     QStringLiteral("state"),
                                     QStringLiteral("status"),
                                     QStringLiteral("targetUserId"),
                                     QStringLiteral("text"),
                                     QStringLiteral("title"),
                                     QStringLiteral("token"),
                                     QStringLiteral("type"),
                                     QStringLiteral("unreadCount"),
                                     QStringLiteral("until"),
                                     QStringLiteral("userId"),
                                     QStringLiteral("userIds"),
                                     QStringLiteral("userProfile"),
                                     QStringLiteral("userRole"),
                                     QStringLiteral("waitingPosition"),
                                     QStringLiteral("waitingSince")};
    return known.contains(key) ? key : QStringLiteral("key(%1)").arg(key.size());
}

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
        parts.append(shownKey(it.key()) + QStringLiteral(": ") + shapeOfValue(it.value()));
    if (object.size() > NamedKeys)
        parts.append(QStringLiteral("…"));
    return QStringLiteral("{") + parts.join(QStringLiteral(", ")) + QStringLiteral("}");
}
} // namespace

QString shapeOf(const QJsonValue &value)
{
    return value.isObject() ? shapeOfObject(value.toObject()) : shapeOfValue(value);
}

QString shapeOfJson(QByteArrayView json)
{
    if (json.size() > ShapedBytes)
        return QStringLiteral("json(%1 bytes)").arg(json.size());
    // A document must be an object or a list: wrapping lets any value be one.
    const QJsonDocument document = QJsonDocument::fromJson("[" + json.toByteArray() + "]");
    return shapeOf(document.array().at(0));
}

} // namespace anteroom::handlers
