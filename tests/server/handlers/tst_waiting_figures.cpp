// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/waiting_figures.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace std::chrono_literals;

class TestWaitingFigures : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    ConsultationSession waiting(const QString &id) const
    {
        ConsultationSession session;
        session.id = SessionId(id);
        session.status = SessionStatus::Waiting;
        session.room.waitingSince = m_clock.utcNow();
        return session;
    }
    static ConsultationSession admitted(ConsultationSession session)
    {
        session.room.admitted = true;
        return session;
    }

private Q_SLOTS:
    void init() { m_clock = FakeClock(); }

    void nobodyWaits()
    {
        const WaitingFigures figures(m_clock, WaitingRoom::Enforce);

        QCOMPARE(figures.waitingCount(), 0);
        QCOMPARE(figures.longestSeconds(), 0.0);
        QCOMPARE(figures.medianSeconds(), -1.0);
    }

    void tellsTheLongestOfThoseWhoWait()
    {
        WaitingFigures figures(m_clock, WaitingRoom::Enforce);
        figures.note(waiting(QStringLiteral("a")));
        m_clock.advance(30s);
        figures.note(waiting(QStringLiteral("b")));
        m_clock.advance(15s);

        QCOMPARE(figures.waitingCount(), 2);
        QCOMPARE(figures.longestSeconds(), 45.0);
    }

    void tellsTheMedianOfThoseWhoWereLetIn()
    {
        WaitingFigures figures(m_clock, WaitingRoom::Enforce);
        const auto a = waiting(QStringLiteral("a"));
        const auto b = waiting(QStringLiteral("b"));
        const auto c = waiting(QStringLiteral("c"));
        for (const auto &session : {a, b, c})
            figures.note(session);
        m_clock.advance(10s);
        figures.note(admitted(a));
        QCOMPARE(figures.medianSeconds(), 10.0);
        m_clock.advance(20s);
        figures.note(admitted(b));
        QCOMPARE(figures.medianSeconds(), 20.0);
        m_clock.advance(70s);
        figures.note(admitted(c));
        figures.note(admitted(c));

        QCOMPARE(figures.medianSeconds(), 30.0);
        QCOMPARE(figures.waitingCount(), 0);
    }

    void whoIsCalledInWasLetIn()
    {
        WaitingFigures figures(m_clock, WaitingRoom::Enforce);
        auto session = waiting(QStringLiteral("a"));
        figures.note(session);
        m_clock.advance(10s);
        session.status = SessionStatus::InProgress;
        session.room.waitingSince = {};
        figures.note(session);

        QCOMPARE(figures.medianSeconds(), 10.0);
    }

    void whereNobodyIsHeldBackTheStartEndsTheWait()
    {
        WaitingFigures figures(m_clock, WaitingRoom::Observe);
        auto session = waiting(QStringLiteral("a"));
        session.room.admitted = true;
        session.room.patientJoined = true;
        session.status = SessionStatus::Waiting;
        figures.note(session);
        QCOMPARE(figures.waitingCount(), 1);
        m_clock.advance(10s);
        auto gone = session;
        gone.room.patientJoined = false;
        gone.room.waitingSince = {};
        figures.note(gone);
        QCOMPARE(figures.waitingCount(), 0);
        QCOMPARE(figures.medianSeconds(), -1.0); // gave up

        figures.note(session);
        m_clock.advance(5s);
        session.status = SessionStatus::InProgress;
        figures.note(session);
        QCOMPARE(figures.medianSeconds(), 15.0);
    }

    void whoGaveUpWasNot()
    {
        WaitingFigures figures(m_clock, WaitingRoom::Enforce);
        auto session = waiting(QStringLiteral("a"));
        figures.note(session);
        m_clock.advance(10s);
        session.room.waitingSince = {};
        figures.note(session);

        QCOMPARE(figures.waitingCount(), 0);
        QCOMPARE(figures.medianSeconds(), -1.0);
    }

    void forgetsYesterday()
    {
        WaitingFigures figures(m_clock, WaitingRoom::Enforce);
        const auto session = waiting(QStringLiteral("a"));
        figures.note(session);
        figures.note(admitted(session));
        QCOMPARE(figures.medianSeconds(), 0.0);

        m_clock.advance(24h);
        QCOMPARE(figures.medianSeconds(), -1.0);
    }
};

QTEST_APPLESS_MAIN(TestWaitingFigures)
#include "tst_waiting_figures.moc"
