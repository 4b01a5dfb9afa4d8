// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/notification_routes.h"

#include "server/handlers/texts.h"

#include <QJsonArray>

namespace anteroom::api {

using handlers::Clinic;
using handlers::FieldType;
using handlers::Need;
using handlers::Outcome;
using handlers::Shape;

namespace {
const QString UserIdKey = QStringLiteral("userId");
const QString RoleKey = QStringLiteral("role");
const QString ChannelKey = QStringLiteral("channel");
const QString TypeKey = QStringLiteral("type");
const QString TitleKey = QStringLiteral("title");
const QString MessageKey = QStringLiteral("message");
const QString DataKey = QStringLiteral("data");
const QString PriorityKey = QStringLiteral("priority");
const QString ExpiresAtKey = QStringLiteral("expiresAt");
const QString DedupeKeyKey = QStringLiteral("dedupeKey");

Shape noticeShape()
{
    const QStringList roles{toWire(Role::Patient), toWire(Role::Physician), toWire(Role::Agent),
                            toWire(Role::Admin)};
    return {{UserIdKey, FieldType::Id, Need::Optional},
            {RoleKey, FieldType::Choice, Need::Optional, roles},
            {ChannelKey, FieldType::Id, Need::Optional},
            {TypeKey, FieldType::Text, Need::Required},
            {TitleKey, FieldType::Text, Need::Required},
            {MessageKey, FieldType::Text, Need::Required},
            {DataKey, FieldType::Object, Need::Optional},
            {PriorityKey,
             FieldType::Choice,
             Need::Optional,
             {toWire(NotificationPriority::Low), toWire(NotificationPriority::Normal),
              toWire(NotificationPriority::High)}},
            {ExpiresAtKey, FieldType::Time, Need::Optional},
            {DedupeKeyKey, FieldType::Id, Need::Optional}};
}

handlers::NoticeTarget targetOf(const QJsonObject &body)
{
    return {handlers::optionalIdOf<UserId>(body, UserIdKey),
            roleFromWire(body.value(RoleKey).toString()),
            handlers::optionalIdOf<ChannelName>(body, ChannelKey)};
}

void sendNotification(Clinic &clinic, const ApiCall &call)
{
    const handlers::NoticeTarget target = targetOf(call.body);
    if (target.user.has_value() + target.role.has_value() + target.channel.has_value() != 1)
        return call.reply(
            handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText));
    handlers::Notice notice{call.body.value(TypeKey).toString(),
                            call.body.value(TitleKey).toString(),
                            call.body.value(MessageKey).toString()};
    if (call.body.contains(DataKey))
        notice.data = call.body.value(DataKey).toObject();
    notice.priority = notificationPriorityFromWire(call.body.value(PriorityKey).toString())
                          .value_or(NotificationPriority::Normal);
    notice.expiresAt = handlers::timeFromIso(call.body.value(ExpiresAtKey).toString());
    notice.dedupeKey = call.body.value(DedupeKeyKey).toString();
    clinic.notifications().send(call.actor, target, notice,
                                [call](const Outcome<QList<NotificationId>> &sent) {
        if (!sent)
            return call.reply(Failure{sent.error()});
        QJsonArray ids;
        for (const NotificationId &id : *sent)
            ids.append(id.toString());
        call.reply(ApiAnswer{202, QJsonObject{{QStringLiteral("ids"), ids}}});
    });
}
} // namespace

void addNotificationRoutes(RouteTable &routes, Clinic &clinic)
{
    routes.add({"POST", "/api/v1/notifications", QStringLiteral("write"), noticeShape(),
                [&clinic](const ApiCall &call) { sendNotification(clinic, call); }});
}

} // namespace anteroom::api
