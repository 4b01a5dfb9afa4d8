// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/presence_tracker.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace std::chrono_literals;

class TestPresenceTracker : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<PresenceTracker> m_tracker;
    QList<PresenceStatus> m_told;
    User m_user;

    void advance(milliseconds by)
    {
        m_clock.advance(by);
        m_deadlines->runDue();
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_user.id = UserId(QStringLiteral("u"));
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        m_tracker = std::make_unique<PresenceTracker>(
            *m_deadlines, [this](const PresenceRecord &record) { m_told.append(record.status); });
    }
    void cleanup() { m_tracker.reset(); }

    void theFirstSocketIsOnlineAndASecondSaysNothing()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketConnected(m_user);

        QCOMPARE(m_told, QList<PresenceStatus>{PresenceStatus::Online});
        QCOMPARE(m_tracker->find(m_user.id)->socketCount, 2);
    }

    void aSecondTabDoesNotOverwriteBusy()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        m_tracker->socketConnected(m_user);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Busy);
    }

    void aSecondTabEndsAway()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Away);
        m_tracker->socketConnected(m_user);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Online);
    }

    void anAnnouncedEndOfTheLastSocketIsOfflineAtOnce()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketConnected(m_user);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Online);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        QCOMPARE(m_told.constLast(), PresenceStatus::Offline);
    }

    void aLostSocketIsOfflineAfter15Seconds()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketGone(m_user.id, Departure::Lost);
        advance(14'999ms);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Online);
        advance(1ms);
        QCOMPARE(m_told.constLast(), PresenceStatus::Offline);
    }

    void whoComesBackWithinTheTimeWasNeverGone()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        m_tracker->socketGone(m_user.id, Departure::Lost);
        advance(10s);
        m_tracker->socketConnected(m_user);
        advance(60s);

        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Busy);
        QCOMPARE(m_told, (QList<PresenceStatus>{PresenceStatus::Online, PresenceStatus::Busy}));
    }

    void anOfflineRecordIsKeptFiveMinutes()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        const QDateTime lastSeen = m_tracker->find(m_user.id)->lastSeen;
        advance(299'999ms);
        QCOMPARE(m_tracker->find(m_user.id)->lastSeen, lastSeen);
        advance(1ms);
        QVERIFY(!m_tracker->find(m_user.id));
    }

    void aUserWithoutSocketsHasNoStatusToSet()
    {
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        QVERIFY(!m_tracker->find(m_user.id));
    }

    void countsWhoIsHere()
    {
        m_tracker->socketConnected(m_user);
        QCOMPARE(m_tracker->onlineCount(), 1);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        QCOMPARE(m_tracker->onlineCount(), 0);
        QCOMPARE(m_tracker->records().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPresenceTracker)
#include "tst_presence_tracker.moc"
