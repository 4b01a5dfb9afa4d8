// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/traffic_feed.h"

namespace anteroom::tests {

feed::FeedBatch chatMessages(quint64 first, int count)
{
    feed::FeedBatch batch;
    batch.firstNumber = first;
    for (int i = 0; i < count; ++i) {
        feed::TrafficView row;
        row.number = first + quint64(i);
        row.time = QDateTime::currentDateTimeUtc();
        row.event = QStringLiteral("chat:message");
        row.userId = QStringLiteral("u1");
        row.shape = QStringLiteral("{content: text(5)}");
        row.bytes = qsizetype(1'000 + row.number);
        batch.events.append(feed::TrafficRecorded{row});
    }
    return batch;
}

feed::FeedBatch trafficMorning(quint64 first)
{
    struct Sample
    {
        const char *event;
        const char *user;
        const char *room;
        const char *outcome;
        int bytes;
        qint64 latency;
    };
    const Sample samples[] = {
        {"connect", "Amelie Fournier", "", "ok", 0, -1},
        {"presence:update", "Amelie Fournier", "", "ok", 24, 900},
        {"chat:message", "Amelie Fournier", "conversation:c81", "ok", 412, 3'100},
        {"chat:message", "Marek Nowak", "conversation:c12", "rate_limited", 380, 240},
        {"consultation:ice-candidate", "Dr. Ruth Okafor", "consultation:s7", "ok", 1'930, 1'200},
        {"consultation:join", "Tomás Herrera", "consultation:s9", "ok", 96, 731'000},
        {"chat:message", "Selin Yıldız", "conversation:c4", "forbidden", 220, 640},
        {"disconnect", "Marek Nowak", "", "transport close", 0, -1}};
    quint64 next = first;
    feed::FeedBatch batch;
    batch.firstNumber = first;
    for (int round = 0; round < 3; ++round) {
        for (const Sample &sample : samples) {
            feed::TrafficView row;
            row.number = next++;
            row.time = QDateTime::currentDateTimeUtc();
            row.event = QString::fromUtf8(sample.event);
            row.userId = QString::fromUtf8(sample.user).left(3) + QStringLiteral("-4f2");
            row.displayName = QString::fromUtf8(sample.user);
            row.socketId = QStringLiteral("nV5kQ2pA");
            row.room = QString::fromUtf8(sample.room);
            row.outcome = QString::fromUtf8(sample.outcome);
            row.bytes = sample.bytes;
            row.latencyMicroseconds = sample.latency;
            row.direction = next % 3 ? feed::Direction::Incoming : feed::Direction::Outgoing;
            row.shape = QStringLiteral("{conversationId: text(22), content: text(140)}");
            batch.events.append(feed::TrafficRecorded{row});
        }
    }
    return batch;
}

} // namespace anteroom::tests
