// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connection_model.h"
#include "gui/models/connection_proxy.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/connection_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <ctime>

using namespace anteroom;
using namespace anteroom::gui;
using Column = ConnectionModel::Column;

namespace {
feed::ConnectionView named(const QString &socket, const QString &name)
{
    return tests::connection(socket, tests::person(name, Role::Patient));
}

QStringList ids(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(IdRole).toString());
    return ids;
}
} // namespace

class TestConnectionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheColumnsThatChanged()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        feed::ConnectionView view = named(QStringLiteral("s1"), QStringLiteral("Ana"));
        model.replaceAll({view, named(QStringLiteral("s2"), QStringLiteral("Bo"))});
        QSignalSpy changed(&model, &ConnectionModel::dataChanged);

        view.bytesIn += 10;
        view.bytesOut += 20;
        view.rooms.append(QStringLiteral("staff"));
        model.stageEvent(feed::ConnectionChanged{view});
        model.flush();

        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, int(Column::Received)));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(0, int(Column::Sent)));
        QCOMPARE(changed.at(1).at(0).toModelIndex(), model.index(0, int(Column::Rooms)));
        model.stageEvent(feed::ConnectionChanged{view});
        model.flush();
        QCOMPARE(changed.size(), 2);
    }

    void everyMemberIsCompared()
    {
        const feed::ConnectionView before = named(QStringLiteral("s1"), QStringLiteral("Ana"));
        const auto column = [&before](auto change) {
            ConnectionModel model;
            model.replaceAll({before});
            QSignalSpy changed(&model, &ConnectionModel::dataChanged);
            feed::ConnectionView after = before;
            change(after);
            model.stage(after);
            model.flush();
            return changed.size() == 1 ? Column(changed.at(0).at(0).toModelIndex().column())
                                       : Column::SocketId;
        };
        using View = feed::ConnectionView;
        QCOMPARE(column([](View &view) { view.displayName += u'x'; }), Column::Person);
        QCOMPARE(column([](View &view) { view.role = Role::Admin; }), Column::Role);
        QCOMPARE(column([](View &view) { view.transport = feed::Transport::Polling; }),
                 Column::Transport);
        QCOMPARE(column([](View &view) { view.address = QStringLiteral("10.9.9.x"); }),
                 Column::Address);
        QCOMPARE(column([](View &view) { view.client.clear(); }), Column::Client);
        QCOMPARE(column([](View &view) { view.since = view.since.addSecs(1); }), Column::Since);
        QCOMPARE(column([](View &view) { ++view.roundTripMilliseconds; }), Column::Ping);
        QCOMPARE(column([](View &view) { ++view.queuedBytes; }), Column::Queue);
        QCOMPARE(column([](View &) {}), Column::SocketId);
    }

    void manyChangesAreToldAsOne()
    {
        ConnectionModel model;
        const QList<feed::ConnectionView> rows = tests::manyConnections(200);
        model.replaceAll(rows);
        QSignalSpy changed(&model, &ConnectionModel::dataChanged);

        for (int row = 10; row < 190; row += 3) {
            feed::ConnectionView view = rows.at(row);
            view.bytesOut += row;
            model.stage(view);
        }
        model.flush();

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(10, int(Column::Sent)));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(187, int(Column::Sent)));
    }

    void findsRowsAfterOthersEnded()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        model.replaceAll(tests::manyConnections(50));

        for (int number = 0; number < 50; number += 2)
            model.stageEvent(feed::ConnectionEnded{QStringLiteral("s%1").arg(number),
                                                   QStringLiteral("transport close")});
        model.flush();

        QCOMPARE(model.rowCount(), 25);
        for (int row = 0; row < 25; ++row) {
            const QString id = QStringLiteral("s%1").arg(2 * row + 1);
            QCOMPARE(model.rowOf(id), row);
            QCOMPARE(model.find(id)->socketId, id);
        }
        QCOMPARE(model.rowOf(QStringLiteral("s4")), -1);
        model.stage(named(QStringLiteral("s4"), QStringLiteral("Ana")));
        model.flush();
        QCOMPARE(model.rowOf(QStringLiteral("s4")), 25);
    }

    void slowIsAPingOrAQueue()
    {
        feed::ConnectionView view = named(QStringLiteral("s1"), QStringLiteral("Ana"));
        view.roundTripMilliseconds = 500;
        view.queuedBytes = 64'000;
        QVERIFY(!isSlow(view));
        view.roundTripMilliseconds = 501;
        QVERIFY(hasSlowPing(view) && isSlow(view));
        view.roundTripMilliseconds = -1;
        view.queuedBytes = 64'001;
        QVERIFY(hasLongQueue(view) && isSlow(view));
    }

    void proxyNarrowsByScopeAndWords()
    {
        ConnectionModel model;
        model.replaceAll(tests::connectedClinic().connections);
        ConnectionProxy proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester tester(&proxy);
        QCOMPARE(proxy.rowCount(), 10);

        proxy.setScope(ConnectionProxy::Scope::Polling);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setScope(ConnectionProxy::Scope::WebSocket);
        QCOMPARE(proxy.rowCount(), 8);
        proxy.setScope(ConnectionProxy::Scope::Slow);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setScope(ConnectionProxy::Scope::All);
        proxy.setFilterText(QStringLiteral("S-RUNNING-1 physician"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilterText(QStringLiteral("nobody"));
        QCOMPARE(proxy.rowCount(), 0);
    }

    void proxySortsFiguresAsNumbers()
    {
        feed::ConnectionView small = named(QStringLiteral("s1"), QStringLiteral("Ana"));
        feed::ConnectionView large = named(QStringLiteral("s2"), QStringLiteral("Bo"));
        small.bytesIn = 900;
        large.bytesIn = 10'000;
        ConnectionModel model;
        model.replaceAll({large, small});
        ConnectionProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(int(Column::Received));
        QCOMPARE(ids(proxy), (QStringList{QStringLiteral("s1"), QStringLiteral("s2")}));

        small.bytesIn = 20'000;
        model.stage(small);
        model.flush();

        QCOMPARE(ids(proxy), (QStringList{QStringLiteral("s2"), QStringLiteral("s1")}));
    }

    /// Ten flushes a second of a hundred changes, ten arrivals and ten ends.
    void aSecondOfTenThousandConnectionsIsCheap()
    {
        ConnectionModel model;
        QList<feed::ConnectionView> rows = tests::manyConnections(10'000);
        model.replaceAll(rows);
        ConnectionProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(int(Column::Sent), Qt::DescendingOrder);
        const std::clock_t begin = std::clock();

        for (int flush = 0; flush < 10; ++flush) {
            for (int change = 0; change < 100; ++change) {
                feed::ConnectionView &row = rows[(flush * 1'009 + change * 97) % 9'000];
                row.bytesOut += 10'000;
                model.stageEvent(feed::ConnectionChanged{row});
            }
            for (int number = 0; number < 10; ++number) {
                const int going = 9'000 + flush * 100 + number * 7;
                model.stageEvent(feed::ConnectionEnded{rows.at(going).socketId, {}});
                model.stage(
                    named(QStringLiteral("n%1-%2").arg(flush).arg(number), QStringLiteral("New")));
            }
            model.flush();
        }

        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo("a second's work took %.2f s", seconds);
        QVERIFY(seconds < 1);
        QCOMPARE(proxy.rowCount(), 10'000);
        for (int row = 1; row < proxy.rowCount(); ++row)
            QVERIFY(proxy.index(row - 1, int(Column::Sent)).data(SortRole).toLongLong() >=
                    proxy.index(row, int(Column::Sent)).data(SortRole).toLongLong());
    }
};

QTEST_GUILESS_MAIN(TestConnectionModel)
#include "tst_connection_model.moc"
