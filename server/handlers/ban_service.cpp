// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/ban_service.h"

#include "server/handlers/audited.h"
#include "server/handlers/sanction.h"

#include <algorithm>

namespace anteroom::handlers {

using storage::Stored;
using storage::Transaction;

namespace {
constexpr milliseconds TellDelay{200};

const RefusalTexts BanTexts{QStringLiteral("There is no such ban"),
                            QStringLiteral("Failed to ban the address")};
const QString BadTokensReason = QStringLiteral("many bad tokens");

storage::AddressBan rowOf(const AddressBan &ban)
{
    return {ban.id, ban.network.toString(), ban.since, ban.until, ban.reason};
}

feed::BanView viewOf(const AddressBan &ban)
{
    return {ban.id, AddressGuard::masked(ban.network), ban.since, ban.until, ban.reason};
}

storage::NewAuditEntry auditEntry(const Actor &actor, const QString &action, const AddressBan &ban,
                                  const QString &reason)
{
    return {actor.auditName(), action, AddressGuard::masked(ban.network), QStringLiteral("ok"),
            reason};
}
} // namespace

BanService::~BanService()
{
    m_context.deadlines.cancel(m_tell);
    m_context.deadlines.cancel(m_expiry);
}

void BanService::load(Answer<Done> answer)
{
    using Bans = QList<storage::AddressBan>;
    const auto job =
        [now = m_context.clock.utcNow()](Transaction &transaction) -> Stored<Outcome<Bans>> {
        auto bans = storage::listAddressBans(transaction, now);
        if (!bans)
            return Failure{bans.error()};
        return Outcome<Bans>(std::move(bans).value());
    };
    m_context.ask<Bans>(job, BanTexts,
                        [this, answer = std::move(answer)](const Outcome<Bans> &stored) {
        if (!stored)
            return answer(Failure{stored.error()});
        for (const storage::AddressBan &ban : *stored) {
            if (m_context.addresses)
                m_context.addresses->add(
                    {ban.id, QHostAddress(ban.network), ban.since, ban.until, ban.reason, true});
        }
        answer(Done{});
    });
}

void BanService::ban(const Actor &actor, const QByteArray &socketId, std::chrono::minutes duration,
                     const QString &reason, Answer<Done> answer)
{
    const socketio::SocketPtr socket = m_context.nsp.socket(socketId);
    if (!socket || !m_context.addresses)
        return answer(refuse(ErrorCode::NotFound, QStringLiteral("This connection is gone")));
    if (const auto refusal = checkDuration(duration))
        return answer(Failure{*refusal});
    const QHostAddress address = socket->handshake().connection->address;
    if (m_context.addresses->isProtected(address))
        return answer(refuse(ErrorCode::Conflict,
                             QStringLiteral("This is the address of the server itself; behind a "
                                            "reverse proxy every client has it")));
    const QDateTime now = m_context.clock.utcNow();
    const AddressBan ban{randomId(), networkOf(address),
                         now,        now.addSecs(std::chrono::seconds(duration).count()),
                         reason,     true};
    const auto entry = auditEntry(actor, QStringLiteral("address.ban"), ban, reason);
    const auto job = [=](Transaction &transaction) -> Stored<Outcome<Done>> {
        const auto set = storage::setAddressBan(transaction, rowOf(ban));
        if (!set)
            return Failure{set.error()};
        return audited(transaction, entry, now, Done{});
    };
    m_context.ask<Done>(job, BanTexts,
                        [this, ban, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done)
            banned(ban);
        answer(done);
    });
}

void BanService::banned(const AddressBan &ban)
{
    m_context.addresses->add(ban);
    m_context.nsp.server().closeConnections(
        [&ban](const QHostAddress &address) { return networkOf(address) == ban.network; });
    tellSoon();
}

void BanService::lift(const Actor &actor, const QString &id, Answer<Done> answer)
{
    const auto ban = m_context.addresses ? m_context.addresses->find(id) : std::nullopt;
    if (!ban)
        return answer(refuse(ErrorCode::NotFound, BanTexts.denied));
    const auto entry = auditEntry(actor, QStringLiteral("address.lift"), *ban, {});
    const auto job = [id, entry, now = m_context.clock.utcNow()](
                         Transaction &transaction) -> Stored<Outcome<Done>> {
        // The server's own have no row.
        const auto removed = storage::removeAddressBan(transaction, id);
        if (!removed)
            return Failure{removed.error()};
        return audited(transaction, entry, now, Done{});
    };
    m_context.ask<Done>(job, BanTexts,
                        [this, id, answer = std::move(answer)](const Outcome<Done> &done) {
        if (done) {
            m_context.addresses->lift(id);
            tellSoon();
        }
        answer(done);
    });
}

void BanService::noteBadToken(const QHostAddress &address)
{
    if (!m_context.addresses)
        return;
    const auto ban = m_context.addresses->noteFailure(address, BadTokensReason);
    if (!ban)
        return;
    tellSoon();
    const auto entry =
        auditEntry(Actor::system(), QStringLiteral("address.ban"), *ban, BadTokensReason);
    const auto job = [entry, now = m_context.clock.utcNow()](Transaction &transaction) {
        return storage::appendAudit(transaction, entry, now);
    };
    m_context.storage.run(m_context.owner, job, nullptr);
}

QList<feed::BanView> BanService::bans()
{
    QList<feed::BanView> views;
    if (!m_context.addresses)
        return views;
    const QList<AddressBan> all = m_context.addresses->bans();
    for (const AddressBan &ban : all.last(std::min(all.size(), MaximumShown)))
        views.append(viewOf(ban));
    armExpiry(views);
    return views;
}

void BanService::armExpiry(const QList<feed::BanView> &bans)
{
    m_context.deadlines.cancel(m_expiry);
    if (bans.isEmpty())
        return;
    const auto first =
        std::min_element(bans.begin(), bans.end(), [](const auto &one, const auto &other) {
            return one.until < other.until;
        });
    m_expiry = m_context.deadlines.add(expiryWait(m_context.clock.utcNow(), first->until),
                                       [this] { tell(); });
}

/// An attack from many addresses makes many bans: they are told together.
void BanService::tellSoon()
{
    if (!m_tell && m_context.feed.isWatched())
        m_tell = m_context.deadlines.add(TellDelay, [this] { tell(); });
}

void BanService::tell()
{
    m_context.deadlines.cancel(m_tell);
    if (m_context.feed.isWatched())
        m_context.feed.publish(feed::BansChanged{bans()});
}

} // namespace anteroom::handlers
