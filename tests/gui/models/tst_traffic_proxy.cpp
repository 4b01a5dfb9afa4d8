// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_model.h"
#include "gui/models/traffic_proxy.h"

#include <QAbstractItemModelTester>
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
};

QTEST_GUILESS_MAIN(TestTrafficProxy)
#include "tst_traffic_proxy.moc"
