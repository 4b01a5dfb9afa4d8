// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_model.h"
#include "gui/models/traffic_proxy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
void add(TrafficModel &model, quint64 first, quint64 last, const QString &event)
{
    for (quint64 number = first; number <= last; ++number) {
        feed::TrafficView row;
        row.number = number;
        row.event = event;
        model.stage(row);
    }
    model.flush();
}
const QString Chat = QStringLiteral("chat:message");
const QString Presence = QStringLiteral("presence:update");

void settle(TrafficModel &model, quint64 number, const QString &outcome)
{
    feed::TrafficView row;
    row.number = number;
    row.outcome = outcome;
    model.stage(row);
}

TrafficFilter filterOf(const QString &text)
{
    const auto filter = TrafficFilter::parse(text);
    Q_ASSERT(filter);
    return *filter;
}

QList<quint64> shown(const TrafficProxy &proxy)
{
    QList<quint64> numbers;
    for (int row = 0; row < proxy.rowCount(); ++row)
        numbers.append(proxy.at(row).number);
    return numbers;
}

QList<quint64> matching(const TrafficModel &model, const TrafficFilter &filter)
{
    QList<quint64> numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (filter.matches(model.at(row)))
            numbers.append(model.at(row).number);
    }
    return numbers;
}
} // namespace

class TestTrafficProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsRowsBackWhilePaused()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        QAbstractItemModelTester tester(&proxy);
        QSignalSpy changed(&proxy, &TrafficProxy::heldBackChanged);
        add(model, 1, 3, Chat);

        proxy.setPaused(true);
        add(model, 4, 9, Chat);

        QCOMPARE(proxy.rowCount(), 3);
        QCOMPARE(proxy.heldBackCount(), 6);
        QCOMPARE(model.rowCount(), 9);
        proxy.setPaused(false);
        QCOMPARE(proxy.rowCount(), 9);
        QCOMPARE(proxy.heldBackCount(), 0);
        QCOMPARE(changed.size(), 3);
    }

    void countsOnlyWhatTheFilterLetsThrough()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        QAbstractItemModelTester tester(&proxy);
        add(model, 1, 2, Presence);
        proxy.setFilter(*TrafficFilter::parse(QStringLiteral("event:chat:*")));
        proxy.setPaused(true);

        add(model, 3, 5, Chat);
        add(model, 6, 6, Presence);
        QCOMPARE(proxy.heldBackCount(), 3);
        proxy.setFilter({});

        QCOMPARE(proxy.heldBackCount(), 4);
        QCOMPARE(proxy.rowCount(), 2);
    }

    void filtersManyRowsAtOnce()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        for (int i = 0; i < 100; ++i)
            add(model, quint64(i * 100 + 1), quint64(i * 100 + 100), i % 2 ? Chat : Presence);
        QSignalSpy removed(&proxy, &TrafficProxy::rowsRemoved);
        QSignalSpy reset(&proxy, &TrafficProxy::modelReset);

        proxy.setFilter(*TrafficFilter::parse(QStringLiteral("event:chat:*")));

        QTRY_VERIFY(!proxy.isFiltering());
        QCOMPARE(removed.size(), 0);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(proxy.rowCount(), 5'000);
        QCOMPARE(proxy.rowOf(101), 0);
        QCOMPARE(proxy.rowOf(1), -1);
        add(model, 10'001, 10'001, Chat);
        QCOMPARE(proxy.rowOf(10'001), 5'000);
    }

    void resumesWhenTheTrafficIsCleared()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        add(model, 1, 2, Chat);
        proxy.setPaused(true);

        model.clear();
        add(model, 1, 1, Chat);

        QVERIFY(!proxy.isPaused());
        QCOMPARE(proxy.at(0).number, 1u);
    }

    void followsTheRing()
    {
        TrafficModel model(nullptr, 10);
        TrafficProxy proxy(&model);
        QAbstractItemModelTester tester(&proxy);
        proxy.setFilter(*TrafficFilter::parse(QStringLiteral("chat")));
        add(model, 1, 6, Chat);
        add(model, 7, 12, Presence);

        add(model, 13, 17, Chat);

        QCOMPARE(proxy.rowCount(), 5);
        QCOMPARE(proxy.at(0).number, 13u);
    }

    void triesAFilterInSlicesAndKeepsTheOldRowsMeanwhile()
    {
        TrafficModel model(nullptr, 1'000);
        TrafficProxy proxy(&model);
        QAbstractItemModelTester tester(&proxy);
        add(model, 1, 500, Chat);
        add(model, 501, 1'000, Presence);
        proxy.setSliceTime(std::chrono::milliseconds(0));
        QSignalSpy told(&proxy, &TrafficProxy::filteringChanged);

        proxy.setFilter(filterOf(QStringLiteral("event == \"chat:message\"")));
        QVERIFY(proxy.isFiltering());
        QCOMPARE(proxy.rowCount(), 1'000);
        QVERIFY(proxy.filteredPercent() < 100);
        add(model, 1'001, 1'100, Chat); // the oldest leave under the filter's feet
        QCOMPARE(proxy.rowCount(), 1'000);
        QTRY_VERIFY(!proxy.isFiltering());

        QVERIFY(told.size() > 5);
        QCOMPARE(proxy.rowCount(), 500); // a hundred went, a hundred came
        QCOMPARE(proxy.at(0).number, 101u);
        QCOMPARE(proxy.at(proxy.rowCount() - 1).number, 1'100u);
    }

    void theLastOfTwoFiltersCounts()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        add(model, 1, 1'000, Chat);
        proxy.setSliceTime(std::chrono::milliseconds(0));

        proxy.setFilter(filterOf(QStringLiteral("nothing")));
        proxy.setFilter(filterOf(QStringLiteral("chat")));
        QTRY_VERIFY(!proxy.isFiltering());

        QCOMPARE(proxy.rowCount(), 1'000);
    }

    void rowsComeAndGoWithTheirOutcome()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        QAbstractItemModelTester tester(&proxy);
        proxy.setFilter(filterOf(QStringLiteral("outcome == forbidden")));
        add(model, 1, 9, Chat);
        QCOMPARE(proxy.rowCount(), 0);

        for (const quint64 number : {2, 3, 4, 7})
            settle(model, number, QStringLiteral("forbidden"));
        model.flush();
        QCOMPARE(shown(proxy), (QList<quint64>{2, 3, 4, 7}));
        settle(model, 3, QStringLiteral("ok"));
        settle(model, 8, QStringLiteral("forbidden"));
        model.flush();

        QCOMPARE(shown(proxy), (QList<quint64>{2, 4, 7, 8}));
    }

    void keepsASelectionWhereItIs()
    {
        TrafficModel model(nullptr, 10);
        TrafficProxy proxy(&model);
        add(model, 1, 10, Chat);
        const QPersistentModelIndex kept(proxy.index(6, 0));

        add(model, 11, 13, Chat);

        QCOMPARE(kept.row(), 3);
        QCOMPARE(proxy.at(kept.row()).number, 7u);
    }

    void showsAnotherCaptureAndComesBack()
    {
        TrafficModel live(nullptr, 10);
        TrafficModel opened;
        TrafficProxy proxy(&live);
        QAbstractItemModelTester tester(&proxy);
        add(live, 1, 15, Chat);
        add(opened, 100, 104, Chat);

        proxy.setTraffic(&opened);
        QCOMPARE(proxy.rowCount(), 5);
        add(live, 16, 19, Chat);
        QCOMPARE(proxy.rowCount(), 5);
        proxy.setTraffic(&live);

        QCOMPARE(proxy.at(0).number, 10u);
        add(live, 20, 21, Chat);
        QCOMPARE(proxy.at(9).number, 21u);
    }

    void holdsWhatAFullLookWouldFind()
    {
        QRandomGenerator chance(11);
        const QStringList filters{{},
                                  QStringLiteral("chat"),
                                  QStringLiteral("outcome == ok"),
                                  QStringLiteral("!(outcome == ok) presence"),
                                  QStringLiteral("outcome != \"\"")};
        TrafficModel model(nullptr, 90);
        TrafficProxy proxy(&model);
        QAbstractItemModelTester tester(&proxy);
        proxy.setSliceTime(std::chrono::milliseconds(0));
        TrafficFilter filter;
        quint64 next = 1;
        for (int round = 0; round < 200; ++round) {
            const quint64 count = chance.bounded(1, 40);
            for (quint64 i = 0; i < count; ++i)
                settle(model, std::max<qint64>(1, qint64(next) - chance.bounded(1, 60)),
                       chance.bounded(2) ? QStringLiteral("ok") : QStringLiteral("forbidden"));
            add(model, next, next + count - 1, chance.bounded(2) ? Chat : Presence);
            next += count;
            if (chance.bounded(6) == 0) {
                filter = filterOf(filters.at(chance.bounded(int(filters.size()))));
                proxy.setFilter(filter);
            }
            if (chance.bounded(5) == 0)
                proxy.setPaused(!proxy.isPaused());
            if (chance.bounded(4) != 0)
                continue;
            proxy.setPaused(false);
            QTRY_VERIFY(!proxy.isFiltering());
            QCOMPARE(shown(proxy), matching(model, filter));
            QCOMPARE(proxy.heldBackCount(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestTrafficProxy)
#include "tst_traffic_proxy.moc"
