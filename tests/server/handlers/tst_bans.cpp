// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/audit_table.h"
#include "tests/server/handlers/clinic_harness.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::handlers;
using namespace anteroom::tests;
using namespace std::chrono_literals;

/// Bans, refused connections and mutes, as the console sees them.
class TestBans : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClinicHarness> m_clinic;
    const QHostAddress m_away{QStringLiteral("203.0.113.7")};
    const QHostAddress m_other{QStringLiteral("203.0.113.8")};
    const Actor m_operator = Actor::consoleOperator(UserId(QStringLiteral("adm")));

    Outcome<Done> await(const std::function<void(Answer<Done>)> &ask)
    {
        std::optional<Outcome<Done>> answer;
        ask([&answer](const Outcome<Done> &outcome) { answer.emplace(outcome); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        m_clinic->settle();
        return *answer;
    }
    QByteArray socketOf(const UserId &user)
    {
        for (const feed::ConnectionView &view : m_clinic->clinic().connections().connections()) {
            if (view.userId == user)
                return view.socketId.toLatin1();
        }
        return {};
    }
    Outcome<Done> ban(const QByteArray &socket, std::chrono::minutes duration = 60min)
    {
        return await([&](Answer<Done> answer) {
            m_clinic->clinic().bans().ban(m_operator, socket, duration, QStringLiteral("attacks"),
                                          answer);
        });
    }
    Outcome<Done> lift(const QString &id)
    {
        return await(
            [&](Answer<Done> answer) { m_clinic->clinic().bans().lift(m_operator, id, answer); });
    }
    ErrorCode codeOf(const Outcome<Done> &outcome)
    {
        return outcome ? ErrorCode::Internal : outcome.error().code;
    }
    bool isLetIn(const QHostAddress &address)
    {
        return !MemoryClient(m_clinic->engine(), address).isRefused();
    }
    void knockWithABadToken(const QHostAddress &address)
    {
        MemoryClient client(m_clinic->engine(), address, {{"user-agent", "curl/8.5.0"}});
        QVERIFY(!client.connectWith({{QStringLiteral("token"), QStringLiteral("bad")}}));
    }
    quint64 rejections(const QByteArray &code)
    {
        for (const auto &entry : m_clinic->clinic().metrics().rejections().entries()) {
            if (entry.name == code)
                return entry.count;
        }
        return 0;
    }
    qint64 audits(const QString &action)
    {
        return *m_clinic->run([&](storage::Transaction &tx) {
            return tx.number(
                QStringLiteral("SELECT count(*) FROM audit WHERE action = ? AND object = ?"),
                {action, QStringLiteral("203.0.113.x")});
        });
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<ClinicHarness>();
        QVERIFY(m_clinic->start());
    }
    void cleanup() { m_clinic.reset(); }

    void aBanEndsWhatIsConnectedFromThere();
    void aBanIsLifted();
    void aBanEndsByItselfAndTheConsoleHears();
    void aBanHoldsOverARestart();
    void refusesBansThatMayNotBe();
    void theServersOwnBansAreSeenToo();
    void rejectedTokensAreListed();
    void refusalsAreBounded();
    void mutesAreToldWithNames();
    void aSocketIsDisconnectedAlone();
};

void TestBans::aBanEndsWhatIsConnectedFromThere()
{
    const auto patient = m_clinic->client(m_clinic->patient, m_away);
    const auto physician = m_clinic->client(m_clinic->physician, m_away);
    const auto agent = m_clinic->client(m_clinic->agent, m_other);
    MemoryClient nobody(m_clinic->engine(), m_away); // has not said CONNECT yet
    m_clinic->feed.events.clear();

    QVERIFY(ban(socketOf(m_clinic->patient)).ok());

    QVERIFY(patient->isClosed());
    QVERIFY(physician->isClosed());
    QVERIFY(nobody.isClosed());
    QVERIFY(!agent->isClosed());
    QVERIFY(!isLetIn(m_away));
    QVERIFY(isLetIn(m_other));
    QCOMPARE(m_clinic->clinic().refused().newest().constLast().code, QStringLiteral("banned"));
    QCOMPARE(rejections("eio_4"), 1U);
    QCOMPARE(audits(QStringLiteral("address.ban")), 1);
    m_clinic->advance(1s);
    const auto told = m_clinic->feed.take<feed::BansChanged>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().bans.size(), 1);
    const feed::BanView view = told.constFirst().bans.constFirst();
    QCOMPARE(view.address, QStringLiteral("203.0.113.x"));
    QCOMPARE(view.reason, QStringLiteral("attacks"));
    QCOMPARE(view.since.secsTo(view.until), 3600);
    QVERIFY(isValidId(view.id));
}

void TestBans::aBanIsLifted()
{
    const auto patient = m_clinic->client(m_clinic->patient, m_away);
    QVERIFY(ban(socketOf(m_clinic->patient)).ok());
    const QString id = m_clinic->clinic().bans().bans().constFirst().id;

    QCOMPARE(codeOf(lift(QStringLiteral("another"))), ErrorCode::NotFound);
    QVERIFY(lift(id).ok());

    QVERIFY(isLetIn(m_away));
    QCOMPARE(audits(QStringLiteral("address.lift")), 1);
    m_clinic->advance(1s);
    QVERIFY(m_clinic->feed.take<feed::BansChanged>().constLast().bans.isEmpty());
    QVERIFY(m_clinic
                ->run([this](storage::Transaction &tx) {
                    return storage::listAddressBans(tx, m_clinic->clock.utcNow());
                })
                ->isEmpty());
    QCOMPARE(codeOf(lift(id)), ErrorCode::NotFound);
}

void TestBans::aBanEndsByItselfAndTheConsoleHears()
{
    const auto patient = m_clinic->client(m_clinic->patient, m_away);
    QVERIFY(ban(socketOf(m_clinic->patient), 2min).ok());
    m_clinic->advance(1s);
    m_clinic->feed.events.clear();

    m_clinic->advance(118s);
    QVERIFY(m_clinic->feed.take<feed::BansChanged>().isEmpty());
    m_clinic->advance(2s);

    const auto told = m_clinic->feed.take<feed::BansChanged>();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().bans.isEmpty());
    QVERIFY(isLetIn(m_away));
}

void TestBans::aBanHoldsOverARestart()
{
    const auto patient = m_clinic->client(m_clinic->patient, m_away);
    QVERIFY(ban(socketOf(m_clinic->patient)).ok());
    const QString id = m_clinic->clinic().bans().bans().constFirst().id;
    m_clinic->addresses.lift(id); // forgotten, as by a restart
    QVERIFY(isLetIn(m_away));

    QVERIFY(await([&](Answer<Done> answer) { m_clinic->clinic().start(answer); }).ok());

    QVERIFY(!isLetIn(m_away));
    QCOMPARE(m_clinic->clinic().bans().bans().constFirst().id, id);
    m_clinic->clock.advance(1h);
    m_clinic->addresses.lift(id);
    QVERIFY(await([&](Answer<Done> answer) { m_clinic->clinic().bans().load(answer); }).ok());
    QVERIFY(isLetIn(m_away)); // it was over
}

void TestBans::refusesBansThatMayNotBe()
{
    const auto here = m_clinic->client(m_clinic->patient);
    const auto away = m_clinic->client(m_clinic->agent, m_away);

    QCOMPARE(codeOf(ban(socketOf(m_clinic->patient))), ErrorCode::Conflict);
    QCOMPARE(codeOf(ban("gone")), ErrorCode::NotFound);
    QCOMPARE(codeOf(ban(socketOf(m_clinic->agent), 0min)), ErrorCode::InvalidPayload);
    QCOMPARE(codeOf(ban(socketOf(m_clinic->agent), std::chrono::minutes(2'000'000))),
             ErrorCode::InvalidPayload);
    QVERIFY(!here->isClosed());
    QVERIFY(!away->isClosed());
}

void TestBans::theServersOwnBansAreSeenToo()
{
    const auto neighbour = m_clinic->client(m_clinic->patient, m_away);
    for (int i = 0; i < m_clinic->throttles.badTokens(); ++i)
        knockWithABadToken(m_away);
    m_clinic->advance(1s);
    m_clinic->settle();

    QVERIFY(!isLetIn(m_away));
    QVERIFY(!neighbour->isClosed()); // one bad device does not end the visit of its neighbours
    QCOMPARE(audits(QStringLiteral("address.ban")), 1);
    const auto bans = m_clinic->feed.take<feed::BansChanged>().constLast().bans;
    QCOMPARE(bans.size(), 1);
    QVERIFY(lift(bans.constFirst().id).ok());
    QVERIFY(isLetIn(m_away));
}

void TestBans::rejectedTokensAreListed()
{
    knockWithABadToken(m_away);
    MemoryClient silent(m_clinic->engine(), m_other);
    QVERIFY(!silent.connectWith({}));
    m_clinic->engine().handleRequest(std::make_shared<MemoryExchange>("GET", "EIO=3"));

    const auto newest = m_clinic->clinic().refused().newest();
    QCOMPARE(newest.size(), 3);
    QCOMPARE(newest[0].code, QStringLiteral("token_invalid"));
    QCOMPARE(newest[0].address, QStringLiteral("203.0.113.x"));
    QCOMPARE(newest[0].client, QStringLiteral("curl 8.5"));
    QCOMPARE(newest[1].code, QStringLiteral("token_required"));
    QCOMPARE(newest[2].code, QStringLiteral("eio_0"));
    QCOMPARE(newest[2].number, 3U);
    const auto told = m_clinic->feed.take<feed::ConnectionRefused>();
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[2].refusal.number, 3U);
    QCOMPARE(rejections("eio_0"), 1U);
    QCOMPARE(rejections("token_invalid"), 1U);
}

void TestBans::refusalsAreBounded()
{
    RefusedConnections &refused = m_clinic->clinic().refused();
    m_clinic->advance(1s);
    for (int i = 0; i < 2 * RefusedConnections::MaximumEntries; ++i)
        refused.note(m_away, "curl/8.5.0", QStringLiteral("eio_1"));

    QCOMPARE(refused.newest().size(), RefusedConnections::MaximumEntries);
    QCOMPARE(refused.newest().constLast().number, quint64(2 * RefusedConnections::MaximumEntries));
    QCOMPARE(m_clinic->feed.take<feed::ConnectionRefused>().size(),
             RefusedConnections::MaximumToldPerSecond);
    m_clinic->advance(1s);
    refused.note(m_away, {}, QStringLiteral("eio_1"));
    QCOMPARE(m_clinic->feed.take<feed::ConnectionRefused>().size(), 1);
}

void TestBans::mutesAreToldWithNames()
{
    ModerationService &moderation = m_clinic->clinic().moderation();
    const storage::Mute mute{m_clinic->patient, m_clinic->conversation,
                             m_clinic->clock.utcNow().addSecs(60), QStringLiteral("insults")};

    QVERIFY(await([&](Answer<Done> answer) { moderation.mute(m_operator, mute, answer); }).ok());
    auto told = m_clinic->feed.take<feed::MutesChanged>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().mutes.size(), 1);
    const feed::MuteView view = told.constFirst().mutes.constFirst();
    QCOMPARE(view.userId, m_clinic->patient);
    QCOMPARE(view.displayName, QStringLiteral("Name of pat"));
    QCOMPARE(view.conversationId, m_clinic->conversation);
    QCOMPARE(view.until, mute.until);
    QCOMPARE(view.reason, QStringLiteral("insults"));

    m_clinic->advance(60s);
    m_clinic->settle();
    told = m_clinic->feed.take<feed::MutesChanged>();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().mutes.isEmpty());
}

void TestBans::aSocketIsDisconnectedAlone()
{
    const auto one = m_clinic->client(m_clinic->patient);
    const QByteArray socket = socketOf(m_clinic->patient);
    const auto other = m_clinic->client(m_clinic->patient);
    ModerationService &moderation = m_clinic->clinic().moderation();
    const auto disconnect = [&] {
        return await([&](Answer<Done> answer) {
            moderation.disconnectSocket(m_operator, socket, QStringLiteral("stuck"), answer);
        });
    };

    QVERIFY(disconnect().ok());

    QVERIFY(one->isClosed());
    QCOMPARE(one->expectEvent(QStringLiteral("moderation:notice")),
             (QJsonObject{{QStringLiteral("action"), QStringLiteral("disconnected")},
                          {QStringLiteral("reason"), QStringLiteral("stuck")}}));
    QVERIFY(!other->isClosed());
    QCOMPARE(other->count(QStringLiteral("moderation:notice")), 0);
    QCOMPARE(codeOf(disconnect()), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBans)
#include "tst_bans.moc"
