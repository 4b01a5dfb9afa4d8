// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_completion.h"
#include "gui/models/traffic_filter.h"
#include "gui/models/traffic_model.h"
#include "gui/models/traffic_statistics.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
feed::TrafficView rowOf(quint64 number, const QString &event, qint64 latency = -1,
                        const QString &outcome = {})
{
    feed::TrafficView row;
    row.number = number;
    row.event = event;
    row.userId = QStringLiteral("u%1").arg(number % 3);
    row.displayName = QStringLiteral("Ana %1").arg(number % 3);
    row.room = QStringLiteral("conversation:c%1").arg(number % 2);
    row.bytes = qsizetype(number * 10);
    row.direction = number % 4 ? feed::Direction::Incoming : feed::Direction::Outgoing;
    row.outcome = outcome;
    row.latencyMicroseconds = latency;
    return row;
}

const QString Chat = QStringLiteral("chat:message");
const QString Presence = QStringLiteral("presence:update");

QStringList texts(const TrafficCompletion &completion)
{
    QStringList texts;
    for (const TrafficCompletion::Choice &choice : completion.choices)
        texts.append(choice.text);
    return texts;
}

TrafficCompletion complete(const QString &text, const TrafficTally &tally)
{
    return completeTraffic(text, text.size(), tally);
}

void compare(const TrafficTally &kept, const TrafficTally &counted)
{
    QCOMPARE(kept.rowCount(), counted.rowCount());
    QCOMPARE(kept.events().size(), counted.events().size());
    for (auto it = counted.events().cbegin(); it != counted.events().cend(); ++it) {
        const TrafficTally::Event event = kept.events().value(it.key());
        QCOMPARE(event.count, it->count);
        QCOMPARE(event.incoming, it->incoming);
        QCOMPARE(event.outgoing, it->outgoing);
        QCOMPARE(event.bytes, it->bytes);
        QCOMPARE(event.refused, it->refused);
        for (const double quantile : {0.0, 0.5, 0.95, 1.0})
            QCOMPARE(event.latencies.quantile(quantile), it->latencies.quantile(quantile));
    }
    for (const char *field : {"event", "user", "room", "outcome"}) {
        const QString name = QString::fromLatin1(field);
        QCOMPARE(kept.values(name, {}, 100), counted.values(name, {}, 100));
    }
}
} // namespace

class TestTrafficTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatCountingAnewWouldGive()
    {
        QRandomGenerator chance(3);
        TrafficModel model(nullptr, 200);
        quint64 next = 1;
        for (int round = 0; round < 60; ++round) {
            for (int i = chance.bounded(1, 30); i > 0; --i, ++next)
                model.stage(rowOf(next, chance.bounded(2) ? Chat : Presence));
            for (int i = chance.bounded(10); i > 0; --i) {
                const auto number = std::max<qint64>(1, qint64(next) - chance.bounded(1, 150));
                model.stage(
                    rowOf(quint64(number), {}, chance.bounded(100'000),
                          chance.bounded(2) ? QStringLiteral("ok") : QStringLiteral("forbidden")));
            }
            model.flush();
        }
        TrafficTally counted;
        for (int row = 0; row < model.rowCount(); ++row)
            counted.add(model.at(row));

        compare(model.tally(), counted);
        model.clear();
        compare(model.tally(), {});
    }

    void quantilesAreExactToFivePercent()
    {
        LatencyCounts counts;
        for (int value = 1; value <= 10'000; ++value)
            counts.add(value * 10);

        QVERIFY(qAbs(double(counts.quantile(0.5)) / 50'000 - 1) < 0.05);
        QVERIFY(qAbs(double(counts.quantile(0.95)) / 95'000 - 1) < 0.05);
        for (int value = 1; value <= 10'000; ++value)
            counts.remove(value * 10);
        QCOMPARE(counts.quantile(0.5), -1);
        counts.add(0);
        QCOMPARE(counts.quantile(0.5), 0);
    }

    void theEndOfAConnectionIsNoRefusal()
    {
        QVERIFY(!isRefused(
            rowOf(1, QStringLiteral("disconnect"), -1, QStringLiteral("transport close"))));
        QVERIFY(!isRefused(rowOf(1, Chat, -1, QStringLiteral("ok"))));
        QVERIFY(!isRefused(rowOf(1, Chat)));
        QVERIFY(isRefused(rowOf(1, Chat, -1, QStringLiteral("forbidden"))));
    }

    void statisticsFollowTheCapture()
    {
        TrafficModel model;
        TrafficStatistics statistics(&model);
        QAbstractItemModelTester tester(&statistics);
        for (quint64 number = 1; number <= 8; ++number)
            model.stage(rowOf(number, number == 8 ? Presence : Chat, 2'000,
                              number == 3 ? QStringLiteral("muted") : QStringLiteral("ok")));
        model.flush();

        statistics.setActive(true);

        const TrafficFigures *chat = statistics.find(Chat);
        QVERIFY(chat);
        QCOMPARE(chat->count, 7);
        QCOMPARE(chat->outgoing, 1);
        QCOMPARE(chat->refused, 1);
        QCOMPARE(chat->bytes, 280);
        QCOMPARE(chat->share, 0.875);
        QVERIFY(qAbs(chat->latencyP95 - 2'000) < 100);
        QVERIFY(statisticsText(statistics).startsWith(QStringLiteral("Event\tCount\tIn")));
        QVERIFY(statisticsText(statistics).contains(QStringLiteral("87.5 %")));
        model.clear();
        QTRY_COMPARE(statistics.rowCount(), 0); // within a second
    }

    void completesFieldsOperatorsAndValues()
    {
        TrafficTally tally;
        for (quint64 number = 1; number <= 7; ++number)
            tally.add(rowOf(number, number < 3 ? Presence : Chat));
        const QString chat = QStringLiteral("\"chat:message\"");

        QCOMPARE(texts(complete(QStringLiteral("ev"), tally)),
                 QStringList{QStringLiteral("event")});
        QVERIFY(complete(QStringLiteral("ev"), tally).eager);
        QVERIFY(!complete({}, tally).eager);
        QCOMPARE(texts(complete({}, tally)), TrafficFilter::fieldNames());
        QCOMPARE(texts(complete(QStringLiteral("event "), tally)),
                 TrafficFilter::operatorsOf(QStringLiteral("event")));
        QCOMPARE(texts(complete(QStringLiteral("event !"), tally)),
                 (QStringList{QStringLiteral("!="), QStringLiteral("!~")}));
        QCOMPARE(texts(complete(QStringLiteral("event == "), tally)).first(), chat);
        QCOMPARE(texts(complete(QStringLiteral("event ~ \"cha"), tally)), QStringList{chat});
        QCOMPARE(texts(complete(QStringLiteral("event:cha"), tally)), QStringList{chat});
        QCOMPARE(texts(complete(QStringLiteral("(dir == o"), tally)),
                 QStringList{QStringLiteral("out")});
        QCOMPARE(texts(complete(QStringLiteral("chat "), tally)).first(), QStringLiteral("&&"));
        QCOMPARE(texts(complete(QStringLiteral("chat && "), tally)), TrafficFilter::fieldNames());
        QVERIFY(complete(QStringLiteral("\"chat ev"), tally).choices.isEmpty());
    }

    void findsUsersByNameToo()
    {
        TrafficTally tally;
        for (quint64 number = 1; number <= 3; ++number)
            tally.add(rowOf(number, Chat));

        const auto completion = complete(QStringLiteral("user == \"ana 2"), tally);

        QCOMPARE(texts(completion), QStringList{QStringLiteral("\"u2\"")});
        QCOMPARE(completion.choices.first().hint, QStringLiteral("Ana 2"));
    }

    void takesThePlaceOfTheWordAtTheCursor()
    {
        const QString text = QStringLiteral("bytes > 1k && even == x");
        const auto completion = completeTraffic(text, 16, {});

        QCOMPARE(texts(completion), QStringList{QStringLiteral("event")});
        QCOMPARE(completion.position, 14);
        QCOMPARE(completion.length, 4);
    }
};

QTEST_GUILESS_MAIN(TestTrafficTally)
#include "tst_traffic_tally.moc"
