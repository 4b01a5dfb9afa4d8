// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/address_guard.h"

namespace anteroom::handlers {

namespace {
constexpr milliseconds Window{60'000};
constexpr int NetworkBytes = 8;
} // namespace

QHostAddress networkOf(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() == QAbstractSocket::IPv4Protocol)
        return plain;
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    for (int i = NetworkBytes; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes);
}
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

bool AddressGuard::isSpared(const QHostAddress &address) const
{
    return m_scope == Scope::Nobody ||
           (m_scope == Scope::Remote && plainAddress(address).isLoopback());
}

bool AddressGuard::isBanned(const QHostAddress &address) const
{
    const auto entry = m_entries.constFind(networkOf(address));
    return entry != m_entries.constEnd() && m_clock.steadyNow() < entry->bannedUntil;
}

bool AddressGuard::noteFailure(const QHostAddress &address)
{
    if (isSpared(address) || isBanned(address))
        return false;
    forgetOld();
    const milliseconds now = m_clock.steadyNow();
    Entry &entry = m_entries[networkOf(address)];
    if (entry.failures == 0 || now - entry.since > Window)
        entry = {now, 0, milliseconds(-1)};
    if (++entry.failures < m_throttles.badTokens())
        return false;
    entry = {now, 0, now + m_throttles.banTime()};
    return true;
}

void AddressGuard::lift(const QHostAddress &address)
{
    m_entries.remove(networkOf(address));
}

QList<QHostAddress> AddressGuard::banned() const
{
    QList<QHostAddress> addresses;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (m_clock.steadyNow() < entry->bannedUntil)
            addresses.append(entry.key());
    }
    return addresses;
}

QString AddressGuard::masked(const QHostAddress &address)
{
    const QHostAddress network = networkOf(address);
    if (network.protocol() == QAbstractSocket::IPv4Protocol)
        return network.toString().section(u'.', 0, 2) + QStringLiteral(".x");
    return network.toString() + QStringLiteral("/64");
}

void AddressGuard::forgetOld()
{
    if (m_entries.size() < MaximumEntries)
        return;
    const milliseconds now = m_clock.steadyNow();
    m_entries.removeIf([now](const QHash<QHostAddress, Entry>::iterator &entry) {
        return now - entry->since > Window && now >= entry->bannedUntil;
    });
    if (m_entries.size() >= MaximumEntries)
        m_entries.clear(); // an attack from everywhere: no address tells anything
}

} // namespace anteroom::handlers
