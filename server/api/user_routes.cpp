// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/user_routes.h"

namespace anteroom::api {

using handlers::Clinic;
using handlers::Field;
using handlers::FieldType;
using handlers::Need;
using handlers::Outcome;
using handlers::Shape;

namespace {
constexpr qint64 DefaultTokenSeconds = 3600;

const QString DisplayName = QStringLiteral("displayName");
const QString RoleKey = QStringLiteral("role");
const QString Email = QStringLiteral("email");
const QString Active = QStringLiteral("active");
const QString AvatarUrl = QStringLiteral("avatarUrl");
const QString Specialty = QStringLiteral("specialty");
const QString JtiKey = QStringLiteral("jti");
const QString TtlSeconds = QStringLiteral("ttlSeconds");

Shape userShape(Need need)
{
    const QStringList roles{toWire(Role::Patient), toWire(Role::Physician), toWire(Role::Agent),
                            toWire(Role::Admin)};
    return {{DisplayName, FieldType::Text, need},
            {RoleKey, FieldType::Choice, need, roles},
            {Email, FieldType::TextOrEmpty, Need::Optional},
            {Active, FieldType::Flag, Need::Optional},
            {AvatarUrl, FieldType::TextOrEmpty, Need::Optional},
            {Specialty, FieldType::TextOrEmpty, Need::Optional}};
}

std::optional<QString> optionalText(const QJsonObject &body, const QString &key)
{
    return body.contains(key) ? std::optional<QString>(body.value(key).toString()) : std::nullopt;
}

void replyUser(const ApiCall &call, int status, const Outcome<User> &user)
{
    if (user)
        call.reply(ApiAnswer{status, userJson(*user)});
    else
        call.reply(Failure{user.error()});
}

void createUser(Clinic &clinic, const ApiCall &call)
{
    storage::NewUser user;
    user.id = handlers::optionalIdOf<UserId>(call.body, QStringLiteral("id"));
    user.displayName = call.body.value(DisplayName).toString();
    user.role = *roleFromWire(call.body.value(RoleKey).toString());
    user.email = call.body.value(Email).toString();
    user.avatarUrl = call.body.value(AvatarUrl).toString();
    user.specialty = call.body.value(Specialty).toString();
    user.active = call.body.value(Active).toBool(true);
    clinic.users().create(call.actor, user,
                          [call](const Outcome<User> &made) { replyUser(call, 201, made); });
}

void readUser(Clinic &clinic, const ApiCall &call)
{
    clinic.users().find(UserId(call.id),
                        [call](const Outcome<User> &user) { replyUser(call, 200, user); });
}

void changeUser(Clinic &clinic, const ApiCall &call)
{
    storage::UserPatch patch;
    patch.displayName = optionalText(call.body, DisplayName);
    if (const auto role = optionalText(call.body, RoleKey))
        patch.role = roleFromWire(*role);
    patch.email = optionalText(call.body, Email);
    patch.avatarUrl = optionalText(call.body, AvatarUrl);
    patch.specialty = optionalText(call.body, Specialty);
    if (call.body.contains(Active))
        patch.active = call.body.value(Active).toBool();
    clinic.users().update(call.actor, UserId(call.id), patch,
                          [call](const Outcome<User> &user) { replyUser(call, 200, user); });
}

void issueToken(Clinic &clinic, const ApiCall &call)
{
    const std::chrono::seconds timeToLive(
        call.body.value(TtlSeconds).toInteger(DefaultTokenSeconds));
    clinic.users().issueToken(call.actor, UserId(call.id), timeToLive,
                              [call](const Outcome<auth::IssuedToken> &issued) {
        if (!issued)
            return call.reply(Failure{issued.error()});
        call.reply(
            ApiAnswer{201, QJsonObject{{QStringLiteral("token"), issued->token},
                                       {QStringLiteral("expiresAt"), toIsoUtc(issued->expiresAt)},
                                       {JtiKey, issued->jti}}});
    });
}

void revokeTokens(Clinic &clinic, const ApiCall &call)
{
    clinic.users().revokeTokens(call.actor, UserId(call.id), {},
                                [call](const Outcome<Done> &done) { replyDone(call, done); });
}

void revokeOneToken(Clinic &clinic, const ApiCall &call)
{
    clinic.users().revokeToken(call.actor, UserId(call.id), call.body.value(JtiKey).toString(),
                               [call](const Outcome<Done> &done) { replyDone(call, done); });
}
} // namespace

void addUserRoutes(RouteTable &routes, Clinic &clinic)
{
    const auto with = [&clinic](void (*handler)(Clinic &, const ApiCall &)) {
        return [&clinic, handler](const ApiCall &call) { handler(clinic, call); };
    };
    const QByteArray users = "/api/v1/users";
    const QString read = QStringLiteral("read");
    const QString write = QStringLiteral("write");
    const QString tokens = QStringLiteral("tokens");
    const Field id{QStringLiteral("id"), FieldType::Id, Need::Optional};
    routes.add({"POST", users, write, userShape(Need::Required) + Shape{id}, with(createUser)});
    routes.add({"GET", users + "/{id}", read, {}, with(readUser)});
    routes.add({"PATCH", users + "/{id}", write, userShape(Need::Optional), with(changeUser)});
    routes.add({"POST", users + "/{id}/tokens", tokens,
                Shape{{TtlSeconds, FieldType::Positive, Need::Optional}}, with(issueToken),
                AnswerKind::Secret});
    routes.add({"DELETE", users + "/{id}/tokens", tokens, {}, with(revokeTokens)});
    routes.add({"POST", users + "/{id}/tokens/revoke", tokens,
                Shape{{JtiKey, FieldType::Text, Need::Required}}, with(revokeOneToken)});
}

} // namespace anteroom::api
