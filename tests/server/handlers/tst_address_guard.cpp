// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/address_guard.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;

class TestAddressGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bansForAMinute();
    void countsAMinuteAtATime();
    void sparesThisMachine();
    void takesANetworkOfIPv6Together();
    void masksAddresses();
    void staysBounded();

private:
    /// Whether the last of these failures banned the address.
    static bool fail(AddressGuard &guard, const QHostAddress &address, int times)
    {
        bool banned = false;
        for (int i = 0; i < times; ++i)
            banned = guard.noteFailure(address);
        return banned;
    }
    const Throttles throttles;
    const QHostAddress m_address{QStringLiteral("203.0.113.7")};
};

void TestAddressGuard::bansForAMinute()
{
    FakeClock clock;
    AddressGuard guard(clock, AddressGuard::Scope::Remote, throttles);

    QVERIFY(!fail(guard, m_address, throttles.badTokens() - 1));
    QVERIFY(!guard.isBanned(m_address));
    QVERIFY(fail(guard, m_address, 1));

    QVERIFY(guard.isBanned(m_address));
    QCOMPARE(guard.banned(), QList<QHostAddress>{m_address});
    QVERIFY(!guard.isBanned(QHostAddress(QStringLiteral("203.0.113.8"))));
    QVERIFY(guard.isBanned(QHostAddress(QStringLiteral("::ffff:203.0.113.7"))));
    clock.advance(throttles.banTime() - milliseconds(1));
    QVERIFY(guard.isBanned(m_address));
    clock.advance(milliseconds(1));
    QVERIFY(!guard.isBanned(m_address));
    QVERIFY(fail(guard, m_address, throttles.badTokens()));
    guard.lift(m_address);
    QVERIFY(!guard.isBanned(m_address));
}

void TestAddressGuard::countsAMinuteAtATime()
{
    FakeClock clock;
    AddressGuard guard(clock, AddressGuard::Scope::Remote, throttles);

    for (int minute = 0; minute < 5; ++minute) {
        QVERIFY(!fail(guard, m_address, throttles.badTokens() - 1));
        clock.advance(milliseconds(60'001));
    }

    QVERIFY(!guard.isBanned(m_address));
}

void TestAddressGuard::sparesThisMachine()
{
    FakeClock clock;
    AddressGuard remote(clock, AddressGuard::Scope::Remote, throttles);
    AddressGuard everybody(clock, AddressGuard::Scope::Everybody, throttles);
    AddressGuard nobody(clock, AddressGuard::Scope::Nobody, throttles);
    const QHostAddress here(QHostAddress::LocalHost);

    QVERIFY(!fail(remote, here, 100));
    QVERIFY(fail(everybody, here, throttles.badTokens()));
    QVERIFY(!fail(nobody, m_address, 100));
}

void TestAddressGuard::takesANetworkOfIPv6Together()
{
    FakeClock clock;
    AddressGuard guard(clock, AddressGuard::Scope::Remote, throttles);

    for (int i = 0; i < throttles.badTokens(); ++i)
        guard.noteFailure(QHostAddress(QStringLiteral("2001:db8::%1").arg(i + 1, 0, 16)));

    QVERIFY(guard.isBanned(QHostAddress(QStringLiteral("2001:db8::ffff"))));
    QVERIFY(!guard.isBanned(QHostAddress(QStringLiteral("2001:db8:0:1::1"))));
}

void TestAddressGuard::masksAddresses()
{
    QCOMPARE(AddressGuard::masked(m_address), QStringLiteral("203.0.113.x"));
    QCOMPARE(AddressGuard::masked(QHostAddress(QStringLiteral("2001:db8::1"))),
             QStringLiteral("2001:db8::/64"));
}

void TestAddressGuard::staysBounded()
{
    FakeClock clock;
    AddressGuard guard(clock, AddressGuard::Scope::Remote, throttles);
    QVERIFY(fail(guard, m_address, throttles.badTokens()));

    for (quint32 i = 0; i < 2 * AddressGuard::MaximumEntries; ++i)
        guard.noteFailure(QHostAddress(0xC6336400U + i));

    QVERIFY(!guard.isBanned(m_address)); // forgotten rather than kept for ever
}

QTEST_GUILESS_MAIN(TestAddressGuard)
#include "tst_address_guard.moc"
