// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/presence_tracker.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace std::chrono_literals;

class TestPresenceTracker : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    std::unique_ptr<PresenceTracker> m_tracker;
    QList<PresenceStatus> m_told;
    QList<PresenceStatus> m_announced;
    User m_user;

    void advance(milliseconds by)
    {
        m_clock.advance(by);
        m_deadlines->runDue();
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_announced.clear();
        m_user.id = UserId(QStringLiteral("u"));
        m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
        m_tracker = std::make_unique<PresenceTracker>(
            *m_deadlines, [this](const PresenceRecord &record) { m_told.append(record.status); },
            [this](const PresenceRecord &record) { m_announced.append(record.status); });
    }
    void cleanup() { m_tracker.reset(); }

    void theFirstSocketIsOnlineAndASecondSaysNothing()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketConnected(m_user);

        QCOMPARE(m_told, QList<PresenceStatus>{PresenceStatus::Online});
        QCOMPARE(m_tracker->find(m_user.id)->socketCount, 2);
    }

    void aSecondTabDoesNotOverwriteBusy()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        m_tracker->socketConnected(m_user);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Busy);
    }

    void aSecondTabEndsAway()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Away);
        m_tracker->socketConnected(m_user);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Online);
    }

    void anAnnouncedEndOfTheLastSocketIsOfflineAtOnce()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketConnected(m_user);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Online);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        QCOMPARE(m_told.constLast(), PresenceStatus::Offline);
    }

    void aLostSocketIsOfflineAfter15Seconds()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketGone(m_user.id, Departure::Lost);
        advance(14'999ms);
        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Online);
        advance(1ms);
        QCOMPARE(m_told.constLast(), PresenceStatus::Offline);
    }

    void whoComesBackWithinTheTimeWasNeverGone()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        m_tracker->socketGone(m_user.id, Departure::Lost);
        advance(10s);
        m_tracker->socketConnected(m_user);
        advance(60s);

        QCOMPARE(m_tracker->find(m_user.id)->status, PresenceStatus::Busy);
        QCOMPARE(m_told, (QList<PresenceStatus>{PresenceStatus::Online, PresenceStatus::Busy}));
    }

    void anOfflineRecordIsKeptFiveMinutes()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        const QDateTime lastSeen = m_tracker->find(m_user.id)->lastSeen;
        advance(299'999ms);
        QCOMPARE(m_tracker->find(m_user.id)->lastSeen, lastSeen);
        advance(1ms);
        QVERIFY(!m_tracker->find(m_user.id));
    }

    void aUserWithoutSocketsHasNoStatusToSet()
    {
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        QVERIFY(!m_tracker->find(m_user.id));
    }

    void othersAreToldTheLastOfSeveralChanges()
    {
        QVERIFY(m_tracker->socketConnected(m_user));
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        m_tracker->setStatus(m_user.id, PresenceStatus::Away);
        QCOMPARE(m_announced, QList<PresenceStatus>{PresenceStatus::Online});
        advance(999ms);
        QCOMPARE(m_announced.size(), 1);
        advance(1ms);
        QCOMPARE(m_announced,
                 (QList<PresenceStatus>{PresenceStatus::Online, PresenceStatus::Away}));
    }

    void whatWasTakenBackIsNotTold()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        m_tracker->setStatus(m_user.id, PresenceStatus::Online);
        advance(5s);
        QCOMPARE(m_announced, QList<PresenceStatus>{PresenceStatus::Online});
    }

    void whatWasShownMeanwhileIsPutRight()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->setStatus(m_user.id, PresenceStatus::Busy);
        m_tracker->noteShown(m_user.id); // to a new tab, say
        m_tracker->setStatus(m_user.id, PresenceStatus::Online);
        advance(1s);
        QCOMPARE(m_announced,
                 (QList<PresenceStatus>{PresenceStatus::Online, PresenceStatus::Online}));
    }

    void offlineIsToldAtOnceAndOnlineAgainASecondLater()
    {
        m_tracker->socketConnected(m_user);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        QCOMPARE(m_announced.constLast(), PresenceStatus::Offline);
        QVERIFY(!m_tracker->socketConnected(m_user));
        QCOMPARE(m_announced.size(), 2);
        advance(1s);
        QCOMPARE(m_announced.constLast(), PresenceStatus::Online);
    }

    void agreesWithItsModel_data();
    void agreesWithItsModel();

    void countsWhoIsHere()
    {
        m_tracker->socketConnected(m_user);
        QCOMPARE(m_tracker->onlineCount(), 1);
        m_tracker->socketGone(m_user.id, Departure::Announced);
        QCOMPARE(m_tracker->onlineCount(), 0);
        QCOMPARE(m_tracker->records().size(), 1);
    }
};

namespace {

/// What happened to one user, and how things must stand after it: looked through from the start
/// each time, with no state kept in between.
class Model
{
public:
    enum class Kind { Connect, Close, Lose, SetStatus };
    struct Fact
    {
        milliseconds at;
        Kind kind;
        PresenceStatus status = PresenceStatus::Online; ///< that was set
    };
    struct Standing
    {
        int sockets = 0;
        PresenceStatus status = PresenceStatus::Offline;
        bool isRemembered = false;
    };

    void note(const Fact &fact) { m_facts.append(fact); }

    Standing at(milliseconds now) const
    {
        Standing standing;
        std::optional<milliseconds> offlineAt;
        const auto passTime = [&](milliseconds until) {
            if (offlineAt && *offlineAt <= until)
                standing.status = PresenceStatus::Offline;
            if (offlineAt && *offlineAt + PresenceTracker::Memory <= until)
                standing.isRemembered = false;
        };
        for (const Fact &fact : m_facts) {
            passTime(fact.at);
            apply(fact, standing, offlineAt);
        }
        passTime(now);
        return standing;
    }

private:
    static void apply(const Fact &fact, Standing &standing, std::optional<milliseconds> &offlineAt)
    {
        switch (fact.kind) {
        case Kind::Connect:
            ++standing.sockets;
            standing.isRemembered = true;
            offlineAt.reset();
            if (standing.status != PresenceStatus::Busy)
                standing.status = PresenceStatus::Online;
            return;
        case Kind::SetStatus:
            if (standing.sockets > 0)
                standing.status = fact.status;
            return;
        case Kind::Close:
        case Kind::Lose:
            if (standing.sockets == 0 || --standing.sockets > 0)
                return;
            const bool isAnnounced = fact.kind == Kind::Close;
            offlineAt = fact.at + (isAnnounced ? milliseconds(0) : PresenceTracker::Grace);
            if (isAnnounced)
                standing.status = PresenceStatus::Offline;
        }
    }

    QList<Fact> m_facts;
};

/// What others were told of one user, and when.
struct Announcement
{
    milliseconds at;
    PresenceStatus status;
};

constexpr int Users = 5;
constexpr int Steps = 2'000;
} // namespace

void TestPresenceTracker::agreesWithItsModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPresenceTracker::agreesWithItsModel()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FakeClock clock;
    DeadlineQueue deadlines(clock);
    QHash<UserId, QList<Announcement>> told;
    PresenceTracker tracker(
        deadlines, [](const PresenceRecord &) {},
        [&](const PresenceRecord &record) {
        told[record.user.id].append({clock.steadyNow(), record.status});
        });
    std::array<Model, Users> models;
    const auto user = [](int number) {
        User made;
        made.id = UserId(QStringLiteral("u%1").arg(number));
        return made;
    };

    for (int step = 0; step < Steps; ++step) {
        const int number = random.bounded(Users);
        const auto kind = static_cast<Model::Kind>(random.bounded(4));
        const std::array statuses{PresenceStatus::Online, PresenceStatus::Away,
                                  PresenceStatus::Busy};
        const PresenceStatus status = statuses[random.bounded(3)];
        models[number].note({clock.steadyNow(), kind, status});
        if (kind == Model::Kind::Connect)
            tracker.socketConnected(user(number));
        else if (kind == Model::Kind::SetStatus)
            tracker.setStatus(user(number).id, status);
        else
            tracker.socketGone(user(number).id,
                               kind == Model::Kind::Close ? Departure::Announced : Departure::Lost);
        // Mostly within a second, sometimes beyond the grace, rarely beyond the memory.
        const std::array pauses{0, 0, 3, 250, 999, 1'000, 5'000, 14'999, 15'000, 300'000};
        const int pause = pauses[random.bounded(step % 50 == 0 ? 10 : 9)];
        const milliseconds end = clock.steadyNow() + milliseconds(pause);
        while (clock.steadyNow() < end) {
            const milliseconds left = end - clock.steadyNow();
            clock.advance(std::min(left, deadlines.untilNext().value_or(left)));
            deadlines.runDue();
        }
        for (int each = 0; each < Users; ++each) {
            const Model::Standing wanted = models[each].at(clock.steadyNow());
            const PresenceRecord *record = tracker.find(user(each).id);
            QCOMPARE(record != nullptr, wanted.isRemembered);
            QCOMPARE(record ? record->socketCount : 0, wanted.sockets);
            QCOMPARE(record ? record->status : PresenceStatus::Offline, wanted.status);
        }
    }

    clock.advance(PresenceTracker::AnnounceInterval);
    deadlines.runDue();
    for (int each = 0; each < Users; ++each) {
        const QList<Announcement> &list = told[user(each).id];
        const PresenceRecord *record = tracker.find(user(each).id);
        QVERIFY(list.size() > 20);
        QCOMPARE(list.constLast().status, record ? record->status : PresenceStatus::Offline);
        for (qsizetype i = 1; i < list.size(); ++i) {
            QVERIFY(list[i].status != list[i - 1].status);
            QVERIFY(list[i].status == PresenceStatus::Offline ||
                    list[i].at - list[i - 1].at >= PresenceTracker::AnnounceInterval);
        }
    }
}

QTEST_GUILESS_MAIN(TestPresenceTracker)
#include "tst_presence_tracker.moc"
