// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/consultation_step_table.h"
#include "server/storage/consultation_table.h"
#include "server/storage/message_table.h"
#include "tests/server/storage/clinic_fixture.h"

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::ClinicFixture;

class TestConsultations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesPeopleFromTheAppointment();
    void refusesWrongRows();
    void walksThroughItsStates();
    void countsWholeMinutes_data();
    void countsWholeMinutes();
    void neverStartedLastsNoMinute();
    void endedStaysEnded();
    void cancelsBeforeTheStartOnly();
    void setsFlagsOnce();
    void clearsJoinedFlags();
    void listsOpenOnesAndTheLastEnded();
    void findsThoseThatNobodyEnds();
    void findsAppointmentsThatNobodyCameTo();
    void queuesFirstComeFirst();
    void keepsStepsInOrderUpToABound();
    void countsCandidatesAndChat();
    void knowsWhoIsThere();

private:
    template <class Job>
    auto run(Job job)
    {
        return m_clinic->run(std::move(job));
    }
    SessionId make(const QDateTime &createdAt)
    {
        return run(
                   [&](Transaction &tx) {
            return insertConsultation(tx, {{}, {}, m_clinic->patient, m_clinic->physician},
                                      createdAt);
        })->id;
    }
    ConsultationSession find(const SessionId &id)
    {
        return **run([&](Transaction &tx) { return findConsultation(tx, id); });
    }
    bool start(const SessionId &id, const QDateTime &now)
    {
        return *run(
            [&](Transaction &tx) { return moveConsultation(tx, id, SessionStep::Start, now); });
    }
    bool end(const SessionId &id, const QDateTime &now)
    {
        return *run(
            [&](Transaction &tx) { return moveConsultation(tx, id, SessionStep::End, now); });
    }
    bool wait(const SessionId &id)
    {
        return *run([&](Transaction &tx) {
            return moveConsultation(tx, id, SessionStep::Wait, m_clinic->now);
        });
    }
    bool cancel(const SessionId &id, SessionStatus status)
    {
        return *run([&](Transaction &tx) {
            return moveConsultation(tx, id,
                                    status == SessionStatus::NoShow ? SessionStep::MissAppointment
                                                                    : SessionStep::Cancel,
                                    m_clinic->now);
        });
    }
    std::unique_ptr<ClinicFixture> m_clinic;
};

void TestConsultations::init()
{
    m_clinic = std::make_unique<ClinicFixture>();
    QVERIFY(m_clinic->openClinic());
}

void TestConsultations::takesPeopleFromTheAppointment()
{
    const NewAppointment planned{AppointmentId(QStringLiteral("ap")), m_clinic->patient,
                                 m_clinic->physician, m_clinic->now.addDays(1),
                                 QStringLiteral("cough")};
    QVERIFY(
        run([&](Transaction &tx) { return insertAppointment(tx, planned, m_clinic->now); }).ok());

    const auto made = run([&](Transaction &tx) {
        return insertConsultation(tx, {SessionId(QStringLiteral("s")), planned.id, {}, {}},
                                  m_clinic->now);
    });

    const ConsultationSession session = find(made->id);
    QCOMPARE(session.id, SessionId(QStringLiteral("s")));
    QCOMPARE(session.patient.id, m_clinic->patient);
    QCOMPARE(session.physician.displayName, QStringLiteral("Name of doc"));
    QCOMPARE(session.appointment->id, *planned.id);
    QCOMPARE(session.appointment->scheduledAt, planned.scheduledAt);
    QCOMPARE(session.appointment->reason, QStringLiteral("cough"));
    QCOMPARE(session.status, SessionStatus::Scheduled);
    QCOMPARE(session.room.status, RoomStatus::Waiting);
    QVERIFY(!session.startedAt.isValid() && !session.endedAt.isValid() && !session.durationMinutes);
    QVERIFY(!find(make(m_clinic->now)).appointment);
}

void TestConsultations::refusesWrongRows()
{
    const auto insert = [&](const NewConsultation &consultation) {
        return run(
            [&](Transaction &tx) { return insertConsultation(tx, consultation, m_clinic->now); });
    };
    const SessionId id = make(m_clinic->now);

    QCOMPARE(insert({id, {}, m_clinic->patient, m_clinic->physician}).error().kind,
             StorageError::Kind::Conflict);
    QCOMPARE(insert({{}, AppointmentId(QStringLiteral("no")), {}, {}}).error().kind,
             StorageError::Kind::Invalid);
    QCOMPARE(insert({{}, {}, m_clinic->patient, UserId(QStringLiteral("no"))}).error().kind,
             StorageError::Kind::Invalid);
    QVERIFY(!run([](Transaction &tx) {
                 return findConsultation(tx, SessionId(QStringLiteral("no")));
             })->has_value());
}

void TestConsultations::walksThroughItsStates()
{
    const SessionId id = make(m_clinic->now);

    QVERIFY(wait(id));
    QVERIFY(!wait(id));
    QVERIFY(start(id, m_clinic->now));
    QVERIFY(!start(id, m_clinic->now.addSecs(5)));
    QVERIFY(!wait(id));
    QCOMPARE(find(id).startedAt, m_clinic->now);
    QCOMPARE(find(id).room.status, RoomStatus::Active);
    QVERIFY(end(id, m_clinic->now.addSecs(61)));
    QVERIFY(!end(id, m_clinic->now.addSecs(99)));

    const ConsultationSession ended = find(id);
    QCOMPARE(ended.status, SessionStatus::Completed);
    QCOMPARE(ended.room.status, RoomStatus::Completed);
    QCOMPARE(ended.endedAt, m_clinic->now.addSecs(61));
    QCOMPARE(ended.durationMinutes, std::optional(1));
}

void TestConsultations::countsWholeMinutes_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("minutes");

    QTest::newRow("at once") << qint64(0) << 0;
    QTest::newRow("nearly a minute") << qint64(59'999) << 0;
    QTest::newRow("a minute") << qint64(60'000) << 1;
    QTest::newRow("a day") << qint64(86'400'000) << 1440;
    QTest::newRow("the clock was set back") << qint64(-600'000) << 0;
}

void TestConsultations::countsWholeMinutes()
{
    QFETCH(qint64, milliseconds);
    QFETCH(int, minutes);
    const SessionId id = make(m_clinic->now);
    QVERIFY(start(id, m_clinic->now));

    QVERIFY(end(id, m_clinic->now.addMSecs(milliseconds)));

    QCOMPARE(find(id).durationMinutes, std::optional(minutes));
}

void TestConsultations::neverStartedLastsNoMinute()
{
    const SessionId id = make(m_clinic->now);

    QVERIFY(end(id, m_clinic->now.addSecs(600)));

    QCOMPARE(find(id).durationMinutes, std::optional(0));
    QVERIFY(!find(id).startedAt.isValid());
}

void TestConsultations::endedStaysEnded()
{
    const SessionId id = make(m_clinic->now);
    QVERIFY(end(id, m_clinic->now));

    QVERIFY(!start(id, m_clinic->now));
    QVERIFY(!wait(id));
    QVERIFY(!cancel(id, SessionStatus::Cancelled));
    QCOMPARE(find(id).status, SessionStatus::Completed);
}

void TestConsultations::cancelsBeforeTheStartOnly()
{
    const SessionId cancelled = make(m_clinic->now);
    const SessionId missed = make(m_clinic->now);
    const SessionId running = make(m_clinic->now);
    QVERIFY(start(running, m_clinic->now));

    QVERIFY(cancel(cancelled, SessionStatus::Cancelled));
    QVERIFY(cancel(missed, SessionStatus::NoShow));
    QVERIFY(!cancel(running, SessionStatus::Cancelled));

    QCOMPARE(find(cancelled).status, SessionStatus::Cancelled);
    QCOMPARE(find(missed).status, SessionStatus::NoShow);
    QCOMPARE(find(missed).room.status, RoomStatus::Completed);
    QVERIFY(!start(cancelled, m_clinic->now));
    QVERIFY(!end(missed, m_clinic->now));
}

void TestConsultations::setsFlagsOnce()
{
    const SessionId id = make(m_clinic->now);
    const auto join = [&](Participant who, bool joined) {
        return *run([&](Transaction &tx) { return setJoined(tx, id, who, joined); });
    };
    const auto flags = [&](std::optional<bool> locked, std::optional<bool> admitted) {
        return *run([&](Transaction &tx) { return setRoomFlags(tx, id, locked, admitted); });
    };

    QVERIFY(join(Participant::Patient, true));
    QVERIFY(!join(Participant::Patient, true));
    QVERIFY(join(Participant::Physician, true));
    QVERIFY(join(Participant::Physician, false));
    QVERIFY(flags(std::nullopt, true));
    QVERIFY(!flags(std::nullopt, true));
    QVERIFY(flags(true, std::nullopt));
    QVERIFY(flags(false, true));

    const ConsultationRoom room = find(id).room;
    QVERIFY(room.patientJoined && !room.physicianJoined && !room.locked && room.admitted);
}

void TestConsultations::clearsJoinedFlags()
{
    const SessionId id = make(m_clinic->now);
    QVERIFY(*run([&](Transaction &tx) { return setJoined(tx, id, Participant::Patient, true); }));

    QCOMPARE(*run([this](Transaction &tx) { return clearJoined(tx, m_clinic->now); }), 1);
    QCOMPARE(*run([this](Transaction &tx) { return clearJoined(tx, m_clinic->now); }), 0);
    QVERIFY(!find(id).room.patientJoined);
}

void TestConsultations::listsOpenOnesAndTheLastEnded()
{
    const SessionId open = make(m_clinic->now);
    const SessionId endedEarly = make(m_clinic->now.addSecs(1));
    const SessionId endedLate = make(m_clinic->now.addSecs(2));
    QVERIFY(end(endedEarly, m_clinic->now.addSecs(10)));
    QVERIFY(end(endedLate, m_clinic->now.addSecs(20)));

    const auto list = run([](Transaction &tx) { return listConsultations(tx, 1); });

    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, endedLate);
    QCOMPARE(list->at(1).id, open);
}

void TestConsultations::findsThoseThatNobodyEnds()
{
    const SessionId id = make(m_clinic->now);
    const auto abandoned = [&](int secondsAgo) {
        return *run([&](Transaction &tx) {
            return abandonedConsultations(tx, m_clinic->now.addSecs(secondsAgo));
        });
    };
    const auto come = [&](bool joined, int seconds) {
        return run([&](Transaction &tx) -> Stored<Done> {
                   const QDateTime time = m_clinic->now.addSecs(seconds);
                   if (auto set = setJoined(tx, id, Participant::Physician, joined); !set)
                       return Failure{set.error()};
                   return joined ? noteArrival(tx, id, Participant::Physician, time)
                                 : noteEmptyRoom(tx, id, time);
               })
            .ok();
    };
    QVERIFY(abandoned(100).isEmpty()); // not started
    QVERIFY(start(id, m_clinic->now));
    QCOMPARE(abandoned(1), QList<SessionId>{id}); // nobody ever came

    QVERIFY(come(true, 5));
    QVERIFY(abandoned(100).isEmpty());
    QVERIFY(come(false, 50));
    QVERIFY(abandoned(50).isEmpty());
    QCOMPARE(abandoned(51), QList<SessionId>{id});
    QVERIFY(end(id, m_clinic->now.addSecs(60)));
    QVERIFY(abandoned(100).isEmpty());
}

void TestConsultations::findsAppointmentsThatNobodyCameTo()
{
    const auto made = run([&](Transaction &tx) -> Stored<ConsultationSession> {
        const auto appointment = insertAppointment(
            tx, {{}, m_clinic->patient, m_clinic->physician, m_clinic->now}, m_clinic->now);
        if (!appointment)
            return Failure{appointment.error()};
        return insertConsultation(tx, {{}, appointment->id}, m_clinic->now);
    });
    QVERIFY(made.ok());
    make(m_clinic->now); // without an appointment there is no time to miss
    const auto missed = [&](int seconds) {
        return *run([&](Transaction &tx) {
            return missedConsultations(tx, m_clinic->now.addSecs(seconds));
        });
    };
    QVERIFY(missed(0).isEmpty());
    QCOMPARE(missed(1), QList<SessionId>{made->id});

    QVERIFY(run([&](Transaction &tx) {
                return noteArrival(tx, made->id, Participant::Patient, m_clinic->now);
            }).ok());
    QVERIFY(missed(1).isEmpty());
}

void TestConsultations::queuesFirstComeFirst()
{
    const SessionId first = make(m_clinic->now);
    const SessionId second = make(m_clinic->now);
    const auto arrive = [&](const SessionId &id, int seconds) {
        return run(
                   [&](Transaction &tx) {
            return noteArrival(tx, id, Participant::Patient, m_clinic->now.addSecs(seconds));
        }).ok();
    };
    const auto queue = [&] {
        return *run([&](Transaction &tx) { return waitingFor(tx, m_clinic->physician); });
    };
    QVERIFY(arrive(second, 1) && arrive(first, 2));
    QVERIFY(arrive(second, 3)); // coming again keeps the place
    QCOMPARE(queue(), (QList<SessionId>{second, first}));
    QVERIFY(find(second).isWaiting());

    QVERIFY(*run([&](Transaction &tx) { return setRoomFlags(tx, second, {}, true); }));
    QCOMPARE(queue(), QList<SessionId>{first});
    QVERIFY(*run([&](Transaction &tx) { return endWaiting(tx, first); }));
    QVERIFY(!*run([&](Transaction &tx) { return endWaiting(tx, first); }));
    QVERIFY(queue().isEmpty());
}

void TestConsultations::keepsStepsInOrderUpToABound()
{
    const SessionId id = make(m_clinic->now);
    const SessionId other = make(m_clinic->now);
    const auto append = [&](const SessionId &session, const QString &kind, qint64 most) {
        return run([&](Transaction &tx) {
            return appendStep(
                tx, {session, m_clinic->now, kind, QStringLiteral("pat"), QStringLiteral("x")},
                most);
        });
    };
    QVERIFY(*append(id, QStringLiteral("joined"), 2));
    QVERIFY(*append(other, QStringLiteral("lost"), 1));
    QVERIFY(*append(id, QStringLiteral("left"), 2));
    QVERIFY(!*append(id, QStringLiteral("joined"), 2));
    QVERIFY(*append(id, QStringLiteral("ended"), 1'000));
    QCOMPARE(append(id, QStringLiteral("dancing"), 1'000).error().kind,
             StorageError::Kind::Invalid);
    QCOMPARE(append(SessionId(QStringLiteral("no")), QStringLiteral("left"), 9).error().kind,
             StorageError::Kind::Invalid);

    const auto steps = run([&](Transaction &tx) { return listSteps(tx, id); });
    QCOMPARE(steps->size(), 3);
    QCOMPARE(steps->at(0).kind, QStringLiteral("joined"));
    QCOMPARE(steps->at(0).time, m_clinic->now);
    QCOMPARE(steps->at(0).actor, QStringLiteral("pat"));
    QCOMPARE(steps->at(0).detail, QStringLiteral("x"));
    QCOMPARE(steps->at(2).kind, QStringLiteral("ended"));
}

void TestConsultations::countsCandidatesAndChat()
{
    const SessionId id = make(m_clinic->now);
    const auto say = [&](const UserId &sender, int seconds) {
        const std::optional<User> person =
            sender.isEmpty() ? std::nullopt : std::optional(ClinicFixture::person(sender));
        return run(
                   [&](Transaction &tx) {
            return storeMessage(tx, {m_clinic->conversation,
                                     person,
                                     QStringLiteral("x"),
                                     MessageType::Text,
                                     {},
                                     m_clinic->now.addSecs(seconds)});
        }).ok();
    };
    const auto chat = [&](int seconds) {
        return *run([&](Transaction &tx) {
            return countChatMessages(tx, id, m_clinic->now.addSecs(seconds));
        });
    };
    QVERIFY(say(m_clinic->patient, -1) && say(m_clinic->patient, 1) && say({}, 2) &&
            say(m_clinic->physician, 3) && say(m_clinic->patient, 30));
    QCOMPARE(chat(10), 2);
    QCOMPARE(chat(60), 3);
    QVERIFY(start(id, m_clinic->now));
    QVERIFY(end(id, m_clinic->now.addSecs(20)));
    QCOMPARE(chat(60), 2);

    QVERIFY(run([&](Transaction &tx) { return addIceCandidates(tx, id, 3); }).ok());
    QVERIFY(run([&](Transaction &tx) { return addIceCandidates(tx, id, 4); }).ok());
    QCOMPARE(*run([&](Transaction &tx) { return countIceCandidates(tx, id); }), 7);
}

void TestConsultations::knowsWhoIsThere()
{
    const SessionId id = make(m_clinic->now);
    const auto there = [&] {
        QStringList users;
        for (const auto &member : *run([](Transaction &tx) { return joinedParticipants(tx); }))
            users.append(member.sessionId.toString() + u'/' + member.userId.toString());
        return users;
    };
    QVERIFY(there().isEmpty());
    QVERIFY(*run([&](Transaction &tx) { return setJoined(tx, id, Participant::Physician, true); }));
    QCOMPARE(there(), QStringList{id.toString() + QStringLiteral("/doc")});
}

QTEST_GUILESS_MAIN(TestConsultations)
#include "tst_consultations.moc"
