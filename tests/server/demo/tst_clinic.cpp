// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/client.h"
#include "tests/server/host/server_fixture.h"

using namespace anteroom;
using demo::Client;
using tests::ServerFixture;

/// The demo's client and its clinic against a real server.
class TestClinic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void clientConnectsAndGetsAcks();
    void clientIsRefusedWithABadToken();
    void clientIsToldOfAShutdown();
    void clientComesBackAfterARestart();
    void demoFillsEveryPage();
};

namespace {

QString makeToken(ServerFixture &fixture)
{
    fixture.makeAdmin();
    fixture.ask(feed::CreateUser{u"Ada"_qs, Role::Patient, {}, UserId(u"ada"_qs)});
    return fixture.ask(feed::IssueToken{UserId(u"ada"_qs)}).data[u"token"].toString();
}

} // namespace

void TestClinic::clientConnectsAndGetsAcks()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    Client client;
    QSignalSpy connected(&client, &Client::connected);
    client.connectTo(fixture.url, makeToken(fixture));
    QVERIFY(connected.wait(10'000));

    QJsonArray answer;
    client.emitEvent(u"presence:status"_qs, {{u"status"_qs, u"busy"_qs}},
                     [&answer](const QJsonArray &arguments) { answer = arguments; });
    QTRY_VERIFY(!answer.isEmpty());
    QVERIFY(answer[0][u"ok"].toBool());
}

void TestClinic::clientIsRefusedWithABadToken()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    Client client;
    QSignalSpy refused(&client, &Client::connectRefused);
    client.connectTo(fixture.url, u"no.such.token"_qs);
    QVERIFY(refused.wait(10'000));
    QCOMPARE(refused[0][0].toString(), u"Invalid authentication token"_qs);
    QVERIFY(!client.isConnected());
}

void TestClinic::clientIsToldOfAShutdown()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    Client client;
    QSignalSpy connected(&client, &Client::connected);
    client.connectTo(fixture.url, makeToken(fixture));
    QVERIFY(connected.wait(10'000));

    QSignalSpy events(&client, &Client::eventReceived);
    QSignalSpy gone(&client, &Client::disconnected);
    QVERIFY(fixture.stop());
    QTRY_COMPARE(gone.count(), 1);
    const auto told = std::any_of(events.cbegin(), events.cend(), [](const QVariantList &event) {
        return event[0].toString() == u"system:shutdown";
    });
    QVERIFY(told);
}

void TestClinic::clientComesBackAfterARestart()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    Client client;
    QSignalSpy connected(&client, &Client::connected);
    client.connectTo(fixture.url, makeToken(fixture));
    QVERIFY(connected.wait(10'000));
    fixture.settings.listenPort = static_cast<quint16>(fixture.url.port());
    QVERIFY(fixture.stop());
    fixture.url.clear();
    QVERIFY(fixture.start());
    QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 2, 15'000);
}

void TestClinic::demoFillsEveryPage()
{
    ServerFixture fixture;
    fixture.settings.demo = true;
    fixture.settings.dataDir.clear();
    QVERIFY(fixture.start());
    QVERIFY(fixture.makeAdmin().ok);

    QTRY_VERIFY_WITH_TIMEOUT(fixture.events<feed::PresenceChanged>().size() >= 15, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.events<feed::ConsultationChanged>().isEmpty(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.events<feed::ConversationGrew>().isEmpty(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.events<feed::TrafficRecorded>().size() >= 100, 30'000);
    for (const auto &row : fixture.events<feed::TrafficRecorded>())
        QVERIFY2(row.traffic.outcome.isEmpty() || row.traffic.outcome == u"ok" ||
                     row.traffic.event == u"disconnect",
                 qPrintable(row.traffic.event + u": "_qs + row.traffic.outcome));
    QVERIFY(fixture.stop());
}

QTEST_GUILESS_MAIN(TestClinic)
#include "tst_clinic.moc"
