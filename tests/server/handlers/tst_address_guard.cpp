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
    void holdsWhatAnOperatorBans();
    void knowsWhichAddressesNobodyMayBan();

private:
    /// Whether the last of these failures banned the address.
    static bool fail(AddressGuard &guard, const QHostAddress &address, int times)
    {
        bool banned = false;
        for (int i = 0; i < times; ++i)
            banned = guard.noteFailure(address, QStringLiteral("bad")).has_value();
        return banned;
    }
    static AddressBan byOperator(const Clock &clock, const QHostAddress &address)
    {
        const QDateTime now = clock.utcNow();
        return {QStringLiteral("ban"), networkOf(address),        now,
                now.addSecs(3600),     QStringLiteral("attacks"), true};
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
    QCOMPARE(guard.bans().size(), 1);
    QCOMPARE(guard.bans().constFirst().network, m_address);
    QVERIFY(!guard.bans().constFirst().byOperator);
    QVERIFY(!guard.isBanned(QHostAddress(QStringLiteral("203.0.113.8"))));
    QVERIFY(guard.isBanned(QHostAddress(QStringLiteral("::ffff:203.0.113.7"))));
    clock.advance(throttles.banTime() - milliseconds(1));
    QVERIFY(guard.isBanned(m_address));
    clock.advance(milliseconds(1));
    QVERIFY(!guard.isBanned(m_address));
    QVERIFY(fail(guard, m_address, throttles.badTokens()));
    guard.lift(guard.bans().constFirst().id);
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
        fail(guard, QHostAddress(QStringLiteral("2001:db8::%1").arg(i + 1, 0, 16)), 1);

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
    const AddressBan manual = byOperator(clock, QHostAddress(QStringLiteral("192.0.2.1")));
    guard.add(manual);
    QVERIFY(fail(guard, m_address, throttles.badTokens()));
    clock.advance(milliseconds(1));

    for (quint32 i = 0; i < 2 * AddressGuard::MaximumEntries; ++i)
        fail(guard, QHostAddress(0xC6336400U + i), throttles.badTokens());

    QVERIFY(!guard.isBanned(m_address)); // forgotten rather than kept for ever
    QVERIFY(guard.bans().size() <= AddressGuard::MaximumEntries);
    QVERIFY(guard.isBanned(manual.network));
}

void TestAddressGuard::holdsWhatAnOperatorBans()
{
    FakeClock clock;
    AddressGuard guard(clock, AddressGuard::Scope::Nobody, throttles); // rate limits are off
    guard.add(byOperator(clock, QHostAddress(QStringLiteral("2001:db8::1"))));

    QVERIFY(guard.isBanned(QHostAddress(QStringLiteral("2001:db8::2"))));
    QVERIFY(guard.find(QStringLiteral("ban")));
    clock.advance(milliseconds(3'599'999));
    QVERIFY(guard.isBanned(QHostAddress(QStringLiteral("2001:db8::2"))));
    clock.advance(milliseconds(1));
    QVERIFY(!guard.isBanned(QHostAddress(QStringLiteral("2001:db8::2"))));
    QVERIFY(!guard.find(QStringLiteral("ban")));
    QVERIFY(guard.bans().isEmpty());

    guard.add(byOperator(clock, m_address));
    guard.lift(QStringLiteral("another"));
    QVERIFY(guard.isBanned(m_address));
    guard.lift(QStringLiteral("ban"));
    QVERIFY(!guard.isBanned(m_address));
}

void TestAddressGuard::knowsWhichAddressesNobodyMayBan()
{
    const FakeClock clock;
    const QHostAddress here(QStringLiteral("::ffff:127.0.0.1"));

    QVERIFY(AddressGuard(clock, AddressGuard::Scope::Remote, throttles).isProtected(here));
    QVERIFY(AddressGuard(clock, AddressGuard::Scope::Nobody, throttles).isProtected(here));
    QVERIFY(!AddressGuard(clock, AddressGuard::Scope::Everybody, throttles).isProtected(here));
    QVERIFY(!AddressGuard(clock, AddressGuard::Scope::Remote, throttles).isProtected(m_address));
}

QTEST_GUILESS_MAIN(TestAddressGuard)
#include "tst_address_guard.moc"
