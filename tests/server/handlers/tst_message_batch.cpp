// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/message_jobs.h"
#include "server/handlers/texts.h"
#include "server/storage/mute_table.h"
#include "tests/server/storage/clinic_fixture.h"

using namespace anteroom;
using namespace anteroom::handlers;
using anteroom::storage::Stored;
using anteroom::storage::Transaction;
using anteroom::tests::ClinicFixture;

/// Many messages in one job, in a few statements.
class TestMessageBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersInOrder();
    void answersEachItsOwn();
    void storesARepeatInTheSameBatchOnce();
    void keepsWhatIsHardToQuote();
    void numbersEachConversationByItself();
    void notifiesWhoIsNotThere();

private:
    PostItem item(const UserId &sender, const QString &content, const QString &clientId = {})
    {
        const User user = ClinicFixture::person(sender);
        PostItem item{{m_clinic->conversation, sender, content, MessageType::Text, clientId},
                      {{Actor::client(sender, user.role), "chat:message", SendMessageTexts},
                       user,
                       {m_clinic->patient, m_clinic->physician}}};
        item.context.intent.now = m_clinic->now;
        return item;
    }
    QList<Outcome<PostedMessage>> post(const QList<PostItem> &items)
    {
        auto posted = m_clinic->run([&](Transaction &tx) { return storePosts(tx, items); });
        Q_ASSERT_X(posted, "storePosts", qPrintable(posted.error().detail));
        return *posted;
    }
    std::unique_ptr<ClinicFixture> m_clinic;
};

void TestMessageBatch::init()
{
    m_clinic = std::make_unique<ClinicFixture>();
    QVERIFY(m_clinic->openClinic());
}

void TestMessageBatch::numbersInOrder()
{
    QList<PostItem> items;
    for (int i = 0; i < 20; ++i)
        items.append(
            item(i % 2 == 0 ? m_clinic->patient : m_clinic->physician, QString::number(i)));

    const auto posted = post(items);

    QCOMPARE(posted.size(), items.size());
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(posted[i]->message.seq, i + 1);
        QCOMPARE(posted[i]->message.content, QString::number(i));
    }
    const auto page = m_clinic->run(
        [&](Transaction &tx) { return storage::recentMessages(tx, m_clinic->conversation, 50); });
    QCOMPARE(page->messages.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(page->messages[i].id, posted[i]->message.id);
}

void TestMessageBatch::answersEachItsOwn()
{
    const auto first = post({item(m_clinic->patient, QStringLiteral("a"), QStringLiteral("c1"))});
    QVERIFY(m_clinic
                ->run(
                    [&](Transaction &tx) {
        return storage::setMute(
            tx, {m_clinic->physician, {}, m_clinic->now.addSecs(60), QStringLiteral("noise")});
                })
                .ok());
    PostItem elsewhere = item(m_clinic->patient, QStringLiteral("x"));
    elsewhere.draft.conversationId = ConversationId(QStringLiteral("nowhere"));

    const auto posted =
        post({item(m_clinic->patient, QStringLiteral("b")),
              item(m_clinic->agent, QStringLiteral("stranger")), elsewhere,
              item(m_clinic->physician, QStringLiteral("muted")),
              item(m_clinic->patient, QStringLiteral("a again"), QStringLiteral("c1")),
              item(m_clinic->patient, QStringLiteral("c"))});

    QCOMPARE(posted[0]->message.seq, 2);
    QCOMPARE(posted[1].error().code, ErrorCode::NotFound);
    QCOMPARE(posted[2].error().code, ErrorCode::NotFound);
    QCOMPARE(posted[1].error().message, posted[2].error().message);
    QCOMPARE(posted[3].error().code, ErrorCode::Muted);
    QVERIFY(posted[4]->isRepeat);
    QCOMPARE(posted[4]->message.id, first[0]->message.id);
    QCOMPARE(posted[4]->message.content, QStringLiteral("a"));
    QCOMPARE(posted[5]->message.seq, 3);
}

void TestMessageBatch::storesARepeatInTheSameBatchOnce()
{
    const auto posted = post({item(m_clinic->patient, QStringLiteral("a"), QStringLiteral("c1")),
                              item(m_clinic->physician, QStringLiteral("b"), QStringLiteral("c1")),
                              item(m_clinic->patient, QStringLiteral("a"), QStringLiteral("c1"))});

    QCOMPARE(posted[0]->message.seq, 1);
    QCOMPARE(posted[1]->message.seq, 2);
    QVERIFY(posted[2]->isRepeat);
    QCOMPARE(posted[2]->message.id, posted[0]->message.id);
}

void TestMessageBatch::keepsWhatIsHardToQuote()
{
    const QStringList contents{QStringLiteral("\"quoted\" 'single' \\ back\\slash"),
                               QStringLiteral("{a,b},NULL,\"\""), QStringLiteral("NULL"),
                               QStringLiteral("Grüße \U0001F642 \u202e\n\t,"),
                               QStringLiteral("$1 ? %s")};
    QList<PostItem> items;
    for (const QString &content : contents)
        items.append(item(m_clinic->patient, content));

    post(items);

    const auto page = m_clinic->run(
        [&](Transaction &tx) { return storage::recentMessages(tx, m_clinic->conversation, 50); });
    QStringList stored;
    for (const Message &message : page->messages)
        stored.append(message.content);
    QCOMPARE(stored, contents);
}

void TestMessageBatch::numbersEachConversationByItself()
{
    const ConversationId other(QStringLiteral("other"));
    QVERIFY(m_clinic->run([&](Transaction &tx) {
        return storage::insertConversation(
            tx, {other, ConversationType::Consultation, m_clinic->patient, m_clinic->physician, {}},
            m_clinic->now);
    }));
    QVERIFY(m_clinic->run([&](Transaction &tx) {
        return storage::setMute(tx, {m_clinic->physician, other, m_clinic->now.addSecs(60), {}});
    }));
    QList<PostItem> items;
    for (int i = 0; i < 12; ++i) {
        items.append(item(m_clinic->patient,
                          QString(i * 700, QChar(0x2028)) + QChar(1) + QChar(0x1f) + u'x'));
        items.last().draft.conversationId = i % 3 == 0 ? other : m_clinic->conversation;
    }
    items.append(item(m_clinic->physician, QStringLiteral("muted there")));
    items.last().draft.conversationId = other;
    items.append(item(m_clinic->physician, QStringLiteral("not here")));

    const auto posted = post(items);

    for (int i = 0; i < 12; ++i) {
        const qint64 expected = i % 3 == 0 ? i / 3 + 1 : i - i / 3;
        QCOMPARE(posted[i]->message.seq, expected);
        const auto stored = m_clinic->run([&](Transaction &tx) {
            return storage::findMessage(tx, items[i].draft.conversationId, posted[i]->message.id);
        });
        QCOMPARE((*stored)->content, items[i].draft.content);
    }
    QCOMPARE(posted[12].error().code, ErrorCode::Muted);
    QCOMPARE(posted[13]->message.seq, 9);
}

void TestMessageBatch::notifiesWhoIsNotThere()
{
    QList<PostItem> items{item(m_clinic->patient, QStringLiteral("a")),
                          item(m_clinic->patient, QStringLiteral("b"))};
    items[1].context.present = {m_clinic->patient};

    const auto posted = post(items);

    QVERIFY(posted[0]->notifications.isEmpty());
    QCOMPARE(posted[1]->notifications.size(), 1);
    QCOMPARE(posted[1]->notifications.first().userId, m_clinic->physician);
}

QTEST_GUILESS_MAIN(TestMessageBatch)
#include "tst_message_batch.moc"
