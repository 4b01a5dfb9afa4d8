// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/address_guard.h"

#include "shared/base/id.h"

#include <algorithm>

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

bool AddressGuard::isProtected(const QHostAddress &address) const
{
    return m_scope != Scope::Everybody && plainAddress(address).isLoopback();
}

bool AddressGuard::isBanned(const QHostAddress &address) const
{
    const auto held = m_bans.constFind(networkOf(address));
    return held != m_bans.constEnd() && holds(*held);
}

std::optional<AddressBan> AddressGuard::noteFailure(const QHostAddress &address,
                                                    const QString &reason)
{
    if (isSpared(address) || isBanned(address))
        return std::nullopt;
    forgetOldEntries();
    const milliseconds now = m_clock.steadyNow();
    const QHostAddress network = networkOf(address);
    Entry &entry = m_entries[network];
    if (entry.failures == 0 || now - entry.since > Window)
        entry = {now, 0};
    if (++entry.failures < m_throttles.badTokens())
        return std::nullopt;
    m_entries.remove(network);
    forgetOldBans();
    const QDateTime since = m_clock.utcNow();
    const AddressBan ban{randomId(), network, since,
                         since.addMSecs(milliseconds(m_throttles.banTime()).count()), reason};
    add(ban);
    return ban;
}

void AddressGuard::add(const AddressBan &ban)
{
    const milliseconds left{m_clock.utcNow().msecsTo(ban.until)};
    m_bans.insert(ban.network, {ban, m_clock.steadyNow() + left});
}

void AddressGuard::lift(const QString &banId)
{
    m_bans.removeIf([&banId](const QHash<QHostAddress, Held>::iterator &held) {
        return held->ban.id == banId;
    });
}

std::optional<AddressBan> AddressGuard::find(const QString &banId) const
{
    const auto found = std::find_if(m_bans.begin(), m_bans.end(), [&](const Held &held) {
        return held.ban.id == banId && holds(held);
    });
    return found == m_bans.end() ? std::nullopt : std::optional(found->ban);
}

QList<AddressBan> AddressGuard::bans() const
{
    QList<AddressBan> bans;
    for (const Held &held : m_bans) {
        if (holds(held))
            bans.append(held.ban);
    }
    std::sort(bans.begin(), bans.end(), [](const AddressBan &one, const AddressBan &other) {
        return one.since < other.since;
    });
    return bans;
}

QString AddressGuard::masked(const QHostAddress &address)
{
    const QHostAddress network = networkOf(address);
    if (network.protocol() == QAbstractSocket::IPv4Protocol)
        return network.toString().section(u'.', 0, 2) + QStringLiteral(".x");
    return network.toString() + QStringLiteral("/64");
}

void AddressGuard::forgetOldEntries()
{
    if (m_entries.size() < MaximumEntries)
        return;
    const milliseconds now = m_clock.steadyNow();
    m_entries.removeIf([now](const QHash<QHostAddress, Entry>::iterator &entry) {
        return now - entry->since > Window;
    });
    if (m_entries.size() >= MaximumEntries)
        m_entries.clear(); // an attack from everywhere: no address tells anything
}

void AddressGuard::forgetOldBans()
{
    if (m_bans.size() < MaximumEntries)
        return;
    using Iterator = QHash<QHostAddress, Held>::iterator;
    m_bans.removeIf([this](const Iterator &held) { return !holds(*held); });
    if (m_bans.size() >= MaximumEntries)
        m_bans.removeIf([](const Iterator &held) { return !held->ban.byOperator; });
}

} // namespace anteroom::handlers
