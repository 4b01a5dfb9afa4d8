// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ban_model.h"
#include "gui/models/connection_model.h"
#include "gui/models/console.h"
#include "gui/models/mute_model.h"
#include "gui/models/refusal_cause.h"
#include "gui/models/refusal_model.h"
#include "gui/models/room_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
const QDateTime Noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

feed::BanView ban(const QString &id)
{
    return {id, QStringLiteral("203.0.113.x"), Noon, Noon.addSecs(3600), QStringLiteral("flood")};
}

feed::MuteView mute(const QString &user, const QString &conversation)
{
    return {UserId(user), QStringLiteral("Ana"), ConversationId(conversation), Noon,
            QStringLiteral("insults")};
}

feed::RefusalView refusal(quint64 number)
{
    return {number, Noon, QStringLiteral("203.0.113.x"), QStringLiteral("banned"), {}};
}
} // namespace

class TestBanModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bansAreWhatWasToldLast()
    {
        BanModel model;
        QAbstractItemModelTester tester(&model);
        model.stageEvent(feed::BansChanged{{ban(QStringLiteral("b1")), ban(QStringLiteral("b2"))}});
        QCOMPARE(model.rowCount(), 0);
        model.flush();
        QCOMPARE(model.rowCount(), 2);

        model.stageEvent(feed::BansChanged{{ban(QStringLiteral("b2"))}});
        model.flush();

        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(IdRole).toString(), QStringLiteral("b2"));
        model.stageEvent(feed::BansChanged{});
        model.flush();
        QCOMPARE(model.rowCount(), 0);
    }

    void aPersonCanBeMutedInSeveralPlaces()
    {
        MuteModel model;
        QAbstractItemModelTester tester(&model);

        model.stageEvent(feed::MutesChanged{
            {mute(QStringLiteral("u1"), {}), mute(QStringLiteral("u1"), QStringLiteral("c1"))}});
        model.flush();

        QCOMPARE(model.rowCount(), 2);
        const int where = int(MuteModel::Column::Where);
        QCOMPARE(model.index(0, where).data().toString(), QStringLiteral("everywhere"));
        QCOMPARE(model.index(1, where).data().toString(), QStringLiteral("c1"));
        QVERIFY(model.find(QStringLiteral("u1:c1")));
    }

    void keepsTheNewestRefusals()
    {
        RefusalModel model;
        QAbstractItemModelTester tester(&model);
        feed::ServerSnapshot snapshot;
        snapshot.refusals = {refusal(1), refusal(2)};
        model.load(snapshot);
        QCOMPARE(model.rowCount(), 2);

        for (quint64 number = 3; number <= RefusalModel::Capacity + 10; ++number)
            model.stageEvent(feed::ConnectionRefused{refusal(number)});
        model.flush();

        QCOMPARE(model.rowCount(), RefusalModel::Capacity);
        QCOMPARE(model.rowOf(QStringLiteral("10")), -1);
        QCOMPARE(model.rowOf(QStringLiteral("11")), 0);
    }

    void everyCodeIsExplained()
    {
        const RefusalCause unknown = refusalCause(QStringLiteral("strange"));
        QVERIFY(unknown.title.contains(QStringLiteral("strange")));
        QStringList expected{
            QStringLiteral("token_required"), QStringLiteral("token_invalid"),
            QStringLiteral("user_inactive"),  QStringLiteral("too_many_connections"),
            QStringLiteral("banned"),         QStringLiteral("unavailable")};
        for (int number = 0; number <= 5; ++number)
            expected.append(QStringLiteral("eio_%1").arg(number));
        for (const QString &code : std::as_const(expected)) {
            QVERIFY2(knownRefusalCodes().contains(code), qPrintable(code));
            const RefusalCause cause = refusalCause(code);
            QVERIFY2(cause.explanation != unknown.explanation, qPrintable(code));
            QVERIFY2(cause.nextStep != unknown.nextStep, qPrintable(code));
        }
    }

    void saysWhatIsLeft()
    {
        QCOMPARE(remainingText(Noon.addSecs(-1), Noon), QStringLiteral("over"));
        QCOMPARE(remainingText(Noon.addSecs(30), Noon), QStringLiteral("in less than a minute"));
        QCOMPARE(remainingText(Noon.addSecs(1200), Noon), QStringLiteral("in 20 min"));
        QCOMPARE(remainingText(Noon.addDays(6).addSecs(5), Noon), QStringLiteral("in 6 days"));
    }

    void theConsoleLeadsThemAll()
    {
        Console console;
        feed::ServerSnapshot snapshot;
        feed::ConnectionView connection;
        connection.socketId = QStringLiteral("s1");
        connection.rooms = {QStringLiteral("staff")};
        snapshot.connections = {connection};
        snapshot.bans = {ban(QStringLiteral("b1"))};
        snapshot.mutes = {mute(QStringLiteral("u1"), {})};
        snapshot.refusals = {refusal(1)};
        console.applySnapshot(snapshot);
        QCOMPARE(countRows(console), (QList<int>{1, 1, 1, 1, 1}));

        console.applyFeed({1,
                           {feed::ConnectionEnded{QStringLiteral("s1"), {}}, feed::BansChanged{},
                            feed::MutesChanged{}, feed::ConnectionRefused{refusal(2)}}});
        console.flush();
        QCOMPARE(countRows(console), (QList<int>{0, 0, 0, 0, 2}));

        console.reset();
        QCOMPARE(countRows(console), (QList<int>{0, 0, 0, 0, 0}));
    }

private:
    static QList<int> countRows(const Console &console);
};

QList<int> TestBanModels::countRows(const Console &console)
{
    return {console.connections()->rowCount(), console.rooms()->rowCount(),
            console.bans()->rowCount(), console.mutes()->rowCount(),
            console.refusals()->rowCount()};
}

QTEST_GUILESS_MAIN(TestBanModels)
#include "tst_ban_models.moc"
