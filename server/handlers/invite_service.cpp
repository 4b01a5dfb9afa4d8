// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/invite_service.h"

#include "server/auth/secret_store.h"
#include "server/handlers/audited.h"
#include "server/handlers/texts.h"
#include "server/storage/consultation_table.h"
#include "server/storage/user_table.h"

#include <algorithm>

namespace anteroom::handlers {

using storage::Invite;
using storage::Stored;
using storage::Transaction;

namespace {
const RefusalTexts CreateTexts{JoinConsultationTexts.denied,
                               QStringLiteral("Failed to create invite")};
const RefusalTexts RedeemTexts{QStringLiteral("Invite not found or expired"),
                               QStringLiteral("Failed to open invite")};

Stored<Outcome<Done>> storeInvite(Transaction &transaction, const Invite &invite,
                                  const QString &codeHash, const Actor &actor, const QDateTime &now)
{
    const auto session = storage::findConsultation(transaction, invite.sessionId);
    if (!session)
        return Failure{session.error()};
    if (!*session || !(*session)->isParticipant(invite.userId))
        return storage::fail(storage::StorageError::Kind::NotFound);
    if (const auto stored = storage::insertInvite(transaction, invite, codeHash, now); !stored)
        return Failure{stored.error()};
    return audited(transaction,
                   {actor.auditName(), QStringLiteral("invite.create"), invite.id.toString()}, now,
                   Done{});
}

struct Found
{
    Invite invite;
    User user;
};

Stored<Outcome<Found>> storeUse(Transaction &transaction, const QString &codeHash,
                                const QDateTime &now)
{
    const auto invite = storage::useInvite(transaction, codeHash, now);
    if (!invite)
        return Failure{invite.error()};
    if (!*invite)
        return storage::fail(storage::StorageError::Kind::NotFound);
    const auto user = storage::findUser(transaction, (*invite)->userId);
    if (!user)
        return Failure{user.error()};
    if (!*user || !(*user)->active)
        return storage::fail(storage::StorageError::Kind::NotFound);
    return audited(transaction,
                   {QStringLiteral("user:") + (*user)->id.toString(), QStringLiteral("invite.open"),
                    (*invite)->id.toString()},
                   now, Found{**invite, **user});
}
} // namespace

void InviteService::create(const Actor &actor, const NewInvite &invite, Answer<IssuedInvite> answer)
{
    using namespace std::chrono_literals;
    if (invite.timeToLive < 1s || invite.timeToLive > MaximumTimeToLive)
        return answer(refuse(ErrorCode::InvalidPayload, InvalidPayloadText));
    const QDateTime now = m_context.clock.utcNow();
    const IssuedInvite issued{InviteId::random(), auth::randomSecretText(),
                              now.addSecs(invite.timeToLive.count())};
    const Invite row{issued.id, invite.userId, invite.sessionId, invite.singleUse,
                     issued.expiresAt};
    const auto job = [=, codeHash = auth::secretHash(issued.code)](Transaction &transaction) {
        return storeInvite(transaction, row, codeHash, actor, now);
    };
    m_context.ask<Done>(job, CreateTexts,
                        [issued, answer = std::move(answer)](const Outcome<Done> &done) {
        answer(done ? Outcome<IssuedInvite>(issued) : Outcome<IssuedInvite>(Failure{done.error()}));
    });
}

void InviteService::revoke(const Actor &actor, const InviteId &id, Answer<Done> answer)
{
    const auto job =
        [=, now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Done>> {
        if (const auto revoked = storage::revokeInvite(transaction, id, now); !revoked)
            return Failure{revoked.error()};
        return audited(transaction,
                       {actor.auditName(), QStringLiteral("invite.revoke"), id.toString()}, now,
                       Done{});
    };
    m_context.ask<Done>(job, RedeemTexts, std::move(answer));
}

void InviteService::redeem(const QString &code, Answer<RedeemedInvite> answer)
{
    const QDateTime now = m_context.clock.utcNow();
    const auto job = [codeHash = auth::secretHash(code), now](Transaction &transaction) {
        return storeUse(transaction, codeHash, now);
    };
    m_context.ask<Found>(job, RedeemTexts,
                         [this, now, answer = std::move(answer)](const Outcome<Found> &found) {
        if (!found)
            return answer(Failure{found.error()});
        const std::chrono::seconds left(now.secsTo(found->invite.expiresAt));
        const auto token =
            m_context.issuer.issue(found->user.id, found->user.tokenGeneration,
                                   std::clamp(left, std::chrono::seconds(1), TokenTimeToLive), now);
        if (token.token.isEmpty())
            return answer(refuse(ErrorCode::Internal, RedeemTexts.failed));
        answer(RedeemedInvite{found->invite, token});
    });
}

} // namespace anteroom::handlers
