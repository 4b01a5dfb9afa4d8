// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/client.h"
#include "tests/server/host/server_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace anteroom;
using demo::Client;
using tests::ServerFixture;

/// What an operator does in conversations and with notifications, and the timelines they read.
class TestConsoleActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void readsATimeline();
    void closesAndAssigns();
    void writesWhereTheOperatorMay();
    void keepsNotesForStaff();
    void searchesTranscripts();
    void preparesReplies();
    void countsAndNotifiesReceivers();

private:
    QString makeUser(const QString &id, Role role);
    std::unique_ptr<Client> connectAs(const QString &id);
    ConversationId makeConversation(ConversationType type);
    UserId operatorId();
    QJsonObject control(const QJsonObject &command);

    std::unique_ptr<ServerFixture> m_fixture;
};

namespace {

bool call(Client &client, const QString &event, const QJsonObject &payload)
{
    std::optional<QJsonObject> answer;
    client.emitEvent(event, payload,
                     [&answer](const QJsonArray &arguments) { answer = arguments[0].toObject(); });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) &&
           answer->value(u"ok"_qs).toBool();
}

} // namespace

void TestConsoleActs::init()
{
    m_fixture = std::make_unique<ServerFixture>();
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->makeAdmin().ok);
    makeUser(u"pat"_qs, Role::Patient);
    makeUser(u"doc"_qs, Role::Physician);
}

QString TestConsoleActs::makeUser(const QString &id, Role role)
{
    return m_fixture->ask(feed::CreateUser{u"Name of "_qs + id, role, {}, UserId(id)})
        .data[u"id"]
        .toString();
}

std::unique_ptr<Client> TestConsoleActs::connectAs(const QString &id)
{
    const QString token = m_fixture->ask(feed::IssueToken{UserId(id)}).data[u"token"].toString();
    auto client = std::make_unique<Client>();
    QSignalSpy connected(client.get(), &Client::connected);
    client->connectTo(m_fixture->url, token);
    return connected.wait(10'000) ? std::move(client) : nullptr;
}

ConversationId TestConsoleActs::makeConversation(ConversationType type)
{
    const UserId physician(type == ConversationType::Consultation ? u"doc"_qs : QString());
    return ConversationId(
        m_fixture->ask(feed::CreateConversation{type, UserId(u"pat"_qs), physician, {}})
            .data[u"id"]
            .toString());
}

UserId TestConsoleActs::operatorId()
{
    return UserId(
        m_fixture->ask(feed::SignIn{u"root"_qs, u"secret"_qs}).data[u"userId"].toString());
}

QJsonObject TestConsoleActs::control(const QJsonObject &command)
{
    QLocalSocket socket;
    socket.connectToServer(m_fixture->settings.dataDir + u"/control.sock"_qs);
    socket.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    const bool answered = QTest::qWaitFor([&socket] { return socket.canReadLine(); }, 10'000);
    return answered ? QJsonDocument::fromJson(socket.readLine()).object() : QJsonObject();
}

void TestConsoleActs::readsATimeline()
{
    const SessionId id(
        m_fixture->ask(feed::CreateConsultation{UserId(u"pat"_qs), UserId(u"doc"_qs)})
            .data[u"session"][u"id"]
            .toString());
    const auto patient = connectAs(u"pat"_qs);
    QVERIFY(patient);
    QVERIFY(call(*patient, u"consultation:join"_qs, {{u"sessionId"_qs, id.toString()}}));
    QVERIFY(m_fixture->ask(feed::EndConsultation{id, u"over"_qs}).ok);

    const auto loaded = m_fixture->ask(feed::LoadTimeline{id});
    QVERIFY(loaded.ok);
    const QJsonArray steps = loaded.data[u"steps"].toArray();
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0][u"kind"].toString(), u"created"_qs);
    QCOMPARE(steps[1][u"actor"].toString(), u"pat"_qs);
    QVERIFY(!steps[1].toObject().contains(u"detail"_qs));
    QCOMPARE(steps[2][u"detail"].toString(), u"completed"_qs);
    QVERIFY(QDateTime::fromString(steps[2][u"time"].toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(loaded.data[u"iceCandidates"].toInt(-1), 0);
    QCOMPARE(loaded.data[u"chatMessages"].toInt(-1), 0);
    QTRY_COMPARE(m_fixture->events<feed::ConsultationStepped>().size(), 3);
    QCOMPARE(m_fixture->ask(feed::LoadTimeline{SessionId(u"no"_qs)}).code, u"not_found"_qs);
}

void TestConsoleActs::closesAndAssigns()
{
    const ConversationId id = makeConversation(ConversationType::AgentSupport);
    makeUser(u"age"_qs, Role::Agent);
    const auto assigned =
        m_fixture->ask(feed::UpdateConversation{id, std::nullopt, UserId(u"age"_qs)});
    QCOMPARE(assigned.data[u"assigneeId"].toString(), u"age"_qs);
    const auto closed =
        m_fixture->ask(feed::UpdateConversation{id, ConversationStatus::Closed, UserId()});
    QCOMPARE(closed.data[u"status"].toString(), u"closed"_qs);
    QVERIFY(!closed.data.contains(u"assigneeId"_qs));
    QTRY_COMPARE(m_fixture->events<feed::ConversationChanged>().size(), 3);
    const auto changes = m_fixture->events<feed::ConversationChanged>();
    QCOMPARE(changes[1].conversation.assigneeName, u"Name of age"_qs);
    QVERIFY(changes[2].conversation.assigneeName.isEmpty());

    QCOMPARE(m_fixture->ask(feed::UpdateConversation{id}).code, u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::UpdateConversation{id, std::nullopt, UserId(u"no"_qs)}).code,
             u"not_found"_qs);
    QCOMPARE(
        m_fixture->ask(feed::UpdateConversation{ConversationId(u"no"_qs), ConversationStatus::Open})
            .code,
        u"not_found"_qs);
}

void TestConsoleActs::writesWhereTheOperatorMay()
{
    const ConversationId theirs = makeConversation(ConversationType::Consultation);
    const auto refused = m_fixture->ask(feed::PostMessage{theirs, u"hello"_qs});
    QCOMPARE(refused.code, u"forbidden"_qs);

    const UserId me = operatorId();
    const ConversationId mine = makeConversation(ConversationType::AgentSupport);
    QVERIFY(m_fixture->ask(feed::UpdateConversation{mine, std::nullopt, me}).ok);
    const auto patient = connectAs(u"pat"_qs);
    QVERIFY(patient);
    QVERIFY(call(*patient, u"chat:join"_qs, {{u"conversationId"_qs, mine.toString()}}));
    QSignalSpy events(patient.get(), &Client::eventReceived);
    const auto posted = m_fixture->ask(feed::PostMessage{mine, u"How can we help?"_qs});
    QVERIFY(posted.ok);
    QCOMPARE(posted.data[u"message"][u"content"].toString(), u"How can we help?"_qs);
    QCOMPARE(posted.data[u"message"][u"senderId"].toString(), me.toString());
    QTRY_VERIFY(std::any_of(events.cbegin(), events.cend(), [](const QVariantList &event) {
        return event[0].toString() == u"chat:message:new";
    }));

    QCOMPARE(m_fixture->ask(feed::PostMessage{mine, u" \n"_qs}).code, u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::PostMessage{mine, QString(8'001, u'x')}).code,
             u"invalid_payload"_qs);
    QVERIFY(m_fixture->ask(feed::UpdateConversation{mine, ConversationStatus::Closed}).ok);
    QCOMPARE(m_fixture->ask(feed::PostMessage{mine, u"still there?"_qs}).code, u"conflict"_qs);
}

void TestConsoleActs::keepsNotesForStaff()
{
    const ConversationId id = makeConversation(ConversationType::Consultation);
    QVERIFY(m_fixture->ask(feed::AddStaffNote{id, u"calls back at nine"_qs}).ok);
    const auto added = m_fixture->ask(feed::AddStaffNote{id, u"has called"_qs});
    QCOMPARE(added.data[u"notes"].toArray().size(), 2);
    const auto loaded = m_fixture->ask(feed::LoadStaffNotes{id});
    const QJsonObject note = loaded.data[u"notes"][0].toObject();
    QCOMPARE(note[u"text"].toString(), u"calls back at nine"_qs);
    QCOMPARE(note[u"authorName"].toString(), u"root"_qs);
    QCOMPARE(note[u"authorId"].toString(), operatorId().toString());

    QCOMPARE(m_fixture->ask(feed::AddStaffNote{id, QString(2'001, u'x')}).code,
             u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::AddStaffNote{ConversationId(u"no"_qs), u"x"_qs}).code,
             u"not_found"_qs);
    QCOMPARE(m_fixture->ask(feed::LoadStaffNotes{ConversationId(u"no"_qs)}).code, u"not_found"_qs);
}

void TestConsoleActs::searchesTranscripts()
{
    const ConversationId id = makeConversation(ConversationType::Consultation);
    const auto patient = connectAs(u"pat"_qs);
    QVERIFY(patient);
    QVERIFY(call(*patient, u"chat:message"_qs,
                 {{u"conversationId"_qs, id.toString()}, {u"content"_qs, u"my left knee"_qs}}));

    const auto found = m_fixture->ask(feed::SearchTranscripts{u"knee"_qs, {}});
    QVERIFY(found.ok);
    QVERIFY(found.data[u"complete"].toBool());
    QCOMPARE(found.data[u"messages"].toArray().size(), 1);
    QCOMPARE(found.data[u"messages"][0][u"conversationId"].toString(), id.toString());
    QCOMPARE(found.data[u"messages"][0][u"content"].toString(), u"my left knee"_qs);
    const ConversationId other = makeConversation(ConversationType::AgentSupport);
    QVERIFY(m_fixture->ask(feed::SearchTranscripts{u"knee"_qs, other})
                .data[u"messages"]
                .toArray()
                .isEmpty());
    QCOMPARE(m_fixture->ask(feed::SearchTranscripts{u" "_qs, {}}).code, u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::SearchTranscripts{u"knee"_qs, ConversationId(u"no"_qs)}).code,
             u"not_found"_qs);
}

void TestConsoleActs::preparesReplies()
{
    const QStringList replies{u"Good morning."_qs, u"The doctor is \"late\"."_qs};
    QVERIFY(m_fixture->ask(feed::RequestSnapshot{}).ok);
    QVERIFY(m_fixture->snapshot.cannedReplies.isEmpty());
    QVERIFY(m_fixture->ask(feed::SetCannedReplies{replies}).ok);
    QCOMPARE(m_fixture->ask(feed::SetCannedReplies{{u""_qs}}).code, u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::SetCannedReplies{QStringList(51, u"x"_qs)}).code,
             u"invalid_payload"_qs);
    QVERIFY(m_fixture->ask(feed::RequestSnapshot{}).ok);
    QCOMPARE(m_fixture->snapshot.cannedReplies, replies);
}

void TestConsoleActs::countsAndNotifiesReceivers()
{
    makeUser(u"pat2"_qs, Role::Patient);
    QCOMPARE(control({{u"command"_qs, u"channel create"_qs},
                      {u"name"_qs, u"flu"_qs},
                      {u"roles"_qs, u"PATIENT"_qs}})[u"data"][u"id"]
                 .toString(),
             u"flu"_qs);
    const auto patient = connectAs(u"pat"_qs);
    QVERIFY(patient);
    QVERIFY(
        call(*patient, u"notifications:subscribe"_qs, {{u"channels"_qs, QJsonArray{u"flu"_qs}}}));
    QVERIFY(m_fixture->ask(feed::RequestSnapshot{}).ok);
    QCOMPARE(m_fixture->snapshot.channels, QStringList{u"flu"_qs});

    const auto count = [this](const feed::NotificationTarget &target) {
        const auto counted = m_fixture->ask(feed::CountRecipients{target});
        return counted.ok ? QString::number(counted.data[u"count"].toInt()) + u'/' +
                                QString::number(counted.data[u"online"].toInt())
                          : counted.code;
    };
    QCOMPARE(count({{}, Role::Patient, {}}), u"2/1"_qs);
    QCOMPARE(count({UserId(u"doc"_qs), {}, {}}), u"1/0"_qs);
    QCOMPARE(count({{}, {}, u"flu"_qs}), u"1/1"_qs);
    QCOMPARE(count({UserId(u"no"_qs), {}, {}}), u"not_found"_qs);
    QCOMPARE(count({{}, {}, u"no"_qs}), u"not_found"_qs);
    QCOMPARE(count({}), u"invalid_payload"_qs);
    QCOMPARE(count({UserId(u"doc"_qs), Role::Patient, {}}), u"invalid_payload"_qs);

    QSignalSpy events(patient.get(), &Client::eventReceived);
    feed::SendNotification notice{{{}, Role::Patient, {}},
                                  u"hours"_qs,
                                  u"Closed"_qs,
                                  u"We are closed on Monday."_qs,
                                  u"high"_qs};
    QCOMPARE(m_fixture->ask(notice).data[u"count"].toInt(), 2);
    QTRY_COMPARE(events.count(), 1);
    const QJsonObject told = events[0][1].toJsonArray()[0].toObject();
    QCOMPARE(told[u"title"].toString(), u"Closed"_qs);
    QCOMPARE(told[u"priority"].toString(), u"high"_qs);
    notice.priority = u"urgent"_qs;
    QCOMPARE(m_fixture->ask(notice).code, u"invalid_payload"_qs);
    notice.priority = u"low"_qs;
    notice.title.clear();
    QCOMPARE(m_fixture->ask(notice).code, u"invalid_payload"_qs);
}

QTEST_GUILESS_MAIN(TestConsoleActs)
#include "tst_console_acts.moc"
