// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/loop_lag.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::metrics;
using namespace std::chrono_literals;

class TestLoopLag : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    DeadlineQueue m_deadlines{m_clock};

    void pass(milliseconds time)
    {
        m_clock.advance(time);
        m_deadlines.runDue();
    }

private Q_SLOTS:
    void aPunctualLoopHasNone()
    {
        LoopLag lag(m_deadlines);
        lag.start();
        for (int i = 0; i < 20; ++i)
            pass(100ms);

        QCOMPARE(lag.worst().count(), 0);
    }

    void theWorstOfTheLastSecondIsTold()
    {
        LoopLag lag(m_deadlines);
        lag.start();
        pass(100ms);
        pass(350ms);
        QCOMPARE(lag.worst().count(), 250);

        for (int i = 0; i < 9; ++i)
            pass(100ms);
        QCOMPARE(lag.worst().count(), 250);
        pass(100ms);
        QCOMPARE(lag.worst().count(), 0);
    }

    void leavesNothingBehind()
    {
        const qsizetype before = m_deadlines.count();
        {
            LoopLag lag(m_deadlines);
            lag.start();
            lag.start();
            QCOMPARE(m_deadlines.count(), before + 1);
        }
        QCOMPARE(m_deadlines.count(), before);
    }
};

QTEST_APPLESS_MAIN(TestLoopLag)
#include "tst_loop_lag.moc"
