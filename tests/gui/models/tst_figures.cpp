// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/attention.h"
#include "gui/models/console.h"
#include "gui/models/figure_series.h"
#include "gui/models/figure_text.h"
#include "gui/models/figures.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace anteroom;
using namespace anteroom::gui;
using feed::FigurePoint;
using namespace std::chrono_literals;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondsBecomePointsOfFiveSeconds();
    void callsAreCountedBySpan();
    void aRestartOfTheServerCountsFromZero();
    void keepsAnHour();
    void beginsWithTheHistoryOfTheSnapshot();
    void aClockSetBackLeavesNoLaterPoints();
    void countsLoginsButNotForeignProtocols();
    void noticesWhatTheConsoleMissed();
    void readsTheAnswerOfTheServer();
    void sharesOfCallsAreOfAWindow();
    void whatWasNotMeasuredIsNoValue();
    void figuresAreShort_data();
    void figuresAreShort();
};

namespace {

const QDateTime Start(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

feed::CountersView second(int at)
{
    feed::CountersView counters;
    counters.time = Start.addSecs(at);
    return counters;
}

void tell(Figures &figures, const feed::CountersView &counters)
{
    figures.stageEvent(feed::CountersUpdated{counters});
    figures.flush();
}

FigurePoint pointAt(int seconds, double connected = 0, double failed = 0)
{
    FigurePoint point;
    point.time = Start.addSecs(seconds);
    point.callsConnected = connected;
    point.callsFailed = failed;
    return point;
}

feed::ConnectionRefused refusal(int at, const QString &code)
{
    feed::RefusalView view;
    view.time = Start.addSecs(at);
    view.code = code;
    return {view};
}

} // namespace

void TestFigures::secondsBecomePointsOfFiveSeconds()
{
    Figures figures;
    QSignalSpy changed(&figures, &Figures::changed);
    for (int at = 0; at < 7; ++at) {
        feed::CountersView counters = second(at);
        counters.connectionCount = at * 10;
        counters.deliveryP99 = at == 3 ? 40 : -1;
        counters.waitingCount = at == 2 ? 5 : 1;
        tell(figures, counters);
    }

    const QList<FigurePoint> points = figures.lastHour();

    QCOMPARE(changed.count(), 7);
    QCOMPARE(points.size(), 2);
    QCOMPARE(points.first().time, Start);
    QCOMPARE(points.first().connections, 20.0); // the mean
    QCOMPARE(points.first().deliveryP99, 40.0); // the worst
    QCOMPARE(points.first().waiting, 5.0);
    QCOMPARE(points.last().time, Start.addSecs(5));
    QCOMPARE(points.last().connections, 55.0); // of the seconds until now
    QCOMPARE(points.last().deliveryP99, -1.0);
    QCOMPARE(figures.now().connectionCount, 60);
}

void TestFigures::callsAreCountedBySpan()
{
    Figures figures;
    feed::ServerSnapshot snapshot;
    snapshot.counters = second(0);
    snapshot.counters.callsConnected = 100;
    figures.load(snapshot);
    for (int at = 1; at <= 6; ++at) {
        feed::CountersView counters = second(at);
        counters.callsConnected = static_cast<quint64>(100 + at);
        counters.callsFailed = at >= 3 ? 2 : 0;
        tell(figures, counters);
    }

    const QList<FigurePoint> points = figures.lastHour();

    QCOMPARE(points.at(0).callsConnected, 4.0);
    QCOMPARE(points.at(0).callsFailed, 2.0);
    QCOMPARE(points.at(1).callsConnected, 2.0);
    QCOMPARE(points.at(1).callsFailed, 0.0);
}

void TestFigures::aRestartOfTheServerCountsFromZero()
{
    Figures figures;
    feed::CountersView counters = second(0);
    counters.callsConnected = 50;
    tell(figures, counters);
    counters = second(5);
    counters.callsConnected = 3;
    tell(figures, counters);

    QCOMPARE(figures.lastHour().last().callsConnected, 3.0);
}

void TestFigures::keepsAnHour()
{
    Figures figures;
    for (int at = 0; at < 2 * 3600; at += 5)
        tell(figures, second(at));

    const QList<FigurePoint> points = figures.lastHour();

    QCOMPARE(points.size(), Figures::PointsMax);
    QCOMPARE(points.last().time, Start.addSecs(2 * 3600 - 5));
    QCOMPARE(points.first().time, Start.addSecs(3600));
}

void TestFigures::beginsWithTheHistoryOfTheSnapshot()
{
    Figures figures;
    tell(figures, second(-100));
    feed::ServerSnapshot snapshot;
    snapshot.history = {pointAt(0), pointAt(10), pointAt(20)};
    snapshot.counters = second(31);

    figures.load(snapshot);

    QCOMPARE(figures.lastHour().size(), 4);
    QCOMPARE(figures.lastHour().first().time, Start);
    figures.load({});
    QVERIFY(figures.lastHour().isEmpty());
}

void TestFigures::aClockSetBackLeavesNoLaterPoints()
{
    Figures figures;
    for (int at : {0, 5, 10, 15, 3})
        tell(figures, second(at));

    QCOMPARE(figures.lastHour().size(), 1);
    QCOMPARE(figures.lastHour().first().time, Start);
}

void TestFigures::countsLoginsButNotForeignProtocols()
{
    Figures figures;
    figures.stageEvent(refusal(0, QStringLiteral("token_invalid")));
    figures.stageEvent(refusal(10, QStringLiteral("banned")));
    figures.stageEvent(refusal(11, QStringLiteral("eio_4")));

    QCOMPARE(figures.loginsRefusedSince(Start), 2);
    QCOMPARE(figures.loginsRefusedSince(Start.addSecs(5)), 1);
    tell(figures, second(3600 + 5));
    QCOMPARE(figures.loginsRefusedSince(Start), 1);
}

void TestFigures::noticesWhatTheConsoleMissed()
{
    Figures figures;
    tell(figures, second(0));
    QVERIFY(!figures.fellBehindAt().isValid());
    feed::CountersView counters = second(1);
    counters.trafficDropped = 12;
    tell(figures, counters);
    QCOMPARE(figures.fellBehindAt(), counters.time);
}

void TestFigures::readsTheAnswerOfTheServer()
{
    const qint64 time = Start.toMSecsSinceEpoch();
    QJsonArray whole{time};
    for (int at = 1; at <= 18; ++at)
        whole.append(at);
    const QJsonArray points{whole, QJsonArray{time - 1000, 7, 8}, QJsonArray{},
                            QJsonArray{QStringLiteral("no")}, QJsonValue()};

    const auto read = figurePointsFromJson({{QStringLiteral("points"), points}});

    QCOMPARE(read.size(), 2);
    QCOMPARE(read.first().time, Start.addSecs(-1));
    QCOMPARE(read.first().eventsIn, 8.0);
    QCOMPARE(read.first().deliveryP99, -1.0); // was not told
    QCOMPARE(read.last().connections, 1.0);
    QCOMPARE(read.last().deliveryP99, 6.0);
    QCOMPARE(read.last().memoryBytes, 9.0);
    QCOMPARE(read.last().webSockets, 17.0);
    QCOMPARE(read.last().medianWaitSeconds, 18.0);
}

void TestFigures::sharesOfCallsAreOfAWindow()
{
    const QList<FigurePoint> points{pointAt(0), pointAt(5, 3, 1), pointAt(10, 1, 0),
                                    pointAt(15, 0, 0), pointAt(20, 0, 0)};

    const QList<double> shares = callSuccess(points, 10s);

    QVERIFY(std::isnan(shares.at(0)));
    QCOMPARE(shares.at(1), 75.0);
    QCOMPARE(shares.at(2), 80.0);
    QCOMPARE(shares.at(3), 100.0); // the failure is older than the window
    QVERIFY(std::isnan(shares.at(4)));
}

void TestFigures::whatWasNotMeasuredIsNoValue()
{
    QList<FigurePoint> points{pointAt(0), pointAt(5)};
    points.first().deliveryP50 = 4;

    const QList<double> values = measuredSeries(points, &FigurePoint::deliveryP50, 2);

    QCOMPARE(values.first(), 2.0);
    QVERIFY(std::isnan(values.last()));
}

void TestFigures::figuresAreShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << compactText(0) << QStringLiteral("0");
    QTest::newRow("small") << compactText(0.44) << QStringLiteral("0.4");
    QTest::newRow("whole") << compactText(4.02) << QStringLiteral("4");
    QTest::newRow("tens") << compactText(34.4) << QStringLiteral("34");
    QTest::newRow("almost thousand") << compactText(999.7) << QStringLiteral("1 k");
    QTest::newRow("thousands") << compactText(12'400) << QStringLiteral("12 k");
    QTest::newRow("almost a million") << compactText(999'900) << QStringLiteral("1 M");
    QTest::newRow("none") << compactText(std::nan("")) << QStringLiteral("–");
    QTest::newRow("milliseconds") << millisecondsText(3.14) << QStringLiteral("3.1 ms");
    QTest::newRow("seconds") << millisecondsText(2300) << QStringLiteral("2.3 s");
    QTest::newRow("minutes") << minutesText(15) << QStringLiteral("15 min");
    QTest::newRow("percent") << percentText(99.2) << QStringLiteral("99 %");
    QTest::newRow("megabytes") << sizeText(340'400'000) << QStringLiteral("340 MB");
    QTest::newRow("gigabytes") << sizeText(1'250'000'000) << QStringLiteral("1.3 GB");
}

void TestFigures::figuresAreShort()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
