// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/host/server_fixture.h"

using namespace anteroom;
using tests::ServerFixture;

/// Who may sign in to the console, and what each role may do then.
class TestOperatorCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void somebodyIsLetInWithARole();
    void theRoleBoundsWhatTheyMayDo_data();
    void theRoleBoundsWhatTheyMayDo();
    void aPasswordStaysWhenNoneIsGiven();
    void patientsAreNeverLetIn();
    void namesAreTakenOnce();
    void nobodyDemotesOrRemovesThemselves();
    void accessIsTakenAway();
    void aLockedConsoleHearsFiguresOnly();

private:
    feed::CommandResult grant(const QString &name, OperatorRole role,
                              const QString &password = QStringLiteral("a long password"));

    std::unique_ptr<ServerFixture> m_fixture;
    UserId m_self;
    const UserId m_robin{QStringLiteral("robin")};
};

void TestOperatorCommands::init()
{
    m_fixture = std::make_unique<ServerFixture>();
    QVERIFY(m_fixture->start());
    m_self = UserId(m_fixture->makeAdmin().data.value(QStringLiteral("userId")).toString());
    QVERIFY(m_fixture->ask(feed::CreateUser{QStringLiteral("Robin Hale"), Role::Agent, {}, m_robin})
                .ok);
}

feed::CommandResult TestOperatorCommands::grant(const QString &name, OperatorRole role,
                                                const QString &password)
{
    return m_fixture->ask(feed::GrantConsole{m_robin, name, password, role});
}

void TestOperatorCommands::somebodyIsLetInWithARole()
{
    QVERIFY(grant(QStringLiteral("robin"), OperatorRole::Viewer).ok);
    QTRY_VERIFY(!m_fixture->events<feed::OperatorsChanged>().isEmpty());
    QCOMPARE(m_fixture->events<feed::OperatorsChanged>().last().operators.size(), 2);
    QVERIFY(m_fixture->ask(feed::RequestSnapshot{}).ok);
    QCOMPARE(m_fixture->snapshot.operators.size(), 2);

    const auto signedIn =
        m_fixture->ask(feed::SignIn{QStringLiteral("Robin"), QStringLiteral("a long password")});
    QVERIFY(signedIn.ok);
    QCOMPARE(signedIn.data.value(QStringLiteral("operatorRole")).toString(),
             QStringLiteral("viewer"));
}

void TestOperatorCommands::theRoleBoundsWhatTheyMayDo_data()
{
    QTest::addColumn<OperatorRole>("role");
    QTest::addColumn<bool>("mayMute");
    QTest::addColumn<bool>("maySearch");
    QTest::addColumn<bool>("mayRead");
    QTest::newRow("viewer") << OperatorRole::Viewer << false << false << false;
    QTest::newRow("operator") << OperatorRole::Operator << true << false << false;
    QTest::newRow("clinician lead") << OperatorRole::ClinicianLead << true << true << false;
    QTest::newRow("admin") << OperatorRole::Admin << true << true << true;
}

void TestOperatorCommands::theRoleBoundsWhatTheyMayDo()
{
    QFETCH(OperatorRole, role);
    QFETCH(bool, mayMute);
    QFETCH(bool, maySearch);
    QFETCH(bool, mayRead);
    QVERIFY(grant(QStringLiteral("robin"), role).ok);
    QVERIFY(m_fixture->ask(feed::SignIn{QStringLiteral("robin"), QStringLiteral("a long password")})
                .ok);

    QVERIFY(m_fixture->ask(feed::RequestSnapshot{}).ok);
    const feed::MuteUser mute{m_robin, {}, std::chrono::minutes(5), QStringLiteral("too loud")};
    QCOMPARE(m_fixture->ask(mute).ok, mayMute);
    const feed::SearchTranscripts search{QStringLiteral("cough"), {}};
    QCOMPARE(m_fixture->ask(search).ok, maySearch);
    QCOMPARE(m_fixture->ask(feed::LoadAudit{}).ok, mayRead);
}

void TestOperatorCommands::aPasswordStaysWhenNoneIsGiven()
{
    QCOMPARE(grant(QStringLiteral("robin"), OperatorRole::Operator, {}).code,
             QStringLiteral("invalid_payload"));
    QVERIFY(grant(QStringLiteral("robin"), OperatorRole::Viewer).ok);
    QVERIFY(grant(QStringLiteral("hale"), OperatorRole::Operator, {}).ok);

    const auto signedIn =
        m_fixture->ask(feed::SignIn{QStringLiteral("hale"), QStringLiteral("a long password")});
    QVERIFY(signedIn.ok);
    QCOMPARE(signedIn.data.value(QStringLiteral("operatorRole")).toString(),
             QStringLiteral("operator"));
}

void TestOperatorCommands::patientsAreNeverLetIn()
{
    const UserId patient(QStringLiteral("pat"));
    QVERIFY(m_fixture->ask(feed::CreateUser{QStringLiteral("Pat"), Role::Patient, {}, patient}).ok);
    const feed::GrantConsole command{patient, QStringLiteral("pat"),
                                     QStringLiteral("a long password"), OperatorRole::Viewer};
    QCOMPARE(m_fixture->ask(command).code, QStringLiteral("not_found"));
}

void TestOperatorCommands::namesAreTakenOnce()
{
    QCOMPARE(grant(QStringLiteral("ROOT"), OperatorRole::Viewer).code, QStringLiteral("conflict"));
    QCOMPARE(grant(QStringLiteral("robin"), OperatorRole::Viewer, QStringLiteral("short")).code,
             QStringLiteral("invalid_payload"));
}

void TestOperatorCommands::nobodyDemotesOrRemovesThemselves()
{
    const feed::GrantConsole demotion{m_self, QStringLiteral("root"), {}, OperatorRole::Viewer};
    QCOMPARE(m_fixture->ask(demotion).code, QStringLiteral("conflict"));
    const feed::WithdrawConsole removal{m_self, QStringLiteral("tired")};
    QCOMPARE(m_fixture->ask(removal).code, QStringLiteral("conflict"));
}

void TestOperatorCommands::accessIsTakenAway()
{
    QVERIFY(grant(QStringLiteral("robin"), OperatorRole::Admin).ok);
    QVERIFY(m_fixture->ask(feed::WithdrawConsole{m_robin, QStringLiteral("left us")}).ok);
    QCOMPARE(m_fixture->ask(feed::WithdrawConsole{m_robin, QStringLiteral("left us")}).code,
             QStringLiteral("not_found"));
    QCOMPARE(
        m_fixture->ask(feed::SignIn{QStringLiteral("robin"), QStringLiteral("a long password")})
            .code,
        QStringLiteral("forbidden"));
}

void TestOperatorCommands::aLockedConsoleHearsFiguresOnly()
{
    QVERIFY(m_fixture->ask(feed::LockConsole{}).ok);
    QCOMPARE(m_fixture->ask(feed::RequestSnapshot{}).code, QStringLiteral("forbidden"));
    m_fixture->batches.clear();

    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->events<feed::CountersUpdated>().size() > 1, 10'000);
    for (const feed::FeedBatch &batch : m_fixture->batches) {
        for (const feed::FeedEvent &event : batch.events)
            QVERIFY(std::holds_alternative<feed::CountersUpdated>(event));
    }
}

QTEST_GUILESS_MAIN(TestOperatorCommands)
#include "tst_operator_commands.moc"
