// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/console_feed.h"

#include <QTest>

using namespace anteroom;
using host::ConsoleFeed;

class TestConsoleFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsNothingUntilOpened();
    void sendsOneBatchAFlush();
    void numbersAreDense();
    void slowConsoleSeesAGap();
    void busyTrafficLeavesRoomForState();
    void takesTrafficForOperatorsOnly();
    void transcriptsAreForThoseWhoOpenedThem();
    void closeForgetsWhatWaits();

private:
    void publishUsers(int count);
    void letTimePass();
    void expectNoGap() const;

    FakeClock m_clock;
    std::unique_ptr<DeadlineQueue> m_deadlines;
    QList<feed::FeedBatch> m_batches;
    std::unique_ptr<ConsoleFeed> m_feed;
};

void TestConsoleFeed::init()
{
    m_feed.reset();
    m_batches.clear();
    m_deadlines = std::make_unique<DeadlineQueue>(m_clock);
    m_feed = std::make_unique<ConsoleFeed>(
        *m_deadlines, [this](const feed::FeedBatch &batch) { m_batches.append(batch); });
}

void TestConsoleFeed::publishUsers(int count)
{
    for (int i = 0; i < count; ++i)
        m_feed->publish(feed::UserChanged{});
}

void TestConsoleFeed::letTimePass()
{
    m_clock.advance(ConsoleFeed::FlushInterval);
    m_deadlines->runDue();
}

void TestConsoleFeed::expectNoGap() const
{
    quint64 expected = 1;
    for (const feed::FeedBatch &batch : m_batches) {
        QCOMPARE(batch.firstNumber, expected);
        expected += quint64(batch.events.size());
    }
}

void TestConsoleFeed::keepsNothingUntilOpened()
{
    publishUsers(3);
    letTimePass();

    QVERIFY(!m_feed->isWatched());
    QVERIFY(m_batches.isEmpty());
    QCOMPARE(m_deadlines->count(), 0);
}

void TestConsoleFeed::sendsOneBatchAFlush()
{
    m_feed->open();
    publishUsers(3);
    QVERIFY(m_batches.isEmpty());
    letTimePass();

    QCOMPARE(m_batches.size(), 1);
    QCOMPARE(m_batches[0].firstNumber, quint64(1));
    QCOMPARE(m_batches[0].events.size(), 3);
    QCOMPARE(m_feed->nextNumber(), quint64(4));
}

void TestConsoleFeed::numbersAreDense()
{
    m_feed->open();
    for (int round = 1; round <= 10; ++round) {
        publishUsers(round);
        letTimePass();
        m_feed->batchTaken();
    }

    expectNoGap();
    QCOMPARE(m_feed->droppedCount(), quint64(0));
}

void TestConsoleFeed::slowConsoleSeesAGap()
{
    m_feed->open();
    for (int i = 0; i < 10; ++i) {
        publishUsers(1);
        letTimePass();
    }
    QCOMPARE(m_batches.size(), ConsoleFeed::MaximumBatchesUnderway);

    publishUsers(70'000); // more than the ring holds
    m_feed->batchTaken();
    letTimePass();

    const feed::FeedBatch &last = m_batches.constLast();
    QVERIFY(last.firstNumber > quint64(ConsoleFeed::MaximumBatchesUnderway + 1));
    QVERIFY(last.events.size() <= ConsoleFeed::MaximumBatchSize);
    QCOMPARE(m_feed->droppedCount(), last.firstNumber - 5);
}

void TestConsoleFeed::busyTrafficLeavesRoomForState()
{
    constexpr int Offered = 100'000;
    m_feed->open();
    int taken = 0;
    for (int i = 0; i < Offered; ++i) {
        if (!m_feed->takesTraffic())
            continue;
        m_feed->publish(feed::TrafficRecorded{});
        ++taken;
    }
    QVERIFY(taken > ConsoleFeed::MaximumBatchSize);
    QCOMPARE(m_feed->droppedCount(), quint64(Offered - taken));
    publishUsers(1'000);
    for (int sent = 0; sent < taken + 1'000; sent += int(m_batches.constLast().events.size())) {
        letTimePass();
        m_feed->batchTaken();
    }

    expectNoGap();
    QVERIFY(std::holds_alternative<feed::UserChanged>(m_batches.constLast().events.constLast()));
    QVERIFY(m_feed->takesTraffic());
    QCOMPARE(m_feed->droppedCount(), quint64(Offered - taken));
}

void TestConsoleFeed::takesTrafficForOperatorsOnly()
{
    QVERIFY(!m_feed->takesTraffic());
    m_feed->open();
    QVERIFY(m_feed->takesTraffic());
    m_feed->restrictToFigures();
    QVERIFY(!m_feed->takesTraffic());
    QCOMPARE(m_feed->droppedCount(), quint64(0));
}

void TestConsoleFeed::transcriptsAreForThoseWhoOpenedThem()
{
    feed::MessageStored open;
    open.message.conversationId = ConversationId(u"open"_qs);
    feed::MessageStored closed;
    closed.message.conversationId = ConversationId(u"closed"_qs);
    m_feed->open();
    m_feed->watch(open.message.conversationId);

    m_feed->publish(open);
    m_feed->publish(closed);
    m_feed->publish(feed::TypingChanged{ConversationId(u"closed"_qs), {}, true});
    m_feed->publish(feed::MessageRedacted{ConversationId(u"open"_qs), {}, {}});
    letTimePass();

    QCOMPARE(m_batches.size(), 1);
    QCOMPARE(m_batches[0].events.size(), 2);
}

void TestConsoleFeed::closeForgetsWhatWaits()
{
    m_feed->open();
    m_feed->watch(ConversationId(u"c"_qs));
    publishUsers(5);
    m_feed->close();
    letTimePass();
    QVERIFY(m_batches.isEmpty());
    QVERIFY(!m_feed->isWatching(ConversationId(u"c"_qs)));

    m_feed->open();
    publishUsers(1);
    letTimePass();
    QCOMPARE(m_batches[0].firstNumber, quint64(6));
    QCOMPARE(m_feed->droppedCount(), quint64(0));
}

QTEST_APPLESS_MAIN(TestConsoleFeed)
#include "tst_console_feed.moc"
