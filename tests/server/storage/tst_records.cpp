// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/api_key_table.h"
#include "server/storage/audit_table.h"
#include "server/storage/ban_table.h"
#include "server/storage/idempotency_table.h"
#include "server/storage/mute_table.h"
#include "server/storage/notification_table.h"
#include "server/storage/outbox_table.h"
#include "server/storage/setting_table.h"
#include "tests/server/storage/clinic_fixture.h"

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::ClinicFixture;

/// Notifications, keys, outbox, audit, settings.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deliversNotificationsOldestFirst();
    void keepsAllOfANotification();
    void readsOwnNotificationsOnly();
    void storesAllNotificationsOrNone();
    void keepsApiKeysByTheirHash();
    void answersARepeatedRequestForADay();
    void enqueuesOncePerKey();
    void sendsUntilDelivered();
    void ensuresSettings();
    void keepsOneBanAnAddress();
    void namesWhoIsMuted();
    void chainsTheAudit();
    void searchesTheAudit();
    void findsTampering_data();
    void findsTampering();
    void noEntryHidesThatTheHeadIsGone();
    void auditIsUndoneWithItsJob();

private:
    template <class Job>
    auto run(Job job)
    {
        return m_clinic->run(std::move(job));
    }
    Stored<Notification> notify(const UserId &user, const QString &title,
                                const std::optional<QJsonObject> &data = {})
    {
        return run([&](Transaction &tx) -> Stored<Notification> {
            const auto inserted = insertNotification(
                tx, {user, QStringLiteral("message"), title, QStringLiteral("text"), data},
                m_clinic->now);
            return inserted ? Stored<Notification>(inserted->notification)
                            : Failure{inserted.error()};
        });
    }
    QList<Notification> undelivered()
    {
        return *run([&](Transaction &tx) {
            return undeliveredNotifications(tx, m_clinic->patient, m_clinic->now, 1000);
        });
    }
    void appendAudits(int count)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(run([&](Transaction &tx) {
                        return appendAudit(tx,
                                           {QStringLiteral("operator:a"),
                                            QStringLiteral("user.create"), QString::number(i)},
                                           m_clinic->now.addSecs(i));
                    }).ok());
        }
    }
    AuditCheck verify()
    {
        return *run([](Transaction &tx) { return verifyAudit(tx); });
    }
    std::unique_ptr<ClinicFixture> m_clinic;
};

void TestRecords::keepsOneBanAnAddress()
{
    const QDateTime now = m_clinic->now;
    const QString address = QStringLiteral("203.0.113.7");
    const auto set = [&](const AddressBan &ban) {
        return run([ban](Transaction &tx) { return setAddressBan(tx, ban); }).ok();
    };
    const auto listed = [&](const QDateTime &at) {
        return *run([at](Transaction &tx) { return listAddressBans(tx, at); });
    };
    QVERIFY(set({QStringLiteral("a"), address, now, now.addSecs(60), QStringLiteral("one")}));
    QVERIFY(set({QStringLiteral("b"), address, now, now.addSecs(90), QStringLiteral("two")}));
    QVERIFY(set(
        {QStringLiteral("c"), QStringLiteral("2001:db8::"), now.addSecs(1), now.addSecs(30), {}}));

    const QList<AddressBan> all = listed(now);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].id, QStringLiteral("b"));
    QCOMPARE(all[0].network, address);
    QCOMPARE(all[0].since, now);
    QCOMPARE(all[0].until, now.addSecs(90));
    QCOMPARE(all[0].reason, QStringLiteral("two"));
    QCOMPARE(listed(now.addSecs(30)).size(), 1);
    QVERIFY(*run([](Transaction &tx) { return removeAddressBan(tx, QStringLiteral("b")); }));
    QVERIFY(!*run([](Transaction &tx) { return removeAddressBan(tx, QStringLiteral("b")); }));
    QCOMPARE(listed(now).size(), 1);
}

void TestRecords::namesWhoIsMuted()
{
    const QDateTime until = m_clinic->now.addSecs(60);
    QVERIFY(run([&](Transaction &tx) {
                return setMute(tx, {m_clinic->patient, {}, until, QStringLiteral("why")});
            }).ok());

    const auto mutes =
        *run([this](Transaction &tx) { return listNamedMutes(tx, m_clinic->now, 10); });

    QCOMPARE(mutes.size(), 1);
    QCOMPARE(mutes[0].displayName, QStringLiteral("Name of pat"));
    QCOMPARE(mutes[0].mute.userId, m_clinic->patient);
    QCOMPARE(mutes[0].mute.until, until);
    QVERIFY(run([&](Transaction &tx) { return listNamedMutes(tx, until, 10); })->isEmpty());
}

void TestRecords::init()
{
    m_clinic = std::make_unique<ClinicFixture>();
    QVERIFY(m_clinic->openClinic());
}

void TestRecords::deliversNotificationsOldestFirst()
{
    QList<NotificationId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(notify(m_clinic->patient, QString::number(i))->id);
    QVERIFY(notify(m_clinic->physician, QStringLiteral("other")).ok());

    const QList<Notification> waiting = undelivered();
    QVERIFY(
        run([&](Transaction &tx) { return markDelivered(tx, ids.first(2), m_clinic->now); }).ok());

    QCOMPARE(waiting.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(waiting.at(i).id, ids.at(i));
    QCOMPARE(undelivered().size(), 1);
    QCOMPARE(undelivered().first().id, ids.last());
}

void TestRecords::keepsAllOfANotification()
{
    const QJsonObject data{{QStringLiteral("conversationId"), QStringLiteral("conv")}};
    const NotificationId id = notify(m_clinic->patient, QStringLiteral("T"), data)->id;
    QVERIFY(run([&](Transaction &tx) { return markDelivered(tx, {id}, m_clinic->now); }).ok());

    const auto found =
        run([&](Transaction &tx) { return findNotification(tx, m_clinic->patient, id); });

    QCOMPARE((*found)->title, QStringLiteral("T"));
    QCOMPARE((*found)->message, QStringLiteral("text"));
    QCOMPARE((*found)->data, std::optional(data));
    QCOMPARE((*found)->deliveredAt, m_clinic->now);
    QVERIFY(!(*found)->read);
    QVERIFY(!notify(m_clinic->patient, QStringLiteral("plain"))->data);
}

void TestRecords::readsOwnNotificationsOnly()
{
    const NotificationId id = notify(m_clinic->patient, QStringLiteral("1"))->id;
    QVERIFY(notify(m_clinic->patient, QStringLiteral("2")).ok());
    const auto read = [&](const UserId &user) {
        return run([&](Transaction &tx) { return markRead(tx, user, id); });
    };

    QCOMPARE(read(m_clinic->physician).error().kind, StorageError::Kind::NotFound);
    QVERIFY(*read(m_clinic->patient));
    QVERIFY(!*read(m_clinic->patient));
    QCOMPARE(*run([&](Transaction &tx) { return markAllRead(tx, m_clinic->patient); }), 1);
    QCOMPARE(*run([&](Transaction &tx) { return markAllRead(tx, m_clinic->physician); }), 0);
}

void TestRecords::storesAllNotificationsOrNone()
{
    const NewNotification good{m_clinic->patient, QStringLiteral("t"), QStringLiteral("a"), {}};
    const NewNotification bad{
        UserId(QStringLiteral("no")), QStringLiteral("t"), QStringLiteral("a"), {}};
    const auto insert = [&](const QList<NewNotification> &list) {
        return run([&](Transaction &tx) { return insertNotifications(tx, list, m_clinic->now); });
    };

    QCOMPARE(insert({good, bad}).error().kind, StorageError::Kind::Invalid);
    QVERIFY(undelivered().isEmpty());
    QCOMPARE(insert({good, good})->size(), 2);
    QCOMPARE(undelivered().size(), 2);
}

void TestRecords::keepsApiKeysByTheirHash()
{
    const QString hash = QStringLiteral("h1");
    const QStringList scopes{QStringLiteral("read"), QStringLiteral("tokens")};
    const auto insert = [&] {
        return run([&](Transaction &tx) {
            return insertApiKey(tx, QStringLiteral("ehr"), scopes, hash, m_clinic->now);
        });
    };
    const auto find = [&] { return *run([&](Transaction &tx) { return findApiKey(tx, hash); }); };
    const auto revoke = [&](const ApiKeyId &id) {
        return run([&](Transaction &tx) { return revokeApiKey(tx, id, m_clinic->now); });
    };
    const ApiKeyId id = insert()->id;

    QCOMPARE(insert().error().kind, StorageError::Kind::Conflict);
    QCOMPARE(find()->scopes, scopes);
    QCOMPARE(find()->id, id);
    QVERIFY(*revoke(id));
    QVERIFY(!*revoke(id));
    QVERIFY(!find());
    QCOMPARE(revoke(ApiKeyId(QStringLiteral("no"))).error().kind, StorageError::Kind::NotFound);
    QCOMPARE(run([](Transaction &tx) { return listApiKeys(tx); })->first().revokedAt,
             m_clinic->now);
}

void TestRecords::answersARepeatedRequestForADay()
{
    const auto key = run([&](Transaction &tx) {
        return insertApiKey(tx, QStringLiteral("k"), {}, QStringLiteral("h"), m_clinic->now);
    });
    const IdempotencyRecord record{key->id, QStringLiteral("r1"),     QStringLiteral("hash"),
                                   201,     QByteArray("{\"id\":1}"), m_clinic->now};
    QVERIFY(run([&](Transaction &tx) { return storeIdempotencyRecord(tx, record); }).ok());
    const auto find = [&](const QDateTime &notBefore) {
        return *run([&](Transaction &tx) {
            return findIdempotencyRecord(tx, key->id, QStringLiteral("r1"), notBefore);
        });
    };

    const auto found = find(m_clinic->now.addMSecs(-1));
    QCOMPARE(found->status, 201);
    QCOMPARE(found->response, record.response);
    QCOMPARE(found->requestHash, record.requestHash);
    QVERIFY(!find(m_clinic->now));
    const QDateTime later = m_clinic->now.addSecs(1);
    QCOMPARE(*run([&](Transaction &tx) { return purgeIdempotencyRecords(tx, later); }), 1);
    QVERIFY(!find(m_clinic->now.addMSecs(-1)));
}

void TestRecords::enqueuesOncePerKey()
{
    const QString key = QStringLiteral("payment:s1");
    const auto enqueue = [&](const QString &id) {
        return *run([&](Transaction &tx) {
            return enqueueOutbox(tx, OutboxKind::Payment, key, {{QStringLiteral("sessionId"), id}},
                                 m_clinic->now);
        });
    };

    QVERIFY(enqueue(QStringLiteral("s1")));
    QVERIFY(!enqueue(QStringLiteral("changed")));

    const auto item = *run([&](Transaction &tx) { return findOutbox(tx, key); });
    QCOMPARE(item->kind, OutboxKind::Payment);
    QCOMPARE(item->payload.value(QStringLiteral("sessionId")).toString(), QStringLiteral("s1"));
    QCOMPARE(item->state, OutboxState::Pending);
}

void TestRecords::sendsUntilDelivered()
{
    for (const char *key : {"a", "b", "c"}) {
        QVERIFY(*run([&](Transaction &tx) {
            return enqueueOutbox(tx, OutboxKind::Push, QLatin1String(key), {}, m_clinic->now);
        }));
    }
    const auto due = [&](int seconds) {
        QStringList keys;
        const auto items = run([&](Transaction &tx) {
            return dueOutbox(tx, {OutboxKind::Push}, m_clinic->now.addSecs(seconds));
        });
        for (const OutboxItem &item : items.value())
            keys.append(item.key);
        return keys.join(QLatin1Char(' '));
    };
    QCOMPARE(due(-1), QString());
    QCOMPARE(due(0), QStringLiteral("a b c"));

    QVERIFY(run([&](Transaction &tx) {
                return markOutboxDelivered(tx, QStringLiteral("a"), QString(), m_clinic->now);
            }).ok());
    QVERIFY(run([&](Transaction &tx) {
                return markOutboxFailed(tx, QStringLiteral("b"), QStringLiteral("answered 500"),
                                        m_clinic->now.addSecs(10));
            }).ok());

    QCOMPARE(due(0), QStringLiteral("c"));
    QCOMPARE(due(10), QStringLiteral("c b"));
    QVERIFY(run([](Transaction &tx) { return abandonOutbox(tx, QStringLiteral("c")); }).ok());
    QCOMPARE(due(10), QStringLiteral("b"));
    QCOMPARE((*run([](Transaction &tx) { return findOutbox(tx, QStringLiteral("b")); }))->attempts,
             1);
    QVERIFY(run([&](Transaction &tx) {
                return markOutboxDead(tx, QStringLiteral("b"), QStringLiteral("answered 410"),
                                      m_clinic->now);
            }).ok());
    QCOMPARE(due(10), QString());
    QVERIFY(run([&](Transaction &tx) {
                return retryOutbox(tx, QStringLiteral("b"), m_clinic->now);
            }).ok());
    QCOMPARE(due(0), QStringLiteral("b"));
    QCOMPARE(
        run([&](Transaction &tx) { return retryOutbox(tx, QStringLiteral("a"), m_clinic->now); })
            .error()
            .kind,
        StorageError::Kind::NotFound);
    QCOMPARE(
        run([](Transaction &tx) { return abandonOutbox(tx, QStringLiteral("x")); }).error().kind,
        StorageError::Kind::NotFound);
}

void TestRecords::ensuresSettings()
{
    const auto ensure = [&](const QString &value) {
        return *run(
            [&](Transaction &tx) { return ensureSetting(tx, QStringLiteral("clinic.id"), value); });
    };

    QCOMPARE(ensure(QStringLiteral("first")), QStringLiteral("first"));
    QCOMPARE(ensure(QStringLiteral("second")), QStringLiteral("first"));
    QVERIFY(run([](Transaction &tx) {
                return setSetting(tx, QStringLiteral("empty"), QString());
            }).ok());
    QCOMPARE(*run([](Transaction &tx) { return findSetting(tx, QStringLiteral("empty")); }),
             std::optional(QString(QLatin1String(""))));
}

void TestRecords::chainsTheAudit()
{
    QVERIFY(verify().intact);
    appendAudits(5);

    const auto newest = run([](Transaction &tx) { return searchAudit(tx, {.limit = 2}); });
    const auto older = run([](Transaction &tx) { return searchAudit(tx, {.beforeSeq = 4}); });

    QCOMPARE(newest->at(0).seq, 5);
    QCOMPARE(newest->at(0).previousHash, newest->at(1).hash);
    QCOMPARE(newest->at(0).entry.object, QStringLiteral("4"));
    QCOMPARE(newest->at(0).time, m_clinic->now.addSecs(4));
    QCOMPARE(older->size(), 3);
    QVERIFY(verify().intact);
    QCOMPARE(verify().count, 5);
}

void TestRecords::searchesTheAudit()
{
    appendAudits(5);
    QVERIFY(run([&](Transaction &tx) {
                return appendAudit(tx,
                                   {QStringLiteral("operator:b"), QStringLiteral("user.mute"),
                                    QStringLiteral("pat"), QStringLiteral("ok"),
                                    QStringLiteral("Spam, 100% of it")},
                                   m_clinic->now.addSecs(5));
            }).ok());
    const auto seqs = [this](const AuditSearch &search) {
        const auto entries = run([&](Transaction &tx) { return searchAudit(tx, search); });
        QList<qint64> found;
        for (const AuditEntry &entry : *entries)
            found.append(entry.seq);
        return found;
    };
    using Seqs = QList<qint64>;

    QCOMPARE(seqs({}), (Seqs{6, 5, 4, 3, 2, 1}));
    QCOMPARE(seqs({.beforeSeq = 4, .limit = 2}), (Seqs{3, 2}));
    QCOMPARE(seqs({.text = QStringLiteral("OPERATOR:b")}), Seqs{6});
    QCOMPARE(seqs({.text = QStringLiteral("spam")}), Seqs{6});
    QCOMPARE(seqs({.text = QStringLiteral("100%")}), Seqs{6});
    QCOMPARE(seqs({.text = QStringLiteral("%")}), Seqs{6});
    QCOMPARE(seqs({.text = QStringLiteral("_")}), Seqs{});
    QCOMPARE(seqs({.text = QStringLiteral("user.create"), .limit = 1}), Seqs{5});
    QCOMPARE(seqs({.from = m_clinic->now.addSecs(1), .to = m_clinic->now.addSecs(3)}),
             (Seqs{3, 2}));
}

void TestRecords::findsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("firstBadSeq");

    const auto row = [](const char *name, const char *sql, qint64 seq) {
        QTest::newRow(name) << QString::fromLatin1(sql) << seq;
    };
    row("edited", "UPDATE audit SET actor = 'x' WHERE seq = 3", 3);
    row("text moved between fields",
        "UPDATE audit SET action = action || substr(object, 1, 1), object = '' WHERE seq = 3", 3);
    row("deleted", "DELETE FROM audit WHERE seq = 3", 3);
    row("cut off at the end", "DELETE FROM audit WHERE seq >= 4", 4);
    row("cut off at the start", "DELETE FROM audit WHERE seq = 1", 1);
    row("all deleted", "DELETE FROM audit", 1);
    row("inserted",
        "INSERT INTO audit SELECT 6, time, actor, action, object, outcome, reason, hash, hash"
        " FROM audit WHERE seq = 5",
        6);
    row("hash replaced", "UPDATE audit SET hash = previous_hash WHERE seq = 2", 2);
    row("head replaced", "UPDATE settings SET value = '9:x' WHERE key = 'audit.head'", 6);
}

void TestRecords::findsTampering()
{
    QFETCH(QString, sql);
    QFETCH(qint64, firstBadSeq);
    appendAudits(5);

    QVERIFY(run([&](Transaction &tx) { return tx.execute(sql); }).ok());

    QVERIFY(!verify().intact);
    QCOMPARE(verify().firstBadSeq, firstBadSeq);

    appendAudits(1); // does not hide it
    QVERIFY(!verify().intact);
    QCOMPARE(verify().firstBadSeq, firstBadSeq);
}

void TestRecords::noEntryHidesThatTheHeadIsGone()
{
    appendAudits(5);
    QVERIFY(run([&](Transaction &tx) {
                return tx.execute(QStringLiteral("DELETE FROM settings WHERE key = 'audit.head'"));
            }).ok());
    appendAudits(1);
    QVERIFY(!verify().intact);
}

void TestRecords::auditIsUndoneWithItsJob()
{
    appendAudits(1);
    const auto failed = run([&](Transaction &tx) -> Stored<Done> {
        if (auto entry = appendAudit(tx, {}, m_clinic->now); !entry)
            return Failure{entry.error()};
        return fail(StorageError::Kind::Conflict);
    });

    QVERIFY(!failed);
    QVERIFY(verify().intact);
    QCOMPARE(verify().count, 1);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
