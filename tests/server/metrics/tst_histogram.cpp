// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/rotating_histogram.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace anteroom;
using namespace anteroom::metrics;
using namespace std::chrono_literals;

class TestHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoQuantile();
    void countsAndSums();
    void quantilesAreAtMostAnEighthOctaveAbove();
    void edgesBelongToTheBucketBelow_data();
    void edgesBelongToTheBucketBelow();
    void bearsAnyDuration();
    void aDifferenceIsWhatCameSince();
    void aMinuteForgetsWhatIsOlder();
    void aSliceIsUsedAgainEmpty();
};

void TestHistogram::nothingHasNoQuantile()
{
    const Histogram histogram;

    QVERIFY(!histogram.quantile(0.5));
    QCOMPARE(histogram.count(), quint64(0));
    QCOMPARE(histogram.countAtMost(1h), quint64(0));
}

void TestHistogram::countsAndSums()
{
    Histogram histogram;
    histogram.record(10us);
    histogram.record(2ms);
    histogram.record(-5us);

    QCOMPARE(histogram.count(), quint64(3));
    QCOMPARE(histogram.sum().count(), 2'010);
    QCOMPARE(histogram.quantile(0)->count(), 1);
}

void TestHistogram::quantilesAreAtMostAnEighthOctaveAbove()
{
    std::mt19937 random(7);
    std::lognormal_distribution<double> durations(8, 2);
    std::vector<qint64> exact;
    Histogram histogram;
    for (int i = 0; i < 10'000; ++i) {
        exact.push_back(static_cast<qint64>(durations(random)) + 1);
        histogram.record(microseconds(exact.back()));
    }
    std::sort(exact.begin(), exact.end());

    for (const double q : {0.5, 0.95, 0.99}) {
        const qint64 real = exact[static_cast<size_t>(q * 10'000) - 1];
        const qint64 found = histogram.quantile(q)->count();
        QVERIFY2(found >= real && double(found) <= double(real) * 1.0625 + 1,
                 qPrintable(QStringLiteral("%1: %2 for %3").arg(q).arg(found).arg(real)));
    }
}

void TestHistogram::edgesBelongToTheBucketBelow_data()
{
    QTest::addColumn<int>("power");
    for (int power = 0; power <= 39; ++power)
        QTest::addRow("2^%d", power) << power;
}

void TestHistogram::edgesBelongToTheBucketBelow()
{
    QFETCH(int, power);
    const microseconds edge(qint64{1} << power);
    Histogram histogram;
    histogram.record(edge);
    histogram.record(edge + 1us);

    QCOMPARE(histogram.countAtMost(edge), quint64(1));
    QCOMPARE(histogram.countAtMost(2 * edge), quint64(2));
}

void TestHistogram::bearsAnyDuration()
{
    Histogram histogram;
    histogram.record(microseconds(std::numeric_limits<qint64>::max()));
    histogram.record(microseconds(std::numeric_limits<qint64>::min()));

    QCOMPARE(histogram.count(), quint64(2));
    QVERIFY(*histogram.quantile(1) > 24h);
}

void TestHistogram::aDifferenceIsWhatCameSince()
{
    Histogram histogram;
    histogram.record(10us);
    const Histogram before = histogram;
    histogram.record(4096us);

    const Histogram since = histogram.since(before);

    QCOMPARE(since.count(), quint64(1));
    QCOMPARE(since.sum().count(), 4096);
    QCOMPARE(since.quantile(0.5)->count(), 4096);
}

void TestHistogram::aMinuteForgetsWhatIsOlder()
{
    RotatingHistogram histogram;
    histogram.record(16us, 100'000ms);
    histogram.record(32us, 130'000ms);

    QCOMPARE(histogram.lastMinute(130'000ms).count(), quint64(2));
    QCOMPARE(histogram.lastMinute(160'000ms).count(), quint64(1));
    QCOMPARE(histogram.lastMinute(160'000ms).quantile(0.5)->count(), 32);
    QCOMPARE(histogram.lastMinute(190'000ms).count(), quint64(0));
    QCOMPARE(histogram.total().count(), quint64(2));
}

void TestHistogram::aSliceIsUsedAgainEmpty()
{
    RotatingHistogram histogram;
    histogram.record(16us, 0ms);
    histogram.record(16us, 60'000ms);

    QCOMPARE(histogram.lastMinute(60'000ms).count(), quint64(1));
    QCOMPARE(histogram.total().count(), quint64(2));
}

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
