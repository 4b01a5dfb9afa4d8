// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/figure_recorder.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::host;
using namespace std::chrono_literals;

class TestFigureRecorder : public QObject
{
    Q_OBJECT

    QDateTime m_now;
    metrics::Histogram m_delivery;

    feed::CountersView view() const
    {
        feed::CountersView view;
        view.time = m_now;
        return view;
    }
    /// Samples for each of so many seconds; the last minute that was told.
    std::optional<feed::FigurePoint> pass(FigureRecorder &recorder, int seconds,
                                          feed::CountersView counters = {})
    {
        std::optional<feed::FigurePoint> told;
        for (int i = 0; i < seconds; ++i) {
            counters.time = m_now;
            if (const auto minute = recorder.add(counters, m_delivery))
                told = minute;
            m_now = m_now.addSecs(1);
        }
        return told;
    }

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC);
        m_delivery = {};
    }

    void aPointIsOfTenSeconds()
    {
        FigureRecorder recorder;
        const QDateTime begin = m_now;
        pass(recorder, 10);
        QCOMPARE(recorder.history().size(), 0);
        pass(recorder, 1);

        QCOMPARE(recorder.history().size(), 1);
        QCOMPARE(recorder.history().constFirst().time, begin);
    }

    void theFirstSpanMayBeShorter()
    {
        FigureRecorder recorder;
        m_now = m_now.addSecs(7);
        pass(recorder, 4);

        QCOMPARE(recorder.history().size(), 1);
        QCOMPARE(recorder.history().constFirst().time, m_now.addSecs(-4));
    }

    void takesMeansAndTheWorst()
    {
        FigureRecorder recorder;
        feed::CountersView counters;
        for (int i = 1; i <= 10; ++i) {
            counters.connectionCount = i;
            counters.longestWaitSeconds = i == 4 ? 99 : 1;
            counters.databaseQueueLength = i == 5 ? 40 : 0;
            pass(recorder, 1, counters);
        }
        pass(recorder, 1);

        const feed::FigurePoint point = recorder.history().constFirst();
        QCOMPARE(point.connections, 5.5);
        QCOMPARE(point.longestWaitSeconds, 99.0);
        QCOMPARE(point.databaseQueue, 40.0);
    }

    void countsOnlyWhatCameInTheSpan()
    {
        FigureRecorder recorder;
        feed::CountersView counters;
        m_delivery.record(64us);
        counters.callsConnected = 2;
        pass(recorder, 10, counters);
        m_delivery.record(4096us);
        counters.callsConnected = 5;
        counters.callsFailed = 1;
        pass(recorder, 10, counters);
        pass(recorder, 11, counters);

        const QList<feed::FigurePoint> &history = recorder.history();
        QCOMPARE(history.at(0).callsConnected, 2.0);
        QCOMPARE(history.at(0).deliveryP99, 0.064);
        QCOMPARE(history.at(1).callsConnected, 3.0);
        QCOMPARE(history.at(1).callsFailed, 1.0);
        QCOMPARE(history.at(1).deliveryP50, 4.096);
        QCOMPARE(history.at(2).callsConnected, 0.0);
        QCOMPARE(history.at(2).deliveryP50, -1.0);
    }

    void tellsEachMinuteOnce()
    {
        FigureRecorder recorder;
        const QDateTime begin = m_now;
        QVERIFY(!pass(recorder, 60));
        const auto minute = pass(recorder, 1);

        QVERIFY(minute);
        QCOMPARE(minute->time, begin);
        QVERIFY(!pass(recorder, 59));
        QVERIFY(pass(recorder, 1));
    }

    void keepsAnHour()
    {
        FigureRecorder recorder;
        pass(recorder, 2 * 3600 + 1);

        QCOMPARE(recorder.history().size(), 360);
        QCOMPARE(recorder.history().constLast().time, m_now.addSecs(-11));
    }

    void aRowHasNothingForWhatWasNotMeasured()
    {
        feed::FigurePoint point;
        point.connections = 1;
        point.deliveryP95 = 7;
        point.webSockets = 17;
        const storage::FigureRow row = rowOf(point);

        QCOMPARE(row.values[0], std::optional(1.0));
        QVERIFY(!row.values[3]);
        QCOMPARE(row.values[4], std::optional(7.0));
        QCOMPARE(row.values[16], std::optional(17.0));
    }
};

QTEST_APPLESS_MAIN(TestFigureRecorder)
#include "tst_figure_recorder.moc"
