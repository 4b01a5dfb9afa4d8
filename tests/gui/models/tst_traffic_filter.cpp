// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_filter.h"

#include <QRandomGenerator>
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
    row.latencyMicroseconds = 20'000;
    return row;
}

/// A filter made by chance, and what it must say of sample().
struct Expected
{
    QString text;
    bool matches;
};

Expected randomTerm(QRandomGenerator &chance)
{
    static const QList<Expected> terms{{QStringLiteral("event == \"chat:message\""), true},
                                       {QStringLiteral("event!=chat:message"), false},
                                       {QStringLiteral("bytes > 1k"), true},
                                       {QStringLiteral("latency<20ms"), false},
                                       {QStringLiteral("user:u7"), true},
                                       {QStringLiteral("larsen"), false},
                                       {QStringLiteral("room ~ \"*c1\""), true},
                                       {QStringLiteral("dir==out"), false},
                                       {QStringLiteral("\"Ana Silva\""), true}};
    return terms.at(chance.bounded(int(terms.size())));
}

Expected randomFilter(QRandomGenerator &chance, int depth)
{
    const int kind = depth == 0 ? 0 : chance.bounded(5);
    if (kind == 0)
        return randomTerm(chance);
    const Expected first = randomFilter(chance, depth - 1);
    if (kind == 1)
        return {QString(u'!' + QString(u'(' + first.text + u')')), !first.matches};
    const Expected second = randomFilter(chance, depth - 1);
    const auto join = [&](const QString &between) {
        return QString(u'(' + first.text + u')' + between + u'(' + second.text + u')');
    };
    if (kind == 2)
        return {join(QStringLiteral(" || ")), first.matches || second.matches};
    return {join(kind == 3 ? QStringLiteral("&&") : QStringLiteral(" ")),
            first.matches && second.matches};
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
        row("event==chat:message", true);
        row("event == CHAT:MESSAGE", true);
        row("event == chat", false);
        row("event ~ chat", true);
        row("event !~ chat", false);
        row("event != \"chat:message\"", false);
        row("user == u7", true);
        row("user == \"ana silva\"", true);
        row("user == u", false);
        row("user != u7", false);
        row("room == \"\"", false);
        row("room != \"\"", true);
        row("dir == in", true);
        row("dir != in", false);
        row("outcome = forbidden", true);
        row("bytes == 1.5k", true);
        row("bytes != 1500", false);
        row("bytes<2MB", true);
        row("latency == 20ms", true);
        row("latency >= 0.02s", true);
        row("latency > 19999us", true);
        row("latency < 20", false);
        row("chat && larsen", false);
        row("chat || larsen", true);
        row("larsen||chat&&bytes>1k", true);
        row("(larsen || chat) && bytes > 2k", false);
        row("larsen || chat && bytes > 2k", false);
        row("!larsen", true);
        row("!!chat", true);
        row("! (larsen || bytes > 2k)", true);
        row("-(chat larsen)", true);
        row("(chat) (silva)", true);
        row("a(b)c || chat", true);
        row("\"a && b\" || chat", true);
        row("event ~ \"*message\" && event ~ \"chat*\" && event ~ \"*:*\"", true);
        row("event ~ \"chat*chat:message\"", false);
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
        QTest::newRow("no field") << QStringLiteral("chat && foo == 3") << qsizetype(8);
        QTest::newRow("operator alone") << QStringLiteral("chat > 3") << qsizetype(0);
        QTest::newRow("nothing before") << QStringLiteral(" == 3") << qsizetype(1);
        QTest::newRow("nothing behind") << QStringLiteral("event ==") << qsizetype(0);
        QTest::newRow("and without end") << QStringLiteral("chat &&") << qsizetype(7);
        QTest::newRow("or without begin") << QStringLiteral("|| chat") << qsizetype(0);
        QTest::newRow("two joined") << QStringLiteral("a && || b") << qsizetype(5);
        QTest::newRow("open group") << QStringLiteral("a (b || c") << qsizetype(2);
        QTest::newRow("closed too much") << QStringLiteral("(a) b)") << qsizetype(5);
        QTest::newRow("empty group") << QStringLiteral("a ()") << qsizetype(3);
        QTest::newRow("not alone") << QStringLiteral("a !") << qsizetype(3);
        QTest::newRow("text compared") << QStringLiteral("room > c1") << qsizetype(0);
        QTest::newRow("number as pattern") << QStringLiteral("bytes ~ 1") << qsizetype(0);
        QTest::newRow("no latency") << QStringLiteral("latency > soon") << qsizetype(0);
        QTest::newRow("no finite size") << QStringLiteral("bytes > inf") << qsizetype(0);
        QTest::newRow("not a size") << QStringLiteral("bytes > nan") << qsizetype(0);
        QTest::newRow("direction compared") << QStringLiteral("dir > in") << qsizetype(0);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        const auto filter = TrafficFilter::parse(text);

        QVERIFY(!filter.ok());
        QTEST(filter.error().position, "position");
        QVERIFY(!filter.error().text.isEmpty());
        QVERIFY(filter.error().position + filter.error().length <= text.size());
    }

    void understandsTheExamplesOfItsDescription_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("1") << QStringLiteral("event ~ \"chat:*\" && user == \"u7\" && bytes > 1k")
                           << true;
        QTest::newRow("2") << QStringLiteral("latency >= 20ms || outcome == forbidden") << true;
        QTest::newRow("3") << QStringLiteral("!(event ~ presence || dir == out)") << true;
        QTest::newRow("4") << QStringLiteral("event:chat:* user:u7 bytes>1k -larsen \"Ana Silva\"")
                           << true;
    }
    void understandsTheExamplesOfItsDescription()
    {
        QFETCH(QString, text);
        const auto filter = TrafficFilter::parse(text);

        QVERIFY(filter.ok());
        QTEST(filter->matches(sample()), "matches");
    }

    void hasNoLatencyBeforeTheAnswer()
    {
        feed::TrafficView row = sample();
        row.latencyMicroseconds = -1;

        for (const char *compare : {">", "<", ">=", "<=", "==", "!="}) {
            const QString text = QStringLiteral("latency %1 0").arg(QLatin1String(compare));
            QVERIFY(!TrafficFilter::parse(text)->matches(row));
        }
    }

    void quotesWhatItMustFindAgain_data()
    {
        QTest::addColumn<QString>("room");
        for (const char *room : {"a b", "a\"b", "a\\b", "\\", "\"", "a && b", "(x)", "c:*"})
            QTest::newRow(room) << QString::fromUtf8(room);
    }
    void quotesWhatItMustFindAgain()
    {
        QFETCH(QString, room);
        feed::TrafficView row = sample();
        const auto filter =
            TrafficFilter::parse(QStringLiteral("room == ") + TrafficFilter::quoted(room));
        QVERIFY(filter.ok());
        QVERIFY(!filter->matches(row));

        row.room = room;

        QVERIFY(filter->matches(row));
    }

    void boundsItsDepthAndLength()
    {
        const auto nested = [](int depth) {
            return QString(QString(depth, u'(') + QStringLiteral("chat") + QString(depth, u')'));
        };
        QVERIFY(TrafficFilter::parse(nested(TrafficFilter::DepthMax)).ok());
        QVERIFY(TrafficFilter::parse(nested(TrafficFilter::DepthMax))->matches(sample()));

        QCOMPARE(TrafficFilter::parse(nested(TrafficFilter::DepthMax + 1)).error().position,
                 qsizetype(TrafficFilter::DepthMax));
        QVERIFY(!TrafficFilter::parse(QString(100'000, u'(')).ok());
        QVERIFY(TrafficFilter::parse(QString(4'000, u'!') + QStringLiteral("chat")).ok());
    }

    void meansWhatItsPartsMean()
    {
        QRandomGenerator chance(20260131);
        for (int i = 0; i < 2'000; ++i) {
            const Expected expected = randomFilter(chance, 4);
            const auto filter = TrafficFilter::parse(expected.text);
            QVERIFY2(filter.ok(), qPrintable(expected.text));
            QVERIFY2(filter->matches(sample()) == expected.matches, qPrintable(expected.text));
        }
    }

    void survivesWhatAnybodyTypes()
    {
        static const QStringList pieces{
            QStringLiteral("event"), QStringLiteral("bytes"), QStringLiteral("latency"),
            QStringLiteral("dir"),   QStringLiteral("user"),  QStringLiteral("=="),
            QStringLiteral("!="),    QStringLiteral("~"),     QStringLiteral("!"),
            QStringLiteral(">"),     QStringLiteral("<="),    QStringLiteral("&&"),
            QStringLiteral("||"),    QStringLiteral("("),     QStringLiteral(")"),
            QStringLiteral("\""),    QStringLiteral("\\"),    QStringLiteral(":"),
            QStringLiteral("*"),     QStringLiteral("-"),     QStringLiteral(" "),
            QStringLiteral("1k"),    QStringLiteral("in"),    QStringLiteral("\U0001F600"),
            QStringLiteral("&"),     QStringLiteral("|"),     QStringLiteral("chat")};
        QRandomGenerator chance(7);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int count = chance.bounded(14); count >= 0; --count)
                text += pieces.at(chance.bounded(int(pieces.size())));
            const auto filter = TrafficFilter::parse(text);
            if (filter) {
                filter->matches(sample());
                continue;
            }
            const auto &error = filter.error();
            QVERIFY2(error.position >= 0 && error.length >= 0 &&
                         error.position + error.length <= text.size() && !error.text.isEmpty(),
                     qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestTrafficFilter)
#include "tst_traffic_filter.moc"
