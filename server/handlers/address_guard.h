// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/throttles.h"
#include "shared/base/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QList>

namespace anteroom::handlers {

/// An IPv4 address that came in IPv6's clothes (`::ffff:…`) as what it is.
QHostAddress plainAddress(const QHostAddress &address);

/// What is counted together: an IPv4 address, or an IPv6 network of 64 bits.
QHostAddress networkOf(const QHostAddress &address);

/// Keeps addresses out that tried many bad tokens. An IPv6 address stands for its /64. Server
/// thread.
class AddressGuard
{
public:
    /// This machine is spared by default: behind a reverse proxy every client has its address.
    enum class Scope { Nobody, Remote, Everybody };

    /// Addresses that are remembered at most.
    static constexpr qsizetype MaximumEntries = 10'000;

    AddressGuard(const Clock &clock, Scope scope, const Throttles &throttles)
        : m_clock(clock), m_scope(scope), m_throttles(throttles)
    {
    }

    bool isBanned(const QHostAddress &address) const;
    /// Counts a bad token; true when the address is banned by it.
    bool noteFailure(const QHostAddress &address);
    void lift(const QHostAddress &address);
    /// Those that are out now.
    QList<QHostAddress> banned() const;

    /// For logs and the audit: without the last byte, or the last half.
    static QString masked(const QHostAddress &address);

private:
    struct Entry
    {
        milliseconds since{0};
        int failures = 0;
        milliseconds bannedUntil{-1};
    };
    bool isSpared(const QHostAddress &address) const;
    void forgetOld();

    const Clock &m_clock;
    Scope m_scope;
    const Throttles &m_throttles;
    QHash<QHostAddress, Entry> m_entries;
};

} // namespace anteroom::handlers
