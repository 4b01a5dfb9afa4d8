// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/throttles.h"
#include "shared/base/clock.h"

#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <QList>

#include <optional>

namespace anteroom::handlers {

/// An IPv4 address that came in IPv6's clothes (`::ffff:…`) as what it is.
QHostAddress plainAddress(const QHostAddress &address);

/// What is counted together: an IPv4 address, or an IPv6 network of 64 bits.
QHostAddress networkOf(const QHostAddress &address);

/// An address that is kept out.
struct AddressBan
{
    QString id; ///< to lift it by; random
    QHostAddress network;
    QDateTime since;
    QDateTime until;
    QString reason;
    bool byOperator = false;
};

/// Keeps addresses out that tried many bad tokens, and those that operators have banned. An IPv6
/// address stands for its /64. Server thread.
class AddressGuard
{
public:
    /// This machine is spared by default: behind a reverse proxy every client has its address.
    enum class Scope { Nobody, Remote, Everybody };

    /// Addresses that are remembered at most, and bans of the server's own.
    static constexpr qsizetype MaximumEntries = 10'000;

    AddressGuard(const Clock &clock, Scope scope, const Throttles &throttles)
        : m_clock(clock), m_scope(scope), m_throttles(throttles)
    {
    }

    bool isBanned(const QHostAddress &address) const;
    /// This machine, when it is spared: nobody may ban it either.
    bool isProtected(const QHostAddress &address) const;
    /// Counts a bad token; the ban of the address when it is banned by it, for that reason.
    std::optional<AddressBan> noteFailure(const QHostAddress &address, const QString &reason);
    /// Replaces the ban of that network.
    void add(const AddressBan &ban);
    /// Does nothing when there is none.
    void lift(const QString &banId);
    std::optional<AddressBan> find(const QString &banId) const;
    /// Those that hold now, oldest first.
    QList<AddressBan> bans() const;

    /// For logs and the audit: without the last byte, or the last half.
    static QString masked(const QHostAddress &address);

private:
    struct Entry
    {
        milliseconds since{0};
        int failures = 0;
    };
    struct Held
    {
        AddressBan ban;
        milliseconds endsAt{0}; ///< steady
    };
    bool isSpared(const QHostAddress &address) const;
    bool holds(const Held &held) const { return m_clock.steadyNow() < held.endsAt; }
    void forgetOldEntries();
    void forgetOldBans();

    const Clock &m_clock;
    Scope m_scope;
    const Throttles &m_throttles;
    QHash<QHostAddress, Entry> m_entries;
    QHash<QHostAddress, Held> m_bans;
};

} // namespace anteroom::handlers
