// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/consultation_model.h"
#include "gui/models/participant_link.h"
#include "gui/models/waiting.h"

#include <QSignalSpy>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
const QDateTime Noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

ConsultationSession arrived(int secondsBeforeNoon)
{
    ConsultationSession session;
    session.id = SessionId(QStringLiteral("s1"));
    session.patient.displayName = QStringLiteral("Ana");
    session.physician.displayName = QStringLiteral("Dr. Ruth");
    session.status = SessionStatus::Waiting;
    session.room.patientJoined = true;
    session.room.waitingSince = Noon.addSecs(-secondsBeforeNoon);
    return session;
}

feed::ParticipantLink link(int roundTrip, double loss)
{
    feed::ParticipantLink link;
    link.roundTripMilliseconds = roundTrip;
    link.lossPercent = loss;
    return link;
}
} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAdmittedWaitsNoMoreWhereItIsEnforced()
    {
        ConsultationSession session = arrived(60);
        QVERIFY(waits(session, WaitingRoom::Enforce));
        QVERIFY(!isLetIn(session, WaitingRoom::Enforce));

        session.room.admitted = true;

        QVERIFY(!waits(session, WaitingRoom::Enforce));
        QVERIFY(isLetIn(session, WaitingRoom::Enforce));
    }

    void whereItIsObservedTheStartEndsTheWait()
    {
        ConsultationSession session = arrived(60);
        session.room.admitted = true;
        QVERIFY(waits(session, WaitingRoom::Observe));
        session.room.waitingSince = {};
        QVERIFY(waits(session, WaitingRoom::Observe));

        session.status = SessionStatus::InProgress;

        QVERIFY(!waits(session, WaitingRoom::Observe));
        QVERIFY(isLetIn(session, WaitingRoom::Observe));
    }

    void whoHasNotComeDoesNotWait()
    {
        ConsultationSession session = arrived(60);
        session.room.patientJoined = false;
        session.room.waitingSince = {};
        QVERIFY(!waits(session, WaitingRoom::Observe));
        QVERIFY(!waits(session, WaitingRoom::Enforce));
        session = arrived(60);
        session.status = SessionStatus::NoShow;
        QVERIFY(!waits(session, WaitingRoom::Observe));
        QVERIFY(!waits(session, WaitingRoom::Enforce));
    }

    void arrivalOrders()
    {
        ConsultationSession unknown = arrived(1);
        unknown.room.waitingSince = {};
        QVERIFY(arrivedBefore(arrived(60), arrived(30)));
        QVERIFY(!arrivedBefore(arrived(30), arrived(60)));
        QVERIFY(arrivedBefore(arrived(30), unknown));
        QVERIFY(!arrivedBefore(unknown, arrived(30)));
    }

    void waitsFromTheArrivalOn()
    {
        QCOMPARE(waitedSeconds(arrived(90), Noon), 90);
        QCOMPARE(waitedSeconds(arrived(-5), Noon), 0); // another clock
        QCOMPARE(waitedSeconds(ConsultationSession{}, Noon), -1);
    }

    void aCardIsToldInWords()
    {
        feed::ConsultationView view;
        view.session = arrived(90);
        view.patientLink = link(45, 0.2);
        view.patientLink.camera = true;
        view.patientLink.microphone = false;

        const QString text = waitingText(view, 2, Noon);

        QVERIFY2(text.startsWith(QStringLiteral("Ana with Dr. Ruth · Place 2 · waiting for 1:30")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Camera on · Microphone off")));
        QVERIFY(text.contains(QStringLiteral("Network good, 45 ms, 0.2 % lost")));
    }

    void bars_data()
    {
        QTest::addColumn<int>("roundTrip");
        QTest::addColumn<double>("loss");
        QTest::addColumn<int>("bars");
        QTest::newRow("unknown") << -1 << -1.0 << 0;
        QTest::newRow("good") << 150 << 1.0 << 3;
        QTest::newRow("good, loss not told") << 20 << -1.0 << 3;
        QTest::newRow("slow") << 151 << 0.0 << 2;
        QTest::newRow("lossy") << 20 << 5.0 << 2;
        QTest::newRow("very slow") << 301 << 0.0 << 1;
        QTest::newRow("very lossy") << 20 << 5.1 << 1;
    }
    void bars()
    {
        QFETCH(int, roundTrip);
        QFETCH(double, loss);
        QTEST(linkBars(linkQuality(link(roundTrip, loss))), "bars");
    }

    void aPlaceIsKeptForAWhile()
    {
        feed::ParticipantLink lost = link(20, 0);
        lost.keptUntil = Noon.addSecs(72);
        QCOMPARE(linkQuality(lost), LinkQuality::Lost);
        QCOMPARE(reconnectText(lost, Noon), QStringLiteral("Reconnecting, place kept for 1:12"));
        QVERIFY(reconnectText(link(20, 0), Noon).isEmpty());
    }

    void theModelTellsThatALinkChanged()
    {
        feed::ConsultationView view;
        view.session = arrived(90);
        ConsultationModel model;
        model.replaceAll({view});
        QSignalSpy changed(&model, &ConsultationModel::dataChanged);

        model.stage(view);
        model.flush();
        QCOMPARE(changed.size(), 0);
        view.patientLink.camera = false;
        model.stage(view);
        model.flush();
        QCOMPARE(changed.size(), 1);
        view.session.room.waitingSince = Noon;
        model.stage(view);
        model.flush();
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
