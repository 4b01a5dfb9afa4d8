// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/rate_limiter.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    Throttles m_throttles;
    const UserId m_user{QStringLiteral("u")};

    int granted(RateLimiter &limiter, RateClass rateClass, int attempts)
    {
        int count = 0;
        for (int i = 0; i < attempts; ++i)
            count += limiter.take(m_user, rateClass) ? 0 : 1;
        return count;
    }

private Q_SLOTS:
    void grantsTheBurstOfTheContract_data()
    {
        QTest::addColumn<RateClass>("rateClass");
        QTest::addColumn<int>("burst");
        QTest::addColumn<int>("inTenSeconds");
        QTest::newRow("message 5, 40") << RateClass::Message << 40 << 40;
        QTest::newRow("room 5, 40") << RateClass::Room << 40 << 40;
        QTest::newRow("typing 3, 10") << RateClass::Typing << 10 << 10;
        QTest::newRow("signal 2, 20") << RateClass::Signal << 20 << 20;
        QTest::newRow("ice 20, 200") << RateClass::IceCandidate << 200 << 200;
        QTest::newRow("control 1, 20") << RateClass::Control << 20 << 10;
        QTest::newRow("subscribe 1, 20") << RateClass::Subscribe << 20 << 10;
        QTest::newRow("status 1, 10") << RateClass::Status << 10 << 10;
        QTest::newRow("other 10, 50") << RateClass::Other << 50 << 50;
    }
    void grantsTheBurstOfTheContract()
    {
        QFETCH(RateClass, rateClass);
        QFETCH(int, burst);
        QFETCH(int, inTenSeconds);
        RateLimiter limiter(m_clock, m_throttles);

        QCOMPARE(granted(limiter, rateClass, 300), burst);
        m_clock.advance(10s);
        QCOMPARE(granted(limiter, rateClass, 300), inTenSeconds);
    }

    void tellsWhenToComeBack()
    {
        RateLimiter limiter(m_clock, m_throttles);
        granted(limiter, RateClass::Message, 40);

        const std::optional<qint64> wait = limiter.take(m_user, RateClass::Message);

        QCOMPARE(wait, std::optional<qint64>(200));
        m_clock.advance(199ms);
        QVERIFY(limiter.take(m_user, RateClass::Message));
        m_clock.advance(1ms);
        QVERIFY(!limiter.take(m_user, RateClass::Message));
    }

    void usersAndClassesHaveTheirOwnBuckets()
    {
        RateLimiter limiter(m_clock, m_throttles);
        granted(limiter, RateClass::Message, 41);

        QVERIFY(!limiter.take(m_user, RateClass::Typing));
        QVERIFY(!limiter.take(UserId(QStringLiteral("other")), RateClass::Message));
    }

    void ratesCanBeChangedMeanwhile()
    {
        Throttles throttles;
        RateLimiter limiter(m_clock, throttles);
        QCOMPARE(granted(limiter, RateClass::Status, 100), 10);
        QVERIFY(throttles.set(*Throttles::find(u"presence-status.per-second"), 5));
        QVERIFY(throttles.set(*Throttles::find(u"presence-status.burst"), 2));
        m_clock.advance(10s);
        QCOMPARE(granted(limiter, RateClass::Status, 10), 2);
    }

    void givesABucketAnAddress()
    {
        RateLimiter limiter(m_clock, m_throttles);
        const QHostAddress address(QStringLiteral("203.0.113.7"));
        auto one = limiter.bucketOf(address);
        QVERIFY(one);
        QCOMPARE(limiter.bucketOf(QHostAddress(QStringLiteral("::ffff:203.0.113.7"))), one);
        QVERIFY(limiter.bucketOf(QHostAddress(QStringLiteral("203.0.113.8"))) != one);
        QCOMPARE(limiter.bucketOf(QHostAddress(QStringLiteral("2001:db8::1"))),
                 limiter.bucketOf(QHostAddress(QStringLiteral("2001:db8::2"))));
        for (const QHostAddress &mine :
             {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)})
            QVERIFY(!limiter.bucketOf(mine));

        // Coming back fills no bucket.
        while (!limiter.take(*one, RateClass::Address))
            ;
        one.reset();
        limiter.prune();
        QVERIFY(limiter.take(*limiter.bucketOf(address), RateClass::Address));
        m_clock.advance(10s);
        limiter.prune();
        QVERIFY(!limiter.take(*limiter.bucketOf(address), RateClass::Address));
    }

    void forgetsUsersWhoAreSilent()
    {
        RateLimiter limiter(m_clock, m_throttles);
        granted(limiter, RateClass::Other, 1);
        m_clock.advance(5min);
        limiter.prune();
        QCOMPARE(limiter.userCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_rate_limiter.moc"
