// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/actor.h"
#include "server/handlers/context.h"
#include "server/storage/user_table.h"

namespace anteroom::handlers {

/// People and their access tokens, for the HTTP API and the console.
class UserService
{
public:
    using Changed = std::function<void(const User &)>;

    /// changed: told of each user that was made or changed, after COMMIT.
    UserService(const Context &context, Changed changed)
        : m_context(context), m_changed(std::move(changed))
    {
    }

    /// Errors: Conflict when the id is taken.
    void create(const Actor &actor, const storage::NewUser &user, Answer<User> answer);
    /// Deactivation and a change of role disconnect the user's sockets. Errors: NotFound.
    void update(const Actor &actor, const UserId &id, const storage::UserPatch &patch,
                Answer<User> answer, const QString &reason = {});
    void setActive(const Actor &actor, const UserId &id, bool active, Answer<User> answer,
                   const QString &reason = {});
    /// Errors: NotFound.
    void find(const UserId &id, Answer<User> answer);

    /// timeToLive: 1 s to TokenIssuer::MaximumTimeToLive. Errors: NotFound, InvalidPayload.
    void issueToken(const Actor &actor, const UserId &id, std::chrono::seconds timeToLive,
                    Answer<auth::IssuedToken> answer);
    /// Revokes one token by its `jti`; a socket that came with it is disconnected. Errors:
    /// NotFound.
    void revokeToken(const Actor &actor, const UserId &id, const QString &jti, Answer<Done> answer);
    /// Revokes all that were issued so far, and ends the user's sockets. Errors: NotFound.
    void revokeTokens(const Actor &actor, const UserId &id, const QString &reason,
                      Answer<Done> answer);

private:
    struct Updated;
    void updated(const Updated &updated);

    const Context &m_context;
    Changed m_changed;
};

} // namespace anteroom::handlers
