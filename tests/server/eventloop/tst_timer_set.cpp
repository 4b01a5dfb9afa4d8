// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/timer_set.h"

#include <QTest>
#include <QTimerEvent>

#include <functional>

using namespace anteroom::eventloop;
using namespace std::chrono_literals;

namespace {

class Listener : public QObject
{
public:
    QList<int> fired;
    std::function<void(int)> onTimer;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        fired.append(event->timerId());
        if (onTimer)
            onTimer(event->timerId());
    }
};

} // namespace

class TestTimerSet : public QObject
{
    Q_OBJECT

private:
    const TimerSet::Time m_start{1h};

private Q_SLOTS:
    void firesInOrderOfDueTime()
    {
        TimerSet timers;
        Listener listener;
        timers.add(1, 30ms, Qt::PreciseTimer, &listener, m_start);
        timers.add(2, 10ms, Qt::CoarseTimer, &listener, m_start);
        timers.add(3, 10ms, Qt::PreciseTimer, &listener, m_start);

        QCOMPARE(timers.activate(m_start + 9ms), 0);
        QCOMPARE(timers.activate(m_start + 30ms), 3);

        QCOMPARE(listener.fired, (QList<int>{2, 3, 1}));
        QCOMPARE(timers.nextDue(), std::optional(m_start + 40ms));
    }

    void keepsThePaceAndSkipsWhatWasMissed()
    {
        TimerSet timers;
        Listener listener;
        timers.add(1, 10ms, Qt::PreciseTimer, &listener, m_start);

        timers.activate(m_start + 12ms);
        QCOMPARE(timers.dueOf(1), std::optional(m_start + 20ms));
        timers.activate(m_start + 95ms);

        QCOMPARE(listener.fired.size(), 2);
        QCOMPARE(timers.dueOf(1), std::optional(m_start + 105ms));
    }

    void zeroTimerFiresOnceATurn()
    {
        TimerSet timers;
        Listener listener;
        timers.add(1, 0ms, Qt::PreciseTimer, &listener, m_start);

        timers.activate(m_start);
        timers.activate(m_start);

        QCOMPARE(listener.fired.size(), 2);
    }

    void handlersMayRemoveAndReplaceTimers()
    {
        TimerSet timers;
        Listener listener;
        timers.add(1, 10ms, Qt::PreciseTimer, &listener, m_start);
        timers.add(2, 10ms, Qt::PreciseTimer, &listener, m_start);
        timers.add(3, 10ms, Qt::PreciseTimer, &listener, m_start);
        listener.onTimer = [&](int id) {
            if (id != 1)
                return;
            timers.remove(1);
            timers.remove(2);
            timers.remove(3);
            timers.add(3, 0ms, Qt::PreciseTimer, &listener, m_start + 10ms); // the id comes back
        };

        timers.activate(m_start + 10ms);

        QCOMPARE(listener.fired, QList<int>{1});
        QVERIFY(timers.dueOf(3));
    }

    void timerIsNotSentIntoItsOwnHandler()
    {
        TimerSet timers;
        Listener listener;
        timers.add(1, 10ms, Qt::PreciseTimer, &listener, m_start);
        listener.onTimer = [&](int) { timers.activate(m_start + 50ms); };

        timers.activate(m_start + 10ms);
        QCOMPARE(listener.fired.size(), 1);
        listener.onTimer = {};
        timers.activate(m_start + 60ms);

        QCOMPARE(listener.fired.size(), 2);
    }

    void removesAllOfAnObject()
    {
        TimerSet timers;
        Listener first;
        Listener second;
        timers.add(1, 10ms, Qt::PreciseTimer, &first, m_start);
        timers.add(2, 20ms, Qt::CoarseTimer, &first, m_start);
        timers.add(3, 30ms, Qt::PreciseTimer, &second, m_start);

        QCOMPARE(timers.timersOf(&first).size(), 2);
        QVERIFY(timers.removeAll(&first));
        QVERIFY(!timers.removeAll(&first));

        QCOMPARE(timers.nextDue(), std::optional(m_start + 30ms));
        QVERIFY(timers.remove(3));
        QVERIFY(!timers.remove(3));
        QVERIFY(!timers.nextDue());
    }
};

QTEST_GUILESS_MAIN(TestTimerSet)
#include "tst_timer_set.moc"
