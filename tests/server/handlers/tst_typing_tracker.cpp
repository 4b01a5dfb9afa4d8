// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/typing_tracker.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace std::chrono_literals;

class TestTypingTracker : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    const ConversationId m_conversation{QStringLiteral("c")};

private Q_SLOTS:
    void aStartEndsByItselfAfterSixSeconds()
    {
        DeadlineQueue deadlines(m_clock);
        QList<QByteArray> expired;
        TypingTracker tracker(deadlines, [&](const ConversationId &, const QByteArray &socket) {
            expired.append(socket);
        });
        tracker.start(m_conversation, "s1");
        m_clock.advance(3s);
        deadlines.runDue();
        tracker.start(m_conversation, "s1");
        m_clock.advance(5'999ms);
        deadlines.runDue();
        QVERIFY(expired.isEmpty());
        m_clock.advance(1ms);
        deadlines.runDue();

        QCOMPARE(expired, QList<QByteArray>{"s1"});
        QVERIFY(!tracker.isTyping(m_conversation, "s1"));
    }

    void aStopEndsIt()
    {
        DeadlineQueue deadlines(m_clock);
        int expired = 0;
        TypingTracker tracker(deadlines,
                              [&](const ConversationId &, const QByteArray &) { ++expired; });
        tracker.start(m_conversation, "s1");

        QVERIFY(tracker.stop(m_conversation, "s1"));
        QVERIFY(!tracker.stop(m_conversation, "s1"));
        m_clock.advance(10s);
        deadlines.runDue();
        QCOMPARE(expired, 0);
    }

    void leavesNoDeadlineBehind()
    {
        DeadlineQueue deadlines(m_clock);
        {
            TypingTracker tracker(deadlines, [](const ConversationId &, const QByteArray &) {});
            tracker.start(m_conversation, "s1");
        }
        QCOMPARE(deadlines.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTypingTracker)
#include "tst_typing_tracker.moc"
