// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/staff_notes.h"
#include "server/storage/audit_table.h"
#include "tests/server/handlers/clinic_harness.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace anteroom::tests;
using namespace std::chrono_literals;

namespace {
bool isOk(const QJsonObject &acknowledgement)
{
    return acknowledgement.value(QStringLiteral("ok")).toBool();
}
} // namespace

/// What the console learns of consultations: the timeline, and how people are connected.
class TestTimeline : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClinicHarness> m_clinic;
    SessionId m_id;

    QJsonObject session(const QJsonObject &more = {}) const
    {
        QJsonObject payload = more;
        payload.insert(QStringLiteral("sessionId"), m_id.toString());
        return payload;
    }
    QJsonObject signal(const QString &key, const UserId &target) const
    {
        return session({{key, QJsonObject()}, {QStringLiteral("targetUserId"), target.toString()}});
    }
    QJsonObject stats(const QString &state, const QJsonObject &more = {}) const
    {
        QJsonObject payload = session(more);
        payload.insert(QStringLiteral("state"), state);
        return payload;
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
    Timeline load()
    {
        const auto loaded = await<Timeline>(
            [this](Answer<Timeline> answer) { m_clinic->clinic().timeline().load(m_id, answer); });
        return loaded ? *loaded : Timeline();
    }
    /// `kind actor detail`, joined by single spaces.
    static QStringList texts(const Steps &steps)
    {
        QStringList lines;
        for (const feed::ConsultationStep &step : steps)
            lines.append(
                QString(toWire(step.kind) + u' ' + step.actor + u' ' + step.detail).trimmed());
        return lines;
    }
    QStringList timeline() { return texts(load().steps); }
    template <class Event>
    QList<Event> told() const
    {
        QList<Event> found;
        for (const feed::FeedEvent &event : m_clinic->feed.events) {
            if (const auto *match = std::get_if<Event>(&event))
                found.append(*match);
        }
        return found;
    }
    feed::ConsultationView view()
    {
        m_clinic->feed.events.clear();
        m_clinic->clinic().consultations().publish(m_id);
        m_clinic->settle();
        return told<feed::ConsultationChanged>().constLast().consultation;
    }
    void setFlags(std::optional<bool> locked, std::optional<bool> admitted)
    {
        QVERIFY(await<ConsultationSession>([&](Answer<ConsultationSession> answer) {
            m_clinic->clinic().consultations().setFlags(Actor::consoleOperator(m_clinic->admin),
                                                        m_id, locked, admitted, answer);
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start());
        const auto made = await<ConsultationSession>([this](Answer<ConsultationSession> answer) {
            m_clinic->clinic().consultations().create(
                Actor::apiKey(ApiKeyId(QStringLiteral("k"))),
                {{}, {}, m_clinic->patient, m_clinic->physician}, answer);
        });
        QVERIFY(made);
        m_id = made->id;
    }
    void cleanup() { m_clinic.reset(); }

    void tellsAWholeConsultation()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        QVERIFY(isOk(patient->call("consultation:join", session()))); // is there already
        setFlags(true, true);
        setFlags(true, true);
        setFlags(false, {});
        QVERIFY(isOk(doctor->call("consultation:join", session())));
        QVERIFY(isOk(doctor->call("consultation:start", session())));
        QVERIFY(isOk(doctor->call("consultation:start", session())));
        QVERIFY(isOk(doctor->call("consultation:offer",
                                  signal(QStringLiteral("offer"), m_clinic->patient))));
        QVERIFY(isOk(patient->call("consultation:answer",
                                   signal(QStringLiteral("answer"), m_clinic->physician))));
        QVERIFY(isOk(patient->call("consultation:stats", stats(QStringLiteral("connecting")))));
        m_clinic->advance(2'100ms);
        for (int i = 0; i < 2; ++i)
            QVERIFY(isOk(patient->call("consultation:stats", stats(QStringLiteral("connected")))));
        QVERIFY(isOk(doctor->call("consultation:end", session())));
        QVERIFY(isOk(doctor->call("consultation:leave", session())));

        const QStringList expected{
            QStringLiteral("created system"),    QStringLiteral("joined pat"),
            QStringLiteral("locked adm"),        QStringLiteral("admitted adm"),
            QStringLiteral("unlocked adm"),      QStringLiteral("joined doc"),
            QStringLiteral("started doc"),       QStringLiteral("offer doc"),
            QStringLiteral("answer pat"),        QStringLiteral("connecting pat"),
            QStringLiteral("connected pat 2.1"), QStringLiteral("ended doc completed"),
            QStringLiteral("left doc")};
        m_clinic->settle();
        QCOMPARE(timeline(), expected);
        Steps toldSteps;
        for (const auto &event : told<feed::ConsultationStepped>())
            toldSteps.append(event.step);
        QCOMPARE(texts(toldSteps), expected);
    }

    void countsCandidatesAndMessages()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        const QJsonObject message{{QStringLiteral("conversationId"), QStringLiteral("conv")},
                                  {QStringLiteral("content"), QStringLiteral("SECRET")}};
        for (int i = 0; i < 3; ++i)
            QVERIFY(isOk(patient->call("consultation:ice-candidate",
                                       signal(QStringLiteral("candidate"), m_clinic->physician))));
        QVERIFY(isOk(patient->call("chat:message", message)));
        QCOMPARE(load().iceCandidates, 3); // counts that are not stored yet too
        QCOMPARE(load().chatMessages, 1);

        QVERIFY(isOk(patient->call("consultation:ice-candidate",
                                   signal(QStringLiteral("candidate"), m_clinic->physician))));
        m_clinic->advance(5s);
        QVERIFY(await<ConsultationSession>([this](Answer<ConsultationSession> answer) {
            m_clinic->clinic().consultations().end(Actor::system(), m_id, {}, answer);
        }));
        m_clinic->advance(1s);
        QVERIFY(isOk(patient->call("chat:message", message)));
        QCOMPARE(load().iceCandidates, 4);
        QCOMPARE(load().chatMessages, 1); // not after the end
        QVERIFY(!timeline().join(u' ').contains(QLatin1String("SECRET")));
    }

    void tellsOfThoseWhoAreLostAndReturn()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        const QDateTime lostAt = m_clinic->clock.utcNow();
        patient->drop(false);
        m_clinic->advance({});
        m_clinic->settle();
        QCOMPARE(view().patientLink.keptUntil, lostAt.addSecs(90));
        QVERIFY(!view().physicianLink.keptUntil.isValid());

        m_clinic->advance(80s); // longer than the others are told nothing
        patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        QVERIFY(!view().patientLink.keptUntil.isValid());
        patient->drop(false);
        m_clinic->advance({});
        m_clinic->advance(90s);
        m_clinic->settle();
        QVERIFY(!view().patientLink.keptUntil.isValid());
        patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));

        QCOMPARE(timeline(),
                 (QStringList{QStringLiteral("created system"), QStringLiteral("joined pat"),
                              QStringLiteral("lost pat"), QStringLiteral("returned pat"),
                              QStringLiteral("lost pat"), QStringLiteral("left pat"),
                              QStringLiteral("joined pat")}));
    }

    void tellsWhatStaffDo()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        setFlags({}, true);
        setFlags({}, false);
        const Actor actor = Actor::consoleOperator(m_clinic->admin);
        QVERIFY(await<Done>([&](Answer<Done> answer) {
            m_clinic->clinic().consultations().deny(actor, m_id, QStringLiteral("SECRET"), answer);
        }));
        QVERIFY(await<Done>([&](Answer<Done> answer) {
            m_clinic->clinic().consultations().removeParticipant(actor, m_id, m_clinic->physician,
                                                                 QStringLiteral("SECRET"), answer);
        }));
        QVERIFY(await<ConsultationSession>([&](Answer<ConsultationSession> answer) {
            m_clinic->clinic().consultations().close(actor, m_id, SessionStatus::Cancelled, answer);
        }));

        QCOMPARE(timeline(),
                 (QStringList{QStringLiteral("created system"), QStringLiteral("joined pat"),
                              QStringLiteral("admitted adm"), QStringLiteral("held adm"),
                              QStringLiteral("denied adm pat"), QStringLiteral("removed adm doc"),
                              QStringLiteral("ended adm cancelled")}));
    }

    void tellsOfMissedCalls()
    {
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(doctor->call("consultation:join", session())));
        QVERIFY(isOk(doctor->call("consultation:offer",
                                  signal(QStringLiteral("offer"), m_clinic->patient))));
        m_clinic->advance(45s);
        m_clinic->settle();
        QCOMPARE(timeline().last(), QStringLiteral("missed_call pat"));
    }

    void aCallAfterAFailedOneIsMeasuredAnew()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        QVERIFY(isOk(doctor->call("consultation:join", session())));
        const auto offer = signal(QStringLiteral("offer"), m_clinic->patient);
        QVERIFY(isOk(doctor->call("consultation:offer", offer)));
        m_clinic->advance(30s);
        QVERIFY(isOk(doctor->call("consultation:stats", stats(QStringLiteral("failed")))));
        QVERIFY(isOk(doctor->call("consultation:offer", offer)));
        m_clinic->advance(1s);
        QVERIFY(isOk(doctor->call("consultation:offer", offer))); // of the same call
        m_clinic->advance(500ms);
        QVERIFY(isOk(doctor->call("consultation:stats", stats(QStringLiteral("connected")))));
        QCOMPARE(timeline().last(), QStringLiteral("connected doc 1.5"));
        QVERIFY(isOk(doctor->call("consultation:stats", stats(QStringLiteral("connecting")))));
        QVERIFY(isOk(doctor->call("consultation:stats", stats(QStringLiteral("connected")))));
        QCOMPARE(timeline().last(), QStringLiteral("connected doc")); // again, in the same call
    }

    void onlyParticipantsHaveMedia()
    {
        auto admin = m_clinic->client(m_clinic->admin);
        QVERIFY(isOk(admin->call("consultation:join", session())));
        QVERIFY(isOk(admin->call("consultation:stats", stats(QStringLiteral("connected")))));
        QCOMPARE(timeline(),
                 (QStringList{QStringLiteral("created system"), QStringLiteral("joined adm")}));
    }

    void whoWasThereAtACrashHasLeft()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        // As the next start finds it.
        QVERIFY(await<Done>([this](Answer<Done> answer) { m_clinic->clinic().start(answer); }));
        QCOMPARE(timeline().last(), QStringLiteral("left pat restart"));
    }

    void theConsoleIsToldOfLinksOnceASecond()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        m_clinic->advance(2s);
        m_clinic->settle();
        m_clinic->feed.events.clear();
        const auto tell = [&](int roundTrip) {
            const QJsonObject figures{{QStringLiteral("roundTripMs"), roundTrip},
                                      {QStringLiteral("packetLossPercent"), 1.5},
                                      {QStringLiteral("camera"), true},
                                      {QStringLiteral("microphone"), QStringLiteral("yes")}};
            QVERIFY(isOk(
                patient->call("consultation:stats", stats(QStringLiteral("connected"), figures))));
            m_clinic->settle();
        };
        for (int i = 1; i <= 5; ++i)
            tell(i);
        QCOMPARE(told<feed::ConsultationChanged>().size(), 1);
        m_clinic->advance(1s);
        m_clinic->settle();
        const auto changes = told<feed::ConsultationChanged>();
        QCOMPARE(changes.size(), 2);
        const feed::ParticipantLink link = changes[1].consultation.patientLink;
        QCOMPARE(link.state, QStringLiteral("connected"));
        QCOMPARE(link.roundTripMilliseconds, 5);
        QCOMPARE(link.lossPercent, 1.5);
        QCOMPARE(link.camera, std::optional<bool>(true));
        QVERIFY(!link.microphone);
        m_clinic->advance(1s);
        tell(5); // nothing is different
        QCOMPARE(told<feed::ConsultationChanged>().size(), 2);
        QCOMPARE(m_clinic->clinic().calls().callFigures().connected, 1U);

        QVERIFY(isOk(patient->call("consultation:leave", session())));
        QVERIFY(view().patientLink.state.isEmpty());
    }

    void theEndForgetsLinks()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        QVERIFY(isOk(patient->call("consultation:join", session())));
        QVERIFY(isOk(patient->call("consultation:stats", stats(QStringLiteral("connected")))));
        QCOMPARE(view().patientLink.state, QStringLiteral("connected"));
        QVERIFY(await<ConsultationSession>([this](Answer<ConsultationSession> answer) {
            m_clinic->clinic().consultations().end(Actor::system(), m_id, {}, answer);
        }));
        QVERIFY(view().patientLink.state.isEmpty());
    }

    void notesOfStaffAreAudited()
    {
        using Notes = QList<feed::StaffNote>;
        const Context &context = m_clinic->clinic().context();
        QVERIFY(await<Notes>([&](Answer<Notes> answer) {
            addStaffNote(context, m_clinic->admin, m_clinic->conversation, QStringLiteral("SECRET"),
                         answer);
        }));
        QVERIFY(await<Notes>([&](Answer<Notes> answer) {
            loadStaffNotes(context, Actor::consoleOperator(m_clinic->admin), m_clinic->conversation,
                           answer);
        }));
        const auto entries = m_clinic->run(
            [](storage::Transaction &tx) { return storage::searchAudit(tx, {.limit = 2}); });
        QCOMPARE(entries->at(0).entry.action, QStringLiteral("note.read"));
        QCOMPARE(entries->at(1).entry.action, QStringLiteral("note.add"));
        for (const storage::AuditEntry &entry : *entries) {
            QCOMPARE(entry.entry.object, QStringLiteral("conv"));
            QCOMPARE(entry.entry.actor, QStringLiteral("operator:adm"));
            QVERIFY(entry.entry.reason.isEmpty());
        }
    }

    void readingTellsTheConsoleWhatIsUnread()
    {
        auto patient = m_clinic->client(m_clinic->patient);
        auto doctor = m_clinic->client(m_clinic->physician);
        const QJsonObject conversation{{QStringLiteral("conversationId"), QStringLiteral("conv")}};
        QJsonObject message = conversation;
        message.insert(QStringLiteral("content"), QStringLiteral("hello"));
        for (int i = 0; i < 2; ++i)
            QVERIFY(isOk(patient->call("chat:message", message)));
        QCOMPARE(told<feed::ConversationGrew>().constLast().seq, 2);
        QCOMPARE(told<feed::ConversationGrew>().constLast().byPatient, true);

        QVERIFY(isOk(doctor->call("chat:mark_read", conversation)));
        QCOMPARE(told<feed::ConversationChanged>().constLast().conversation.unreadCount, 0);
        QVERIFY(isOk(patient->call("chat:message", message)));
        QVERIFY(isOk(doctor->call("chat:message", message)));
        QCOMPARE(told<feed::ConversationGrew>().constLast().seq, 4);
        QCOMPARE(told<feed::ConversationGrew>().constLast().byPatient, false);

        m_clinic->feed.events.clear();
        QVERIFY(isOk(patient->call("chat:mark_read", conversation)));
        QVERIFY(told<feed::ConversationChanged>().isEmpty()); // is nothing to staff
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
