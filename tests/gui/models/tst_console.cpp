// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/presence_model.h"
#include "gui/models/traffic_model.h"
#include "gui/models/transcript_model.h"
#include "gui/models/user_model.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
const ConversationId Chat(QStringLiteral("c1"));

feed::FeedEvent presence(const QString &id, PresenceStatus status)
{
    feed::PresenceView view;
    view.userId = UserId(id);
    view.displayName = id;
    view.status = status;
    return feed::PresenceChanged{view};
}

feed::FeedEvent traffic(quint64 number)
{
    feed::TrafficView view;
    view.number = number;
    return feed::TrafficRecorded{view};
}

Message messageOf(qint64 seq)
{
    Message message;
    message.id = MessageId(QStringLiteral("m%1").arg(seq));
    message.conversationId = Chat;
    message.seq = seq;
    message.content = QStringLiteral("text");
    return message;
}

feed::CommandResult granted(quint64 ticket, const QJsonObject &data = {})
{
    feed::CommandResult result;
    result.ticket = ticket;
    result.ok = true;
    result.data = data;
    return result;
}

feed::CommandResult refused(quint64 ticket, const QString &code)
{
    feed::CommandResult result;
    result.ticket = ticket;
    result.code = code;
    return result;
}

QJsonObject page(qint64 first, qint64 last, bool hasMore)
{
    QJsonArray messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.append(messageJson(messageOf(seq)));
    return {{QStringLiteral("conversationId"), Chat.toString()},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("hasMore"), hasMore}};
}
} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_sent.clear();
        m_console->setCommandSink([this](const feed::ServerCommand &command) {
            m_sent.append(command);
            return quint64(m_sent.size());
        });
    }

    void collectsChangesAndAppliesThemTogether()
    {
        QSignalSpy inserted(m_console->presence(), &PresenceModel::rowsInserted);

        m_console->applyFeed({1, {presence(QStringLiteral("u1"), PresenceStatus::Online)}});
        m_console->applyFeed({2, {presence(QStringLiteral("u2"), PresenceStatus::Online)}});
        QCOMPARE(inserted.size(), 0);

        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(m_console->presence()->rowCount(), 2);
    }

    void asksForASnapshotAfterAGap()
    {
        QSignalSpy fellBehind(m_console.get(), &Console::fellBehind);
        m_console->applyFeed({1, {presence(QStringLiteral("u1"), PresenceStatus::Online)}});

        m_console->applyFeed({5, {presence(QStringLiteral("u2"), PresenceStatus::Online)}});
        m_console->applyFeed({9, {presence(QStringLiteral("u3"), PresenceStatus::Online)}});

        QCOMPARE(fellBehind.size(), 2);
        QCOMPARE(m_sent.size(), 1);
        QVERIFY(std::holds_alternative<feed::RequestSnapshot>(m_sent.first()));
    }

    void appliesTheFeedAroundASnapshotExactlyOnce()
    {
        m_console->requestSnapshot();
        // 7 is contained in the snapshot, 9 came while it was being made, 8 was flushed late.
        m_console->applyFeed({7, {presence(QStringLiteral("old"), PresenceStatus::Busy)}});
        m_console->applyFeed({8, {presence(QStringLiteral("u1"), PresenceStatus::Busy)}});
        feed::ServerSnapshot snapshot;
        snapshot.nextNumber = 8;
        snapshot.presence = {
            std::get<feed::PresenceChanged>(presence(QStringLiteral("u1"), PresenceStatus::Online))
                .presence};

        m_console->applySnapshot(snapshot);

        QCOMPARE(m_console->presence()->rowCount(), 1);
        QCOMPARE(m_console->presence()->at(0).status, PresenceStatus::Busy);
        QVERIFY(m_console->hasSnapshot());
    }

    void leavesOutStateThatTheSnapshotHoldsButKeepsTraffic()
    {
        feed::ServerSnapshot snapshot;
        snapshot.nextNumber = 10;
        m_console->applySnapshot(snapshot);

        m_console->applyFeed(
            {8, {presence(QStringLiteral("u1"), PresenceStatus::Busy), traffic(1)}});
        m_console->flush();

        QCOMPARE(m_console->presence()->rowCount(), 0);
        QCOMPARE(m_console->traffic()->rowCount(), 1);
        QCOMPARE(m_sent.size(), 0);
    }

    void givesEachAnswerToItsAsker()
    {
        QStringList answers;
        const auto keep = [&answers](const feed::CommandResult &result) {
            answers.append(result.code);
        };
        auto gone = std::make_unique<QObject>();
        m_console->send(feed::SetUserActive{}, this, keep);
        m_console->send(feed::SetUserActive{}, gone.get(), keep);
        gone.reset();

        m_console->finishCommand(refused(2, QStringLiteral("second")));
        m_console->finishCommand(refused(1, QStringLiteral("first")));
        m_console->finishCommand(refused(1, QStringLiteral("again")));

        QCOMPARE(answers, QStringList{QStringLiteral("first")});
    }

    void answersUnavailableWithoutAServer()
    {
        m_console->setCommandSink({});
        QString code;
        m_console->send(feed::SetUserActive{}, this,
                        [&code](const feed::CommandResult &result) { code = result.code; });

        QVERIFY(code.isEmpty());
        QTRY_COMPARE(code, QStringLiteral("unavailable"));
    }

    void signsInAndOut()
    {
        QSignalSpy changed(m_console.get(), &Console::signedInChanged);
        m_console->send(feed::SignIn{}, this, [](const feed::CommandResult &) {});
        m_console->finishCommand(
            granted(1, {{QStringLiteral("userId"), QStringLiteral("op1")},
                        {QStringLiteral("displayName"), QStringLiteral("Ines")},
                        {QStringLiteral("operatorRole"), QStringLiteral("admin")}}));

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_console->signedInOperator()->role, OperatorRole::Admin);
        QVERIFY(std::holds_alternative<feed::RequestSnapshot>(m_sent.last()));

        m_console->applyFeed({1, {presence(QStringLiteral("u1"), PresenceStatus::Online)}});
        m_console->flush();
        m_console->send(feed::SignOut{});
        m_console->finishCommand(granted(3));

        QVERIFY(!m_console->signedInOperator());
        QCOMPARE(m_console->presence()->rowCount(), 0);
    }

    void refusedSignInSignsNobodyIn()
    {
        m_console->send(feed::SignIn{}, this, [](const feed::CommandResult &) {});
        m_console->finishCommand(refused(1, QStringLiteral("forbidden")));

        QVERIFY(!m_console->signedInOperator());
        QCOMPARE(m_sent.size(), 1);
    }

    void opensATranscriptThatGrows()
    {
        m_console->openConversation(Chat);
        QVERIFY(std::holds_alternative<feed::WatchConversation>(m_sent.first()));
        QVERIFY(m_console->transcript()->isLoading());

        m_console->applyFeed({1, {feed::MessageStored{messageOf(12)}}});
        m_console->finishCommand(granted(1, page(10, 11, true)));
        m_console->flush();

        QCOMPARE(m_console->transcript()->rowCount(), 3);
        QVERIFY(m_console->transcript()->hasOlder());
        QVERIFY(!m_console->transcript()->isLoading());
    }

    void loadsOlderMessagesOnceAtATime()
    {
        m_console->openConversation(Chat);
        m_console->finishCommand(granted(1, page(10, 11, true)));

        m_console->loadOlderMessages();
        m_console->loadOlderMessages();
        QCOMPARE(m_sent.size(), 2);
        QCOMPARE(std::get<feed::LoadTranscript>(m_sent.last()).before.toString(),
                 QStringLiteral("m10"));
        m_console->finishCommand(granted(2, page(1, 9, false)));

        QCOMPARE(m_console->transcript()->rowCount(), 11);
        QVERIFY(!m_console->transcript()->hasOlder());
        m_console->loadOlderMessages();
        QCOMPARE(m_sent.size(), 2);
    }

    void closesTheTranscriptThatWasOpen()
    {
        m_console->openConversation(Chat);
        m_console->openConversation(ConversationId(QStringLiteral("c2")));

        QCOMPARE(m_sent.size(), 3);
        QVERIFY(std::holds_alternative<feed::UnwatchConversation>(m_sent.at(1)));
        m_console->finishCommand(granted(1, page(1, 2, false)));
        QCOMPARE(m_console->transcript()->rowCount(), 0);
    }

    void tellsWhyATranscriptStaysEmpty()
    {
        m_console->openConversation(Chat);
        m_console->finishCommand(refused(1, QStringLiteral("forbidden")));

        QVERIFY(!m_console->transcript()->errorText().isEmpty());
        QVERIFY(!m_console->transcript()->isLoading());
    }

    void watchesAnewAfterAGap()
    {
        m_console->applySnapshot({});
        m_console->openConversation(Chat);
        m_console->finishCommand(granted(1, page(1, 2, false)));
        m_console->applyFeed({1, {}});
        m_console->applyFeed({9, {presence(QStringLiteral("u1"), PresenceStatus::Online)}});

        feed::ServerSnapshot snapshot;
        snapshot.nextNumber = 10;
        m_console->applySnapshot(snapshot);

        QVERIFY(std::holds_alternative<feed::WatchConversation>(m_sent.last()));
        m_console->finishCommand(granted(quint64(m_sent.size()), page(1, 5, false)));
        QCOMPARE(m_console->transcript()->rowCount(), 5);
    }

private:
    std::unique_ptr<Console> m_console;
    QList<feed::ServerCommand> m_sent;
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
