// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/moderation_routes.h"

#include <QJsonArray>

namespace anteroom::api {

using handlers::Clinic;
using handlers::FieldType;
using handlers::Need;
using handlers::Outcome;
using handlers::Shape;

namespace {
const QString UserIdKey = QStringLiteral("userId");
const QString ConversationIdKey = QStringLiteral("conversationId");
const QString UntilKey = QStringLiteral("until");
const QString ReasonKey = QStringLiteral("reason");
const QString DenyKey = QStringLiteral("deny");

QJsonObject muteJson(const storage::Mute &mute)
{
    QJsonObject json{{UserIdKey, mute.userId.toString()},
                     {UntilKey, toIsoUtc(mute.until)},
                     {ReasonKey, mute.reason}};
    if (mute.conversationId)
        json.insert(ConversationIdKey, mute.conversationId->toString());
    return json;
}

void mute(Clinic &clinic, const ApiCall &call)
{
    const storage::Mute mute{handlers::idOf<UserId>(call.body, UserIdKey),
                             handlers::optionalIdOf<ConversationId>(call.body, ConversationIdKey),
                             handlers::timeFromIso(call.body.value(UntilKey).toString()),
                             call.body.value(ReasonKey).toString()};
    clinic.moderation().mute(call.actor, mute, [call, mute](const Outcome<Done> &done) {
        if (!done)
            return call.reply(Failure{done.error()});
        call.reply(ApiAnswer{201, muteJson(mute)});
    });
}

void unmute(Clinic &clinic, const ApiCall &call)
{
    const auto place = queryId<ConversationId>(call, "conversationId");
    if (!place)
        return call.reply(Failure{place.error()});
    clinic.moderation().unmute(call.actor, UserId(call.id), *place,
                               [call](const Outcome<Done> &done) { replyDone(call, done); });
}

void listMutes(Clinic &clinic, const ApiCall &call)
{
    clinic.moderation().list([call](const Outcome<QList<storage::Mute>> &mutes) {
        if (!mutes)
            return call.reply(Failure{mutes.error()});
        QJsonArray list;
        for (const storage::Mute &mute : *mutes)
            list.append(muteJson(mute));
        call.reply(ApiAnswer{200, QJsonObject{{QStringLiteral("mutes"), list}}});
    });
}

void removeFromConsultation(Clinic &clinic, const ApiCall &call)
{
    const SessionId session(call.id);
    const QString reason = call.body.value(ReasonKey).toString();
    const auto answer = [call](const Outcome<Done> &done) { replyDone(call, done); };
    if (call.body.value(DenyKey).toBool())
        return clinic.consultations().deny(call.actor, session, reason, answer);
    const auto user = handlers::optionalIdOf<UserId>(call.body, UserIdKey);
    if (!user)
        return call.reply(
            handlers::refuse(ErrorCode::InvalidPayload, handlers::InvalidPayloadText));
    clinic.consultations().removeParticipant(call.actor, session, *user, reason, answer);
}

void readmitToConsultation(Clinic &clinic, const ApiCall &call)
{
    clinic.consultations().readmit(call.actor, SessionId(call.id),
                                   handlers::idOf<UserId>(call.body, UserIdKey),
                                   [call](const Outcome<Done> &done) { replyDone(call, done); });
}
} // namespace

void addModerationRoutes(RouteTable &routes, Clinic &clinic)
{
    const auto with = [&clinic](void (*handler)(Clinic &, const ApiCall &)) {
        return [&clinic, handler](const ApiCall &call) { handler(clinic, call); };
    };
    const QString read = QStringLiteral("read");
    const QString write = QStringLiteral("write");
    const QByteArray removals = "/api/v1/consultations/{id}/removals";
    routes.add({"GET", "/api/v1/mutes", read, {}, with(listMutes)});
    routes.add({"POST", "/api/v1/mutes", write,
                Shape{{UserIdKey, FieldType::Id, Need::Required},
                      {ConversationIdKey, FieldType::Id, Need::Optional},
                      {UntilKey, FieldType::Time, Need::Required},
                      {ReasonKey, FieldType::Text, Need::Required}},
                with(mute)});
    routes.add({"DELETE", "/api/v1/mutes/{id}", write, {}, with(unmute)});
    routes.add({"POST", removals, write,
                Shape{{UserIdKey, FieldType::Id, Need::Optional},
                      {DenyKey, FieldType::Flag, Need::Optional},
                      {ReasonKey, FieldType::Text, Need::Required}},
                with(removeFromConsultation)});
    routes.add({"DELETE", removals, write, Shape{{UserIdKey, FieldType::Id, Need::Required}},
                with(readmitToConsultation)});
}

} // namespace anteroom::api
