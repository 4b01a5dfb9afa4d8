// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/adapter/adapter.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace anteroom::adapter;

namespace {

class Listener final : public Member
{
public:
    Listener(Adapter &adapter, QByteArray id) : m_adapter(adapter), m_id(std::move(id))
    {
        m_adapter.add(*this);
    }
    ~Listener() override { m_adapter.remove(*this); }
    const QByteArray &memberId() const override { return m_id; }
    void deliver(const Packet &) override { ++delivered; }

    int delivered = 0;

private:
    Adapter &m_adapter;
    QByteArray m_id;
};

class Diary final : public RoomWatcher
{
public:
    void joined(const Member &member, const QByteArray &room) override
    {
        entries.append('+' + member.memberId() + '@' + room);
    }
    void left(const Member &member, const QByteArray &room) override
    {
        entries.append('-' + member.memberId() + '@' + room);
    }
    QList<QByteArray> entries;
};

} // namespace

class TestAdapter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversToARoomOnly()
    {
        Adapter adapter;
        Listener in(adapter, "a"), out(adapter, "b");
        adapter.join(in, "ward");

        QCOMPARE(adapter.broadcast({{"ward"}, {}}, Packet()), 1);

        QCOMPARE(in.delivered, 1);
        QCOMPARE(out.delivered, 0);
    }

    void countsWhoComesAndGoes()
    {
        Adapter adapter;
        {
            Listener member(adapter, "a"), other(adapter, "b");
            adapter.join(member, "x");
            adapter.join(member, "x");
            adapter.join(member, "y");
            adapter.join(other, "x");
            adapter.leave(other, "x");
            adapter.leave(other, "x");
            QCOMPARE(adapter.joinCount(), quint64(3));
            QCOMPARE(adapter.leaveCount(), quint64(1));
        }
        QCOMPARE(adapter.leaveCount(), quint64(3));
    }

    void deliversOnceToWhoIsInTwoRooms()
    {
        Adapter adapter;
        Listener member(adapter, "a");
        adapter.join(member, "x");
        adapter.join(member, "y");

        QCOMPARE(adapter.broadcast({{"x", "y", "a"}, {}}, Packet()), 1);
    }

    void tellsWhoJoinsAndLeaves()
    {
        Adapter adapter;
        Diary diary;
        adapter.watch(&diary);
        {
            Listener a(adapter, "a"), b(adapter, "b");
            adapter.join(a, "x");
            adapter.join(a, "x");
            adapter.join(b, "x");
            adapter.leave(b, "y");
            adapter.leave(b, "x");
        }
        const QList<QByteArray> all{"+a@x", "+b@x", "-b@x", "-a@x"};
        QCOMPARE(diary.entries, all);

        adapter.watch(nullptr);
        Listener c(adapter, "c");
        adapter.join(c, "x");
        QCOMPARE(diary.entries, all);
    }

    void leavesOutExceptedRoomsAndIds()
    {
        Adapter adapter;
        Listener a(adapter, "a"), b(adapter, "b"), c(adapter, "c");
        adapter.join(b, "quiet");

        QCOMPARE(adapter.broadcast({{}, {"quiet", "c"}}, Packet()), 1);

        QCOMPARE(a.delivered, 1);
    }

    void countsAnIdAsARoom()
    {
        Adapter adapter;
        Listener a(adapter, "a");
        QCOMPARE(adapter.roomCount(), 1);
        QCOMPARE(adapter.memberCount("a"), 1);

        adapter.join(a, "x");

        QCOMPARE(adapter.roomCount(), 2);
        QVERIFY(adapter.isIn(a, "a"));
        QCOMPARE(adapter.roomsOf(a), QList<QByteArray>{"x"});
    }

    void forgetsEmptyRooms()
    {
        Adapter adapter;
        {
            Listener a(adapter, "a");
            adapter.join(a, "x");
        }
        QCOMPARE(adapter.roomCount(), 0);
    }

    void agreesWithAModel_data()
    {
        QTest::addColumn<int>("roomCount");
        QTest::addRow("few rooms") << 8;
        QTest::addRow("more than are looked through") << 60;
    }
    /// Thousands of random joins, leaves and departures against lists in the order of joining.
    void agreesWithAModel()
    {
        QFETCH(int, roomCount);
        Adapter adapter;
        std::mt19937 random(7);
        std::vector<std::unique_ptr<Listener>> members(20);
        std::vector<QList<QByteArray>> model(members.size());
        for (int step = 0; step < 40'000; ++step) {
            const size_t who = random() % members.size();
            const QByteArray room = "r" + QByteArray::number(int(random() % unsigned(roomCount)));
            QList<QByteArray> &rooms = model[who];
            const auto choice = random() % 200;
            if (!members[who]) {
                members[who] =
                    std::make_unique<Listener>(adapter, "m" + QByteArray::number(int(who)));
            } else if (choice == 0) {
                members[who].reset();
                rooms.clear();
                continue;
            } else if (choice < 130) {
                adapter.join(*members[who], room);
                if (!rooms.contains(room))
                    rooms.append(room);
            } else {
                adapter.leave(*members[who], room);
                rooms.removeAll(room);
            }
            const auto count = std::count_if(model.begin(), model.end(),
                                             [&](const auto &each) { return each.contains(room); });
            if (adapter.memberCount(room) != count ||
                adapter.isIn(*members[who], room) != rooms.contains(room) ||
                adapter.roomsOf(*members[who]) != rooms)
                QFAIL("a room lost or kept somebody");
        }
    }
};

QTEST_APPLESS_MAIN(TestAdapter)
#include "tst_adapter.moc"
