// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/event_table.h"

namespace anteroom::handlers {

namespace {
Field required(const char *key, FieldType type)
{
    return {QLatin1String(key), type, Need::Required};
}
Field optional(const char *key, FieldType type)
{
    return {QLatin1String(key), type, Need::Optional};
}
Field choice(const char *key, Need need, const QStringList &choices)
{
    return {QLatin1String(key), FieldType::Choice, need, choices};
}
QStringList messageTypes()
{
    return {QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("file")};
}
QStringList statuses()
{
    return {QStringLiteral("online"), QStringLiteral("away"), QStringLiteral("busy")};
}
QStringList callStates()
{
    return {QStringLiteral("connecting"), QStringLiteral("connected"), QStringLiteral("failed"),
            QStringLiteral("closed")};
}
Shape signal(const char *key)
{
    return {required("sessionId", FieldType::Id), required(key, FieldType::Anything),
            required("targetUserId", FieldType::Id)};
}

QList<EventRule> chatRules()
{
    const Field conversation = required("conversationId", FieldType::Id);
    return {
        {"chat:join", RateClass::Room, {conversation}},
        {"chat:leave", RateClass::Room, {conversation}, Order::AfterEarlierEvents},
        {"chat:message",
         RateClass::Message,
         {conversation, required("content", FieldType::Content),
          choice("messageType", Need::Optional, messageTypes()),
          optional("clientMessageId", FieldType::Id)}},
        {"chat:typing:start", RateClass::Typing, {conversation}, Order::AfterEarlierEvents},
        {"chat:typing:stop", RateClass::Typing, {conversation}, Order::AfterEarlierEvents},
        {"chat:mark_read", RateClass::Room, {conversation, optional("messageId", FieldType::Id)}},
        {"chat:history",
         RateClass::Room,
         {conversation, optional("before", FieldType::Id), optional("limit", FieldType::Limit)}},
    };
}

QList<EventRule> consultationRules()
{
    const Field session = required("sessionId", FieldType::Id);
    return {
        {"consultation:join", RateClass::Room, {session}},
        {"consultation:leave", RateClass::Room, {session}, Order::AfterEarlierEvents},
        {"consultation:offer", RateClass::Signal, signal("offer")},
        {"consultation:answer", RateClass::Signal, signal("answer")},
        {"consultation:ice-candidate", RateClass::IceCandidate, signal("candidate")},
        {"consultation:start", RateClass::Control, {session}},
        {"consultation:end", RateClass::Control, {session}},
        {"consultation:stats",
         RateClass::Other,
         {session, choice("state", Need::Required, callStates())},
         Order::AfterEarlierEvents},
    };
}

QList<EventRule> otherRules()
{
    return {
        {"notifications:subscribe", RateClass::Subscribe, {optional("channels", FieldType::Texts)}},
        {"notifications:mark_read",
         RateClass::Other,
         {optional("notificationId", FieldType::Id), optional("markAllAsRead", FieldType::Flag)}},
        {"presence:status",
         RateClass::Status,
         {choice("status", Need::Required, statuses())},
         Order::AfterEarlierEvents},
        {"presence:list", RateClass::Other, {optional("userIds", FieldType::Texts)}},
        {"auth:refresh", RateClass::Other, {required("token", FieldType::Text)}},
    };
}
} // namespace

const QList<EventRule> &eventRules()
{
    static const QList<EventRule> Rules = chatRules() + consultationRules() + otherRules();
    return Rules;
}

} // namespace anteroom::handlers
