// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/actor.h"
#include "server/handlers/context.h"
#include "server/storage/ban_table.h"

namespace anteroom::handlers {

/// Keeps addresses out, for operators and for the server itself. Those of operators are stored and
/// hold over a restart; those that the server makes, for bad tokens, do not. Server thread.
class BanService
{
public:
    /// The console is shown that many at most, the newest.
    static constexpr qsizetype MaximumShown = 500;

    explicit BanService(const Context &context) : m_context(context) {}
    ~BanService();
    Q_DISABLE_COPY_MOVE(BanService)

    /// What is stored holds from now on. Errors: Unavailable.
    void load(Answer<Done> answer);
    /// Keeps the address of a socket out and ends all connections from there. Errors: NotFound (the
    /// socket), Conflict for this machine when it is spared, InvalidPayload for less than a minute
    /// or more than LongestSanction.
    void ban(const Actor &actor, const QByteArray &socketId, std::chrono::minutes duration,
             const QString &reason, Answer<Done> answer);
    /// id: of BanView. Errors: NotFound.
    void lift(const Actor &actor, const QString &id, Answer<Done> answer);
    /// Counts a bad token and bans the address when there were too many; what is connected stays.
    void noteBadToken(const QHostAddress &address);

    /// Those that hold now, oldest first. BansChanged comes when one of them is over.
    QList<feed::BanView> bans();

private:
    void banned(const AddressBan &ban);
    void tellSoon();
    void tell();
    void armExpiry(const QList<feed::BanView> &bans);

    const Context &m_context;
    DeadlineQueue::Token m_tell = 0;
    DeadlineQueue::Token m_expiry = 0;
};

} // namespace anteroom::handlers
