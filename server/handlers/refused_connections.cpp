// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/refused_connections.h"

#include "server/handlers/client_name.h"

namespace anteroom::handlers {

namespace {
constexpr int ForbiddenError = 4;
constexpr int LastError = 5;
constexpr milliseconds Second{1'000};

QByteArray engineErrorCode(int number)
{
    return "eio_" + QByteArray::number(number);
}
} // namespace

QList<QByteArray> RefusedConnections::engineErrorCodes()
{
    QList<QByteArray> codes;
    for (int number = 0; number <= LastError; ++number)
        codes.append(engineErrorCode(number));
    return codes;
}

void RefusedConnections::note(const QHostAddress &address, QByteArrayView userAgent,
                              const QString &code)
{
    if (m_newest.size() >= MaximumEntries)
        m_newest.removeFirst();
    m_newest.append({++m_lastNumber, m_context.clock.utcNow(), AddressGuard::masked(address), code,
                     clientName(userAgent)});
    if (m_context.feed.isWatched() && mayTell())
        m_context.feed.publish(feed::ConnectionRefused{m_newest.constLast()});
}

void RefusedConnections::noteEngineError(const QHostAddress &address, QByteArrayView userAgent,
                                         int number)
{
    const AddressGuard *guard = m_context.addresses;
    const bool banned = number == ForbiddenError && guard && guard->isBanned(address);
    const QByteArray code = engineErrorCode(number);
    m_context.metrics->connectionRefused(code);
    note(address, userAgent, banned ? QStringLiteral("banned") : QString::fromLatin1(code));
}

bool RefusedConnections::mayTell()
{
    const milliseconds now = m_context.clock.steadyNow();
    if (now - m_secondBegan >= Second) {
        m_secondBegan = now;
        m_toldThisSecond = 0;
    }
    return ++m_toldThisSecond <= MaximumToldPerSecond;
}

} // namespace anteroom::handlers
