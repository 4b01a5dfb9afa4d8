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
    void refusalsAndCpuAreSinceTheLastSample();
    void tellsWhatWasReadAsItIs();
    void deliveryTimesAreMilliseconds();
};

void TestCounterMeter::firstSampleHasNoRates()
{
    CounterMeter meter;
    feed::CountersView now;
    now.connectionCount = 3;
    const auto view = meter.sample({.now = now, .eventsIn = 1'000}, milliseconds(5'000));

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

void TestCounterMeter::refusalsAndCpuAreSinceTheLastSample()
{
    CounterMeter meter;
    const QString muted = QStringLiteral("muted");
    feed::CountersView now;
    now.refusals = {{muted, 10}};
    meter.sample({.now = now, .cpuSeconds = 5}, milliseconds(1'000));
    now.refusals = {{muted, 12}, {QStringLiteral("conflict"), 1}};
    now.memoryBytes = 7;
    now.descriptorCount = 9;
    const auto view = meter.sample({.now = now, .cpuSeconds = 5.5}, milliseconds(3'000));

    QCOMPARE(view.refusalsPerSecond, 1.5);
    QCOMPARE(view.refusals.value(muted), quint64(12));
    QCOMPARE(view.cpuPercent, 25.0);
    QCOMPARE(view.memoryBytes, qint64(7));
    QCOMPARE(view.descriptorCount, 9);
}

void TestCounterMeter::tellsWhatWasReadAsItIs()
{
    CounterMeter meter;
    feed::CountersView now;
    now.time = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC);
    now.pollingCount = 1;
    now.webSocketCount = 2;
    now.deliveryP50 = 1;
    now.deliveryP95 = 2;
    now.deliveryP99 = 3;
    now.callsConnected = 4;
    now.callsFailed = 5;
    now.roomJoins = 6;
    now.roomLeaves = 7;
    now.waitingCount = 8;
    now.longestWaitSeconds = 9;
    now.medianWaitSeconds = 10;
    now.loopLagMilliseconds = 11;
    now.diskFreeBytes = 12;

    const auto view = meter.sample({.now = now}, milliseconds(0));

    QCOMPARE(view.time, now.time);
    QCOMPARE(view.pollingCount, 1);
    QCOMPARE(view.webSocketCount, 2);
    QCOMPARE(view.deliveryP50, 1.0);
    QCOMPARE(view.deliveryP95, 2.0);
    QCOMPARE(view.deliveryP99, 3.0);
    QCOMPARE(view.callsConnected, quint64(4));
    QCOMPARE(view.callsFailed, quint64(5));
    QCOMPARE(view.roomJoins, quint64(6));
    QCOMPARE(view.roomLeaves, quint64(7));
    QCOMPARE(view.waitingCount, 8);
    QCOMPARE(view.longestWaitSeconds, 9.0);
    QCOMPARE(view.medianWaitSeconds, 10.0);
    QCOMPARE(view.loopLagMilliseconds, 11.0);
    QCOMPARE(view.diskFreeBytes, qint64(12));
}

void TestCounterMeter::deliveryTimesAreMilliseconds()
{
    metrics::Histogram delivery;
    QCOMPARE(deliveryTimesOf(delivery).p99, -1.0);

    delivery.record(std::chrono::microseconds(2'048));
    QCOMPARE(deliveryTimesOf(delivery).p50, 2.048);
}

QTEST_APPLESS_MAIN(TestCounterMeter)
#include "tst_counter_meter.moc"
