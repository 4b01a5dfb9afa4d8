// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/client.h"
#include "tests/server/host/server_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace anteroom;
using demo::Client;
using tests::ServerFixture;

/// What the console sees and does, through the facade and with real clients.
class TestConsoleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void needsASignIn();
    void makesTheFirstAdminOnce();
    void signsInWithTheRightPasswordOnly();
    void signOutStopsTheFeed();
    void snapshotHoldsWhatExists();
    void refusesUnfitArguments();
    void feedIsDenseAndShowsPresence();
    void watchesATranscript();
    void endsAConsultation();
    void removesAParticipant();
    void leadsTheWaitingRoom();
    void tellsEverybody();
    void exportsATranscript();
    void triesDeliveriesAgain();
    void revealsTrafficForAReason();
    void deactivationDisconnects();
    void deactivatedOperatorIsSignedOut();

private:
    QString makeUser(const QString &id, Role role);
    QString tokenOf(const QString &id);
    std::unique_ptr<Client> connectAs(const QString &id);
    QString makeConversation();
    QString makeConsultation();
    int patchUser(const UserId &id, const QJsonObject &patch);

    std::unique_ptr<ServerFixture> m_fixture;
};

namespace {

/// Waits for an event of this name that comes after now.
class Expectation
{
public:
    Expectation(Client &client, const QString &name)
    {
        QObject::connect(&client, &Client::eventReceived, &m_context,
                         [this, name](const QString &event, const QJsonArray &arguments) {
            if (event == name && !m_arguments)
                m_arguments = arguments;
        });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return m_arguments.has_value(); }, 10'000);
    }
    QJsonObject payload() const { return m_arguments.value_or(QJsonArray())[0].toObject(); }

private:
    QObject m_context;
    std::optional<QJsonArray> m_arguments;
};

QJsonObject emitAndWait(Client &client, const QString &event, const QJsonObject &payload)
{
    std::optional<QJsonObject> answer;
    client.emitEvent(event, payload,
                     [&answer](const QJsonArray &arguments) { answer = arguments[0].toObject(); });
    const bool answered = QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
    return answered ? *answer : QJsonObject{{u"timeout"_qs, true}};
}

} // namespace

void TestConsoleCommands::init()
{
    m_fixture = std::make_unique<ServerFixture>();
    QVERIFY(m_fixture->start());
    const bool signsInItself = qstrcmp(QTest::currentTestFunction(), "needsASignIn") == 0 ||
                               qstrcmp(QTest::currentTestFunction(), "makesTheFirstAdminOnce") == 0;
    if (!signsInItself)
        QVERIFY(m_fixture->makeAdmin().ok);
}

QString TestConsoleCommands::makeUser(const QString &id, Role role)
{
    return m_fixture->ask(feed::CreateUser{u"Name of "_qs + id, role, {}, UserId(id)})
        .data[u"id"]
        .toString();
}

QString TestConsoleCommands::tokenOf(const QString &id)
{
    return m_fixture->ask(feed::IssueToken{UserId(id)}).data[u"token"].toString();
}

std::unique_ptr<Client> TestConsoleCommands::connectAs(const QString &id)
{
    auto client = std::make_unique<Client>();
    QSignalSpy connected(client.get(), &Client::connected);
    client->connectTo(m_fixture->url, tokenOf(id));
    return connected.wait(10'000) ? std::move(client) : nullptr;
}

QString TestConsoleCommands::makeConversation()
{
    makeUser(u"pat"_qs, Role::Patient);
    makeUser(u"doc"_qs, Role::Physician);
    return m_fixture
        ->ask(feed::CreateConversation{
            ConversationType::Consultation, UserId(u"pat"_qs), UserId(u"doc"_qs), {}})
        .data[u"id"]
        .toString();
}

QString TestConsoleCommands::makeConsultation()
{
    makeUser(u"pat"_qs, Role::Patient);
    makeUser(u"doc"_qs, Role::Physician);
    return m_fixture->ask(feed::CreateConsultation{UserId(u"pat"_qs), UserId(u"doc"_qs)})
        .data[u"session"][u"id"]
        .toString();
}

/// Over the HTTP API, with a key that anteroomctl's socket gives out.
int TestConsoleCommands::patchUser(const UserId &id, const QJsonObject &patch)
{
    QLocalSocket control;
    control.connectToServer(m_fixture->settings.dataDir + u"/control.sock"_qs);
    control.write("{\"command\":\"apikey create\",\"name\":\"t\",\"scopes\":\"write\"}\n");
    if (!QTest::qWaitFor([&control] { return control.canReadLine(); }, 10'000))
        return 0;
    const QString key = QJsonDocument::fromJson(control.readLine())[u"data"][u"key"].toString();
    QNetworkAccessManager network;
    QNetworkRequest request(m_fixture->url.resolved(QUrl(u"/api/v1/users/"_qs + id.toString())));
    request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_qs);
    QNetworkReply *reply =
        network.sendCustomRequest(request, "PATCH", QJsonDocument(patch).toJson());
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestConsoleCommands::needsASignIn()
{
    const auto result = m_fixture->ask(feed::RequestSnapshot{});
    QVERIFY(!result.ok);
    QCOMPARE(result.code, u"forbidden"_qs);
    QCOMPARE(m_fixture->ask(feed::CreateUser{u"X"_qs, Role::Patient, {}, {}}).code,
             u"forbidden"_qs);
}

void TestConsoleCommands::makesTheFirstAdminOnce()
{
    const auto first = m_fixture->makeAdmin();
    QVERIFY(first.ok);
    QCOMPARE(first.data[u"displayName"].toString(), u"root"_qs);
    QCOMPARE(first.data[u"operatorRole"].toString(), u"admin"_qs);
    QVERIFY(isValidId(first.data[u"userId"].toString()));

    const auto second = m_fixture->makeAdmin();
    QVERIFY(!second.ok);
    QCOMPARE(second.code, u"conflict"_qs);
}

void TestConsoleCommands::signsInWithTheRightPasswordOnly()
{
    QVERIFY(m_fixture->ask(feed::SignOut{}).ok);
    const auto wrong = m_fixture->ask(feed::SignIn{u"root"_qs, u"Secret"_qs});
    const auto unknown = m_fixture->ask(feed::SignIn{u"toor"_qs, u"secret"_qs});
    const auto empty = m_fixture->ask(feed::SignIn{u"root"_qs, QString()});
    for (const auto &result : {wrong, unknown, empty}) {
        QVERIFY(!result.ok);
        QCOMPARE(result.code, u"forbidden"_qs);
        QCOMPARE(result.message, wrong.message);
    }
    QVERIFY(m_fixture->ask(feed::SignIn{u"root"_qs, u"secret"_qs}).ok);
}

void TestConsoleCommands::signOutStopsTheFeed()
{
    QVERIFY(m_fixture->ask(feed::SignOut{}).ok);
    m_fixture->batches.clear();
    QVERIFY(!m_fixture->ask(feed::RequestSnapshot{}).ok);
    QVERIFY(m_fixture->batches.isEmpty());
}

void TestConsoleCommands::snapshotHoldsWhatExists()
{
    const QString session = makeConsultation();
    QVERIFY(!session.isEmpty());
    const auto client = connectAs(u"pat"_qs);
    QVERIFY(client);
    QVERIFY(m_fixture->ask(feed::RequestSnapshot{}).ok);

    QCOMPARE(m_fixture->snapshot.users.size(), 3);
    QCOMPARE(m_fixture->snapshot.consultations.size(), 1);
    QCOMPARE(m_fixture->snapshot.consultations[0].session.id.toString(), session);
    QCOMPARE(m_fixture->snapshot.presence.size(), 1);
    QVERIFY(m_fixture->snapshot.nextNumber > 0);
}

void TestConsoleCommands::refusesUnfitArguments()
{
    QCOMPARE(m_fixture->ask(feed::CreateUser{u"  "_qs, Role::Patient, {}, {}}).code,
             u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::CreateUser{u"A"_qs, Role::Patient, {}, UserId(u"a b"_qs)}).code,
             u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::IssueToken{UserId(u"nobody"_qs)}).code, u"not_found"_qs);
    QCOMPARE(m_fixture->ask(feed::EndConsultation{SessionId(u"none"_qs), u" "_qs}).code,
             u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::EndConsultation{SessionId(u"none"_qs), u"why"_qs}).code,
             u"not_found"_qs);
    QCOMPARE(m_fixture->ask(feed::LoadTranscript{ConversationId(u"c"_qs), MessageId(u"m"_qs)}).code,
             u"forbidden"_qs);
    QCOMPARE(m_fixture->ask(feed::RevealTraffic{99'999, u"why"_qs}).code, u"not_found"_qs);
}

void TestConsoleCommands::feedIsDenseAndShowsPresence()
{
    makeUser(u"pat"_qs, Role::Patient);
    const auto client = connectAs(u"pat"_qs);
    QVERIFY(client);
    QTRY_VERIFY(!m_fixture->events<feed::PresenceChanged>().isEmpty());
    QTRY_VERIFY(!m_fixture->events<feed::CountersUpdated>().isEmpty());
    client->leave();
    QTRY_COMPARE(m_fixture->events<feed::PresenceChanged>().constLast().presence.status,
                 PresenceStatus::Offline);

    quint64 expected = m_fixture->batches.constFirst().firstNumber;
    for (const feed::FeedBatch &batch : std::as_const(m_fixture->batches)) {
        QCOMPARE(batch.firstNumber, expected);
        expected += quint64(batch.events.size());
    }
}

void TestConsoleCommands::watchesATranscript()
{
    const QString id = makeConversation();
    const auto client = connectAs(u"pat"_qs);
    QVERIFY(client);
    const QJsonObject message{{u"conversationId"_qs, id}, {u"content"_qs, u"first"_qs}};
    QVERIFY(emitAndWait(*client, u"chat:message"_qs, message)[u"ok"].toBool());

    const auto opened = m_fixture->ask(feed::WatchConversation{ConversationId(id)});
    QVERIFY(opened.ok);
    QCOMPARE(opened.data[u"messages"].toArray().size(), 1);
    QVERIFY(m_fixture->events<feed::MessageStored>().isEmpty());
    QVERIFY(emitAndWait(*client, u"chat:message"_qs, message)[u"ok"].toBool());
    QTRY_COMPARE(m_fixture->events<feed::MessageStored>().size(), 1);

    const MessageId stored = m_fixture->events<feed::MessageStored>()[0].message.id;
    Expectation redacted(*client, u"chat:message:redacted"_qs);
    QVERIFY(emitAndWait(*client, u"chat:join"_qs, {{u"conversationId"_qs, id}})[u"ok"].toBool());
    QVERIFY(m_fixture->ask(feed::RedactMessage{ConversationId(id), stored, u"wrong chat"_qs}).ok);
    QVERIFY(redacted.wait());
    QTRY_COMPARE(m_fixture->events<feed::MessageRedacted>().size(), 1);
}

void TestConsoleCommands::endsAConsultation()
{
    const QString id = makeConsultation();
    const auto client = connectAs(u"pat"_qs);
    QVERIFY(client);
    QVERIFY(emitAndWait(*client, u"consultation:join"_qs, {{u"sessionId"_qs, id}})[u"ok"].toBool());
    Expectation started(*client, u"consultation:session_started"_qs);
    QVERIFY(m_fixture->ask(feed::StartConsultation{SessionId(id)}).ok);
    QVERIFY(started.wait());

    Expectation ended(*client, u"consultation:session_ended"_qs);
    const auto result = m_fixture->ask(feed::EndConsultation{SessionId(id), u"over"_qs});
    QVERIFY(result.ok);
    QCOMPARE(result.data[u"session"][u"status"].toString(), u"completed"_qs);
    QVERIFY(ended.wait());
    QCOMPARE(ended.payload()[u"sessionId"].toString(), id);
    QTRY_VERIFY(m_fixture->events<feed::ConsultationChanged>().size() >= 3);
}

void TestConsoleCommands::leadsTheWaitingRoom()
{
    const SessionId id(makeConsultation());
    const QJsonObject session{{u"sessionId"_qs, id.toString()}};
    const auto patient = connectAs(u"pat"_qs);
    QVERIFY(patient);
    QVERIFY(emitAndWait(*patient, u"consultation:join"_qs, session)[u"ok"].toBool());

    Expectation told(*patient, u"consultation:update"_qs);
    QVERIFY(m_fixture->ask(feed::MessageConsultation{id, u" ten minutes, please "_qs}).ok);
    QVERIFY(told.wait());
    QCOMPARE(told.payload()[u"announcement"].toString(), u"ten minutes, please"_qs);
    QCOMPARE(m_fixture->ask(feed::MessageConsultation{id, u"  "_qs}).code, u"invalid_payload"_qs);

    const auto admitted = m_fixture->ask(feed::AdmitPatient{id, true});
    QVERIFY(admitted.data[u"room"][u"admitted"].toBool());
    const auto held = m_fixture->ask(feed::AdmitPatient{id, false});
    QVERIFY(!held.data[u"room"][u"admitted"].toBool());
    QVERIFY(m_fixture->ask(feed::LockConsultation{id, true}).data[u"room"][u"locked"].toBool());

    Expectation notice(*patient, u"moderation:notice"_qs);
    QCOMPARE(m_fixture->ask(feed::DenyPatient{id, {}}).code, u"invalid_payload"_qs);
    QVERIFY(m_fixture->ask(feed::DenyPatient{id, u"call the desk"_qs}).ok);
    QVERIFY(notice.wait());
    QCOMPARE(notice.payload()[u"action"].toString(), u"denied"_qs);
    QVERIFY(m_fixture->ask(feed::LockConsultation{id, false}).ok);
    QVERIFY(!emitAndWait(*patient, u"consultation:join"_qs, session)[u"ok"].toBool());
    QVERIFY(m_fixture->ask(feed::AdmitPatient{id, true}).ok); // thought better of it
    QVERIFY(emitAndWait(*patient, u"consultation:join"_qs, session)[u"ok"].toBool());
    QCOMPARE(m_fixture->ask(feed::AdmitPatient{SessionId(u"nothing"_qs)}).code, u"not_found"_qs);
}

void TestConsoleCommands::tellsEverybody()
{
    makeUser(u"pat"_qs, Role::Patient);
    const auto patient = connectAs(u"pat"_qs);
    QVERIFY(patient);
    Expectation told(*patient, u"system:announcement"_qs);
    QVERIFY(m_fixture->ask(feed::Announce{u"We close at six."_qs, u"warning"_qs}).ok);
    QVERIFY(told.wait());
    QCOMPARE(told.payload(),
             (QJsonObject{{u"message"_qs, u"We close at six."_qs}, {u"level"_qs, u"warning"_qs}}));
    QCOMPARE(m_fixture->ask(feed::Announce{u"x"_qs, u"loud"_qs}).code, u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::Announce{{}, u"info"_qs}).code, u"invalid_payload"_qs);
}

void TestConsoleCommands::exportsATranscript()
{
    const ConversationId id(makeConversation());
    const auto patient = connectAs(u"pat"_qs);
    QVERIFY(patient);
    QVERIFY(emitAndWait(
                *patient, u"chat:message"_qs,
                {{u"conversationId"_qs, id.toString()}, {u"content"_qs, u"<b>hi</b>"_qs}})[u"ok"]
                .toBool());
    const auto html = m_fixture->ask(feed::ExportTranscript{id, u"html"_qs, u"asked for"_qs});
    QVERIFY(html.data[u"content"].toString().contains(u"&lt;b&gt;hi&lt;/b&gt;"_qs));
    QCOMPARE(m_fixture->ask(feed::ExportTranscript{id, u"pdf"_qs, u"asked for"_qs}).code,
             u"invalid_payload"_qs);
    QCOMPARE(m_fixture->ask(feed::ExportTranscript{id, u"text"_qs, {}}).code,
             u"invalid_payload"_qs);
}

void TestConsoleCommands::triesDeliveriesAgain()
{
    const SessionId id(makeConsultation());
    QVERIFY(m_fixture->ask(feed::StartConsultation{id}).ok);
    QVERIFY(m_fixture->ask(feed::EndConsultation{id, u"over"_qs}).ok);
    const QString key = u"payment:"_qs + id.toString();
    const auto stateOf = [&] {
        m_fixture->snapshot = {};
        (void)m_fixture->ask(feed::RequestSnapshot{});
        (void)QTest::qWaitFor([&] { return !m_fixture->snapshot.outbox.isEmpty(); });
        return m_fixture->snapshot.outbox.value(0);
    };
    QCOMPARE(stateOf().key, key);

    QVERIFY(m_fixture->ask(feed::RetryDelivery{key}).ok);
    QTRY_COMPARE(m_fixture->events<feed::OutboxChanged>().size(), 1);
    QCOMPARE(m_fixture->ask(feed::AbandonDelivery{key, {}}).code, u"invalid_payload"_qs);
    QVERIFY(m_fixture->ask(feed::AbandonDelivery{key, u"paid by hand"_qs}).ok);
    QCOMPARE(stateOf().state, OutboxState::Abandoned);
    QCOMPARE(m_fixture->ask(feed::RetryDelivery{key}).code, u"not_found"_qs);
    QVERIFY(m_fixture->ask(feed::ReviveDelivery{key, u"a mistake"_qs}).ok);
    QCOMPARE(stateOf().state, OutboxState::Pending);
    QCOMPARE(m_fixture->ask(feed::RetryDelivery{u"push:nothing"_qs}).code, u"not_found"_qs);
}

void TestConsoleCommands::removesAParticipant()
{
    const QString id = makeConsultation();
    const auto client = connectAs(u"pat"_qs);
    QVERIFY(client);
    QVERIFY(emitAndWait(*client, u"consultation:join"_qs, {{u"sessionId"_qs, id}})[u"ok"].toBool());
    Expectation notice(*client, u"moderation:notice"_qs);
    QVERIFY(
        m_fixture->ask(feed::RemoveParticipant{SessionId(id), UserId(u"pat"_qs), u"noise"_qs}).ok);
    QVERIFY(notice.wait());
    QCOMPARE(notice.payload()[u"reason"].toString(), u"noise"_qs);
}

void TestConsoleCommands::revealsTrafficForAReason()
{
    const QString id = makeConversation();
    const auto client = connectAs(u"pat"_qs);
    QVERIFY(client);
    const QJsonObject message{{u"conversationId"_qs, id}, {u"content"_qs, u"planted"_qs}};
    QVERIFY(emitAndWait(*client, u"chat:message"_qs, message)[u"ok"].toBool());
    const auto isMessage = [](const feed::TrafficRecorded &row) {
        return row.traffic.event == u"chat:message";
    };
    QTRY_VERIFY(std::ranges::any_of(m_fixture->events<feed::TrafficRecorded>(), isMessage));
    const auto rows = m_fixture->events<feed::TrafficRecorded>();
    const auto row = *std::ranges::find_if(rows, isMessage);
    QVERIFY(!row.traffic.shape.contains(u"planted"));

    QCOMPARE(m_fixture->ask(feed::RevealTraffic{row.traffic.number, QString()}).code,
             u"invalid_payload"_qs);
    const auto revealed = m_fixture->ask(feed::RevealTraffic{row.traffic.number, u"complaint"_qs});
    QVERIFY(revealed.ok);
    QVERIFY(revealed.data[u"payload"].toString().contains(u"planted"));
}

void TestConsoleCommands::deactivationDisconnects()
{
    makeUser(u"pat"_qs, Role::Patient);
    const auto client = connectAs(u"pat"_qs);
    QVERIFY(client);
    QSignalSpy gone(client.get(), &Client::disconnected);
    QCOMPARE(m_fixture->ask(feed::SetUserActive{UserId(u"pat"_qs), false, {}}).code,
             u"invalid_payload"_qs);
    QVERIFY(m_fixture->ask(feed::SetUserActive{UserId(u"pat"_qs), false, u"left"_qs}).ok);
    QVERIFY(gone.count() > 0 || gone.wait(1'000));
}

void TestConsoleCommands::deactivatedOperatorIsSignedOut()
{
    // As another back end would do it: over the HTTP API.
    QVERIFY(m_fixture->ask(feed::RequestSnapshot{}).ok);
    const UserId root = m_fixture->snapshot.users.constFirst().id;
    QCOMPARE(m_fixture->ask(feed::SetUserActive{root, false, u"gone"_qs}).code, u"conflict"_qs);
    const int status = patchUser(root, {{u"active"_qs, false}});

    QCOMPARE(status, 200);
    QCOMPARE(m_fixture->ask(feed::RequestSnapshot{}).code, u"forbidden"_qs);
    QVERIFY(!m_fixture->ask(feed::SignIn{u"root"_qs, u"secret"_qs}).ok);
}

QTEST_GUILESS_MAIN(TestConsoleCommands)
#include "tst_console_commands.moc"
