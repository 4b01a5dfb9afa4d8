// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/message_batch.h"
#include "server/storage/message_table.h"
#include "server/storage/mute_table.h"
#include "server/storage/staff_note_table.h"
#include "tests/server/storage/clinic_fixture.h"

#include <QSet>

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::ClinicFixture;

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWithoutGaps();
    void keepsAllOfAMessage();
    void knowsARepeat();
    void knowsMutes();
    void keepsRepeatsOfOthersApart();
    void refusesUnknownRows();
    void aFailedJobLeavesNoGap();
    void pagesBackwards();
    void redactsOnce();
    void movesTheReadPointerForwardOnly();
    void neverReadsOwnMessages();
    void countsUnread();
    void keepsConversations();
    void listsConversationsByActivity();
    void countsWhatStaffHaveNotSeen();
    void keepsNotesOfStaff();

private:
    template <class Job>
    auto run(Job job)
    {
        return m_clinic->run(std::move(job));
    }
    Stored<Message> say(const UserId &sender, const QString &text, const QString &clientId = {})
    {
        return run([&](Transaction &tx) {
            NewMessage message{m_clinic->conversation,
                               ClinicFixture::person(sender),
                               text,
                               MessageType::Text,
                               clientId,
                               m_clinic->now};
            if (sender.isEmpty())
                message.sender.reset();
            return storeMessage(tx, message);
        });
    }
    Posting posting(const UserId &sender, const QString &clientId)
    {
        return **run([&](Transaction &tx) {
            return findPosting(tx, m_clinic->conversation, sender, clientId, m_clinic->now);
        });
    }
    ReadAdvance readUpTo(const UserId &user, const std::optional<MessageId> &message)
    {
        return *run([&](Transaction &tx) {
            return advanceReadPointer(tx, m_clinic->conversation, user, message, m_clinic->now);
        });
    }
    std::unique_ptr<ClinicFixture> m_clinic;
};

void TestMessages::init()
{
    m_clinic = std::make_unique<ClinicFixture>();
    QVERIFY(m_clinic->openClinic());
}

void TestMessages::countsWithoutGaps()
{
    for (qint64 i = 1; i <= 5; ++i)
        QCOMPARE(say(m_clinic->patient, QString::number(i))->seq, i);

    const auto conversation =
        run([&](Transaction &tx) { return findConversation(tx, m_clinic->conversation); });
    QCOMPARE((*conversation)->lastSeq, 5);
}

void TestMessages::keepsAllOfAMessage()
{
    const QString text = QStringLiteral("Gr\u00fc\u00dfe \U0001F600 '; DROP TABLE messages; --");
    const Message stored = say(m_clinic->physician, text, QStringLiteral("c1")).value();

    const auto found =
        run([&](Transaction &tx) { return findMessage(tx, m_clinic->conversation, stored.id); });

    const Message message = **found;
    QCOMPARE(message.content, text);
    QCOMPARE(message.clientMessageId, QStringLiteral("c1"));
    QCOMPARE(message.sender->displayName, QStringLiteral("Name of doc"));
    QCOMPARE(message.sender->role, Role::Physician);
    QCOMPARE(message.createdAt, m_clinic->now);
    QVERIFY(!say(UserId(), QStringLiteral("from the server"))->sender);
    const auto elsewhere = run([&](Transaction &tx) {
        return findMessage(tx, ConversationId(QStringLiteral("other")), stored.id);
    });
    QVERIFY(!elsewhere->has_value());
}

void TestMessages::knowsARepeat()
{
    const QString clientId = QStringLiteral("c1");
    QVERIFY(!posting(m_clinic->patient, clientId).repeatOf);

    const auto first = say(m_clinic->patient, QStringLiteral("a"), clientId);

    QCOMPARE(posting(m_clinic->patient, clientId).repeatOf, std::optional(first->id));
    QCOMPARE(posting(m_clinic->patient, clientId).conversation.patientId, m_clinic->patient);
    QCOMPARE(say(m_clinic->patient, QStringLiteral("b"), clientId).error().kind,
             StorageError::Kind::Conflict);
    QCOMPARE(say(m_clinic->patient, QStringLiteral("b"))->seq, 2);
}

void TestMessages::keepsRepeatsOfOthersApart()
{
    QVERIFY(say(m_clinic->patient, QStringLiteral("a"), QStringLiteral("c1")).ok());
    QVERIFY(!posting(m_clinic->physician, QStringLiteral("c1")).repeatOf);
    QVERIFY(say(m_clinic->physician, QStringLiteral("b"), QStringLiteral("c1")).ok());
    QVERIFY(say(m_clinic->patient, QStringLiteral("c")).ok());
    QVERIFY(!posting(m_clinic->patient, QString()).repeatOf);
    QVERIFY(say(m_clinic->patient, QStringLiteral("c")).ok());
}

void TestMessages::knowsMutes()
{
    const auto mute = [this](const std::optional<ConversationId> &place, int seconds) {
        const Mute made{m_clinic->patient, place, m_clinic->now.addSecs(seconds),
                        QStringLiteral("noise")};
        return run([&](Transaction &tx) { return setMute(tx, made); }).ok();
    };
    const auto mutedUntil = [this] { return posting(m_clinic->patient, QString()).mutedUntil; };
    QVERIFY(mute(ConversationId(QStringLiteral("elsewhere")), 60));
    QVERIFY(!mutedUntil().isValid());

    QVERIFY(mute(m_clinic->conversation, 60));
    QCOMPARE(mutedUntil(), m_clinic->now.addSecs(60));
    QVERIFY(mute(m_clinic->conversation, 30)); // the newer one counts
    QCOMPARE(mutedUntil(), m_clinic->now.addSecs(30));
    QVERIFY(mute(std::nullopt, 90));
    QCOMPARE(mutedUntil(), m_clinic->now.addSecs(90));
    QVERIFY(!posting(m_clinic->physician, QString()).mutedUntil.isValid());

    const auto all = run([&](Transaction &tx) { return listMutes(tx, m_clinic->now); });
    QCOMPARE(all->size(), 3);
    QVERIFY(mute(std::nullopt, 0));
    QVERIFY(*run([&](Transaction &tx) {
        return removeMute(tx, m_clinic->patient, m_clinic->conversation);
    }));
    QVERIFY(!mutedUntil().isValid());
}

void TestMessages::refusesUnknownRows()
{
    QCOMPARE(say(UserId(QStringLiteral("no")), QStringLiteral("a")).error().kind,
             StorageError::Kind::Invalid);
    const auto nowhere = run([&](Transaction &tx) {
        return storeMessage(tx, {ConversationId(QStringLiteral("no")),
                                 ClinicFixture::person(m_clinic->patient),
                                 QStringLiteral("a"),
                                 MessageType::Text,
                                 {},
                                 m_clinic->now});
    });
    QCOMPARE(nowhere.error().kind, StorageError::Kind::NotFound);
}

void TestMessages::aFailedJobLeavesNoGap()
{
    QVERIFY(!say(UserId(QStringLiteral("no")), QStringLiteral("a")));

    QCOMPARE(say(m_clinic->patient, QStringLiteral("b"))->seq, 1);
}

void TestMessages::pagesBackwards()
{
    QList<MessageId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(say(m_clinic->patient, QString::number(i))->id);

    const auto newest =
        run([&](Transaction &tx) { return recentMessages(tx, m_clinic->conversation, 2); });
    const auto before =
        run([&](Transaction &tx) { return messagesBefore(tx, m_clinic->conversation, ids[3], 2); });
    const auto first =
        run([&](Transaction &tx) { return messagesBefore(tx, m_clinic->conversation, ids[1], 2); });
    const auto unknown = run([&](Transaction &tx) {
        return messagesBefore(tx, m_clinic->conversation, MessageId(QStringLiteral("no")), 2);
    });

    QCOMPARE(newest->messages.first().id, ids[3]);
    QCOMPARE(newest->messages.last().id, ids[4]);
    QVERIFY(newest->hasMore);
    QCOMPARE(before->messages.first().id, ids[1]);
    QVERIFY(before->hasMore);
    QCOMPARE(first->messages.size(), 1);
    QVERIFY(!first->hasMore);
    QCOMPARE(unknown.error().kind, StorageError::Kind::NotFound);
}

void TestMessages::redactsOnce()
{
    const MessageId id = say(m_clinic->patient, QStringLiteral("secret"))->id;
    const auto redact = [&](const MessageId &which) {
        return run([&](Transaction &tx) {
            return redactMessage(tx, m_clinic->conversation, which, m_clinic->now.addSecs(1));
        });
    };

    QVERIFY(*redact(id));
    QVERIFY(!*redact(id));
    QCOMPARE(redact(MessageId(QStringLiteral("no"))).error().kind, StorageError::Kind::NotFound);
    const auto message =
        run([&](Transaction &tx) { return findMessage(tx, m_clinic->conversation, id); });
    QVERIFY((*message)->content.isEmpty());
    QCOMPARE((*message)->redactedAt, m_clinic->now.addSecs(1));
    QCOMPARE((*message)->seq, 1);
}

void TestMessages::movesTheReadPointerForwardOnly()
{
    const MessageId first = say(m_clinic->patient, QStringLiteral("1"))->id;
    const MessageId second = say(m_clinic->patient, QStringLiteral("2"))->id;

    QVERIFY(readUpTo(m_clinic->physician, first).moved);
    QVERIFY(!readUpTo(m_clinic->physician, first).moved);
    const ReadAdvance all = readUpTo(m_clinic->physician, std::nullopt);
    QVERIFY(all.moved);
    QCOMPARE(all.pointer.messageId, second);
    const ReadAdvance back = readUpTo(m_clinic->physician, first);
    QVERIFY(!back.moved);
    QCOMPARE(back.pointer.seq, 2);
    const auto unknown = run([&](Transaction &tx) {
        return advanceReadPointer(tx, m_clinic->conversation, m_clinic->physician,
                                  MessageId(QStringLiteral("no")), m_clinic->now);
    });
    QCOMPARE(unknown.error().kind, StorageError::Kind::NotFound);
}

void TestMessages::neverReadsOwnMessages()
{
    QVERIFY(!readUpTo(m_clinic->patient, std::nullopt).moved);
    const MessageId foreign = say(m_clinic->physician, QStringLiteral("1"))->id;
    const MessageId own = say(m_clinic->patient, QStringLiteral("2"))->id;

    QVERIFY(!readUpTo(m_clinic->patient, own).moved);
    const ReadAdvance all = readUpTo(m_clinic->patient, std::nullopt);

    QVERIFY(all.moved);
    QCOMPARE(all.pointer.messageId, foreign);
}

void TestMessages::countsUnread()
{
    const auto unread = [&](const UserId &user) {
        return *run([&](Transaction &tx) { return unreadCount(tx, m_clinic->conversation, user); });
    };
    const MessageId first = say(m_clinic->patient, QStringLiteral("1"))->id;
    QVERIFY(say(UserId(), QStringLiteral("2")).ok());
    QVERIFY(say(m_clinic->physician, QStringLiteral("3")).ok());

    QCOMPARE(unread(m_clinic->physician), 2);
    QVERIFY(readUpTo(m_clinic->physician, first).moved);
    QCOMPARE(unread(m_clinic->physician), 1);
    QCOMPARE(unread(m_clinic->patient), 2);
}

void TestMessages::keepsConversations()
{
    const NewConversation support{
        std::nullopt, ConversationType::AgentSupport, m_clinic->patient, {}, m_clinic->agent};
    const auto made =
        run([&](Transaction &tx) { return insertConversation(tx, support, m_clinic->now); });
    const auto taken = run([&](Transaction &tx) {
        return insertConversation(tx, {m_clinic->conversation, {}, m_clinic->patient, {}, {}},
                                  m_clinic->now);
    });
    const auto nobody = run([&](Transaction &tx) {
        return insertConversation(tx, {{}, {}, UserId(QStringLiteral("no")), {}, {}},
                                  m_clinic->now);
    });
    ConversationPatch patch;
    patch.status = ConversationStatus::Closed;
    patch.assigneeId = UserId();
    const QDateTime later = m_clinic->now.addSecs(1);
    const auto changed =
        run([&](Transaction &tx) { return updateConversation(tx, made->id, patch, later); });

    QCOMPARE(made->assigneeId, m_clinic->agent);
    QVERIFY(made->physicianId.isEmpty());
    QCOMPARE(taken.error().kind, StorageError::Kind::Conflict);
    QCOMPARE(nobody.error().kind, StorageError::Kind::Invalid);
    QCOMPARE(changed->status, ConversationStatus::Closed);
    QVERIFY(changed->assigneeId.isEmpty());
    QCOMPARE(changed->updatedAt, later);
}

void TestMessages::listsConversationsByActivity()
{
    const auto other = run([&](Transaction &tx) {
        return insertConversation(
            tx, {{}, ConversationType::AgentSupport, m_clinic->patient, {}, m_clinic->agent},
            m_clinic->now.addSecs(-1));
    });
    QVERIFY(say(m_clinic->patient, QStringLiteral("1")).ok());

    const auto all = run([](Transaction &tx) { return listConversations(tx); });
    const auto ofAgent =
        run([&](Transaction &tx) { return listConversationsOf(tx, m_clinic->agent); });
    const auto one = run([&](Transaction &tx) { return findConversationSummary(tx, other->id); });

    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().conversation.id, m_clinic->conversation);
    QCOMPARE(all->first().messageCount, 1);
    QCOMPARE(all->first().patientName, QStringLiteral("Name of pat"));
    QCOMPARE(all->first().counterpartName, QStringLiteral("Name of doc"));
    QCOMPARE((*one)->counterpartName, QStringLiteral("Name of age"));
    QCOMPARE(ofAgent->size(), 1);
}

void TestMessages::countsWhatStaffHaveNotSeen()
{
    const auto unread = [&] {
        const auto all = run([](Transaction &tx) { return listConversations(tx); });
        const auto one = run(
            [&](Transaction &tx) { return findConversationSummary(tx, m_clinic->conversation); });
        return all->first().unreadCount == (*one)->unreadCount ? (*one)->unreadCount : -1;
    };
    QCOMPARE(unread(), 0);
    const MessageId first = say(m_clinic->patient, QStringLiteral("1"))->id;
    QVERIFY(say(UserId(), QStringLiteral("2")).ok()); // the server's own is nobody's answer
    QVERIFY(say(m_clinic->patient, QStringLiteral("3")).ok());
    QCOMPARE(unread(), 2);

    QVERIFY(readUpTo(m_clinic->agent, first).moved);
    QCOMPARE(unread(), 1);
    QVERIFY(say(m_clinic->physician, QStringLiteral("4")).ok());
    QCOMPARE(unread(), 0);
    QVERIFY(say(m_clinic->patient, QStringLiteral("5")).ok());
    QVERIFY(readUpTo(m_clinic->patient, std::nullopt).moved); // not staff's
    QCOMPARE(unread(), 1);
    QVERIFY(readUpTo(m_clinic->physician, std::nullopt).moved);
    QCOMPARE(unread(), 0);

    // A clinic that never answers costs no more than a look at the last ones.
    QList<NewMessage> many;
    for (int i = 0; i < MaximumUnreadCount + 10; ++i)
        many.append({m_clinic->conversation,
                     ClinicFixture::person(m_clinic->patient),
                     QStringLiteral("x"),
                     MessageType::Text,
                     {},
                     m_clinic->now});
    QVERIFY(run([&](Transaction &tx) { return storeMessages(tx, many); }).ok());
    QCOMPARE(unread(), MaximumUnreadCount);

    const auto assigned = run([&](Transaction &tx) {
        return updateConversation(tx, m_clinic->conversation, {{}, m_clinic->agent}, m_clinic->now);
    });
    QVERIFY(assigned.ok());
    const auto one =
        run([&](Transaction &tx) { return findConversationSummary(tx, m_clinic->conversation); });
    QCOMPARE((*one)->assigneeName, QStringLiteral("Name of age"));
    QCOMPARE((*one)->counterpartName, QStringLiteral("Name of doc"));
}

void TestMessages::keepsNotesOfStaff()
{
    const auto add = [&](const UserId &author, const QString &text) {
        return run([&](Transaction &tx) {
            return insertStaffNote(tx, m_clinic->conversation, author, text, m_clinic->now);
        });
    };
    QVERIFY(add(m_clinic->agent, QStringLiteral("first")).ok());
    QVERIFY(add(m_clinic->physician, QStringLiteral("second")).ok());
    QCOMPARE(add(UserId(QStringLiteral("no")), QStringLiteral("x")).error().kind,
             StorageError::Kind::Invalid);

    const auto notes =
        run([&](Transaction &tx) { return listStaffNotes(tx, m_clinic->conversation); });
    QCOMPARE(notes->size(), 2);
    QCOMPARE(notes->at(0).text, QStringLiteral("first"));
    QCOMPARE(notes->at(0).authorName, QStringLiteral("Name of age"));
    QCOMPARE(notes->at(1).authorId, m_clinic->physician);
    QCOMPARE(notes->at(1).createdAt, m_clinic->now);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
