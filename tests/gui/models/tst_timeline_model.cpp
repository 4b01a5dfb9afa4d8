// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/console.h"
#include "gui/models/step_words.h"
#include "gui/models/timeline_model.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using feed::StepKind;

namespace {
const SessionId Session(QStringLiteral("s1"));
const QDateTime Noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

feed::ConsultationStep step(StepKind kind, int seconds, const QString &actor = {},
                            const QString &detail = {})
{
    return {Session, Noon.addSecs(seconds), kind, actor, detail};
}

QJsonObject json(const feed::ConsultationStep &step)
{
    QJsonObject object{{QStringLiteral("time"), step.time.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("kind"), feed::toWire(step.kind)}};
    if (!step.actor.isEmpty())
        object.insert(QStringLiteral("actor"), step.actor);
    if (!step.detail.isEmpty())
        object.insert(QStringLiteral("detail"), step.detail);
    return object;
}

feed::CommandResult timeline(const QList<feed::ConsultationStep> &steps)
{
    QJsonArray array;
    for (const feed::ConsultationStep &one : steps)
        array.append(json(one));
    feed::CommandResult result;
    result.ok = true;
    result.data = {{QStringLiteral("steps"), array},
                   {QStringLiteral("iceCandidates"), 12},
                   {QStringLiteral("chatMessages"), 3}};
    return result;
}

feed::ServerSnapshot snapshotWith(const SessionId &id)
{
    feed::ServerSnapshot snapshot;
    snapshot.consultations.append(feed::ConsultationView{});
    snapshot.consultations.first().session.id = id;
    return snapshot;
}
} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_model = std::make_unique<TimelineModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setLoader([this](const SessionId &id, TimelineModel::Answer done) {
            m_asked.append(id);
            m_answer = std::move(done);
        });
        m_model->setNameOf(
            [](const QString &id) { return QString(id + QStringLiteral("'s name")); });
        m_model->open(Session);
    }

    void loadsWhatHappened()
    {
        QCOMPARE(m_asked, QList<SessionId>{Session});
        QVERIFY(m_model->isLoading());

        m_answer(timeline(
            {step(StepKind::Created, 0), step(StepKind::Joined, 5, QStringLiteral("ana"))}));

        QVERIFY(!m_model->isLoading());
        QCOMPARE(texts(), (QStringList{QStringLiteral("Consultation created"),
                                       QStringLiteral("ana's name joined")}));
        QCOMPARE(m_model->iceCandidateCount(), 12);
        QCOMPARE(m_model->chatMessageCount(), 3);
    }

    void showsAStepOnceThatTheFeedAndTheAnswerBring()
    {
        m_model->stageEvent(feed::ConsultationStepped{step(StepKind::Joined, 5)});
        m_model->flush();
        m_answer(timeline({step(StepKind::Created, 0), step(StepKind::Joined, 5)}));
        m_model->stageEvent(feed::ConsultationStepped{step(StepKind::Joined, 5)});
        m_model->flush();

        QCOMPARE(kinds(), (QList<StepKind>{StepKind::Created, StepKind::Joined}));
    }

    void growsInTheOrderOfTime()
    {
        m_answer(timeline({step(StepKind::Created, 0), step(StepKind::Offer, 20)}));
        QSignalSpy reset(m_model.get(), &TimelineModel::modelReset);

        m_model->stageEvent(feed::ConsultationStepped{step(StepKind::Ended, 60)});
        m_model->stageEvent(feed::ConsultationStepped{step(StepKind::Joined, 10)});
        m_model->flush();

        QCOMPARE(kinds(), (QList<StepKind>{StepKind::Created, StepKind::Joined, StepKind::Offer,
                                           StepKind::Ended}));
        QCOMPARE(reset.size(), 0);
    }

    void stepsOfAnotherConsultationAreNotItsOwn()
    {
        feed::ConsultationStep other = step(StepKind::Joined, 1);
        other.sessionId = SessionId(QStringLiteral("s2"));
        m_model->stageEvent(feed::ConsultationStepped{other});
        m_model->flush();

        QCOMPARE(m_model->rowCount(), 0);
    }

    void anAnswerForWhatWasClosedIsDropped()
    {
        const TimelineModel::Answer late = m_answer;
        m_model->open(SessionId(QStringLiteral("s2")));

        late(timeline({step(StepKind::Created, 0)}));

        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->isLoading());
    }

    void tellsTheSecondsSinceTheOfferOfEachCall()
    {
        m_answer(timeline({step(StepKind::Offer, 10), step(StepKind::Answer, 11),
                           step(StepKind::Connected, 12, {}, QStringLiteral("2.1")),
                           step(StepKind::Closed, 40), step(StepKind::Offer, 50),
                           step(StepKind::Failed, 58), step(StepKind::Ended, 90)}));

        QCOMPARE(since(0), QVariant());
        QCOMPARE(since(1).toDouble(), 1.0);
        QCOMPARE(since(2).toDouble(), 2.1);
        QCOMPARE(since(5).toDouble(), 8.0);
        QCOMPARE(since(6), QVariant());
    }

    void aRefusalIsToldAndCanBeTriedAgain()
    {
        feed::CommandResult refusal;
        refusal.code = QStringLiteral("unavailable");
        m_answer(refusal);
        QVERIFY(!m_model->errorText().isEmpty());

        m_model->reload();
        QCOMPARE(m_asked.size(), 2);
        m_answer(timeline({}));

        QVERIFY(m_model->errorText().isEmpty());
    }

    void aSnapshotLoadsAgainAndClosesWhatIsGone()
    {
        m_answer(timeline({step(StepKind::Created, 0)}));

        m_model->load(snapshotWith(Session));
        QCOMPARE(m_asked.size(), 2);
        m_answer(timeline({step(StepKind::Created, 0), step(StepKind::Lost, 3)}));
        QCOMPARE(m_model->rowCount(), 2);

        m_model->load({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->sessionId().isEmpty());
    }

    void brokenStepsAreLeftOut()
    {
        QJsonArray array{
            json(step(StepKind::Created, 0)), QStringLiteral("nonsense"),
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("from the future")},
                        {QStringLiteral("time"), QStringLiteral("2026-01-31T12:00:00Z")}},
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("joined")}}};

        QCOMPARE(stepsFromJson(Session, array).size(), 1);
    }

    void everyKindHasWords()
    {
        for (int kind = 0; kind <= static_cast<int>(StepKind::Ended); ++kind) {
            const auto known = static_cast<StepKind>(kind);
            QVERIFY2(!stepText(known, {}, {}).isEmpty(), qPrintable(feed::toWire(known)));
            QVERIFY(stepText(known, QStringLiteral("Ana"), {}).contains(QStringLiteral("Ana")));
        }
        QCOMPARE(stepText(StepKind::Ended, QStringLiteral("Ruth"), QStringLiteral("no_show")),
                 QStringLiteral("Consultation ended by Ruth: No show"));
        QCOMPARE(stepText(StepKind::Removed, QStringLiteral("Ruth"), QStringLiteral("Ana")),
                 QStringLiteral("Participant removed by Ruth: Ana"));
    }

    void theConsoleLoadsItAndFeedsIt()
    {
        Console console;
        QList<feed::ServerCommand> sent;
        console.setCommandSink([&sent](const feed::ServerCommand &command) {
            sent.append(command);
            return static_cast<quint64>(sent.size());
        });
        console.openTimeline(Session);
        QVERIFY(std::holds_alternative<feed::LoadTimeline>(sent.last()));
        feed::CommandResult result = timeline({step(StepKind::Created, 0)});
        result.ticket = static_cast<quint64>(sent.size());
        console.finishCommand(result);

        console.applyFeed({1, {feed::ConsultationStepped{step(StepKind::Started, 9)}}});
        console.flush();
        QCOMPARE(console.timeline()->rowCount(), 2);

        console.reset();
        QCOMPARE(console.timeline()->rowCount(), 0);
    }

private:
    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->index(row).data().toString());
        return texts;
    }
    QList<StepKind> kinds() const
    {
        QList<StepKind> kinds;
        for (int row = 0; row < m_model->rowCount(); ++row)
            kinds.append(m_model->at(row).kind);
        return kinds;
    }
    QVariant since(int row) const
    {
        return m_model->index(row).data(TimelineModel::SinceOfferRole);
    }

    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<SessionId> m_asked;
    TimelineModel::Answer m_answer;
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
