// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/deadline_driver.h"
#include "server/eventloop/server_dispatcher.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anteroom;
using namespace anteroom::eventloop;

class TestDeadlineDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsDeadlinesInOrder()
    {
        const SystemClock clock;
        DeadlineQueue queue(clock);
        const DeadlineDriver driver(queue);
        QList<int> ran;

        queue.add(milliseconds(30), [&] { ran.append(3); });
        queue.add(milliseconds(10), [&] {
            ran.append(1);
            queue.add(milliseconds(5), [&] { ran.append(2); });
        });

        QTRY_COMPARE_WITH_TIMEOUT(ran, (QList<int>{1, 2, 3}), 2'000);
    }

    void runsWhatWasAddedBeforeIt()
    {
        const SystemClock clock;
        DeadlineQueue queue(clock);
        bool ran = false;
        queue.add(milliseconds(1), [&] { ran = true; });

        const DeadlineDriver driver(queue);

        QTRY_VERIFY_WITH_TIMEOUT(ran, 2'000);
    }

    void isNeverEarlyAndHardlyLate()
    {
        const SystemClock clock;
        DeadlineQueue queue(clock);
        const DeadlineDriver driver(queue);
        const milliseconds start = clock.steadyNow();
        milliseconds ran{0};

        queue.add(milliseconds(50), [&] { ran = clock.steadyNow(); });

        QTRY_VERIFY_WITH_TIMEOUT(ran.count() > 0, 2'000);
        QVERIFY(ran - start >= milliseconds(50));
        QVERIFY(ran - start < milliseconds(250)); // a loaded machine is allowed to be slow
    }

    void queueOutlivesItsDriver()
    {
        const SystemClock clock;
        DeadlineQueue queue(clock);
        {
            const DeadlineDriver driver(queue);
        }

        queue.add(milliseconds(0), [] {});

        QCOMPARE(queue.count(), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(makeServerDispatcher().release());
    const QCoreApplication application(argc, argv);
    TestDeadlineDriver test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deadline_driver.moc"
