// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/event_table.h"

#include <algorithm>

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

// clang-format off
QList<EventRule> chatRules()
{
    const Field conversation = required("conversationId", FieldType::Id);
    const RefusalTexts &texts = JoinConversationTexts;
    return {
        {"chat:join", RateClass::Room, {conversation}, Scope::Row, texts},
        {"chat:leave", RateClass::Room, {conversation}, Scope::ConversationRoom, texts, Order::AfterEarlierEvents},
        {"chat:message", RateClass::Message,
         {conversation, required("content", FieldType::Content),
          choice("messageType", Need::Optional, messageTypes()), optional("clientMessageId", FieldType::Id)},
         Scope::Row, SendMessageTexts},
        {"chat:typing:start", RateClass::Typing, {conversation}, Scope::ConversationRoom, texts,
         Order::AfterEarlierEvents, true},
        {"chat:typing:stop", RateClass::Typing, {conversation}, Scope::ConversationRoom, texts,
         Order::AfterEarlierEvents, true},
        {"chat:mark_read", RateClass::Room, {conversation, optional("messageId", FieldType::Id)}, Scope::Row, texts},
        {"chat:history", RateClass::Room,
         {conversation, optional("before", FieldType::Id), optional("limit", FieldType::Limit)}, Scope::Row, texts},
    };
}

QList<EventRule> consultationRules()
{
    const Field session = required("sessionId", FieldType::Id);
    const RefusalTexts &texts = JoinConsultationTexts;
    return {
        {"consultation:join", RateClass::Room, {session}, Scope::Row, texts},
        {"consultation:leave", RateClass::Room, {session}, Scope::ConsultationRoom, texts, Order::AfterEarlierEvents},
        {"consultation:offer", RateClass::Signal, signal("offer"), Scope::Row, texts},
        {"consultation:answer", RateClass::Signal, signal("answer"), Scope::Row, texts},
        {"consultation:ice-candidate", RateClass::IceCandidate, signal("candidate"), Scope::Row, texts},
        {"consultation:start", RateClass::Control, {session}, Scope::Row, StartConsultationTexts},
        {"consultation:end", RateClass::Control, {session}, Scope::Row, EndConsultationTexts},
        {"consultation:stats", RateClass::Other, {session, choice("state", Need::Required, callStates())},
         Scope::ConsultationRoom, texts, Order::AfterEarlierEvents},
    };
}

QList<EventRule> otherRules()
{
    return {
        {"notifications:subscribe", RateClass::Subscribe, {optional("channels", FieldType::Texts)}, Scope::Asker,
         SubscribeTexts},
        {"notifications:mark_read", RateClass::Other,
         {optional("notificationId", FieldType::Id), optional("markAllAsRead", FieldType::Flag)}, Scope::Asker,
         MarkNotificationTexts},
        {"presence:status", RateClass::Status, {choice("status", Need::Required, statuses())}, Scope::Asker,
         PresenceTexts, Order::AfterEarlierEvents},
        {"presence:list", RateClass::Other, {optional("userIds", FieldType::Texts)}, Scope::Asker, PresenceTexts},
        {"auth:refresh", RateClass::Other, {required("token", FieldType::Text)}, Scope::Asker, RefreshTexts},
    };
}
// clang-format on
} // namespace

const QList<EventRule> &eventRules()
{
    static const QList<EventRule> Rules = chatRules() + consultationRules() + otherRules();
    return Rules;
}

const EventRule &eventRule(QByteArrayView event)
{
    const QList<EventRule> &rules = eventRules();
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const EventRule &candidate) {
        return candidate.event == event;
    });
    Q_ASSERT_X(rule != rules.end(), "eventRule", "the event is not in the table");
    return *rule;
}

const QList<QByteArray> &sentEvents()
{
    static const QList<QByteArray> Events{
        "ack",
        "auth:expired",
        "chat:message:new",
        "chat:message:read",
        "chat:message:redacted",
        "chat:messages",
        "chat:typing:start",
        "chat:typing:stop",
        "chat:user_joined",
        "chat:user_left",
        "consultation:answer",
        "consultation:ice-candidate",
        "consultation:offer",
        "consultation:room_state",
        "consultation:session_ended",
        "consultation:session_started",
        "consultation:update",
        "consultation:user_joined",
        "consultation:user_left",
        "error",
        "moderation:notice",
        "notification:new",
        "notifications:marked_read",
        "notifications:subscribed",
        "presence:update",
        "system:announcement",
        "system:shutdown",
    };
    return Events;
}

} // namespace anteroom::handlers
