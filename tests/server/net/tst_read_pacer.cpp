// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/read_pacer.h"

#include <QTest>

using anteroom::milliseconds;
using anteroom::net::ReadPacer;

namespace {

/// Turns of a tenth of a millisecond, for `duration`; each with these reads and messages.
bool pausesAfter(ReadPacer &pacer, milliseconds &now, milliseconds duration, int reads,
                 int messages)
{
    bool pauses = false;
    for (int turn = 0; turn < 10 * duration.count(); ++turn) {
        for (int i = 0; i < reads; ++i)
            pacer.noteRead();
        for (int i = 0; i < messages; ++i)
            pacer.noteMessage();
        if (turn % 10 == 9)
            now += milliseconds(1);
        pauses = pacer.endTurn(now);
    }
    return pauses;
}

} // namespace

class TestReadPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesWhereMessagesAreSentAhead()
    {
        ReadPacer pacer;
        milliseconds now{1'000};
        QVERIFY(pausesAfter(pacer, now, milliseconds(20), 10, 20));
    }

    void doesNotWhereEachWaitsForAnAnswer()
    {
        ReadPacer pacer;
        milliseconds now{1'000};
        QVERIFY(!pausesAfter(pacer, now, milliseconds(20), 20, 20));
    }

    void doesNotWhenLittleComes()
    {
        ReadPacer pacer;
        milliseconds now{1'000};
        // One client's burst now and then must not wait.
        for (int i = 0; i < 100; ++i) {
            pacer.noteRead();
            for (int message = 0; message < 10; ++message)
                pacer.noteMessage();
            QVERIFY(!pacer.endTurn(now += milliseconds(2)));
        }
    }

    void doesNotInATurnWithoutReads()
    {
        ReadPacer pacer;
        milliseconds now{1'000};
        QVERIFY(pausesAfter(pacer, now, milliseconds(20), 10, 20));
        QVERIFY(!pacer.endTurn(now));
    }

    void stopsWhenTheStreamIsOver()
    {
        ReadPacer pacer;
        milliseconds now{1'000};
        QVERIFY(pausesAfter(pacer, now, milliseconds(20), 10, 20));
        now += milliseconds(1'000);
        pacer.noteRead();
        pacer.noteMessage();
        QVERIFY(!pacer.endTurn(now));
    }
};

QTEST_APPLESS_MAIN(TestReadPacer)
#include "tst_read_pacer.moc"
