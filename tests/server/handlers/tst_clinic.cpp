// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/event_table.h"
#include "server/storage/notification_table.h"
#include "server/storage/outbox_table.h"
#include "server/storage/user_table.h"
#include "tests/server/handlers/clinic_harness.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {
const QString ConversationKey = QStringLiteral("conversationId");
const QString SessionKey = QStringLiteral("sessionId");

QString codeOf(const QJsonObject &acknowledgement)
{
    return acknowledgement.value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("code"))
        .toString();
}
bool isOk(const QJsonObject &acknowledgement)
{
    return acknowledgement.value(QStringLiteral("ok")).toBool();
}
} // namespace

class TestClinic : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClinicHarness> m_clinic;
    const QJsonObject m_conversation{{ConversationKey, QStringLiteral("conv")}};
    const QJsonObject m_session{{SessionKey, QStringLiteral("cons")}};

    QJsonObject saying(const QString &content)
    {
        return {{ConversationKey, QStringLiteral("conv")}, {QStringLiteral("content"), content}};
    }
    QString refusalOf(const QJsonObject &auth)
    {
        MemoryClient client(m_clinic->engine());
        client.connectWith(auth);
        return client.refusal().value(QStringLiteral("message")).toString();
    }
    ConsultationSession stored() { return stored(m_clinic->session); }
    ConsultationSession stored(const SessionId &id)
    {
        const auto found = m_clinic->run(
            [&](storage::Transaction &tx) { return storage::findConsultation(tx, id); });
        return **found;
    }
    /// Who waits for the physician.
    QList<SessionId> queue()
    {
        return *m_clinic->run([this](storage::Transaction &tx) {
            return storage::waitingFor(tx, m_clinic->physician);
        });
    }
    void passMinutes(int minutes)
    {
        for (int half = 0; half < 2 * minutes; ++half)
            m_clinic->advance(30s);
        m_clinic->settle();
    }
    template <class T>
    Outcome<T> await(const std::function<void(Answer<T>)> &ask)
    {
        std::optional<Outcome<T>> answer;
        ask([&answer](const Outcome<T> &outcome) { answer.emplace(outcome); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        m_clinic->settle();
        return *answer;
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start());
    }
    void cleanup() { m_clinic.reset(); }

    void refusesConnectionsInTheWordsOfTheContract()
    {
        const auto token = [](const QString &text) -> QJsonObject {
            return {{QStringLiteral("token"), text}};
        };
        QCOMPARE(refusalOf({}), QStringLiteral("Authentication token required"));
        QCOMPARE(refusalOf(token({})), QStringLiteral("Authentication token required"));
        QCOMPARE(refusalOf(token(QStringLiteral("x"))),
                 QStringLiteral("Invalid authentication token"));
        QCOMPARE(refusalOf({{QStringLiteral("token"), 7}}),
                 QStringLiteral("Invalid authentication token"));
        QCOMPARE(refusalOf(token(m_clinic->token(UserId(QStringLiteral("nobody"))))),
                 QStringLiteral("User not found or inactive"));
    }

    void tellsAndDisconnectsAtTheEndOfTheToken()
    {
        MemoryClient client(m_clinic->engine());
        QVERIFY(client.connectWith(
            {{QStringLiteral("token"), m_clinic->token(m_clinic->patient, 20s)}}));
        m_clinic->advance(19s);
        QVERIFY(!client.isClosed());
        m_clinic->advance(1s);
        QCOMPARE(client.count(QStringLiteral("auth:expired")), 1);
        QVERIFY(client.isClosed());
    }

    void aRefreshedTokenLastsLonger()
    {
        MemoryClient client(m_clinic->engine());
        QVERIFY(client.connectWith(
            {{QStringLiteral("token"), m_clinic->token(m_clinic->patient, 10s)}}));
        const auto foreign = client.call(
            "auth:refresh",
            QJsonObject{{QStringLiteral("token"), m_clinic->token(m_clinic->physician)}});
        QCOMPARE(codeOf(foreign), QStringLiteral("forbidden"));
        QVERIFY(
            isOk(client.call("auth:refresh", QJsonObject{{QStringLiteral("token"),
                                                          m_clinic->token(m_clinic->patient)}})));

        m_clinic->advance(20s);

        QVERIFY(!client.isClosed());
    }

    void S9_anyPayloadOfAnyEventLeavesTheSocket()
    {
        const auto client = m_clinic->client(m_clinic->patient);
        const QList<QJsonValue> payloads{
            QJsonValue::Null,         QJsonArray(), 7, true, QStringLiteral("x"),
            QJsonArray{QJsonObject()}};
        for (const EventRule &rule : eventRules()) {
            for (const QJsonValue &payload : payloads) {
                client->emitEvent(rule.event, payload);
                const QJsonObject error = client->expectEvent(QStringLiteral("error"));
                QCOMPARE(error.value(QStringLiteral("event")).toString(),
                         QString::fromLatin1(rule.event));
                QCOMPARE(error.value(QStringLiteral("message")).toString(),
                         QStringLiteral("Invalid payload"));
            }
        }
        QVERIFY(!client->isClosed());
    }

    void aUserMayHaveSixtyFourSockets()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start({}));
        std::vector<std::unique_ptr<MemoryClient>> clients;
        for (int i = 0; i < 64; ++i)
            clients.push_back(m_clinic->client(m_clinic->patient));
        QCOMPARE(refusalOf({{QStringLiteral("token"), m_clinic->token(m_clinic->patient)}}),
                 QStringLiteral("Too many connections"));
    }

    void deactivationAndRevocationAndRoleDisconnect()
    {
        const Actor actor = Actor::system();
        auto client = m_clinic->client(m_clinic->patient);
        QVERIFY(await<Done>([&](Answer<Done> answer) {
            m_clinic->clinic().users().revokeTokens(actor, m_clinic->patient, {}, answer);
        }));
        QVERIFY(client->isClosed());

        auto doctor = m_clinic->client(m_clinic->physician);
        storage::UserPatch patch;
        patch.role = Role::Agent;
        QVERIFY(await<User>([&](Answer<User> answer) {
            m_clinic->clinic().users().update(actor, m_clinic->physician, patch, answer);
        }));
        QVERIFY(doctor->isClosed());

        auto agent = m_clinic->client(m_clinic->agent);
        QVERIFY(await<User>([&](Answer<User> answer) {
            m_clinic->clinic().users().setActive(actor, m_clinic->agent, false, answer);
        }));
        QVERIFY(agent->isClosed());
        QCOMPARE(refusalOf({{QStringLiteral("token"), m_clinic->token(m_clinic->agent)}}),
                 QStringLiteral("User not found or inactive"));
    }

    void aMessageReachesTheRoomAndLeavesANoticeForTheAbsent()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("chat:join", m_conversation)));
        const auto acknowledged = patient->call("chat:message", saying(QStringLiteral("hello")));
        QVERIFY(isOk(acknowledged));
        const QJsonObject message = acknowledged.value(QStringLiteral("message")).toObject();
        QCOMPARE(message.value(QStringLiteral("seq")).toInt(), 1);
        QCOMPARE(patient->expectEvent(QStringLiteral("chat:message:new"))
                     .value(QStringLiteral("message"))
                     .toObject(),
                 message);

        const auto due = m_clinic->run([this](storage::Transaction &tx) {
            return storage::dueOutbox(tx, {OutboxKind::Push, OutboxKind::Payment},
                                      m_clinic->clock.utcNow());
        });
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->constFirst().kind, OutboxKind::Push);
        auto doctor = m_clinic->client(m_clinic->physician);
        const auto notice = doctor->expectEvent(QStringLiteral("notification:new"));
        QCOMPARE(notice.value(QStringLiteral("data")).toObject(),
                 (QJsonObject{{ConversationKey, QStringLiteral("conv")},
                              {QStringLiteral("messageId"), message.value(QStringLiteral("id"))}}));
    }

    void whatWaitedComesOnce()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("chat:message", saying(QStringLiteral("1")))));
        QVERIFY(isOk(patient->call("chat:message", saying(QStringLiteral("2")))));

        auto doctor = m_clinic->client(m_clinic->physician);
        QCOMPARE(doctor->count(QStringLiteral("notification:new")), 2);
        auto tab = m_clinic->client(m_clinic->physician);
        QCOMPARE(tab->count(QStringLiteral("notification:new")), 0);
        QCOMPARE(doctor->count(QStringLiteral("notification:new")), 0);
    }

    void whoLeavesWhileAMessageIsStoredGetsANotice()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(doctor->call("chat:join", m_conversation)));

        patient->emitEvent("chat:message", saying(QStringLiteral("just missed")));
        doctor->emitEvent("chat:leave", m_conversation);
        m_clinic->settle();

        QCOMPARE(doctor->count(QStringLiteral("chat:message:new")), 0);
        QCOMPARE(doctor->count(QStringLiteral("notification:new")), 1);
    }

    void aLeaveBehindAJoinIsNotOvertaken()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        patient->emitEvent("chat:join", m_conversation);
        patient->emitEvent("chat:leave", m_conversation);
        m_clinic->settle();

        QVERIFY(isOk(doctor->call("chat:message", saying(QStringLiteral("anybody?")))));

        QCOMPARE(patient->count(QStringLiteral("chat:messages")), 1);
        QCOMPARE(patient->count(QStringLiteral("chat:message:new")), 0);
    }

    void typingBehindAJoinIsNotOvertakenEither()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(doctor->call("chat:join", m_conversation)));
        patient->emitEvent("chat:join", m_conversation);
        QVERIFY(isOk(patient->call("chat:typing:start", m_conversation)));
        QCOMPARE(doctor->count(QStringLiteral("chat:typing:start")), 1);
        m_clinic->advance(6s);
        QCOMPARE(doctor->count(QStringLiteral("chat:typing:stop")), 1);
    }

    void aSocketThatGoesDuringItsJoinLeavesNoFlag()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        patient->emitEvent("consultation:join", m_session);
        patient->drop(true);
        m_clinic->advance({});
        m_clinic->settle();

        QVERIFY(!stored().room.patientJoined);
    }

    void aLostMemberKeepsItsPlaceFor15Seconds()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        QVERIFY(isOk(doctor->call("consultation:join", m_session)));
        patient->drop(false);
        m_clinic->advance(14s);
        m_clinic->settle();
        QCOMPARE(doctor->count(QStringLiteral("consultation:user_left")), 0);
        QVERIFY(stored().room.patientJoined);

        m_clinic->advance(1s);
        m_clinic->settle();

        QCOMPARE(doctor->count(QStringLiteral("consultation:user_left")), 1);
        QVERIFY(!stored().room.patientJoined);
    }

    void whoComesBackInTimeWasNeverGone()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        QVERIFY(isOk(doctor->call("consultation:join", m_session)));
        patient->drop(false);
        m_clinic->advance(5s);
        auto back = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(back->call("consultation:join", m_session)));
        m_clinic->advance(15s);
        m_clinic->settle();

        QCOMPARE(doctor->count(QStringLiteral("consultation:user_left")), 0);
        QCOMPARE(doctor->count(QStringLiteral("consultation:user_joined")), 0);
        QVERIFY(stored().room.patientJoined);
    }

    void anEndStoresOnePaymentAndIsToldOnce()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        QVERIFY(isOk(doctor->call("consultation:start", m_session)));
        m_clinic->advance(20s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(isOk(doctor->call("consultation:end", m_session)));

        QCOMPARE(patient->count(QStringLiteral("consultation:session_started")), 1);
        QCOMPARE(patient->count(QStringLiteral("consultation:session_ended")), 1);
        const auto due = m_clinic->run([this](storage::Transaction &tx) {
            return storage::dueOutbox(tx, {OutboxKind::Push, OutboxKind::Payment},
                                      m_clinic->clock.utcNow());
        });
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->constFirst().key, QStringLiteral("payment:cons"));
        QCOMPARE(codeOf(doctor->call("consultation:start", m_session)), QStringLiteral("conflict"));
    }

    void aRemovedParticipantStaysOut()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        QVERIFY(isOk(doctor->call("consultation:join", m_session)));

        QVERIFY(await<Done>([&](Answer<Done> answer) {
            m_clinic->clinic().consultations().removeParticipant(
                Actor::consoleOperator(m_clinic->admin), m_clinic->session, m_clinic->patient,
                QStringLiteral("wrong room"), answer);
        }));

        const auto update = doctor->expectEvent(QStringLiteral("consultation:update"));
        QCOMPARE(update.value(QStringLiteral("action")).toString(), QStringLiteral("removed"));
        QCOMPARE(doctor->count(QStringLiteral("consultation:user_left")), 1);
        QCOMPARE(patient->expectEvent(QStringLiteral("moderation:notice"))
                     .value(QStringLiteral("reason"))
                     .toString(),
                 QStringLiteral("wrong room"));
        QCOMPARE(codeOf(patient->call("consultation:join", m_session)),
                 QStringLiteral("forbidden"));
        QCOMPARE(codeOf(doctor->call(
                     "consultation:offer",
                     QJsonObject{{SessionKey, QStringLiteral("cons")},
                                 {QStringLiteral("offer"), QJsonObject()},
                                 {QStringLiteral("targetUserId"), QStringLiteral("pat")}})),
                 QStringLiteral("forbidden"));
        QVERIFY(!stored().room.patientJoined);
    }

    void anEnforcedWaitingRoomHoldsSignalsBack()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start({.rateLimits = false, .waitingRoom = WaitingRoom::Enforce}));
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        const QJsonObject offer{{SessionKey, QStringLiteral("cons")},
                                {QStringLiteral("offer"), QJsonObject()},
                                {QStringLiteral("targetUserId"), QStringLiteral("doc")}};
        QCOMPARE(codeOf(patient->call("consultation:offer", offer)), QStringLiteral("forbidden"));

        QVERIFY(await<ConsultationSession>([&](Answer<ConsultationSession> answer) {
            m_clinic->clinic().consultations().setFlags(Actor::system(), m_clinic->session, {},
                                                        true, answer);
        }));

        QVERIFY(patient->expectEvent(QStringLiteral("consultation:update"))
                    .value(QStringLiteral("admitted"))
                    .toBool());
        QVERIFY(isOk(patient->call("consultation:offer", offer)));
    }

    void aPlaceInTheWaitingRoomIsKept90Seconds()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start({.rateLimits = false, .waitingRoom = WaitingRoom::Enforce}));
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        const QDateTime since = stored().room.waitingSince;
        QVERIFY(since.isValid());
        patient->drop(false);
        m_clinic->advance(89s);
        m_clinic->settle();
        QVERIFY(!stored().room.patientJoined);
        QCOMPARE(queue(), QList<SessionId>{m_clinic->session});

        // Back in time: the place is the old one.
        patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        QCOMPARE(stored().room.waitingSince, since);
        patient->drop(false);
        m_clinic->advance(90s);
        m_clinic->settle();
        QCOMPARE(queue(), QList<SessionId>());
        patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", m_session)));
        QVERIFY(stored().room.waitingSince > since);
    }

    void theSweepEndsWhatNobodyEnded()
    {
        // Nobody came to an appointment.
        const SessionId missed(QStringLiteral("missed"));
        const auto made = m_clinic->run([&](storage::Transaction &tx) {
            const AppointmentId id(QStringLiteral("appointment"));
            const auto appointment = storage::insertAppointment(
                tx, {id, m_clinic->patient, m_clinic->physician, m_clinic->clock.utcNow(), {}},
                m_clinic->now);
            return appointment ? storage::insertConsultation(
                                     tx, {missed, id, m_clinic->patient, m_clinic->physician},
                                     m_clinic->now)
                               : Failure{appointment.error()};
        });
        QVERIFY(made);
        QVERIFY(await<Done>([&](Answer<Done> answer) { m_clinic->clinic().start(answer); }));
        // Both left one that was never ended.
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(doctor->call("consultation:join", m_session)));
        QVERIFY(isOk(doctor->call("consultation:start", m_session)));
        QVERIFY(isOk(doctor->call("consultation:leave", m_session)));

        passMinutes(29);
        QCOMPARE(stored(missed).status, SessionStatus::Scheduled);
        passMinutes(2);
        QCOMPARE(stored(missed).status, SessionStatus::NoShow);
        passMinutes(80);
        QCOMPARE(stored().status, SessionStatus::InProgress);
        passMinutes(12);
        QCOMPARE(stored().status, SessionStatus::Completed);
        const auto payment = m_clinic->run([](storage::Transaction &tx) {
            return storage::findOutbox(tx, QStringLiteral("payment:cons"));
        });
        QVERIFY(*payment);
    }

    void thoseWhoComeToShareSomethingLearnOfEachOther()
    {
        const UserId stranger(QStringLiteral("stranger"));
        QVERIFY(m_clinic->addUser(stranger, Role::Patient));
        auto theirs = m_clinic->client(stranger);
        auto doctor = m_clinic->client(m_clinic->physician);
        const QString update = QStringLiteral("presence:update");
        theirs->count(update);
        doctor->count(update);
        QVERIFY(isOk(doctor->call(
            "presence:status", QJsonObject{{QStringLiteral("status"), QStringLiteral("busy")}})));
        m_clinic->advance(1s);
        m_clinic->settle();
        QCOMPARE(theirs->count(update), 0);
        doctor->count(update);

        const auto made = await<Conversation>([&](Answer<Conversation> answer) {
            m_clinic->clinic().conversations().create(
                Actor::system(), {.patientId = stranger, .physicianId = m_clinic->physician},
                answer);
        });
        QVERIFY(made);
        const QJsonObject told = theirs->expectEvent(update);
        QCOMPARE(told.value(QStringLiteral("userId")).toString(), QStringLiteral("doc"));
        QCOMPARE(told.value(QStringLiteral("status")).toString(), QStringLiteral("busy"));
        QCOMPARE(doctor->expectEvent(update).value(QStringLiteral("userId")).toString(),
                 QStringLiteral("stranger"));

        // Closed: they are strangers again.
        QVERIFY(await<Conversation>([&](Answer<Conversation> answer) {
            m_clinic->clinic().conversations().update(
                Actor::system(), made->id, {.status = ConversationStatus::Closed}, answer);
        }));
        doctor->call("presence:status",
                     QJsonObject{{QStringLiteral("status"), QStringLiteral("away")}});
        m_clinic->advance(1s);
        m_clinic->settle();
        QCOMPARE(theirs->count(update), 0);
    }

    void anAddressHasABudgetForAllItsSockets()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start(handlers::Options{}));
        QVERIFY(m_clinic->throttles.set(*Throttles::find(u"address.burst"), 4));
        const QHostAddress address(QStringLiteral("203.0.113.7"));
        auto patient = m_clinic->client(m_clinic->patient, address);
        auto doctor = m_clinic->client(m_clinic->physician, address);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(isOk(patient->call("presence:list", QJsonObject())));
            QVERIFY(isOk(doctor->call("presence:list", QJsonObject())));
        }
        QCOMPARE(codeOf(doctor->call("presence:list", QJsonObject())),
                 QStringLiteral("rate_limited"));
        m_clinic->advance(1ms); // at 1,000 a second
        QVERIFY(isOk(patient->call("presence:list", QJsonObject())));
    }

    void tellsTheConsoleWithoutContents()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("chat:message", saying(QStringLiteral("SECRET")))));

        quint64 number = 0;
        QStringList outcomes;
        for (const feed::FeedEvent &event : m_clinic->feed.events) {
            const auto *traffic = std::get_if<feed::TrafficRecorded>(&event);
            if (!traffic || traffic->traffic.event != QLatin1String("chat:message"))
                continue;
            QVERIFY(!traffic->traffic.shape.contains(QLatin1String("SECRET")));
            QCOMPARE(traffic->traffic.room, QStringLiteral("conversation:conv"));
            QVERIFY(number == 0 || number == traffic->traffic.number);
            number = traffic->traffic.number;
            outcomes.append(traffic->traffic.outcome);
        }
        QCOMPARE(outcomes, (QStringList{QString(), QStringLiteral("ok")}));
        QVERIFY(number > 0);
        QVERIFY(m_clinic->clinic().traffic().payload(number)->contains("SECRET"));
    }

    void keepsNoTokenInTheTraffic()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        const QString token = m_clinic->token(m_clinic->patient);
        QVERIFY(isOk(patient->call("auth:refresh", QJsonObject{{QStringLiteral("token"), token}})));
        for (const feed::FeedEvent &event : m_clinic->feed.events) {
            if (const auto *traffic = std::get_if<feed::TrafficRecorded>(&event)) {
                const auto payload = m_clinic->clinic().traffic().payload(traffic->traffic.number);
                QVERIFY(!payload || !payload->contains(token.toLatin1()));
            }
        }
    }

    void shutsDownWithoutTellingAnybodyOffline()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        doctor->count(QStringLiteral("presence:update"));
        m_clinic->clinic().announceShutdown(2s);
        patient->drop(true);
        m_clinic->advance(20s);
        m_clinic->settle();

        QCOMPARE(doctor->expectEvent(QStringLiteral("system:shutdown")),
                 (QJsonObject{{QStringLiteral("reconnectAfterMs"), 2000}}));
        QCOMPARE(doctor->count(QStringLiteral("presence:update")), 0);
    }
};

QTEST_GUILESS_MAIN(TestClinic)
#include "tst_clinic.moc"
