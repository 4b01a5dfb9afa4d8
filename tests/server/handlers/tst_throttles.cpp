// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/abuse_tracker.h"
#include "server/handlers/throttles.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace anteroom;
using namespace anteroom::handlers;

class TestThrottles : public QObject
{
    Q_OBJECT

    static size_t row(QStringView name) { return *Throttles::find(name); }

    /// The measures that were due, in order.
    static QList<Measure> measures(AbuseTracker &tracker, int refusals)
    {
        QList<Measure> due;
        for (int i = 0; i < refusals; ++i) {
            const Measure measure = tracker.noteRefusal(UserId(QStringLiteral("u")));
            if (measure != Measure::None)
                due.append(measure);
        }
        return due;
    }

private Q_SLOTS:
    void everyRowHasANameOfItsOwnAndASensibleStandard()
    {
        QSet<QByteArray> names;
        for (const Throttles::Row &limit : Throttles::rows()) {
            names.insert(limit.name);
            QVERIFY(limit.least <= limit.standard && limit.standard <= limit.most);
            QVERIFY(Throttles::find(QString::fromLatin1(limit.name)));
        }
        QCOMPARE(size_t(names.size()), Throttles::Count);
        QVERIFY(!Throttles::find(u"unheard-of"));
    }

    void rowsStandForTheirClasses()
    {
        Throttles throttles;
        QCOMPARE(throttles.rate(RateClass::IceCandidate).burst, 200.0);
        QVERIFY(throttles.set(row(u"ice-candidate.burst"), 300));
        QVERIFY(throttles.set(row(u"socket.per-second"), 7.5));
        QCOMPARE(throttles.rate(RateClass::IceCandidate).burst, 300.0);
        QCOMPARE(throttles.rate(RateClass::Socket).perSecond, 7.5);
        QVERIFY(throttles.set(row(u"ban-time"), 2));
        QCOMPARE(throttles.banTime(), std::chrono::milliseconds(2'000));
    }

    void takesNothingOutOfBounds()
    {
        Throttles throttles;
        for (const double value : {0.0, -1.0, 1e9, std::nan(""), double(INFINITY)})
            QVERIFY(!throttles.set(row(u"chat-message.burst"), value));
        QCOMPARE(throttles.rate(RateClass::Message).burst, 40.0);
        QVERIFY(!throttles.set(row(u"warn-at"), 2.5));
    }

    void measuresFollowTheRefusalsOfAMinute()
    {
        FakeClock clock;
        Throttles throttles;
        AbuseTracker tracker(clock, throttles);
        const QList<Measure> all{Measure::Warn, Measure::Mute, Measure::Disconnect};
        QCOMPARE(measures(tracker, 1'000), all);
        clock.advance(std::chrono::seconds(61));
        QCOMPARE(measures(tracker, 49), QList<Measure>());
        clock.advance(std::chrono::seconds(61));
        QVERIFY(throttles.set(row(u"warn-at"), 3));
        QCOMPARE(measures(tracker, 3), QList<Measure>{Measure::Warn});
        QVERIFY(throttles.set(row(u"disconnect-at"), 2)); // below what was counted
        QCOMPARE(measures(tracker, 3), QList<Measure>{Measure::Disconnect});
    }
};

QTEST_GUILESS_MAIN(TestThrottles)
#include "tst_throttles.moc"
