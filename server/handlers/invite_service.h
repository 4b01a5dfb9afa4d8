// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"
#include "server/storage/invite_table.h"

namespace anteroom::handlers {

struct NewInvite
{
    UserId userId;
    SessionId sessionId;
    std::chrono::seconds timeToLive;
    bool singleUse = false;
};

struct IssuedInvite
{
    InviteId id;
    QString code; ///< goes into the link and is known to nobody else
    QDateTime expiresAt;
};

/// What a code is exchanged for.
struct RedeemedInvite
{
    storage::Invite invite;
    auth::IssuedToken token;
};

/// Links that let a person into a consultation without an account. Spec: wire.md 6, `/invites`.
class InviteService
{
public:
    static constexpr std::chrono::seconds DefaultTimeToLive{24 * 3600};
    static constexpr std::chrono::seconds MaximumTimeToLive{30 * 24 * 3600};
    /// Of the token that a code is exchanged for, at most.
    static constexpr std::chrono::seconds TokenTimeToLive{4 * 3600};

    explicit InviteService(const Context &context) : m_context(context) {}

    /// Errors: NotFound when the person takes no part in that consultation, InvalidPayload.
    void create(const Actor &actor, const NewInvite &invite, Answer<IssuedInvite> answer);
    /// Errors: NotFound.
    void revoke(const Actor &actor, const InviteId &id, Answer<Done> answer);
    /// Errors: NotFound for a code that is unknown, over, revoked or used up: all one answer.
    void redeem(const QString &code, Answer<RedeemedInvite> answer);

private:
    const Context &m_context;
};

} // namespace anteroom::handlers
