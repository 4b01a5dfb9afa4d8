// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/timeline_model.h"
#include "gui/pages/consultations_page.h"
#include "gui/pages/link_painting.h"
#include "gui/pages/timeline_view.h"
#include "gui/widgets/undo_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"
#include "tests/gui/support/waiting_clinic.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;
using feed::StepKind;

class TestConsultationTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void selectingLoadsTheTimeline();
    void growsWhileItIsSeen();
    void showsAllItsRows();
    void anErrorOffersAnotherTry();
    void nothingSelectedClosesIt();
    void participantsShowTheirConnection();
    void opensTheConversation();
    void aLockCanBeUndone();
    void thePanelIsWideAndRemembered();
    void looks_data();
    void looks();

private:
    void select(const QString &id);
    void answer();
    QString text(const char *name) const;
    QPushButton *button(const char *name) const;
    TimelineView *view() const { return m_page->findChild<TimelineView *>(); }

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<ConsultationsPage> m_page;
    feed::ServerSnapshot m_snapshot;
};

namespace {
const QString Running = QStringLiteral("s-running-1");

QJsonArray steps(const QDateTime &begin, const QString &patient, const QString &physician)
{
    struct Row
    {
        StepKind kind;
        int milliseconds;
        QString actor;
        QString detail = {};
    };
    const Row rows[] = {{StepKind::Created, 0, QStringLiteral("system")},
                        {StepKind::Joined, 60'000, patient},
                        {StepKind::Admitted, 240'000, QStringLiteral("op1")},
                        {StepKind::Joined, 245'000, physician},
                        {StepKind::Started, 250'000, physician},
                        {StepKind::Offer, 251'000, physician},
                        {StepKind::Answer, 251'900, patient},
                        {StepKind::Connecting, 252'200, patient},
                        {StepKind::Connected, 253'100, patient, QStringLiteral("2.1")},
                        {StepKind::Lost, 500'000, patient},
                        {StepKind::Returned, 521'000, patient}};
    QJsonArray array;
    for (const Row &row : rows)
        array.append(QJsonObject{
            {QStringLiteral("time"), begin.addMSecs(row.milliseconds).toString(Qt::ISODateWithMs)},
            {QStringLiteral("kind"), feed::toWire(row.kind)},
            {QStringLiteral("actor"), row.actor},
            {QStringLiteral("detail"), row.detail}});
    return array;
}
} // namespace

void TestConsultationTimeline::init()
{
    Theme::apply(*qApp, Scheme::Light);
    QSettings().clear();
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<ConsultationsPage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
    m_snapshot = tests::busyClinic();
    feed::ParticipantLink &link = m_snapshot.consultations[0].patientLink;
    link.state = QStringLiteral("connected");
    link.roundTripMilliseconds = 45;
    link.lossPercent = 0.2;
    link.camera = true;
    link.microphone = false;
    m_snapshot.consultations[0].physicianLink.keptUntil =
        QDateTime::currentDateTimeUtc().addSecs(80);
    m_server->signIn(OperatorRole::Operator, m_snapshot);
}

void TestConsultationTimeline::select(const QString &id)
{
    m_page->showId(id);
}

void TestConsultationTimeline::answer()
{
    m_server->accept({{QStringLiteral("steps"),
                       steps(QDateTime::currentDateTimeUtc().addSecs(-1600),
                             m_snapshot.users[0].id.toString(), m_snapshot.users[1].id.toString())},
                      {QStringLiteral("iceCandidates"), 14},
                      {QStringLiteral("chatMessages"), 3}});
}

QString TestConsultationTimeline::text(const char *name) const
{
    return m_page->findChild<QLabel *>(QLatin1String(name))->text();
}

QPushButton *TestConsultationTimeline::button(const char *name) const
{
    return m_page->findChild<QPushButton *>(QLatin1String(name));
}

void TestConsultationTimeline::selectingLoadsTheTimeline()
{
    select(Running);
    const auto *load = m_server->last<feed::LoadTimeline>();
    QVERIFY(load);
    QCOMPARE(load->sessionId.toString(), Running);
    QCOMPARE(text("timelineNoteLabel"), QStringLiteral("Loading…"));

    answer();

    QCOMPARE(view()->model()->rowCount(), 11);
    QVERIFY(text("timelineCountsLabel").contains(QStringLiteral("14 ICE candidate")));
    QVERIFY(text("timelineCountsLabel").contains(QStringLiteral("3 chat message")));
    const QString joined = view()->model()->index(1, 0).data().toString();
    QCOMPARE(joined, QStringLiteral("Amelie Fournier joined"));
    const QString connected = view()->model()->index(8, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(connected.endsWith(QStringLiteral("2.1 s after the offer")), qPrintable(connected));
}

void TestConsultationTimeline::growsWhileItIsSeen()
{
    select(Running);
    answer();
    const int height = view()->height();

    m_console->applyFeed(
        {1,
         {feed::ConsultationStepped{{SessionId(Running), QDateTime::currentDateTimeUtc(),
                                     StepKind::Left, m_snapshot.users[0].id.toString()}}}});
    m_console->flush();

    QCOMPARE(view()->model()->rowCount(), 12);
    QTRY_VERIFY(view()->height() > height);
}

void TestConsultationTimeline::showsAllItsRows()
{
    select(Running);
    answer();
    QTRY_VERIFY(view()->visualRect(view()->model()->index(10, 0)).bottom() <=
                view()->viewport()->height());
    QVERIFY(view()->visualRect(view()->model()->index(10, 0)).height() > 0);
}

void TestConsultationTimeline::anErrorOffersAnotherTry()
{
    select(Running);
    m_server->refuse(QStringLiteral("unavailable"));
    auto *bar = m_page->findChild<QWidget *>(QStringLiteral("timelineMessageBar"));
    QVERIFY(bar->isVisible());
    const auto before = m_server->sent().size();

    bar->findChild<QPushButton *>(QStringLiteral("messageActionPushButton"))->click();

    QCOMPARE(m_server->sent().size(), before + 1);
    QVERIFY(m_server->last<feed::LoadTimeline>());
    answer();
    QVERIFY(!bar->isVisible());
    QCOMPARE(view()->model()->rowCount(), 11);
}

void TestConsultationTimeline::nothingSelectedClosesIt()
{
    select(Running);
    answer();
    m_page->table()->clearSelection();
    QVERIFY(m_console->timeline()->sessionId().isEmpty());
    QCOMPARE(m_console->timeline()->rowCount(), 0);
}

void TestConsultationTimeline::participantsShowTheirConnection()
{
    select(Running);
    QCOMPARE(text("mediaPatientLabel"), QStringLiteral("Connected · 45 ms, 0.2 % lost"));
    QVERIFY(text("mediaPhysicianLabel").startsWith(QStringLiteral("Reconnecting, place kept for")));

    auto changed = m_snapshot.consultations[0];
    changed.patientLink.lossPercent = 8;
    m_console->applyFeed({1, {feed::ConsultationChanged{changed}}});
    m_console->flush();

    const auto links = m_page->findChildren<LinkIndicator *>();
    QCOMPARE(links.size(), 2);
    QVERIFY(links.first()->accessibleName().contains(
        QStringLiteral("Camera on · Microphone off · Network poor, 45 ms, 8.0 % lost")));
}

void TestConsultationTimeline::opensTheConversation()
{
    select(Running);
    QVERIFY(button("openConversationPushButton")->isHidden());
    feed::ConversationView conversation;
    conversation.conversation.id = ConversationId(QStringLiteral("c1"));
    conversation.conversation.patientId = m_snapshot.users[0].id;
    conversation.conversation.physicianId = m_snapshot.users[1].id;
    m_snapshot.conversations.append(conversation);
    m_console->applySnapshot(m_snapshot);
    m_page->table()->clearSelection();
    select(Running);
    QSignalSpy asked(m_page.get(), &Page::idRequested);

    QTest::mouseClick(button("openConversationPushButton"), Qt::LeftButton);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{QStringLiteral("conversations"), QStringLiteral("c1")}));
}

void TestConsultationTimeline::aLockCanBeUndone()
{
    select(Running);
    QTest::mouseClick(button("lockRoomPushButton"), Qt::LeftButton);
    QVERIFY(m_server->last<feed::LockConsultation>()->locked);
    m_server->accept();
    auto *bar = m_page->findChild<UndoBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), QStringLiteral("Locked the room of Amelie Fournier"));

    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);

    QVERIFY(!m_server->last<feed::LockConsultation>()->locked);
}

void TestConsultationTimeline::thePanelIsWideAndRemembered()
{
    auto *splitter = m_page->findChild<QSplitter *>();
    const auto panelWidth = [](const QSplitter *of) { return of->sizes().last(); };
    QVERIFY2(panelWidth(splitter) >= 400, qPrintable(QString::number(panelWidth(splitter))));
    splitter->setSizes({572, 500});
    Q_EMIT splitter->splitterMoved(572, 1);

    ConsultationsPage again(*m_console);
    again.resize(1072, 726);
    again.show();

    QCOMPARE(panelWidth(again.findChild<QSplitter *>()), 500);
}

void TestConsultationTimeline::looks_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << Scheme::Light << Qt::RightToLeft;
}

void TestConsultationTimeline::looks()
{
    QFETCH(Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    Theme::apply(*qApp, scheme);
    m_page->resize(1072, 1300);
    m_page->setLayoutDirection(direction);
    select(Running);
    answer();
    QTRY_VERIFY(view()->isVisible());
    tests::picture(*m_page, QStringLiteral("timeline-") + QLatin1String(QTest::currentDataTag()));
}

QTEST_MAIN(TestConsultationTimeline)
#include "tst_consultation_timeline.moc"
