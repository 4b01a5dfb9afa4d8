// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/invite_routes.h"

namespace anteroom::api {

using handlers::Clinic;
using handlers::FieldType;
using handlers::InviteService;
using handlers::Need;
using handlers::Outcome;
using handlers::Shape;

namespace {
const QString UserIdKey = QStringLiteral("userId");
const QString ConsultationIdKey = QStringLiteral("consultationId");
const QString TtlSeconds = QStringLiteral("ttlSeconds");
const QString SingleUse = QStringLiteral("singleUse");
const QString CodeKey = QStringLiteral("code");

Shape inviteShape()
{
    return {{UserIdKey, FieldType::Id, Need::Required},
            {ConsultationIdKey, FieldType::Id, Need::Required},
            {TtlSeconds, FieldType::Positive, Need::Optional},
            {SingleUse, FieldType::Flag, Need::Optional}};
}

/// What comes after `#` is not sent to any server, and so in no log.
QString linkOf(const QUrl &base, const QString &code)
{
    QUrl url(base);
    url.setPath(QStringLiteral("/"));
    url.setFragment(QStringLiteral("invite=") + code);
    return url.toString();
}

void createInvite(const ApiContext &context, const ApiCall &call)
{
    const handlers::NewInvite invite{
        handlers::idOf<UserId>(call.body, UserIdKey),
        handlers::idOf<SessionId>(call.body, ConsultationIdKey),
        std::chrono::seconds(
            call.body.value(TtlSeconds).toInteger(InviteService::DefaultTimeToLive.count())),
        call.body.value(SingleUse).toBool()};
    context.clinic.invites().create(
        call.actor, invite,
        [call, base = context.publicUrl()](const Outcome<handlers::IssuedInvite> &issued) {
        if (!issued)
            return call.reply(Failure{issued.error()});
        call.reply(ApiAnswer{
            201, QJsonObject{{QStringLiteral("id"), issued->id.toString()},
                             {QStringLiteral("url"), linkOf(base, issued->code)},
                             {QStringLiteral("expiresAt"), toIsoUtc(issued->expiresAt)}}});
        });
}

void revokeInvite(Clinic &clinic, const ApiCall &call)
{
    clinic.invites().revoke(call.actor, InviteId(call.id),
                            [call](const Outcome<Done> &done) { replyDone(call, done); });
}

void redeemInvite(Clinic &clinic, const ApiCall &call)
{
    clinic.invites().redeem(call.body.value(CodeKey).toString(),
                            [call](const Outcome<handlers::RedeemedInvite> &redeemed) {
        if (!redeemed)
            return call.reply(Failure{redeemed.error()});
        const storage::Invite &invite = redeemed->invite;
        call.reply(ApiAnswer{
            200, QJsonObject{{QStringLiteral("token"), redeemed->token.token},
                             {QStringLiteral("expiresAt"), toIsoUtc(redeemed->token.expiresAt)},
                             {UserIdKey, invite.userId.toString()},
                             {ConsultationIdKey, invite.sessionId.toString()}}});
    });
}
} // namespace

void addInviteRoutes(RouteTable &routes, const ApiContext &context)
{
    const QByteArray invites = "/api/v1/invites";
    const QString write = QStringLiteral("write");
    Clinic &clinic = context.clinic;
    routes.add({"POST", invites, write, inviteShape(),
                [&context](const ApiCall &call) { createInvite(context, call); },
                AnswerKind::Secret});
    routes.add(
        {"POST", invites + "/redeem", OpenScope, Shape{{CodeKey, FieldType::Text, Need::Required}},
         [&clinic](const ApiCall &call) { redeemInvite(clinic, call); }, AnswerKind::Secret});
    routes.add({"DELETE", invites + "/{id}", write, {}, [&clinic](const ApiCall &call) {
                    revokeInvite(clinic, call);
                }});
}

} // namespace anteroom::api
