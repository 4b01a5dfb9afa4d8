// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/consultation_model.h"
#include "gui/models/conversation_model.h"
#include "gui/models/presence_model.h"
#include "gui/models/user_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
const QDateTime Noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

feed::PresenceView presenceOf(int number, PresenceStatus status = PresenceStatus::Online)
{
    feed::PresenceView view;
    view.userId = UserId(QStringLiteral("u%1").arg(number));
    view.displayName = QStringLiteral("User %1").arg(number);
    view.status = status;
    view.deviceCount = 1;
    view.since = Noon;
    return view;
}

feed::ConsultationView consultationOf(int number, SessionStatus status)
{
    feed::ConsultationView view;
    view.session.id = SessionId(QStringLiteral("s%1").arg(number));
    view.session.patient.displayName = QStringLiteral("Patient %1").arg(number);
    view.session.physician.displayName = QStringLiteral("Dr. Okafor");
    view.session.status = status;
    view.session.createdAt = Noon;
    if (status != SessionStatus::Scheduled)
        view.session.startedAt = Noon.addSecs(number);
    return view;
}

template <class Model, class Row>
void load(Model &model, const QList<Row> &rows)
{
    for (const Row &row : rows)
        model.stage(row);
    model.flush();
}
} // namespace

class TestKeyedModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertsNewRowsOnce()
    {
        PresenceModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy inserted(&model, &PresenceModel::rowsInserted);

        load(model, QList{presenceOf(1), presenceOf(2), presenceOf(1, PresenceStatus::Busy)});

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.find(QStringLiteral("u1"))->status, PresenceStatus::Busy);
        QCOMPARE(model.rowOf(QStringLiteral("u9")), -1);
    }

    void tellsOnlyTheCellsThatChanged()
    {
        PresenceModel model;
        QAbstractItemModelTester tester(&model);
        load(model, QList{presenceOf(1), presenceOf(2)});
        QSignalSpy changed(&model, &PresenceModel::dataChanged);

        feed::PresenceView busy = presenceOf(2, PresenceStatus::Busy);
        busy.since = Noon.addSecs(60);
        load(model, QList{busy, presenceOf(1)});

        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex(),
                 model.index(1, int(PresenceModel::Column::Status)));
        QCOMPARE(changed.at(0).at(1).toModelIndex(),
                 model.index(1, int(PresenceModel::Column::Status)));
        QCOMPARE(changed.at(1).at(0).toModelIndex(),
                 model.index(1, int(PresenceModel::Column::Since)));
    }

    void appliesThousandsOfUpdatesWithFewSignals()
    {
        PresenceModel model;
        QList<feed::PresenceView> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append(presenceOf(i));
        QSignalSpy inserted(&model, &PresenceModel::rowsInserted);
        QSignalSpy changed(&model, &PresenceModel::dataChanged);
        QSignalSpy reset(&model, &PresenceModel::modelReset);
        load(model, rows);

        for (int i = 0; i < 2'000; ++i)
            model.stage(
                presenceOf(i % 500, i < 1'500 ? PresenceStatus::Away : PresenceStatus::Busy));
        model.flush();

        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 500);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.find(QStringLiteral("u499"))->status, PresenceStatus::Busy);
    }

    void snapshotKeepsTheRowsThatStay()
    {
        PresenceModel model;
        QAbstractItemModelTester tester(&model);
        load(model, QList{presenceOf(1), presenceOf(2), presenceOf(3), presenceOf(4)});
        const QPersistentModelIndex third = model.index(2, 0);

        model.replaceAll({presenceOf(3), presenceOf(5)});

        QCOMPARE(model.rowCount(), 2);
        QVERIFY(third.isValid());
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data(IdRole).toString(), QStringLiteral("u3"));
        QCOMPARE(model.rowOf(QStringLiteral("u5")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("u1")), -1);
    }

    void everyModelNamesItsColumns()
    {
        const auto check = [](const QAbstractItemModel &model) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        };
        check(PresenceModel());
        check(ConsultationModel());
        check(ConversationModel());
        check(UserModel());
    }

    void consultationTellsStateTimesAndPeople()
    {
        ConsultationModel model;
        QAbstractItemModelTester tester(&model);
        feed::ConsultationView view = consultationOf(1, SessionStatus::InProgress);
        view.session.room.patientJoined = true;
        load(model, QList{view});

        using Column = ConsultationModel::Column;
        const auto cell = [&](Column column) { return model.index(0, int(column)); };
        QCOMPARE(cell(Column::State).data(StateRole).toString(), QStringLiteral("in_progress"));
        QCOMPARE(cell(Column::Joined).data().toString(), QStringLiteral("Patient"));
        QCOMPARE(cell(Column::Duration).data(TimeRole).toDateTime(), Noon.addSecs(1));
        QVERIFY(cell(Column::Patient).data(FilterRole).toString().contains(u"dr. okafor"));
    }

    void durationEndsWithTheConsultation()
    {
        ConsultationSession session = consultationOf(0, SessionStatus::InProgress).session;

        QCOMPARE(consultationSeconds(session, Noon.addSecs(90)), 90);
        session.endedAt = Noon.addSecs(30);
        QCOMPARE(consultationSeconds(session, Noon.addSecs(90)), 30);
        session.startedAt = {};
        QCOMPARE(consultationSeconds(session, Noon), -1);
    }

    void conversationNamesItsPeople()
    {
        feed::ConversationView view;
        view.conversation.id = ConversationId(QStringLiteral("c1"));
        view.patientName = QStringLiteral("Ana Silva");
        QCOMPARE(peopleText(view), QStringLiteral("Ana Silva"));

        view.counterpartName = QStringLiteral("Dr. Okafor");
        QCOMPARE(peopleText(view), QStringLiteral("Ana Silva and Dr. Okafor"));

        ConversationModel model;
        QAbstractItemModelTester tester(&model);
        load(model, QList{view});
        QCOMPARE(model.index(0, 0).data().toString(), peopleText(view));
    }

    void conversationGrowsByItsMessages()
    {
        feed::ConversationView view;
        view.conversation.id = ConversationId(QStringLiteral("c1"));
        view.messageCount = 3;
        ConversationModel model;
        QAbstractItemModelTester tester(&model);
        load(model, QList{view});
        const auto grow = [&model](qint64 seq, std::optional<bool> byPatient) {
            model.stageEvent(feed::ConversationGrew{ConversationId(QStringLiteral("c1")), seq,
                                                    Noon.addSecs(seq), byPatient});
        };

        grow(3, true); // the row was read behind it
        for (const qint64 seq : {4, 5})
            grow(seq, true);
        grow(6, std::nullopt);
        model.flush();
        QCOMPARE(model.at(0).messageCount, 6);
        QCOMPARE(model.at(0).unreadCount, 2);
        QCOMPARE(model.at(0).conversation.updatedAt, Noon.addSecs(6));

        grow(7, false);
        model.stageEvent(
            feed::ConversationGrew{ConversationId(QStringLiteral("no")), 1, Noon, true});
        model.flush();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).unreadCount, 0);
    }

    void userModelKnowsNames()
    {
        UserModel model;
        QAbstractItemModelTester tester(&model);
        User user;
        user.id = UserId(QStringLiteral("u7"));
        user.displayName = QStringLiteral("Ana Silva");
        user.active = false;
        load(model, QList{user});

        QCOMPARE(model.nameOf(user.id), QStringLiteral("Ana Silva"));
        QCOMPARE(model.nameOf(UserId(QStringLiteral("u8"))), QStringLiteral("u8"));
        QCOMPARE(model.index(0, int(UserModel::Column::Active)).data(StateRole).toString(),
                 QStringLiteral("inactive"));
    }
};

QTEST_GUILESS_MAIN(TestKeyedModels)
#include "tst_keyed_models.moc"
