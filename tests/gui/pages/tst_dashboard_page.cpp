// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/console.h"
#include "gui/models/figures.h"
#include "gui/pages/attention_list.h"
#include "gui/pages/dashboard_charts.h"
#include "gui/pages/dashboard_page.h"
#include "gui/widgets/chart_card.h"
#include "gui/widgets/figure_card.h"
#include "gui/widgets/message_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheBigNumbers();
    void chartsHaveTheLastHour();
    void everyFigureLeadsToItsPage();
    void aCodeLeadsToItsRefusals();
    void whatNeedsSomebodyLeadsToItsPage();
    void saysThatThereAreNoProblems();
    void loadsOtherRanges();
    void anotherRangeCanBeCancelled();
    void aRefusalCanBeTriedAgain();
    void anAnswerThatCameTooLateIsDropped();
    void isNotDrawnWhileItIsNotSeen();
    void signingOutGoesBackToTheLiveHour();
    void darkAndScrolled();
    void twiceTheFont();
    void rightToLeft();

private:
    void open(const feed::ServerSnapshot &snapshot);
    FigureCard *card(const char *name) const;
    QToolButton *rangeButton(FigureRange range) const;
    MessageBar *message() const { return m_page->findChild<MessageBar *>(); }
    QString chartValues(const char *name) const;
    void keepPicture(const QString &name);

    tests::TemporarySettings m_settings;
    QFont m_font;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<DashboardPage> m_page;
};

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

feed::FigurePoint figuresAt(const QDateTime &time, int at)
{
    const double wave = std::sin(at / 40.0);
    const double noise = (at * 7919 % 97) / 97.0;
    feed::FigurePoint point;
    point.time = time;
    point.webSockets = 380 + 40 * wave + 6 * noise;
    point.polling = 20 + 8 * noise;
    point.connections = point.webSockets + point.polling;
    point.eventsIn = 60 + 25 * wave + 20 * noise;
    point.eventsOut = 140 + 60 * wave + 40 * noise;
    point.deliveryP50 = at > 200 && at < 240 ? -1 : 3 + noise;
    point.deliveryP95 = at > 200 && at < 240 ? -1 : 8 + 4 * noise;
    point.deliveryP99 = at > 200 && at < 240 ? -1 : 14 + 12 * noise * noise;
    point.refusals = noise > 0.9 ? 1.5 : 0;
    point.cpuPercent = 12 + 6 * wave + 4 * noise;
    point.memoryBytes = 182e6 + 4e4 * at;
    point.databaseQueue = noise > 0.8 ? 9 : 2;
    point.commitMilliseconds = 1.2 + noise;
    point.callsConnected = at % 9 == 0 ? 1 : 0;
    point.callsFailed = at % 80 == 0 ? 1 : 0;
    point.waiting = std::floor(2 + 2 * noise);
    point.longestWaitSeconds = at % 120 * 8;
    point.medianWaitSeconds = 260;
    return point;
}

feed::ServerSnapshot clinicWithFigures()
{
    feed::ServerSnapshot snapshot = tests::busyClinic();
    const QDateTime start = now().addSecs(-3600);
    for (int at = 0; at < 358; ++at)
        snapshot.history.append(figuresAt(start.addSecs(10 * at), at));
    feed::CountersView &counters = snapshot.counters;
    counters.time = now();
    counters.connectionCount = 412;
    counters.userCount = 398;
    counters.webSocketCount = 389;
    counters.pollingCount = 23;
    counters.eventsInPerSecond = 71;
    counters.eventsOutPerSecond = 1208;
    counters.deliveryP50 = 3.1;
    counters.deliveryP95 = 9;
    counters.deliveryP99 = 18;
    counters.waitingCount = 3;
    counters.longestWaitSeconds = 1330;
    counters.medianWaitSeconds = 258;
    counters.cpuPercent = 17;
    counters.memoryBytes = 196'000'000;
    counters.refusals = {{QStringLiteral("token_invalid"), 41},
                         {QStringLiteral("rate_limited"), 1207},
                         {QStringLiteral("banned"), 3},
                         {QStringLiteral("conversation_membership_required"), 2}};
    return snapshot;
}

feed::ServerSnapshot clinicInTrouble()
{
    feed::ServerSnapshot snapshot = clinicWithFigures();
    snapshot.counters.databaseQueueLength = 4200;
    snapshot.counters.diskFreeBytes = 700'000'000;
    OutboxItem item;
    item.key = QStringLiteral("push:1");
    item.attempts = 12;
    item.deadAt = now();
    snapshot.outbox = {item};
    feed::ConsultationView &waits = snapshot.consultations[1];
    waits.session.room.waitingSince = now().addSecs(-1330);
    return snapshot;
}

/// Of labels in one line that are narrower than their text.
QStringList cutOffTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const bool isLine = !label->wordWrap() && label->textFormat() == Qt::PlainText;
        if (isLine && label->isVisible() && label->width() < label->sizeHint().width())
            texts.append(label->text());
    }
    return texts;
}

QJsonObject answerOf(int count)
{
    QJsonArray points;
    for (int at = 0; at < count; ++at) {
        const QDateTime time = now().addSecs(-60 * (count - at));
        points.append(QJsonArray{time.toMSecsSinceEpoch(), at, at, at, 1, 2, 3, 0, 10, 2e8, 0, 1, 1,
                                 0, 0, 0, 7, 93});
    }
    return {{QStringLiteral("points"), points}};
}

} // namespace

void TestDashboardPage::init()
{
    m_font = QApplication::font();
    Theme::apply(*qApp, Scheme::Light);
    open(clinicWithFigures());
}

void TestDashboardPage::cleanup()
{
    m_page.reset();
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestDashboardPage::open(const feed::ServerSnapshot &snapshot)
{
    m_page.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<DashboardPage>(*m_console);
    m_page->resize(1072, 726);
    m_page->show();
    m_server->signIn(OperatorRole::Viewer, snapshot);
}

FigureCard *TestDashboardPage::card(const char *name) const
{
    return m_page->findChild<FigureCard *>(QLatin1String(name));
}

QToolButton *TestDashboardPage::rangeButton(FigureRange range) const
{
    return m_page->findChild<QToolButton *>(
        QStringLiteral("range%1ToolButton").arg(static_cast<int>(range)));
}

QString TestDashboardPage::chartValues(const char *name) const
{
    return m_page->findChild<ChartCard *>(QLatin1String(name))->chart()->valuesText();
}

void TestDashboardPage::keepPicture(const QString &name)
{
    QTRY_VERIFY(m_page->charts()->isFresh());
    tests::picture(*m_page, name);
}

void TestDashboardPage::showsTheBigNumbers()
{
    QCOMPARE(card("connectedCard")->valueText(), QStringLiteral("412"));
    QCOMPARE(card("eventsCard")->valueText(), QStringLiteral("1.3 k"));
    QCOMPARE(card("eventsCard")->noteText(), QStringLiteral("71 in, 1.2 k out"));
    QCOMPARE(card("deliveryCard")->valueText(), QStringLiteral("18 ms"));
    QCOMPARE(card("waitingCard")->valueText(), QStringLiteral("3"));
    QVERIFY(card("waitingCard")->noteText().contains(QStringLiteral("over the target")));
    keepPicture(QStringLiteral("dashboard"));
}

void TestDashboardPage::chartsHaveTheLastHour()
{
    QTRY_COMPARE(chartValues("connectionsChart"), QStringLiteral("WebSocket 389, Polling 23"));
    QTRY_COMPARE(chartValues("eventsChart"), QStringLiteral("In 71, Out 1.2 k"));
    feed::CountersView counters = m_console->counters();
    counters.time = counters.time.addSecs(5);
    counters.webSocketCount = 500;
    m_console->applyFeed({1, {feed::CountersUpdated{counters}}});
    QTRY_COMPARE(chartValues("connectionsChart"), QStringLiteral("WebSocket 500, Polling 23"));
}

void TestDashboardPage::everyFigureLeadsToItsPage()
{
    QSignalSpy asked(m_page.get(), &Page::idRequested);
    const std::pair<const char *, QString> cards[] = {
        {"connectedCard", QStringLiteral("connections")},
        {"eventsCard", QStringLiteral("traffic")},
        {"deliveryCard", QStringLiteral("traffic")},
        {"waitingCard", QStringLiteral("waiting")}};
    for (const auto &[name, page] : cards) {
        QTest::keyClick(card(name), Qt::Key_Return);
        QCOMPARE(asked.takeFirst().first().toString(), page);
    }
    QStringList pages;
    for (const ChartCard *chart : m_page->charts()->cards()) {
        QVERIFY(!chart->titleButton()->accessibleName().isEmpty());
        QTest::mouseClick(chart->titleButton(), Qt::LeftButton);
        pages.append(asked.takeFirst().first().toString());
    }
    QCOMPARE(pages.join(u' '),
             QStringLiteral("connections traffic traffic bans waiting consultations logs logs"));
}

void TestDashboardPage::aCodeLeadsToItsRefusals()
{
    QSignalSpy asked(m_page.get(), &Page::filterRequested);
    auto *first = m_page->findChild<QToolButton *>(QStringLiteral("refusalCode0ToolButton"));
    QCOMPARE(first->text(), QStringLiteral("rate_limited")); // the most frequent
    first->click();
    m_page->findChild<QToolButton *>(QStringLiteral("refusalCode3ToolButton"))->click();
    QCOMPARE(asked.takeFirst(),
             (QVariantList{QStringLiteral("bans"), QStringLiteral("rate_limited")}));
    QCOMPARE(asked.takeFirst().last().toString(), // though the button has not all of it
             QStringLiteral("conversation_membership_required"));
}

void TestDashboardPage::whatNeedsSomebodyLeadsToItsPage()
{
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    m_console->applySnapshot(clinicInTrouble());
    auto *list = m_page->findChild<AttentionList *>();
    QCOMPARE(list->items().size(), 4);
    QCOMPARE(m_page->badge(), QStringLiteral("4"));
    QCOMPARE(badge.count(), 1);
    keepPicture(QStringLiteral("dashboard-attention"));

    QSignalSpy asked(m_page.get(), &Page::idRequested);
    for (QPushButton *button : list->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(asked.count(), 4);
    const QVariantList wait{QStringLiteral("waiting"), QStringLiteral("s-waiting-1")};
    QVERIFY(asked.contains(wait));
}

void TestDashboardPage::saysThatThereAreNoProblems()
{
    open(tests::busyClinic());
    auto *calm = m_page->findChild<QLabel *>(QStringLiteral("noProblemsLabel"));
    QVERIFY(calm->isVisible());
    QCOMPARE(m_page->badge(), QString());
    QCOMPARE(card("deliveryCard")->valueText(), QStringLiteral("–"));
    keepPicture(QStringLiteral("dashboard-empty"));
    m_console->applySnapshot(clinicInTrouble());
    QVERIFY(!calm->isVisible());
}

void TestDashboardPage::loadsOtherRanges()
{
    rangeButton(FigureRange::Week)->click();
    const auto *command = m_server->last<feed::LoadFigures>();
    QVERIFY(command);
    QCOMPARE(command->from.secsTo(command->to), 7 * 86'400);
    QCOMPARE(command->points, 720);
    QVERIFY(message()->isVisible());
    keepPicture(QStringLiteral("dashboard-loading"));

    m_server->accept(answerOf(300));

    QVERIFY(!message()->isVisible());
    QTRY_COMPARE(chartValues("connectionsChart"), QStringLiteral("WebSocket 93, Polling 7"));
    QCOMPARE(card("connectedCard")->valueText(), QStringLiteral("412")); // still of now
}

void TestDashboardPage::anotherRangeCanBeCancelled()
{
    rangeButton(FigureRange::Month)->click();
    message()->findChild<QPushButton *>()->click();
    QCOMPARE(m_page->range(), FigureRange::LastHour);
    QVERIFY(rangeButton(FigureRange::LastHour)->isChecked());
    QVERIFY(!message()->isVisible());
    m_server->accept(answerOf(300));
    QTRY_COMPARE(chartValues("connectionsChart"), QStringLiteral("WebSocket 389, Polling 23"));
}

void TestDashboardPage::aRefusalCanBeTriedAgain()
{
    rangeButton(FigureRange::Today)->click();
    m_server->refuse(QStringLiteral("unavailable"));
    QVERIFY(message()->text().contains(QStringLiteral("could not be loaded")));
    QTRY_COMPARE(chartValues("connectionsChart"), QStringLiteral("WebSocket –, Polling –"));
    keepPicture(QStringLiteral("dashboard-error"));
    const qsizetype before = m_server->sent().size();
    message()->findChild<QPushButton *>()->click();
    QCOMPARE(m_server->sent().size(), before + 1);
    QVERIFY(m_server->last<feed::LoadFigures>());
    m_server->accept(answerOf(30));
    QVERIFY(!message()->isVisible());
}

void TestDashboardPage::anAnswerThatCameTooLateIsDropped()
{
    rangeButton(FigureRange::Week)->click();
    feed::CommandResult late;
    late.ticket = static_cast<quint64>(m_server->sent().size());
    late.ok = true;
    late.data = answerOf(5);
    rangeButton(FigureRange::Month)->click();
    m_console->finishCommand(late);
    QVERIFY(message()->isVisible());
    m_server->accept(answerOf(3));
    QVERIFY(!message()->isVisible());
    QTRY_COMPARE(m_page->charts()->cards().first()->chart()->plot()->data().times.size(), 3);
}

void TestDashboardPage::isNotDrawnWhileItIsNotSeen()
{
    m_page->hide();
    feed::CountersView counters = m_console->counters();
    counters.connectionCount = 77;
    counters.databaseWritable = false;
    m_console->applyFeed({1, {feed::CountersUpdated{counters}}});
    QTRY_COMPARE(m_page->badge(), QStringLiteral("1")); // a second went by
    QCOMPARE(card("connectedCard")->valueText(), QStringLiteral("412"));
    m_page->show();
    QCOMPARE(card("connectedCard")->valueText(), QStringLiteral("77"));
}

void TestDashboardPage::signingOutGoesBackToTheLiveHour()
{
    rangeButton(FigureRange::Week)->click();
    m_console->reset();
    QCOMPARE(m_page->range(), FigureRange::LastHour);
    QVERIFY(!message()->isVisible());
    QVERIFY(m_console->figures()->lastHour().isEmpty());
}

void TestDashboardPage::darkAndScrolled()
{
    Theme::apply(*qApp, Scheme::Dark);
    QScrollBar *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
    keepPicture(QStringLiteral("dashboard-dark"));
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QTRY_VERIFY(chartValues("processorChart").contains(QStringLiteral("Memory 196 MB")));
    ChartPlot *plot = m_page->charts()->cards().last()->chart()->plot();
    QTRY_VERIFY(m_page->charts()->isFresh());
    plot->setFocus();
    plot->setCrosshair(200);
    keepPicture(QStringLiteral("dashboard-dark-charts"));
}

void TestDashboardPage::twiceTheFont()
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    open(clinicInTrouble());
    keepPicture(QStringLiteral("dashboard-200"));
    QTRY_COMPARE(cutOffTexts(*m_page), QStringList());
    QScrollBar *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    keepPicture(QStringLiteral("dashboard-200-charts"));
}

void TestDashboardPage::rightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open(clinicInTrouble());
    QVERIFY(card("connectedCard")->x() > card("waitingCard")->x());
    keepPicture(QStringLiteral("dashboard-rtl"));
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
