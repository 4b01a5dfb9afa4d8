// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/status_line.h"
#include "shared/feed/feed_event.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace anteroom;
using namespace anteroom::gui;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFigures();
    void tellsADatabaseThatFails();
    void copiesTheAddress();
    void shortensRates();
};

namespace {

QString text(const StatusLine &line, const char *name)
{
    return line.findChild<QLabel *>(QLatin1String(name))->text();
}

} // namespace

void TestStatusLine::tellsFigures()
{
    StatusLine line;
    feed::CountersView counters;
    counters.connectionCount = 412;
    counters.eventsInPerSecond = 400;
    counters.eventsOutPerSecond = 850;
    counters.commitMilliseconds = 3.25;

    line.setCounters(counters);

    QVERIFY(text(line, "connectionsLabel").startsWith(QStringLiteral("412")));
    QCOMPARE(text(line, "eventsLabel"), QStringLiteral("1.3 k events/s"));
    QCOMPARE(text(line, "databaseLabel"), QStringLiteral("database 3.3 ms"));
}

void TestStatusLine::tellsADatabaseThatFails()
{
    StatusLine line;
    feed::CountersView counters;
    counters.databaseWritable = false;

    line.setCounters(counters);

    QCOMPARE(text(line, "databaseLabel"), QStringLiteral("database can't be written"));
}

void TestStatusLine::copiesTheAddress()
{
    StatusLine line;
    line.setAddress(QUrl(QStringLiteral("http://127.0.0.1:3000")));
    line.show();

    QTest::mouseClick(line.findChild<QToolButton *>(QStringLiteral("addressToolButton")),
                      Qt::LeftButton);

    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:3000"));
}

void TestStatusLine::shortensRates()
{
    QCOMPARE(rateText(0), QStringLiteral("0"));
    QCOMPARE(rateText(3.42), QStringLiteral("3.4"));
    QCOMPARE(rateText(128.4), QStringLiteral("128"));
    QCOMPARE(rateText(1234), QStringLiteral("1.2 k"));
}

QTEST_MAIN(TestStatusLine)
#include "tst_status_line.moc"
