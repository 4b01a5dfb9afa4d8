// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/deadline_queue.h"

#include <QTest>

using namespace anteroom;

class TestDeadlineQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsDueInOrder()
    {
        FakeClock clock;
        DeadlineQueue queue(clock);
        QByteArray log;
        queue.add(milliseconds(20), [&] { log += 'c'; });
        queue.add(milliseconds(10), [&] { log += 'a'; });
        queue.add(milliseconds(10), [&] { log += 'b'; });

        clock.advance(milliseconds(9));
        queue.runDue();
        QCOMPARE(log, QByteArray());
        clock.advance(milliseconds(1));
        queue.runDue();
        QCOMPARE(log, QByteArray("ab"));
        clock.advance(milliseconds(100));
        queue.runDue();

        QCOMPARE(log, QByteArray("abc"));
        QCOMPARE(queue.count(), 0);
    }

    void forgetsWhatIsCancelled()
    {
        FakeClock clock;
        DeadlineQueue queue(clock);
        int ran = 0;
        DeadlineQueue::Token token = queue.add(milliseconds(10), [&] { ++ran; });
        DeadlineQueue::Token copy = token;

        queue.cancel(token);
        QCOMPARE(token, DeadlineQueue::Token(0));
        queue.cancel(copy);
        queue.cancel(token);
        clock.advance(milliseconds(10));
        queue.runDue();

        QCOMPARE(ran, 0);
        QVERIFY(!queue.untilNext());
    }

    void actionsMayAddAndCancel()
    {
        FakeClock clock;
        DeadlineQueue queue(clock);
        QByteArray log;
        DeadlineQueue::Token victim = 0;
        queue.add(milliseconds(10), [&] {
            log += 'a';
            queue.cancel(victim);
            queue.add(milliseconds(0), [&] { log += 'b'; });
            queue.add(milliseconds(1), [&] { log += 'c'; });
        });
        victim = queue.add(milliseconds(10), [&] { log += 'x'; });

        clock.advance(milliseconds(10));
        queue.runDue();

        QCOMPARE(log, QByteArray("ab"));
        QCOMPARE(queue.untilNext(), std::optional(milliseconds(1)));
    }

    void tellsTheTimeToTheNext()
    {
        FakeClock clock;
        DeadlineQueue queue(clock);
        queue.add(milliseconds(30), [] {});

        QCOMPARE(queue.untilNext(), std::optional(milliseconds(30)));
        clock.advance(milliseconds(40));

        QCOMPARE(queue.untilNext(), std::optional(milliseconds(0)));
    }

    void wakesItsDriverOnlyForAnEarlierDeadline()
    {
        FakeClock clock;
        DeadlineQueue queue(clock);
        int wakeUps = 0;
        queue.setWakeUp([&] { ++wakeUps; });

        queue.add(milliseconds(20), [] {});
        queue.add(milliseconds(30), [] {});
        QCOMPARE(wakeUps, 1);
        queue.add(milliseconds(10), [] {});

        QCOMPARE(wakeUps, 2);
    }
};

QTEST_APPLESS_MAIN(TestDeadlineQueue)
#include "tst_deadline_queue.moc"
