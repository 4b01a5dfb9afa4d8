// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/pages/consultations_page.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestConsultationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runningComeFirst();
    void scopesNarrow();
    void startsAtOnce();
    void endsWithAReason();
    void removesAParticipantWithAReason();
    void endedOnesCantBeEnded();
    void theWaitingRoomHasAKeyForEachAct();
    void nobodyIsHeldBackWhereTheRoomIsOnlyObserved();
    void tellsTheRoom();
    void followsTheFeed();
    void saysWhatWillAppear();

private:
    QString id(int row) const;
    QPushButton *button(const char *name) const;
    void scope(int number);
    void giveReason(const QString &reason);

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<ConsultationsPage> m_page;
};

void TestConsultationsPage::init()
{
    Theme::apply(*qApp, Scheme::Dark);
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<ConsultationsPage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
    m_server->signIn(OperatorRole::Operator, tests::busyClinic());
}

QString TestConsultationsPage::id(int row) const
{
    return m_page->table()->model()->index(row, 0).data(IdRole).toString();
}

QPushButton *TestConsultationsPage::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QLatin1String(name));
}

void TestConsultationsPage::scope(int number)
{
    QTest::mouseClick(
        m_page->findChild<QToolButton *>(QStringLiteral("scope%1ToolButton").arg(number)),
        Qt::LeftButton);
}

void TestConsultationsPage::giveReason(const QString &reason)
{
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), reason);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);
}

void TestConsultationsPage::runningComeFirst()
{
    QCOMPARE(m_page->table()->model()->rowCount(), 6);
    QVERIFY(id(0).startsWith(QStringLiteral("s-running")));
    QVERIFY(id(1).startsWith(QStringLiteral("s-running")));
    QCOMPARE(id(2), QStringLiteral("s-waiting-1"));
    QCOMPARE(id(3), QStringLiteral("s-scheduled-1"));
    QTRY_COMPARE(m_page->badge(), QStringLiteral("2"));
    m_page->table()->selectRow(0);
    tests::picture(*m_page, QStringLiteral("consultations-page"));
}

void TestConsultationsPage::scopesNarrow()
{
    scope(1);
    QCOMPARE(m_page->table()->model()->rowCount(), 2);

    auto old = tests::consultation(QStringLiteral("s-old"), tests::busyClinic().users[0],
                                   tests::busyClinic().users[1], SessionStatus::Completed);
    old.session.startedAt = old.session.startedAt.addDays(-2);
    old.session.endedAt = old.session.endedAt.addDays(-2);
    m_console->applyFeed({1, {feed::ConsultationChanged{old}}});
    m_console->flush();

    scope(0);
    QCOMPARE(m_page->table()->model()->rowCount(), 6);
    scope(2);
    QCOMPARE(m_page->table()->model()->rowCount(), 7);
}

void TestConsultationsPage::startsAtOnce()
{
    m_page->table()->selectRow(2);
    QVERIFY(button("startConsultationPushButton")->isEnabled());

    QTest::mouseClick(button("startConsultationPushButton"), Qt::LeftButton);

    QCOMPARE(m_server->last<feed::StartConsultation>()->sessionId.toString(),
             QStringLiteral("s-waiting-1"));
}

void TestConsultationsPage::endsWithAReason()
{
    m_page->table()->selectRow(0);
    QTest::mouseClick(button("endConsultationPushButton"), Qt::LeftButton);
    QVERIFY(!m_server->last<feed::EndConsultation>());

    giveReason(QStringLiteral("forgotten"));

    const auto *command = m_server->last<feed::EndConsultation>();
    QVERIFY(command);
    QCOMPARE(command->sessionId.toString(), id(0));
    QCOMPARE(command->reason, QStringLiteral("forgotten"));
}

void TestConsultationsPage::theWaitingRoomHasAKeyForEachAct()
{
    m_page->table()->selectRow(2);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_A);
    const auto *admit = m_server->last<feed::AdmitPatient>();
    QVERIFY(admit);
    QCOMPARE(admit->sessionId.toString(), QStringLiteral("s-waiting-1"));
    QVERIFY(admit->admitted);
    m_server->accept();

    auto view = *m_console->consultations()->find(QStringLiteral("s-waiting-1"));
    view.session.room.admitted = true;
    view.session.room.locked = true;
    m_console->applyFeed({1, {feed::ConsultationChanged{view}}});
    m_console->flush();
    QVERIFY(!button("admitPatientPushButton")->isEnabled());
    QCOMPARE(button("lockRoomPushButton")->text(), QStringLiteral("Unlock room"));
    QTest::keyClick(m_page->table(), Qt::Key_H);
    QVERIFY(!m_server->last<feed::AdmitPatient>()->admitted);
    m_server->accept();
    QTest::keyClick(m_page->table(), Qt::Key_L);
    QVERIFY(!m_server->last<feed::LockConsultation>()->locked);
    m_server->accept();
    QTest::keyClick(m_page->table(), Qt::Key_D);
    giveReason(QStringLiteral("comes too early"));
    QCOMPARE(m_server->last<feed::DenyPatient>()->reason, QStringLiteral("comes too early"));
}

void TestConsultationsPage::nobodyIsHeldBackWhereTheRoomIsOnlyObserved()
{
    feed::ServerSnapshot snapshot = tests::busyClinic();
    snapshot.enforcesWaitingRoom = false;
    m_console->applySnapshot(snapshot);
    m_page->table()->selectRow(2);
    QVERIFY(button("admitPatientPushButton")->isHidden());
    QVERIFY(button("holdPatientPushButton")->isHidden());
    QVERIFY(!button("denyPatientPushButton")->isHidden());
}

void TestConsultationsPage::tellsTheRoom()
{
    m_page->table()->selectRow(3);
    QVERIFY(!button("messageRoomPushButton")->isEnabled()); // nobody is there
    m_page->table()->selectRow(2);
    QTest::mouseClick(button("messageRoomPushButton"), Qt::LeftButton);
    giveReason(QStringLiteral("ten minutes, please"));
    QCOMPARE(m_server->last<feed::MessageConsultation>()->text,
             QStringLiteral("ten minutes, please"));
    m_server->accept();
    tests::picture(*m_page, QStringLiteral("consultations-waiting"));
}

void TestConsultationsPage::removesAParticipantWithAReason()
{
    m_page->table()->selectRow(2);
    QVERIFY(!button("removePhysicianPushButton")->isEnabled());
    QTest::mouseClick(button("removePatientPushButton"), Qt::LeftButton);

    giveReason(QStringLiteral("wrong person"));

    const auto *command = m_server->last<feed::RemoveParticipant>();
    QVERIFY(command);
    QCOMPARE(command->userId, tests::busyClinic().users[4].id);
}

void TestConsultationsPage::endedOnesCantBeEnded()
{
    m_page->table()->selectRow(4);

    QVERIFY(!button("startConsultationPushButton")->isEnabled());
    QVERIFY(!button("endConsultationPushButton")->isEnabled());
    tests::picture(*m_page, QStringLiteral("consultations-ended"));
}

void TestConsultationsPage::followsTheFeed()
{
    m_page->table()->selectRow(2);
    auto view = tests::busyClinic().consultations.at(1);
    view.session.room.physicianJoined = true;
    view.session.status = SessionStatus::InProgress;
    view.session.startedAt = QDateTime::currentDateTimeUtc();

    m_console->applyFeed({1, {feed::ConsultationChanged{view}}});

    QTRY_COMPARE(m_page->badge(), QStringLiteral("3"));
    QVERIFY(button("removePhysicianPushButton")->isEnabled());
    QCOMPARE(m_page->table()->selectedRow().data(IdRole).toString(), QStringLiteral("s-waiting-1"));
}

void TestConsultationsPage::saysWhatWillAppear()
{
    m_console->applySnapshot({});

    QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
    tests::picture(*m_page, QStringLiteral("consultations-empty"));
}

QTEST_MAIN(TestConsultationsPage)
#include "tst_consultations_page.moc"
