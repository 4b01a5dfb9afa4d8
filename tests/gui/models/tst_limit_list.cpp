// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/limit_list.h"
#include "tests/gui/support/fake_server.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestLimitList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAndSets();
    void tellsRefusals();
};

namespace {
const QString Name = QStringLiteral("warn-at");

QJsonObject limits(double value)
{
    return {{QStringLiteral("limits"),
             QJsonArray{QJsonObject{{QStringLiteral("name"), Name},
                                    {QStringLiteral("value"), value},
                                    {QStringLiteral("fallback"), 50},
                                    {QStringLiteral("least"), 1},
                                    {QStringLiteral("most"), 1000},
                                    {QStringLiteral("unit"), QStringLiteral("refusals a minute")},
                                    {QStringLiteral("help"), QStringLiteral("h")}}}}};
}
} // namespace

void TestLimitList::loadsAndSets()
{
    Console console;
    tests::FakeServer server(console);
    LimitList list(console);
    QSignalSpy accepted(&list, &LimitList::accepted);
    list.load();
    QVERIFY(server.last<feed::ListLimits>());
    server.accept(limits(50));
    QCOMPARE(list.find(Name)->value, 50.0);
    QCOMPARE(list.find(Name)->most, 1000.0);
    QCOMPARE(list.find(QStringLiteral("none")), nullptr);

    list.set(Name, 60);
    QCOMPARE(server.last<feed::SetLimit>()->value, 60.0);
    QCOMPARE(list.find(Name)->value, 50.0); // until the server says so
    server.accept(limits(60));

    QCOMPARE(list.find(Name)->value, 60.0);
    QCOMPARE(accepted.count(), 1);
}

void TestLimitList::tellsRefusals()
{
    Console console;
    tests::FakeServer server(console);
    LimitList list(console);
    QSignalSpy refused(&list, &LimitList::refused);
    list.set(Name, 0);
    server.refuse(QStringLiteral("forbidden"));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), Name);
    list.load();
    server.refuse(QStringLiteral("unavailable"));
    QCOMPARE(refused.last().first().toString(), QString());
}

QTEST_GUILESS_MAIN(TestLimitList)
#include "tst_limit_list.moc"
