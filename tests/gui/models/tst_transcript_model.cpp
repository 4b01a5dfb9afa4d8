// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/transcript_model.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
const ConversationId Chat(QStringLiteral("c1"));
const QDateTime Noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

Message messageOf(qint64 seq)
{
    Message message;
    message.id = MessageId(QStringLiteral("m%1").arg(seq));
    message.conversationId = Chat;
    message.seq = seq;
    message.content = QStringLiteral("text %1").arg(seq);
    message.createdAt = Noon.addSecs(seq);
    return message;
}

QList<Message> page(qint64 first, qint64 last)
{
    QList<Message> messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.append(messageOf(seq));
    return messages;
}

QList<qint64> seqs(const TranscriptModel &model)
{
    QList<qint64> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.at(row).seq);
    return numbers;
}
} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersBySeqWhateverComesFirst()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model);
        model.open(Chat);

        model.stage(messageOf(5));
        model.flush();
        model.merge(page(3, 4));
        model.merge(page(1, 6));

        QCOMPARE(seqs(model), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    }

    void insertsAPageInOneGo()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model);
        model.open(Chat);
        model.merge(page(201, 400));
        QSignalSpy inserted(&model, &TranscriptModel::rowsInserted);

        model.merge(page(1, 200));

        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 0);
        QCOMPARE(model.rowCount(), 400);
    }

    void keepsAMessageOnce()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model);
        model.open(Chat);

        model.stage(messageOf(1));
        model.stage(messageOf(1));
        model.flush();
        model.stage(messageOf(1));
        model.flush();

        QCOMPARE(model.rowCount(), 1);
    }

    void redactsInPlaceAndForGood()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model);
        model.open(Chat);
        model.merge(page(1, 3));
        QSignalSpy changed(&model, &TranscriptModel::dataChanged);

        model.redact(MessageId(QStringLiteral("m2")), Noon);
        model.merge(page(1, 3));

        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(1).data(TranscriptModel::RedactedRole).toBool());
        QCOMPARE(model.index(1).data(TranscriptModel::ContentRole).toString(), QString());
        QVERIFY(!model.index(1).data().toString().contains(u"text 2"));
    }

    void replacesWhatLiesBeforeAHole()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model);
        model.open(Chat);
        model.merge(page(1, 10));

        model.merge(page(20, 22));

        QCOMPARE(seqs(model), (QList<qint64>{20, 21, 22}));
    }

    void findsRowsByText()
    {
        TranscriptModel model;
        model.open(Chat);
        model.merge(page(1, 12));
        model.redact(MessageId(QStringLiteral("m10")), Noon);

        QCOMPARE(model.rowsWith(QStringLiteral("TEXT 1")), (QList<int>{0, 10, 11}));
        QVERIFY(model.rowsWith({}).isEmpty());
    }

    void forgetsNotesWithTheTranscript()
    {
        TranscriptModel model;
        model.open(Chat);
        QSignalSpy changed(&model, &TranscriptModel::notesChanged);
        model.setNotes(notesFromJson(
            Chat, {QJsonObject{{QStringLiteral("text"), QStringLiteral("call first")},
                               {QStringLiteral("authorId"), QStringLiteral("u1")},
                               {QStringLiteral("authorName"), QStringLiteral("Lena")}},
                   QJsonObject{}, QStringLiteral("broken")}));
        QCOMPARE(model.notes().size(), 1);
        QCOMPARE(model.notes().first().authorName, QStringLiteral("Lena"));

        model.open({});

        QVERIFY(model.notes().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void readsFoundMessagesOfManyConversations()
    {
        Message other = messageOf(3);
        other.conversationId = ConversationId(QStringLiteral("c2"));
        QJsonObject nowhere = messageJson(messageOf(4));
        nowhere.remove(QStringLiteral("conversationId"));

        const QList<Message> read =
            messagesFromJson({messageJson(other), messageJson(messageOf(7)), nowhere});

        QCOMPARE(read.size(), 2);
        QCOMPARE(read.first().conversationId.toString(), QStringLiteral("c2"));
        QCOMPARE(read.last().conversationId, Chat);
    }

    void knowsWhoWrites()
    {
        TranscriptModel model;
        model.open(Chat);
        QSignalSpy changed(&model, &TranscriptModel::typingChanged);
        const UserId ana(QStringLiteral("u1"));

        model.setTyping(ana, true);
        model.setTyping(ana, true);
        QCOMPARE(model.typingUsers(), QList{ana});
        model.setTyping(ana, false);

        QCOMPARE(changed.size(), 2);
        QVERIFY(model.typingUsers().isEmpty());
    }

    void readsMessagesOfTheWire()
    {
        const QJsonObject profile{{QStringLiteral("displayName"), QStringLiteral("Ana Silva")},
                                  {QStringLiteral("role"), QStringLiteral("PATIENT")}};
        Message original = messageOf(7);
        User ana;
        ana.id = UserId(QStringLiteral("u1"));
        ana.displayName = QStringLiteral("Ana Silva");
        original.sender = ana;

        const QList<Message> read = messagesFromJson(
            Chat, {messageJson(original), QJsonObject{}, QStringLiteral("broken")});

        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().id, original.id);
        QCOMPARE(read.first().seq, original.seq);
        QCOMPARE(read.first().content, original.content);
        QCOMPARE(read.first().createdAt, original.createdAt);
        QVERIFY(read.first().sender.has_value());
        QCOMPARE(read.first().sender->displayName, QStringLiteral("Ana Silva"));
        QVERIFY(!read.first().redactedAt.isValid());
    }
};

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcript_model.moc"
