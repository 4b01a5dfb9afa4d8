// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/preference_store.h"
#include "gui/pages/waiting_room_page.h"
#include "gui/widgets/card_view.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/undo_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"
#include "tests/gui/support/waiting_clinic.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestWaitingRoomPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLongestWaitComesFirst();
    void cardsAreToldInWords();
    void theHeaderCounts();
    void admitsAndUndoes();
    void aRefusedUndoIsTold();
    void aHoldOfWhoWasLetIn();
    void deniesWithAReason();
    void writesToTheRoom();
    void liveUpdatesKeepTheSelection();
    void nobodyIsSelectedInPlaceOfWhoWasLetIn();
    void whereItIsObservedOneStarts();
    void viewersMayOnlyLook();
    void theTargetIsASetting();
    void theTableShowsTheSame();
    void inviteLeadsToThePeople();
    void looks_data();
    void looks();
    void largeFontsFit();

private:
    QStringList ids() const;
    void select(const QString &id);
    QString selected() const;
    QString figure(const char *name) const;
    QPushButton *button(const char *name) const;
    UndoBar *undoBar() const { return m_page->findChild<UndoBar *>(); }
    void giveReason(const QString &reason);
    void apply(const feed::ConsultationView &view);

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<WaitingRoomPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    quint64 m_number = 0;
};

void TestWaitingRoomPage::init()
{
    Theme::apply(*qApp, Scheme::Light);
    QSettings().clear();
    m_tester.reset();
    m_page.reset();
    m_number = 0;
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<WaitingRoomPage>(*m_console);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_page->cards()->model());
    m_page->resize(1072, 726);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_server->signIn(OperatorRole::Operator, tests::waitingClinic());
}

QStringList TestWaitingRoomPage::ids() const
{
    QStringList ids;
    const QAbstractItemModel *model = m_page->cards()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        ids.append(model->index(row, 0).data(IdRole).toString());
    return ids;
}

void TestWaitingRoomPage::select(const QString &id)
{
    const QAbstractItemModel *model = m_page->cards()->model();
    m_page->cards()->setCurrentIndex(model->index(static_cast<int>(ids().indexOf(id)), 0));
    m_page->cards()->setFocus();
}

QString TestWaitingRoomPage::selected() const
{
    return m_page->table()->selectedRow().data(IdRole).toString();
}

QString TestWaitingRoomPage::figure(const char *name) const
{
    return m_page->findChild<QLabel *>(QLatin1String(name))->text();
}

QPushButton *TestWaitingRoomPage::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QLatin1String(name));
}

void TestWaitingRoomPage::giveReason(const QString &reason)
{
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), reason);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);
}

void TestWaitingRoomPage::apply(const feed::ConsultationView &view)
{
    m_console->applyFeed({++m_number, {feed::ConsultationChanged{view}}});
    m_console->flush();
}

void TestWaitingRoomPage::theLongestWaitComesFirst()
{
    QCOMPARE(ids(), (QStringList{QStringLiteral("w-over"), QStringLiteral("w-warn"),
                                 QStringLiteral("w-lost"), QStringLiteral("w-new")}));
    QCOMPARE(m_page->badge(), QStringLiteral("4"));

    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    const QList<User> all = tests::busyClinic().users;
    apply(tests::waitingConsultation(QStringLiteral("w-first"), all[6], all[1], 5000));

    QCOMPARE(ids().first(), QStringLiteral("w-first"));
    QTRY_COMPARE(badge.size(), 1);
}

void TestWaitingRoomPage::cardsAreToldInWords()
{
    const QModelIndex warn = m_page->cards()->model()->index(1, 0);
    const QString text = warn.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains(QStringLiteral("Place 2")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Camera on · Microphone off · Network fair, 210 ms")));
    QVERIFY(text.contains(QStringLiteral("the physician is in the room")));
    const QModelIndex lost = m_page->cards()->model()->index(2, 0);
    QVERIFY(lost.data(Qt::ToolTipRole).toString().contains(QStringLiteral("place kept for 1:1")));
}

void TestWaitingRoomPage::theHeaderCounts()
{
    QCOMPARE(figure("waitingCountLabel"), QStringLiteral("4"));
    QVERIFY(figure("longestWaitLabel").startsWith(QStringLiteral("18:5")));
    QCOMPARE(figure("medianWaitLabel"), QStringLiteral("6:12"));
    QCOMPARE(figure("targetWaitLabel"), QStringLiteral("15 min"));
    m_console->applySnapshot({});
    QCOMPARE(figure("longestWaitLabel"), QStringLiteral("–"));
    QCOMPARE(m_page->badge(), QString());
}

void TestWaitingRoomPage::admitsAndUndoes()
{
    select(QStringLiteral("w-warn"));
    QTest::keyClick(m_page->cards(), Qt::Key_A);
    const auto *admit = m_server->last<feed::AdmitPatient>();
    QVERIFY(admit);
    QCOMPARE(admit->sessionId.toString(), QStringLiteral("w-warn"));
    QVERIFY(admit->admitted);
    QVERIFY(!undoBar()->isVisible());

    m_server->accept();
    auto view = *m_console->consultations()->find(QStringLiteral("w-warn"));
    view.session.room.admitted = true;
    apply(view);
    QCOMPARE(ids().size(), 3);
    QVERIFY(undoBar()->isVisible());
    QCOMPARE(undoBar()->text(), QStringLiteral("Admitted Tomás Herrera"));
    tests::picture(*m_page, QStringLiteral("waiting-undo"));

    QTest::keySequence(m_page->cards(), QKeySequence::Undo);
    const auto *hold = m_server->last<feed::AdmitPatient>();
    QVERIFY(hold);
    QVERIFY(!hold->admitted);
    m_server->accept();
    QCOMPARE(undoBar()->text(), QStringLiteral("Tomás Herrera waits again"));
    QVERIFY(!undoBar()->isOffering());
}

void TestWaitingRoomPage::aRefusedUndoIsTold()
{
    select(QStringLiteral("w-warn"));
    QTest::keyClick(m_page->cards(), Qt::Key_A);
    m_server->accept();
    QTest::keySequence(m_page->cards(), QKeySequence::Undo);

    m_server->refuse(QStringLiteral("not_found"));

    QVERIFY(undoBar()->isVisible());
    QVERIFY(undoBar()->text().contains(QStringLiteral("no longer there")));
}

void TestWaitingRoomPage::aHoldOfWhoWasLetIn()
{
    select(QStringLiteral("w-over"));
    QVERIFY(!button("holdPatientPushButton")->isEnabled());
    m_page->findChild<QToolButton *>(QStringLiteral("scope1ToolButton"))->click();
    QCOMPARE(ids(), QStringList{QStringLiteral("w-in")});
    select(QStringLiteral("w-in"));
    QVERIFY(!button("admitPatientPushButton")->isEnabled());

    QTest::keyClick(m_page->cards(), Qt::Key_H);

    QVERIFY(!m_server->last<feed::AdmitPatient>()->admitted);
}

void TestWaitingRoomPage::deniesWithAReason()
{
    select(QStringLiteral("w-lost"));
    const auto before = m_server->sent().size();
    QTest::keyClick(m_page->cards(), Qt::Key_D);
    QCOMPARE(m_server->sent().size(), before);
    giveReason(QStringLiteral("wrong day"));
    const auto *deny = m_server->last<feed::DenyPatient>();
    QVERIFY(deny);
    QCOMPARE(deny->sessionId.toString(), QStringLiteral("w-lost"));
    QCOMPARE(deny->reason, QStringLiteral("wrong day"));
    m_server->accept();
    QCOMPARE(undoBar()->text(), QStringLiteral("Entry was denied."));
}

void TestWaitingRoomPage::writesToTheRoom()
{
    select(QStringLiteral("w-new"));
    QTest::keyClick(m_page->cards(), Qt::Key_M);
    giveReason(QStringLiteral("ten minutes, please"));
    QCOMPARE(m_server->last<feed::MessageConsultation>()->text,
             QStringLiteral("ten minutes, please"));
}

void TestWaitingRoomPage::liveUpdatesKeepTheSelection()
{
    select(QStringLiteral("w-lost"));
    const QList<User> all = tests::busyClinic().users;
    apply(tests::waitingConsultation(QStringLiteral("w-first"), all[6], all[1], 5000));
    auto back = *m_console->consultations()->find(QStringLiteral("w-lost"));
    back.patientLink.keptUntil = {};
    back.session.room.waitingSince = back.session.room.waitingSince.addSecs(-4000);
    apply(back);

    QCOMPARE(ids().indexOf(QStringLiteral("w-lost")), 1);
    QCOMPARE(selected(), QStringLiteral("w-lost"));
    QCOMPARE(figure("detailTitleLabel"), QStringLiteral("Marek Nowak"));
}

void TestWaitingRoomPage::nobodyIsSelectedInPlaceOfWhoWasLetIn()
{
    select(QStringLiteral("w-over"));
    auto view = *m_console->consultations()->find(QStringLiteral("w-over"));
    view.session.room.admitted = true;
    apply(view);
    const auto before = m_server->sent().size();

    QTest::keyClick(m_page->cards(), Qt::Key_A);

    QCOMPARE(selected(), QString());
    QCOMPARE(m_server->sent().size(), before);
}

void TestWaitingRoomPage::whereItIsObservedOneStarts()
{
    QVERIFY(button("startConsultationPushButton")->isHidden());
    feed::ServerSnapshot snapshot = tests::waitingClinic();
    snapshot.enforcesWaitingRoom = false;
    snapshot.consultations[0].session.room.waitingSince = {};
    m_console->applySnapshot(snapshot);
    QCOMPARE(m_page->badge(), QStringLiteral("5"));
    QCOMPARE(ids().last(), QStringLiteral("w-new"));
    select(QStringLiteral("w-new"));
    QVERIFY(button("admitPatientPushButton")->isHidden());
    QVERIFY(button("holdPatientPushButton")->isHidden());

    QTest::mouseClick(button("startConsultationPushButton"), Qt::LeftButton);

    QCOMPARE(m_server->last<feed::StartConsultation>()->sessionId.toString(),
             QStringLiteral("w-new"));
    tests::picture(*m_page, QStringLiteral("waiting-observe"));
}

void TestWaitingRoomPage::viewersMayOnlyLook()
{
    m_server->signIn(OperatorRole::Viewer, tests::waitingClinic());
    select(QStringLiteral("w-over"));
    for (const char *name : {"admitPatientPushButton", "denyPatientPushButton",
                             "messageRoomPushButton", "removePatientPushButton"})
        QVERIFY2(!button(name)->isEnabled(), name);
}

void TestWaitingRoomPage::theTargetIsASetting()
{
    QSettings().setValue(preferences::WaitingTarget, 30);
    m_page->hide();
    m_page->show();
    QCOMPARE(figure("targetWaitLabel"), QStringLiteral("30 min"));
    QSettings().setValue(preferences::WaitingTarget, 0); // does not fit
    m_page->hide();
    m_page->show();
    QCOMPARE(figure("targetWaitLabel"), QStringLiteral("15 min"));
}

void TestWaitingRoomPage::theTableShowsTheSame()
{
    select(QStringLiteral("w-warn"));
    QVERIFY(m_page->cards()->isVisible());
    m_page->findChild<QToolButton *>(QStringLiteral("view0ToolButton"))->click();
    QVERIFY(m_page->table()->isVisible());
    QCOMPARE(selected(), QStringLiteral("w-warn"));
    tests::picture(*m_page, QStringLiteral("waiting-table"));

    WaitingRoomPage again(*m_console);
    again.show();
    QVERIFY(again.table()->isVisible());
}

void TestWaitingRoomPage::inviteLeadsToThePeople()
{
    m_console->applySnapshot({});
    QSignalSpy asked(m_page.get(), &Page::idRequested);
    const auto buttons =
        m_page->findChildren<QPushButton *>(QStringLiteral("emptyActionPushButton"));
    for (QPushButton *one : buttons) {
        if (one->isVisible())
            one->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("people"));
    tests::picture(*m_page, QStringLiteral("waiting-empty"));
}

void TestWaitingRoomPage::looks_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << Scheme::Light << Qt::RightToLeft;
}

void TestWaitingRoomPage::looks()
{
    QFETCH(Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    Theme::apply(*qApp, scheme);
    m_page->setLayoutDirection(direction);
    QApplication::processEvents();
    select(QStringLiteral("w-over"));

    const auto *model = m_page->cards()->model();
    const QRect first = m_page->cards()->visualRect(model->index(0, 0));
    const QRect second = m_page->cards()->visualRect(model->index(1, 0));
    QCOMPARE(first.top(), second.top());
    QCOMPARE(first.left() < second.left(), direction == Qt::LeftToRight);
    tests::picture(*m_page, QStringLiteral("waiting-") + QLatin1String(QTest::currentDataTag()));
}

void TestWaitingRoomPage::largeFontsFit()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    const auto cardHeight = [](const WaitingRoomPage &page) {
        return page.cards()->visualRect(page.cards()->model()->index(0, 0)).height();
    };
    const int before = cardHeight(*m_page);
    QApplication::setFont(large);
    WaitingRoomPage page(*m_console);
    page.resize(1400, 900);
    page.show();
    page.table()->setCurrentIndex(page.table()->model()->index(0, 0));
    const int after = cardHeight(page);
    const auto *panel = page.findChild<DetailPanel *>();
    QCOMPARE(panel->mapTo(&page, panel->rect().topRight()).x(), page.width() - 1);
    const int lines =
        QFontMetrics(fonts::section()).height() + 3 * QFontMetrics(fonts::secondary()).height();
    QVERIFY(after > before);
    QVERIFY2(after >= lines + 24, qPrintable(QStringLiteral("%1, %2").arg(after).arg(lines)));
    tests::picture(page, QStringLiteral("waiting-large"));
    QApplication::setFont(usual);
}

QTEST_MAIN(TestWaitingRoomPage)
#include "tst_waiting_room_page.moc"
