// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/scenario.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace anteroom::demo;

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasACast();
    void hasDialogues();
    void sameSeedSameChoices();
};

void TestScenario::hasACast()
{
    const Scenario scenario(1);
    QSet<QString> ids;
    QSet<QString> names;
    int patients = 0;
    for (const CastMember &member : scenario.cast()) {
        ids.insert(member.id);
        names.insert(member.displayName);
        patients += member.part == Part::Patient ? 1 : 0;
        QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{1,64}$"_qs).match(member.id).hasMatch());
    }
    QCOMPARE(ids.size(), scenario.cast().size());
    QCOMPARE(names.size(), scenario.cast().size());
    QCOMPARE(patients, 40);
    QCOMPARE(scenario.cast().size() - patients, 12);
}

void TestScenario::hasDialogues()
{
    Scenario scenario(1);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(scenario.nextConsultation().size() >= 6);
        QVERIFY(scenario.nextSupport().size() >= 4);
    }
}

void TestScenario::sameSeedSameChoices()
{
    Scenario one(7);
    Scenario two(7);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(one.between(1, 1'000), two.between(1, 1'000));
}

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
