// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_filter.h"

#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
feed::TrafficView sample()
{
    feed::TrafficView row;
    row.direction = feed::Direction::Incoming;
    row.event = QStringLiteral("chat:message");
    row.userId = QStringLiteral("u7");
    row.displayName = QStringLiteral("Ana Silva");
    row.socketId = QStringLiteral("Xy12");
    row.room = QStringLiteral("conversation:c1");
    row.bytes = 1'500;
    row.outcome = QStringLiteral("forbidden");
    return row;
}
} // namespace

class TestTrafficFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *text, bool matches) {
            QTest::newRow(text) << QString::fromUtf8(text) << matches;
        };
        row("", true);
        row("   ", true);
        row("chat", true);
        row("CHAT silva", true);
        row("chat:message", true);
        row("chat:*", true);
        row("larsen", false);
        row("chat larsen", false);
        row("\"Ana Silva\"", true);
        row("\"Silva Ana\"", false);
        row("event:chat:*", true);
        row("event:message", true);
        row("event:chat", true);
        row("event:presence*", false);
        row("Event:chat", true);
        row("user:u7", true);
        row("user:u", false);
        row("user:u*", true);
        row("user:ana", true);
        row("user:\"ana silva\"", true);
        row("room:conversation:c1", true);
        row("room:c2", false);
        row("outcome:forbidden", true);
        row("-outcome:ok", true);
        row("socket:Xy12", true);
        row("dir:in", true);
        row("dir:OUT", false);
        row("bytes>1000", true);
        row("bytes>1.5k", false);
        row("bytes>=1.5k", true);
        row("bytes<1M", true);
        row("bytes<=1499", false);
        row("size=1500", true);
        row("-chat", false);
        row("-larsen", true);
        row("event:chat:* user:u7 bytes>1000", true);
        row("event:chat:* user:u8 bytes>1000", false);
        row("a.b", false);
        row("c(*", false);
        row("-", false);
    }
    void findsRows()
    {
        QFETCH(QString, text);
        const auto filter = TrafficFilter::parse(text);

        QVERIFY(filter.ok());
        QTEST(filter->matches(sample()), "matches");
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::newRow("no value") << QStringLiteral("chat event:") << qsizetype(5);
        QTest::newRow("no number") << QStringLiteral("bytes>many") << qsizetype(0);
        QTest::newRow("negative") << QStringLiteral("bytes>-1") << qsizetype(0);
        QTest::newRow("compared text") << QStringLiteral("event>3") << qsizetype(0);
        QTest::newRow("bytes with colon") << QStringLiteral("a b bytes:3") << qsizetype(4);
        QTest::newRow("direction") << QStringLiteral("dir:up") << qsizetype(0);
        QTest::newRow("open quotes") << QStringLiteral("x \"Ana") << qsizetype(2);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        const auto filter = TrafficFilter::parse(text);

        QVERIFY(!filter.ok());
        QTEST(filter.error().position, "position");
        QVERIFY(!filter.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrafficFilter)
#include "tst_traffic_filter.moc"
