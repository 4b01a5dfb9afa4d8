// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/ring_tracker.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;

class TestRingTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_missed.clear(); }
    void isMissedAfterAWhile();
    void isNotMissedWhenAnswered();
    void isMissedWhenTheCallerGivesUp();
    void isNotMissedWhenSomebodyElseLeaves();

private:
    RingTracker::Missed missed()
    {
        return [this](const SessionId &session, const UserId &called) {
            m_missed.append(session.toString() + u'/' + called.toString());
        };
    }
    void pass(milliseconds time)
    {
        m_clock.advance(time);
        m_deadlines.runDue();
    }
    const SessionId m_session{QStringLiteral("s")};
    const UserId m_caller{QStringLiteral("doc")};
    const UserId m_called{QStringLiteral("pat")};
    FakeClock m_clock;
    DeadlineQueue m_deadlines{m_clock};
    QStringList m_missed;
};

void TestRingTracker::isMissedAfterAWhile()
{
    RingTracker rings(m_deadlines, missed());
    rings.ring(m_session, m_caller, m_called);
    pass(milliseconds(30'000));
    rings.ring(m_session, m_caller, m_called); // a second offer goes on with the same time
    pass(milliseconds(14'999));
    QVERIFY(rings.isRinging(m_session, m_called));
    QVERIFY(m_missed.isEmpty());

    pass(milliseconds(1));

    QCOMPARE(m_missed, QStringList{QStringLiteral("s/pat")});
    QVERIFY(!rings.isRinging(m_session, m_called));
}

void TestRingTracker::isNotMissedWhenAnswered()
{
    RingTracker rings(m_deadlines, missed());
    rings.ring(m_session, m_caller, m_called);
    rings.stop(m_session, m_called);
    rings.stop(m_session, m_called);
    rings.giveUp(m_session, m_caller);

    pass(RingTracker::Lifetime);

    QVERIFY(m_missed.isEmpty());
}

void TestRingTracker::isMissedWhenTheCallerGivesUp()
{
    RingTracker rings(m_deadlines, missed());
    rings.ring(m_session, m_caller, m_called);
    rings.ring(SessionId(QStringLiteral("other")), m_caller, m_called);

    rings.giveUp(m_session, m_caller);

    QCOMPARE(m_missed, QStringList{QStringLiteral("s/pat")});
    QVERIFY(rings.isRinging(SessionId(QStringLiteral("other")), m_called));
}

void TestRingTracker::isNotMissedWhenSomebodyElseLeaves()
{
    RingTracker rings(m_deadlines, missed());
    rings.ring(m_session, m_caller, m_called);

    rings.giveUp(m_session, UserId(QStringLiteral("observer")));

    QVERIFY(m_missed.isEmpty());
    QVERIFY(rings.isRinging(m_session, m_called));
}

QTEST_GUILESS_MAIN(TestRingTracker)
#include "tst_ring_tracker.moc"
