// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/domain/message_text.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheJsonOfTheMessage_data();
    void isTheJsonOfTheMessage();
};

void TestMessageText::isTheJsonOfTheMessage_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("isComplete");

    QString controls;
    for (char16_t c = 1; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("plain") << QStringLiteral("hello") << false;
    QTest::newRow("complete") << QStringLiteral("hello") << true;
    QTest::newRow("quotes") << QStringLiteral("\"a\" \\ \"}],") << true;
    QTest::newRow("controls") << controls << true;
    QTest::newRow("unicode") << QStringLiteral("Grüße \u2028 \u007f \U0001F642 \u202e") << true;
    QTest::newRow("empty") << QString() << true;
}

void TestMessageText::isTheJsonOfTheMessage()
{
    QFETCH(QString, content);
    QFETCH(bool, isComplete);
    Message message;
    message.id = MessageId(QStringLiteral("m-1"));
    message.conversationId = ConversationId(QStringLiteral("c_2"));
    message.seq = 42;
    message.content = content;
    message.createdAt = QDateTime::fromMSecsSinceEpoch(1'767'225'600'123, Qt::UTC);
    if (isComplete) {
        User sender;
        sender.id = UserId(QStringLiteral("u3"));
        sender.displayName = QStringLiteral("Dr. \"Quote\" \\ Ünal");
        sender.role = Role::Physician;
        sender.avatarUrl = QStringLiteral("https://a.example/x?y=1");
        sender.specialty = QStringLiteral("Cardiology");
        message.sender = sender;
        message.clientMessageId = QStringLiteral("client-1");
        message.redactedAt = QDateTime::fromMSecsSinceEpoch(1'767'225'700'000, Qt::UTC);
    }

    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(messageText(message), &error);

    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read.object(), messageJson(message));
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
