// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connection_model.h"
#include "gui/models/room_model.h"
#include "gui/models/room_proxy.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/connection_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <ctime>
#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
const QString Consultation = QStringLiteral("consultation:s7");
const QString Staff = QStringLiteral("staff");

feed::ConnectionView socketOf(const QString &name, const QString &socket, const QStringList &rooms)
{
    return tests::connection(socket, tests::person(name, Role::Patient), rooms);
}
} // namespace

class TestRoomModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rooms.reset();
        m_connections = std::make_unique<ConnectionModel>();
        m_rooms = std::make_unique<RoomModel>(*m_connections);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_rooms.get());
    }

    void cleanup() { m_tester.reset(); }

    void knowsKindsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, RoomKind kind, const char *id) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(kind)
                                << QString::fromLatin1(id);
        };
        row("consultation:s7", RoomKind::Consultation, "s7");
        row("conversation:c1", RoomKind::Conversation, "c1");
        row("notifications:role:ADMIN", RoomKind::Notifications, "role:ADMIN");
        row("user:u1", RoomKind::User, "u1");
        row("staff", RoomKind::Staff, "");
        row("staffroom", RoomKind::Other, "");
        row("consultation", RoomKind::Other, "");
    }
    void knowsKindsByName()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, id);

        QCOMPARE(int(roomKind(name)), kind);
        QCOMPARE(idOfRoom(name), id);
    }

    void countsSocketsAndPeople()
    {
        show({socketOf(QStringLiteral("Ana"), QStringLiteral("a1"), {Consultation, Staff}),
              socketOf(QStringLiteral("Ana"), QStringLiteral("a2"), {Consultation}),
              socketOf(QStringLiteral("Bo"), QStringLiteral("b1"), {Consultation})});

        QCOMPARE(m_rooms->rowCount(), 2);
        const RoomRow *room = m_rooms->find(Consultation);
        QCOMPARE(room->socketCount, 3);
        QCOMPARE(room->userCount, 2);
        QCOMPARE(room->people, QStringLiteral("Ana, Bo"));
        QCOMPARE(m_rooms->socketsIn(Consultation, 2),
                 (QStringList{QStringLiteral("a1"), QStringLiteral("a2")}));
        QCOMPARE(m_rooms->find(Staff)->socketCount, 1);
    }

    void followsJoinsLeavesAndEnds()
    {
        show({socketOf(QStringLiteral("Ana"), QStringLiteral("a1"), {Staff}),
              socketOf(QStringLiteral("Bo"), QStringLiteral("b1"), {})});
        const QPersistentModelIndex staff = m_rooms->index(0, 0);

        tell(feed::ConnectionChanged{
            socketOf(QStringLiteral("Bo"), QStringLiteral("b1"), {Staff, Consultation})});
        QCOMPARE(m_rooms->find(Staff)->userCount, 2);
        QCOMPARE(m_rooms->find(Consultation)->people, QStringLiteral("Bo"));

        tell(feed::ConnectionEnded{QStringLiteral("a1"), {}});
        QCOMPARE(m_rooms->find(Staff)->people, QStringLiteral("Bo"));
        QVERIFY(staff.isValid());

        tell(feed::ConnectionEnded{QStringLiteral("b1"), {}});
        QCOMPARE(m_rooms->rowCount(), 0);
        QVERIFY(!staff.isValid());
    }

    void aChangeOfFiguresTouchesNoRoom()
    {
        feed::ConnectionView ana = socketOf(QStringLiteral("Ana"), QStringLiteral("a1"), {Staff});
        show({ana});
        QSignalSpy changed(m_rooms.get(), &RoomModel::dataChanged);

        ana.bytesIn += 100;
        tell(feed::ConnectionChanged{ana});

        QCOMPARE(changed.size(), 0);
    }

    void oneForAnotherIsToldThoughTheCountsStay()
    {
        show({socketOf(QStringLiteral("Ana"), QStringLiteral("a1"), {Staff}),
              socketOf(QStringLiteral("Ana"), QStringLiteral("a2"), {})});
        QSignalSpy changed(m_rooms.get(), &RoomModel::dataChanged);

        m_connections->stage(socketOf(QStringLiteral("Ana"), QStringLiteral("a1"), {}));
        m_connections->stage(socketOf(QStringLiteral("Ana"), QStringLiteral("a2"), {Staff}));
        flush();

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_rooms->socketsIn(Staff, 9), QStringList{QStringLiteral("a2")});
    }

    void aNewNameIsShown()
    {
        feed::ConnectionView ana = socketOf(QStringLiteral("Ana"), QStringLiteral("a1"), {Staff});
        show({ana});

        ana.displayName = QStringLiteral("Ana Silva");
        tell(feed::ConnectionChanged{ana});

        QCOMPARE(m_rooms->find(Staff)->people, QStringLiteral("Ana Silva"));
    }

    void comesAndGoesWithinOneFlush()
    {
        show({});
        m_connections->stage(socketOf(QStringLiteral("Ana"), QStringLiteral("a1"), {Staff}));
        m_connections->flush();
        m_connections->stageRemoval(QStringLiteral("a1"));
        m_connections->flush();
        m_rooms->flush();

        QCOMPARE(m_rooms->rowCount(), 0);
    }

    void hidesPersonalRoomsUnlessAsked()
    {
        const QString id = tests::person(QStringLiteral("Ana"), Role::Patient).id.toString();
        show({socketOf(QStringLiteral("Ana"), QStringLiteral("a1"),
                       {QStringLiteral("user:") + id, QStringLiteral("notifications:") + id,
                        QStringLiteral("notifications:news"), Consultation})});
        RoomProxy proxy;
        proxy.setSourceModel(m_rooms.get());
        QAbstractItemModelTester tester(&proxy);
        QCOMPARE(proxy.rowCount(), 2);

        proxy.setShowsPersonal(true);
        QCOMPARE(proxy.rowCount(), 4);
        proxy.setScope(RoomProxy::Scope::Notifications);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setShowsPersonal(false);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setScope(RoomProxy::Scope::Consultations);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setScope(RoomProxy::Scope::Conversations);
        QCOMPARE(proxy.rowCount(), 0);
    }

    /// As often as ten flushes a second, with the joins and leaves of a busy one.
    void tenThousandConnectionsAreCheap()
    {
        m_tester.reset(); // looks at every row at every change
        QList<feed::ConnectionView> rows = tests::manyConnections(10'000);
        show(rows);
        QCOMPARE(m_rooms->rowCount(), 10'000 + 100 + 1);
        const std::clock_t begin = std::clock();

        for (int flushed = 0; flushed < 10; ++flushed) {
            for (int change = 0; change < 100; ++change) {
                feed::ConnectionView &row = rows[(flushed * 1'009 + change * 97) % 10'000];
                row.rooms.append(QStringLiteral("consultation:s%1").arg(change));
                m_connections->stage(row);
            }
            flush();
        }

        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo("a second's work took %.2f s", seconds);
        QVERIFY(seconds < 1);
        QCOMPARE(m_rooms->rowCount(), 10'000 + 100 + 1 + 100);
        QCOMPARE(m_rooms->find(QStringLiteral("consultation:s0"))->socketCount, 10);
        QCOMPARE(m_rooms->socketsIn(QStringLiteral("notifications:role:PATIENT"), 20).size(), 20);
    }

private:
    void show(const QList<feed::ConnectionView> &connections)
    {
        m_connections->replaceAll(connections);
        m_rooms->flush();
    }
    void tell(const feed::FeedEvent &event)
    {
        m_connections->stageEvent(event);
        flush();
    }
    void flush()
    {
        m_connections->flush();
        m_rooms->flush();
    }

    std::unique_ptr<ConnectionModel> m_connections;
    std::unique_ptr<RoomModel> m_rooms;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestRoomModel)
#include "tst_room_model.moc"
