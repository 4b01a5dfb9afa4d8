// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart_card.h"
#include "gui/widgets/chart_scale.h"

#include <QApplication>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace anteroom::gui;

class TestLineChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsAreRound_data();
    void stepsAreRound();
    void timeMarksAreRoundAndFew_data();
    void timeMarksAreRoundAndFew();
    void aLongSilenceInterruptsALine();
    void legendHasTheNewestValues();
    void arrowKeysMoveTheCrosshair();
    void theMouseFindsTheNearestValue();
    void keepsAtMost720Points();
    void followsTheTheme();
    void tellsWhatItShows();
    void theCrosshairStaysAtItsTime();
    void theTitleLeadsOn();
    void theWheelIsThePages();

private:
    ChartPlot *plot() const { return m_card->chart()->plot(); }

    std::unique_ptr<ChartCard> m_card;
};

namespace {

constexpr double None = std::numeric_limits<double>::quiet_NaN();
const QDateTime Start(QDate(2026, 3, 2), QTime(10, 0));

QString plain(double value)
{
    return QString::number(value);
}

ChartData hourOf(int count)
{
    ChartData data{Start, Start.addSecs(3600)};
    data.values = {{}, {}};
    for (int at = 0; at < count; ++at) {
        data.times.append(Start.addMSecs(3'600'000LL * at / count).toMSecsSinceEpoch());
        data.values[0].append(100 + at);
        data.values[1].append(at % 7);
    }
    return data;
}

} // namespace

void TestLineChart::init()
{
    Theme::apply(*qApp, Scheme::Light);
    m_card = std::make_unique<ChartCard>(
        QStringLiteral("Connections"), QStringLiteral("Open Connections"),
        QList<ChartSeries>{{QStringLiteral("WebSocket"), ColorRole::Accent},
                           {QStringLiteral("Polling"), ColorRole::Info}},
        QList<ChartScale>{{plain, 4}});
    m_card->resize(520, 260);
    m_card->show();
}

void TestLineChart::stepsAreRound_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("end");
    QTest::newRow("three") << 3.0 << 1.0 << 3.0;
    QTest::newRow("hundred") << 100.0 << 50.0 << 100.0;
    QTest::newRow("odd") << 417.0 << 200.0 << 600.0;
    QTest::newRow("small") << 0.07 << 0.05 << 0.1;
    QTest::newRow("large") << 9'000'000.0 << 5'000'000.0 << 10'000'000.0;
}

void TestLineChart::stepsAreRound()
{
    QFETCH(double, top);
    QFETCH(double, step);
    QFETCH(double, end);

    const ChartSteps steps = roundSteps(top, 3);

    QVERIFY(std::abs(steps.step - step) < step * 1e-9);
    QVERIFY(std::abs(steps.top - end) < end * 1e-9);
}

void TestLineChart::timeMarksAreRoundAndFew_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("an hour") << 3600 << QStringLiteral("10:10") << 6;
    QTest::newRow("a morning") << 4 * 3600 << QStringLiteral("11:00") << 4;
    QTest::newRow("a day") << 24 * 3600 << QStringLiteral("12:00") << 6;
    QTest::newRow("a week") << 7 * 24 * 3600 << QStringLiteral("4 Mar") << 3;
}

void TestLineChart::timeMarksAreRoundAndFew()
{
    QFETCH(int, seconds);
    QFETCH(QString, first);
    QFETCH(int, count);
    QLocale::setDefault(QLocale(QLocale::English));

    const QList<ChartTick> ticks = timeTicks(Start.addSecs(60), Start.addSecs(60 + seconds), 7);

    QCOMPARE(ticks.first().label, first);
    QCOMPARE(ticks.size(), count);
}

void TestLineChart::aLongSilenceInterruptsALine()
{
    const auto lines = linesThrough({0, 10, 20, 100, 110, 300}, {1, None, 2, 3, 4, 5}, 50);

    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), (QList<QPointF>{{0, 1}, {20, 2}}));
    QCOMPARE(lines.at(1), (QList<QPointF>{{100, 3}, {110, 4}}));
    QCOMPARE(lines.at(2).size(), 2); // a dash, else it would not be seen
    QVERIFY(linesThrough({0, 10}, {None, None}, 50).isEmpty());
}

void TestLineChart::legendHasTheNewestValues()
{
    ChartData data = hourOf(10);
    data.values[1].last() = None;
    m_card->chart()->setData(data);
    QCOMPARE(m_card->chart()->valuesText(), QStringLiteral("WebSocket 109, Polling 1"));
    QVERIFY(m_card->chart()->findChild<QLabel *>()->text().contains(u"109"));

    m_card->chart()->setData({Start, Start.addSecs(3600), {}, {{}, {}}});
    QCOMPARE(m_card->chart()->valuesText(), QStringLiteral("WebSocket –, Polling –"));
}

void TestLineChart::arrowKeysMoveTheCrosshair()
{
    m_card->chart()->setData(hourOf(60));
    QTest::keyClick(plot(), Qt::Key_Left);
    QCOMPARE(plot()->crosshair(), 59);
    QTest::keyClick(plot(), Qt::Key_Left);
    QCOMPARE(m_card->chart()->valuesText(), QStringLiteral("10:58:00, WebSocket 158, Polling 2"));
    QTest::keyClick(plot(), Qt::Key_Home);
    QCOMPARE(plot()->crosshair(), 0);
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(plot()->crosshair(), 12);
    QTest::keyClick(plot(), Qt::Key_Escape);
    QCOMPARE(plot()->crosshair(), -1);
}

void TestLineChart::theMouseFindsTheNearestValue()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    m_card->chart()->setData(hourOf(60));
    const QRectF area = plot()->chart()->plotArea();
    QSignalSpy moved(plot(), &ChartPlot::crosshairMoved);
    QTest::mouseMove(plot()->viewport(), QPointF(area.center()).toPoint());
    QTRY_VERIFY(moved.count() > 0);
    QVERIFY(std::abs(plot()->crosshair() - 30) <= 1);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot(), &leave);
    QCOMPARE(plot()->crosshair(), -1);
}

void TestLineChart::keepsAtMost720Points()
{
    m_card->chart()->setData(hourOf(1000));
    QCOMPARE(plot()->data().times.size(), ChartPlot::PointsMax);
    QCOMPARE(plot()->pointCount(), 2 * 720);
    QCOMPARE(plot()->data().values.first().last(), 1099.0);
}

void TestLineChart::followsTheTheme()
{
    m_card->chart()->setData(hourOf(10));
    const auto ink = [this] {
        return qobject_cast<QLineSeries *>(plot()->chart()->series().first())->pen().color();
    };
    QCOMPARE(ink(), Theme::color(ColorRole::Accent, Scheme::Light));
    Theme::apply(*qApp, Scheme::Dark);
    QTRY_COMPARE(ink(), Theme::color(ColorRole::Accent, Scheme::Dark));
}

void TestLineChart::tellsWhatItShows()
{
    m_card->chart()->setData(hourOf(10));
    QCOMPARE(plot()->accessibleName(), QStringLiteral("Connections"));
    QCOMPARE(plot()->accessibleDescription(), QStringLiteral("WebSocket 109, Polling 2"));
}

void TestLineChart::theCrosshairStaysAtItsTime()
{
    m_card->chart()->setData(hourOf(60));
    plot()->setCrosshair(30);
    ChartData later = hourOf(60);
    later.times.removeFirst();
    later.values[0].removeFirst();
    later.values[1].removeFirst();
    m_card->chart()->setData(later);
    QCOMPARE(plot()->crosshair(), 29);
    m_card->chart()->setData({Start, Start.addSecs(60), {}, {{}, {}}});
    QCOMPARE(plot()->crosshair(), -1);
}

void TestLineChart::theTitleLeadsOn()
{
    QSignalSpy opened(m_card.get(), &ChartCard::opened);
    QTest::keyClick(m_card->titleButton(), Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
}

void TestLineChart::theWheelIsThePages()
{
    QWheelEvent wheel({10, 10}, {10, 10}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    wheel.accept();
    QApplication::sendEvent(plot()->viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
}

QTEST_MAIN(TestLineChart)
#include "tst_line_chart.moc"
