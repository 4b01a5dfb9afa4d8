// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metrics.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::metrics;
using namespace std::chrono_literals;

class TestLabelledCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByName()
    {
        LabelledCounter counter({"a", "b"});
        counter.add("b");
        counter.add("b", 3);

        QCOMPARE(counter.entries().size(), 3);
        QCOMPARE(counter.entries().at(0).count, quint64(0));
        QCOMPARE(counter.entries().at(1).name, QByteArray("b"));
        QCOMPARE(counter.entries().at(1).count, quint64(4));
        QCOMPARE(counter.total(), quint64(4));
    }

    void namesFromOutsideAreOther()
    {
        LabelledCounter counter({"a"});
        for (int i = 0; i < 1'000; ++i)
            counter.add("made up " + QByteArray::number(i));

        QCOMPARE(counter.entries().size(), 2);
        QCOMPARE(counter.entries().constLast().name, QByteArray("other"));
        QCOMPARE(counter.entries().constLast().count, quint64(1'000));
    }

    void aNameThatComesTwiceIsOne()
    {
        LabelledCounter counter({"a", "a"});
        counter.add("a");

        QCOMPARE(counter.entries().size(), 2);
        QCOMPARE(counter.entries().constFirst().count, quint64(1));
    }

    void metricsKeepTheLastMinuteOfDeliveries()
    {
        FakeClock clock;
        Metrics metrics(clock, {});
        metrics.chatDelivered(1024us);
        clock.advance(70s);
        metrics.chatDelivered(2048us);

        QCOMPARE(metrics.delivery().count(), quint64(2));
        QCOMPARE(metrics.deliveryOfLastMinute().count(), quint64(1));
        QCOMPARE(metrics.deliveryOfLastMinute().quantile(0.99)->count(), 2048);
    }
};

QTEST_APPLESS_MAIN(TestLabelledCounter)
#include "tst_labelled_counter.moc"
