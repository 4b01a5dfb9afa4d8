// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/user_service.h"

#include "server/handlers/audited.h"
#include "server/handlers/principal.h"
#include "server/handlers/rooms.h"
#include "server/handlers/texts.h"
#include "server/storage/token_table.h"

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

struct UserService::Updated
{
    User user;
    Role roleBefore = Role::Patient;
};

namespace {
const RefusalTexts CreateTexts{UserNotFoundText, QStringLiteral("Failed to create user")};
const RefusalTexts UpdateTexts{UserNotFoundText, QStringLiteral("Failed to update user")};
const RefusalTexts TokenTexts{UserNotFoundText, QStringLiteral("Failed to change tokens")};

Stored<User> existingUser(Transaction &transaction, const UserId &id)
{
    const Stored<std::optional<User>> found = storage::findUser(transaction, id);
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return storage::fail(storage::StorageError::Kind::NotFound);
    return **found;
}
} // namespace

void UserService::create(const Actor &actor, const storage::NewUser &user, Answer<User> answer)
{
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<User>> {
        const Stored<User> made = storage::insertUser(transaction, user, now);
        if (!made)
            return Failure{made.error()};
        return audited(transaction,
                       {actor.auditName(), QStringLiteral("user.create"), made->id.toString()}, now,
                       *made);
    };
    m_context.ask<User>(job, CreateTexts,
                        [this, answer = std::move(answer)](const Outcome<User> &made) {
        if (made) {
            m_changed(*made);
            m_context.feed.publish(feed::UserChanged{*made});
        }
        answer(made);
    });
}

void UserService::update(const Actor &actor, const UserId &id, const storage::UserPatch &patch,
                         Answer<User> answer, const QString &reason)
{
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Updated>> {
        const Stored<User> before = existingUser(transaction, id);
        if (!before)
            return Failure{before.error()};
        const Stored<User> after = storage::updateUser(transaction, id, patch);
        if (!after)
            return Failure{after.error()};
        return audited(transaction,
                       {actor.auditName(), QStringLiteral("user.update"), id.toString(),
                        QStringLiteral("ok"), reason},
                       now, Updated{*after, before->role});
    };
    m_context.ask<Updated>(job, UpdateTexts,
                           [this, answer = std::move(answer)](const Outcome<Updated> &done) {
        if (done)
            updated(*done);
        answer(done ? Outcome<User>(done->user) : Outcome<User>(Failure{done.error()}));
    });
}

void UserService::updated(const Updated &updated)
{
    const User &user = updated.user;
    const QList<socketio::SocketPtr> sockets = m_context.nsp.socketsIn(userRoom(user.id));
    for (const socketio::SocketPtr &socket : sockets) {
        if (!user.active)
            socket->disconnect();
        else if (user.role != updated.roleBefore)
            socket->closeConnection(); // the client comes back with its new rights
        else
            principalOf(socket)->user = user;
    }
    m_changed(user);
    m_context.feed.publish(feed::UserChanged{user});
}

void UserService::setActive(const Actor &actor, const UserId &id, bool active, Answer<User> answer,
                            const QString &reason)
{
    storage::UserPatch patch;
    patch.active = active;
    update(actor, id, patch, std::move(answer), reason);
}

void UserService::find(const UserId &id, Answer<User> answer)
{
    const auto job = [id](Transaction &transaction) -> Stored<Outcome<User>> {
        const Stored<User> user = existingUser(transaction, id);
        if (!user)
            return Failure{user.error()};
        return Outcome<User>(*user);
    };
    m_context.ask<User>(job, UpdateTexts, std::move(answer));
}

void UserService::issueToken(const Actor &actor, const UserId &id, std::chrono::seconds timeToLive,
                             Answer<auth::IssuedToken> answer)
{
    using namespace std::chrono_literals;
    if (timeToLive < 1s || timeToLive > auth::TokenIssuer::MaximumTimeToLive) {
        answer(refuse(ErrorCode::InvalidPayload, InvalidPayloadText));
        return;
    }
    const QDateTime now = m_context.clock.utcNow();
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<User>> {
        const Stored<User> user = existingUser(transaction, id);
        if (!user)
            return Failure{user.error()};
        return audited(transaction,
                       {actor.auditName(), QStringLiteral("token.issue"), id.toString()}, now,
                       *user);
    };
    m_context.ask<User>(job, TokenTexts,
                        [this, timeToLive, answer = std::move(answer)](const Outcome<User> &user) {
        if (!user) {
            answer(Failure{user.error()});
            return;
        }
        const auth::IssuedToken issued = m_context.issuer.issue(
            user->id, user->tokenGeneration, timeToLive, m_context.clock.utcNow());
        if (issued.token.isEmpty())
            answer(refuse(ErrorCode::Internal, TokenTexts.failed));
        else
            answer(issued);
    });
}

void UserService::revokeTokens(const Actor &actor, const UserId &id, const QString &reason,
                               Answer<Done> answer)
{
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<User>> {
        const Stored<User> user = storage::revokeTokensOf(transaction, id, now);
        if (!user)
            return Failure{user.error()};
        return audited(transaction,
                       {actor.auditName(), QStringLiteral("token.revoke_all"), id.toString(),
                        QStringLiteral("ok"), reason},
                       now, *user);
    };
    m_context.ask<User>(job, TokenTexts,
                        [this, answer = std::move(answer)](const Outcome<User> &user) {
        if (!user) {
            answer(Failure{user.error()});
            return;
        }
        disconnectUser(m_context.nsp, user->id);
        m_changed(*user);
        answer(Done{});
    });
}

void UserService::revokeToken(const Actor &actor, const UserId &id, const QString &jti,
                              Answer<Done> answer)
{
    const QDateTime now = m_context.clock.utcNow();
    const QDateTime end = now.addSecs(auth::TokenIssuer::MaximumTimeToLive.count());
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<User>> {
        const Stored<User> user = existingUser(transaction, id);
        if (!user)
            return Failure{user.error()};
        if (const auto revoked = storage::revokeToken(transaction, jti, end); !revoked)
            return Failure{revoked.error()};
        return audited(transaction,
                       {actor.auditName(), QStringLiteral("token.revoke"), id.toString()}, now,
                       *user);
    };
    m_context.ask<User>(job, TokenTexts,
                        [this, jti, answer = std::move(answer)](const Outcome<User> &user) {
        if (!user)
            return answer(Failure{user.error()});
        const QList<socketio::SocketPtr> sockets = m_context.nsp.socketsIn(userRoom(user->id));
        for (const socketio::SocketPtr &socket : sockets) {
            if (principalOf(socket)->tokenId == jti)
                socket->disconnect();
        }
        answer(Done{});
    });
}

} // namespace anteroom::handlers
