// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/counter_meter.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::host;

class TestCounterMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSampleHasNoRates();
    void ratesAreSinceTheLastSample();
    void commitTimeIsOfCommitsSinceTheLastSample();
};

void TestCounterMeter::firstSampleHasNoRates()
{
    CounterMeter meter;
    const auto view = meter.sample({.connectionCount = 3, .eventsIn = 1'000}, milliseconds(5'000));

    QCOMPARE(view.connectionCount, 3);
    QCOMPARE(view.eventsInPerSecond, 0.0);
}

void TestCounterMeter::ratesAreSinceTheLastSample()
{
    CounterMeter meter;
    meter.sample({.eventsIn = 100, .eventsOut = 10}, milliseconds(1'000));
    const auto view = meter.sample({.eventsIn = 150, .eventsOut = 10}, milliseconds(1'500));

    QCOMPARE(view.eventsInPerSecond, 100.0);
    QCOMPARE(view.eventsOutPerSecond, 0.0);
    QCOMPARE(meter.latest().eventsInPerSecond, 100.0);
}

void TestCounterMeter::commitTimeIsOfCommitsSinceTheLastSample()
{
    CounterMeter meter;
    const storage::StorageStatus status{
        .queueLength = 7, .lastCommitMilliseconds = 2.5, .commitCount = 4, .writable = true};

    const auto busy = meter.sample({.storage = status}, milliseconds(1'000));
    const auto idle = meter.sample({.storage = status}, milliseconds(2'000));

    QCOMPARE(busy.commitMilliseconds, 2.5);
    QCOMPARE(idle.commitMilliseconds, 0.0);
    QCOMPARE(idle.databaseQueueLength, 7);
    QVERIFY(idle.databaseWritable);
}

QTEST_APPLESS_MAIN(TestCounterMeter)
#include "tst_counter_meter.moc"
