// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
feed::TrafficView trafficOf(quint64 number)
{
    feed::TrafficView view;
    view.number = number;
    view.time = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC);
    view.event = QStringLiteral("chat:message");
    view.userId = QStringLiteral("u1");
    view.bytes = 1'234;
    return view;
}

void add(TrafficModel &model, quint64 first, quint64 last)
{
    for (quint64 number = first; number <= last; ++number)
        model.stage(trafficOf(number));
    model.flush();
}
} // namespace

class TestTrafficModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsTheOldestBeforeItInserts()
    {
        TrafficModel model(nullptr, 5);
        QAbstractItemModelTester tester(&model);
        QSignalSpy removed(&model, &TrafficModel::rowsRemoved);
        add(model, 1, 4);

        add(model, 5, 7);

        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.at(0).number, 3u);
        QCOMPARE(model.at(4).number, 7u);
        QCOMPARE(model.rowOf(3), 0);
        QCOMPARE(model.rowOf(2), -1);
    }

    void givesTheOutcomeToTheRowThatCameEarlier()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &TrafficModel::dataChanged);
        add(model, 1, 3);
        feed::TrafficView settled = trafficOf(2);
        settled.outcome = QStringLiteral("not_found");
        settled.latencyMicroseconds = 4'200;
        model.stage(settled);
        model.flush();

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, int(TrafficModel::Column::Latency)).data().toString(),
                 QStringLiteral("4.2 ms"));
        QCOMPARE(model.tally().events().value(QStringLiteral("chat:message")).refused, 1);
        QCOMPARE(model.at(1).outcome, QStringLiteral("not_found"));
        QCOMPARE(changed.size(), 1);
    }

    void anOutcomeMayComeBeforeTheRowIsShown()
    {
        TrafficModel model;
        model.stage(trafficOf(1));
        feed::TrafficView settled = trafficOf(1);
        settled.outcome = QStringLiteral("ok");
        model.stage(settled);
        model.flush();

        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).outcome, QStringLiteral("ok"));
    }

    void tellsOutcomesOfNeighboursAtOnce()
    {
        TrafficModel model;
        add(model, 1, 9);
        QSignalSpy changed(&model, &TrafficModel::dataChanged);
        for (const quint64 number : {7, 2, 3, 4, 8}) {
            feed::TrafficView settled = trafficOf(number);
            settled.outcome = QStringLiteral("ok");
            model.stage(settled);
        }
        model.flush();

        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 3);
    }

    void survivesABatchLargerThanTheRing()
    {
        TrafficModel model(nullptr, 5);
        QAbstractItemModelTester tester(&model);
        add(model, 1, 3);

        add(model, 4, 20);

        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.at(0).number, 16u);
    }

    void leavesOutWhatItHasSeen()
    {
        TrafficModel model;
        add(model, 1, 3);

        add(model, 2, 4);

        QCOMPARE(model.rowCount(), 4);
    }

    void holdsAHundredThousandRowsWithOneSignalAFlush()
    {
        TrafficModel model;
        add(model, 1, 100'000);
        QSignalSpy inserted(&model, &TrafficModel::rowsInserted);
        QSignalSpy removed(&model, &TrafficModel::rowsRemoved);
        QSignalSpy reset(&model, &TrafficModel::modelReset);

        add(model, 100'001, 102'000);

        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.at(0).number, 2'001u);
    }

    void namesDirectionAndOutcome()
    {
        TrafficModel model;
        feed::TrafficView row = trafficOf(1);
        row.direction = feed::Direction::Outgoing;
        row.outcome = QStringLiteral("forbidden");
        model.stage(row);
        model.flush();

        using Column = TrafficModel::Column;
        QCOMPARE(model.index(0, int(Column::Direction)).data(StateRole).toString(),
                 QStringLiteral("outgoing"));
        QCOMPARE(model.index(0, int(Column::Outcome)).data().toString(),
                 QStringLiteral("forbidden"));
        QCOMPARE(model.index(0, int(Column::User)).data().toString(), QStringLiteral("u1"));
        QVERIFY(model.index(0, 0).data(FilterRole).toString().contains(u"chat:message"));
    }

    void clearStartsAnew()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model);
        add(model, 1, 3);

        model.clear();
        add(model, 1, 1);

        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTrafficModel)
#include "tst_traffic_model.moc"
