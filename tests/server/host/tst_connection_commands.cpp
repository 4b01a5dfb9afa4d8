// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/client.h"
#include "tests/server/host/server_fixture.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace anteroom;
using demo::Client;
using tests::ServerFixture;

/// What the console sees of connections and does to them, with real clients.
class TestConnectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void init();
    void cleanup();

    void showsConnections();
    void tellsFiguresOfWhatIsWatched();
    void disconnectsASocketAndAUser();
    void mutesAndUnmutes();
    void listsWhoWasRefused();
    void doesNotBanThisMachine();
    void needsReasonsAndTimes();

private:
    feed::ServerSnapshot snapshot();

    std::unique_ptr<ServerFixture> m_fixture;
    std::unique_ptr<Client> m_patient;
};

namespace {

QList<QJsonObject> noticesOf(const QSignalSpy &events)
{
    QList<QJsonObject> notices;
    for (const QVariantList &event : events) {
        if (event[0].toString() == u"moderation:notice")
            notices.append(event[1].toJsonArray()[0].toObject());
    }
    return notices;
}

} // namespace

void TestConnectionCommands::init()
{
    m_fixture = std::make_unique<ServerFixture>();
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->makeAdmin().ok);
    const UserId id(u"pat"_qs);
    QVERIFY(m_fixture->ask(feed::CreateUser{u"Pat"_qs, Role::Patient, {}, id}).ok);
    m_patient = std::make_unique<Client>();
    QSignalSpy connected(m_patient.get(), &Client::connected);
    m_patient->connectTo(m_fixture->url,
                         m_fixture->ask(feed::IssueToken{id}).data[u"token"].toString());
    QVERIFY(connected.wait(10'000));
}

void TestConnectionCommands::cleanup()
{
    m_patient.reset();
    m_fixture.reset();
}

feed::ServerSnapshot TestConnectionCommands::snapshot()
{
    m_fixture->snapshot = {};
    (void)m_fixture->ask(feed::RequestSnapshot{});
    (void)QTest::qWaitFor([this] { return m_fixture->snapshot.nextNumber > 0; }, 10'000);
    return m_fixture->snapshot;
}

void TestConnectionCommands::showsConnections()
{
    const auto connections = snapshot().connections;
    QCOMPARE(connections.size(), 1);
    const feed::ConnectionView view = connections.constFirst();
    QCOMPARE(view.displayName, u"Pat"_qs);
    QCOMPARE(view.address, u"127.0.0.x"_qs);
    QVERIFY(view.rooms.contains(u"user:pat"_qs));
    QTRY_VERIFY(!m_fixture->events<feed::ConnectionChanged>().isEmpty());

    m_patient->leave();
    QTRY_COMPARE(m_fixture->events<feed::ConnectionEnded>().size(), 1);
    QCOMPARE(m_fixture->events<feed::ConnectionEnded>().constFirst().socketId, view.socketId);
}

void TestConnectionCommands::tellsFiguresOfWhatIsWatched()
{
    QVERIFY(m_fixture->ask(feed::WatchConnections{true}).ok);
    const qint64 before = snapshot().connections.constFirst().bytesIn;
    m_patient->emitEvent(u"presence:list"_qs, {});
    QTRY_VERIFY(!m_fixture->events<feed::ConnectionChanged>().isEmpty() &&
                m_fixture->events<feed::ConnectionChanged>().constLast().connection.bytesIn >
                    before);
    QVERIFY(m_fixture->ask(feed::WatchConnections{false}).ok);
}

void TestConnectionCommands::disconnectsASocketAndAUser()
{
    QSignalSpy events(m_patient.get(), &Client::eventReceived);
    QSignalSpy gone(m_patient.get(), &Client::disconnected);
    const QString socket = snapshot().connections.constFirst().socketId;

    QVERIFY(m_fixture->ask(feed::DisconnectSocket{socket, u"stuck"_qs}).ok);

    QVERIFY(gone.count() > 0 || gone.wait(5'000));
    QCOMPARE(noticesOf(events).value(0)[u"reason"].toString(), u"stuck"_qs);
    QCOMPARE(m_fixture->ask(feed::DisconnectSocket{socket, u"stuck"_qs}).code, u"not_found"_qs);

    QSignalSpy connected(m_patient.get(), &Client::connected);
    m_patient->connectTo(
        m_fixture->url,
        m_fixture->ask(feed::IssueToken{UserId(u"pat"_qs)}).data[u"token"].toString());
    QVERIFY(connected.wait(10'000));
    gone.clear();
    QVERIFY(m_fixture->ask(feed::DisconnectUser{UserId(u"pat"_qs), u"please call"_qs}).ok);
    QVERIFY(gone.count() > 0 || gone.wait(5'000));
    QCOMPARE(noticesOf(events).value(1)[u"reason"].toString(), u"please call"_qs);
    QCOMPARE(m_fixture->ask(feed::DisconnectUser{UserId(u"nobody"_qs), u"why"_qs}).code,
             u"not_found"_qs);
}

void TestConnectionCommands::mutesAndUnmutes()
{
    QSignalSpy events(m_patient.get(), &Client::eventReceived);
    const UserId id(u"pat"_qs);
    QVERIFY(m_fixture->ask(feed::MuteUser{id, {}, std::chrono::minutes(5), u"insults"_qs}).ok);
    QTRY_COMPARE(m_fixture->events<feed::MutesChanged>().size(), 1);
    const auto mutes = snapshot().mutes;
    QCOMPARE(mutes.size(), 1);
    QCOMPARE(mutes.constFirst().displayName, u"Pat"_qs);
    QVERIFY(mutes.constFirst().conversationId.isEmpty());
    QTRY_COMPARE(noticesOf(events).value(0)[u"action"].toString(), u"muted"_qs);

    QVERIFY(m_fixture->ask(feed::UnmuteUser{id, {}}).ok);
    QTRY_COMPARE(m_fixture->events<feed::MutesChanged>().size(), 2);
    QVERIFY(m_fixture->events<feed::MutesChanged>().constLast().mutes.isEmpty());
    QCOMPARE(m_fixture->ask(feed::UnmuteUser{id, {}}).code, u"not_found"_qs);
    QCOMPARE(
        m_fixture->ask(feed::MuteUser{UserId(u"x"_qs), {}, std::chrono::minutes(5), u"y"_qs}).code,
        u"not_found"_qs);
}

void TestConnectionCommands::listsWhoWasRefused()
{
    QNetworkAccessManager network;
    QNetworkRequest request(
        m_fixture->url.resolved(QUrl(u"/socket.io/?EIO=3&transport=polling"_qs)));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"curl/8.5.0"_qs);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());

    QTRY_COMPARE(m_fixture->events<feed::ConnectionRefused>().size(), 1);
    const auto refusals = snapshot().refusals;
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.constFirst().code, u"eio_5"_qs);
    QCOMPARE(refusals.constFirst().client, u"curl 8.5"_qs);
    QCOMPARE(refusals.constFirst().address, u"127.0.0.x"_qs);
}

void TestConnectionCommands::doesNotBanThisMachine()
{
    const QString socket = snapshot().connections.constFirst().socketId;

    QCOMPARE(m_fixture->ask(feed::BanAddress{socket, std::chrono::minutes(5), u"why"_qs}).code,
             u"conflict"_qs);
    QCOMPARE(m_fixture->ask(feed::BanAddress{u"gone"_qs, std::chrono::minutes(5), u"why"_qs}).code,
             u"not_found"_qs);
    QCOMPARE(m_fixture->ask(feed::LiftBan{u"none"_qs}).code, u"not_found"_qs);
    QVERIFY(snapshot().bans.isEmpty());
    QVERIFY(m_patient->isConnected());
}

void TestConnectionCommands::needsReasonsAndTimes()
{
    const UserId id(u"pat"_qs);
    const QString invalid = u"invalid_payload"_qs;
    const std::chrono::minutes five(5);
    const auto codeOf = [this](const feed::ServerCommand &command) {
        return m_fixture->ask(command).code;
    };

    QCOMPARE(codeOf(feed::DisconnectSocket{u"x"_qs, {}}), invalid);
    QCOMPARE(codeOf(feed::DisconnectUser{id, u" "_qs}), invalid);
    QCOMPARE(codeOf(feed::MuteUser{id, {}, five, {}}), invalid);
    QCOMPARE(codeOf(feed::MuteUser{id, {}, std::chrono::minutes(0), u"why"_qs}), invalid);
    QCOMPARE(codeOf(feed::MuteUser{id, {}, std::chrono::minutes::max(), u"why"_qs}), invalid);
    QCOMPARE(codeOf(feed::BanAddress{u"x"_qs, five, {}}), invalid);
    QVERIFY(m_patient->isConnected());
}

QTEST_GUILESS_MAIN(TestConnectionCommands)
#include "tst_connection_commands.moc"
