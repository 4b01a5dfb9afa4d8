// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/console.h"
#include "gui/models/log_model.h"
#include "gui/models/log_proxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace anteroom::gui;

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewest();
    void moreThanFitsAtOnce();
    void filtersByLevelAndWords();
    void writesALine();
    void theConsoleTakesLines();
};

namespace {
LogLine line(int number, QtMsgType level = QtInfoMsg)
{
    return {QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC), level,
            QStringLiteral("anteroom.host"), QStringLiteral("line %1").arg(number)};
}
} // namespace

void TestLogModel::keepsTheNewest()
{
    LogModel model(nullptr, 3);
    QAbstractItemModelTester tester(&model);
    for (int number = 1; number <= 4; ++number) {
        model.stage(line(number));
        QCOMPARE(model.rowCount(), std::min(number - 1, 3)); // not before the flush
        model.flush();
    }
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(0).text, QStringLiteral("line 2"));
    QCOMPARE(model.find(4)->text, QStringLiteral("line 4"));
    QCOMPARE(model.find(1), nullptr);
    QCOMPARE(model.find(5), nullptr);
}

void TestLogModel::moreThanFitsAtOnce()
{
    LogModel model(nullptr, 3);
    QAbstractItemModelTester tester(&model);
    model.stage(line(0));
    model.flush();
    for (int number = 1; number <= 9; ++number)
        model.stage(line(number));
    model.flush();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(2).text, QStringLiteral("line 9"));
}

void TestLogModel::filtersByLevelAndWords()
{
    LogModel model;
    LogProxy proxy;
    proxy.setSourceModel(&model);
    int number = 0;
    for (const QtMsgType level : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        model.stage(line(++number, level));
    model.flush();

    proxy.setLeastSeverity(2);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setFilterText(QStringLiteral("HOST 4"));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilterText(QStringLiteral("error"));
    QCOMPARE(proxy.index(0, int(LogModel::Column::Text)).data().toString(),
             QStringLiteral("line 4"));
    proxy.setLeastSeverity(0);
    proxy.setFilterText({});
    QCOMPARE(proxy.rowCount(), 4);
}

void TestLogModel::writesALine()
{
    QCOMPARE(toText(line(7, QtWarningMsg)),
             QStringLiteral("2026-01-02T03:04:05.678Z warning anteroom.host: line 7"));
    LogLine bare = line(8);
    bare.category.clear();
    QCOMPARE(toText(bare), QStringLiteral("2026-01-02T03:04:05.678Z info line 8"));
}

void TestLogModel::theConsoleTakesLines()
{
    Console console;
    console.appendLog(QDateTime::currentDateTimeUtc(), QtCriticalMsg, {}, QStringLiteral("x"));
    QTRY_COMPARE(console.log()->rowCount(), 1);
    console.reset();
    QCOMPARE(console.log()->rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_log_model.moc"
