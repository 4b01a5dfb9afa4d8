// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/attention.h"
#include "gui/models/console.h"
#include "gui/models/figures.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::gui;

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNeedsAnybodyAtFirst();
    void deliveries_data();
    void deliveries();
    void database_data();
    void database();
    void disk_data();
    void disk();
    void aGapIsToldForTenMinutes();
    void loginsMustRise();
    void aWaitOverTheTargetLeadsToTheLongest();
    void theUrgentComesFirst();
};

namespace {

using Kind = AttentionItem::Kind;
using Urgency = AttentionItem::Urgency;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QList<AttentionItem> itemsOf(const feed::ServerSnapshot &snapshot)
{
    Console console;
    console.applySnapshot(snapshot);
    return attentionItems(console, now());
}

OutboxItem delivery(const QString &key, int attempts, bool isDead)
{
    OutboxItem item;
    item.key = key;
    item.attempts = attempts;
    item.createdAt = now();
    if (isDead)
        item.deadAt = now();
    return item;
}

feed::ConsultationView waiting(const QString &id, int minutes)
{
    feed::ConsultationView view;
    view.session.id = SessionId(id);
    view.session.status = SessionStatus::Waiting;
    view.session.patient.displayName = QStringLiteral("Amelie Fournier");
    view.session.room.waitingSince = now().addSecs(-60 * minutes);
    return view;
}

void addRefusals(feed::ServerSnapshot &snapshot, int count, int secondsAgo)
{
    for (int at = 0; at < count; ++at) {
        feed::RefusalView refusal;
        refusal.number = static_cast<quint64>(snapshot.refusals.size()) + 1;
        refusal.time = now().addSecs(-secondsAgo);
        refusal.code = QStringLiteral("token_invalid");
        snapshot.refusals.append(refusal);
    }
}

} // namespace

void TestAttention::nothingNeedsAnybodyAtFirst()
{
    QVERIFY(itemsOf({}).isEmpty());
}

void TestAttention::deliveries_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("retrying");
    QTest::addColumn<int>("urgency"); // -1: none
    QTest::newRow("new ones wait quietly") << 0 << 0 << -1;
    QTest::newRow("tried again") << 0 << 2 << int(Urgency::Warning);
    QTest::newRow("failed") << 1 << 2 << int(Urgency::Danger);
}

void TestAttention::deliveries()
{
    QFETCH(int, failed);
    QFETCH(int, retrying);
    QFETCH(int, urgency);
    feed::ServerSnapshot snapshot;
    snapshot.outbox = {delivery(QStringLiteral("push:new"), 0, false)};
    for (int at = 0; at < failed; ++at)
        snapshot.outbox.append(delivery(QStringLiteral("push:f%1").arg(at), 12, true));
    for (int at = 0; at < retrying; ++at)
        snapshot.outbox.append(delivery(QStringLiteral("push:r%1").arg(at), 2, false));

    const QList<AttentionItem> items = itemsOf(snapshot);

    QCOMPARE(items.size(), urgency < 0 ? 0 : 1);
    if (urgency >= 0) {
        QCOMPARE(int(items.first().urgency), urgency);
        QCOMPARE(items.first().page, QStringLiteral("outbox"));
    }
}

void TestAttention::database_data()
{
    QTest::addColumn<bool>("writable");
    QTest::addColumn<int>("queue");
    QTest::addColumn<int>("urgency");
    QTest::newRow("keeps up") << true << 1000 << -1;
    QTest::newRow("behind") << true << 1001 << int(Urgency::Warning);
    QTest::newRow("not writable") << false << 1001 << int(Urgency::Danger);
}

void TestAttention::database()
{
    QFETCH(bool, writable);
    QFETCH(int, queue);
    QFETCH(int, urgency);
    feed::ServerSnapshot snapshot;
    snapshot.counters.databaseWritable = writable;
    snapshot.counters.databaseQueueLength = queue;

    const QList<AttentionItem> items = itemsOf(snapshot);

    QCOMPARE(items.size(), urgency < 0 ? 0 : 1);
    if (urgency >= 0)
        QCOMPARE(int(items.first().urgency), urgency);
}

void TestAttention::disk_data()
{
    QTest::addColumn<qint64>("freeBytes");
    QTest::addColumn<qint64>("totalBytes");
    QTest::addColumn<int>("urgency");
    QTest::newRow("not known") << qint64(-1) << qint64(-1) << -1;
    QTest::newRow("enough") << qint64(6'000'000'000) << qint64(100'000'000'000) << -1;
    QTest::newRow("below 5 %") << qint64(4'000'000'000) << qint64(100'000'000'000)
                               << int(Urgency::Warning);
    QTest::newRow("below 1 GB") << qint64(900'000'000) << qint64(2'000'000'000)
                                << int(Urgency::Danger);
    QTest::newRow("below 1 GB of nobody knows") << qint64(0) << qint64(-1) << int(Urgency::Danger);
}

void TestAttention::disk()
{
    QFETCH(qint64, freeBytes);
    QFETCH(qint64, totalBytes);
    QFETCH(int, urgency);
    feed::ServerSnapshot snapshot;
    snapshot.counters.diskFreeBytes = freeBytes;
    snapshot.counters.diskTotalBytes = totalBytes;

    const QList<AttentionItem> items = itemsOf(snapshot);

    QCOMPARE(items.size(), urgency < 0 ? 0 : 1);
    if (urgency >= 0)
        QCOMPARE(int(items.first().urgency), urgency);
}

void TestAttention::aGapIsToldForTenMinutes()
{
    Console console;
    console.applyFeed({1, {feed::TypingChanged{}}});
    console.applyFeed({5, {feed::TypingChanged{}}});

    const QList<AttentionItem> items = attentionItems(console, now());

    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, Kind::FeedGap);
    QVERIFY(attentionItems(console, now().addSecs(660)).isEmpty());
}

void TestAttention::loginsMustRise()
{
    feed::ServerSnapshot few;
    addRefusals(few, 9, 30);
    QVERIFY(itemsOf(few).isEmpty());

    feed::ServerSnapshot rising;
    addRefusals(rising, 40, 1800); // 3.6 in five minutes
    addRefusals(rising, 10, 30);
    QCOMPARE(itemsOf(rising).size(), 1);
    QCOMPARE(itemsOf(rising).first().page, QStringLiteral("bans"));

    feed::ServerSnapshot asEver;
    addRefusals(asEver, 110, 1800); // 10 in five minutes
    addRefusals(asEver, 15, 30);
    QVERIFY(itemsOf(asEver).isEmpty());
}

void TestAttention::aWaitOverTheTargetLeadsToTheLongest()
{
    feed::ServerSnapshot snapshot;
    snapshot.consultations = {waiting(QStringLiteral("s1"), 3), waiting(QStringLiteral("s2"), 16),
                              waiting(QStringLiteral("s3"), 22)};

    const QList<AttentionItem> items = itemsOf(snapshot);

    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, Kind::Wait);
    QCOMPARE(items.first().id, QStringLiteral("s3"));
    QVERIFY(items.first().text.contains(u"22"));
    QVERIFY(!items.first().text.contains(u"Amelie"));
    snapshot.consultations = {waiting(QStringLiteral("s1"), 15)};
    snapshot.consultations.first().session.room.admitted = true;
    QVERIFY(itemsOf(snapshot).isEmpty());
}

void TestAttention::theUrgentComesFirst()
{
    feed::ServerSnapshot snapshot;
    snapshot.consultations = {waiting(QStringLiteral("s1"), 20)};
    snapshot.counters.databaseWritable = false;

    const QList<AttentionItem> items = itemsOf(snapshot);

    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().kind, Kind::Database);
    QCOMPARE(items.last().kind, Kind::Wait);
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
