// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/channel_table.h"
#include "server/storage/contact_table.h"
#include "server/storage/credential_table.h"
#include "server/storage/token_table.h"
#include "tests/server/storage/clinic_fixture.h"

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::ClinicFixture;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAllOfAUser();
    void refusesATakenId();
    void changesOnlyWhatThePatchSays();
    void listsUsers();
    void lastSeenNeverGoesBack();
    void revokesAllTokensOfAUser();
    void revokesOneToken();
    void keepsSignIns();
    void findsNamesInAnyCase();
    void refusesASecondSignIn();
    void inactiveOperatorsDoNotSignIn();
    void keepsChannels();
    void channelsAndUsersShareNoName();
    void knowsContacts();
    void contactsEndWithTheConversation();

private:
    template <class Job>
    auto run(Job job)
    {
        return m_clinic->run(std::move(job));
    }
    std::unique_ptr<ClinicFixture> m_clinic;
};

void TestPeople::init()
{
    m_clinic = std::make_unique<ClinicFixture>();
    QVERIFY(m_clinic->openClinic());
}

void TestPeople::keepsAllOfAUser()
{
    const NewUser ada{std::nullopt,
                      QStringLiteral("Ada \u00c5"),
                      Role::Physician,
                      QStringLiteral("a@b"),
                      QStringLiteral("/a.png"),
                      QStringLiteral("heart"),
                      false};
    const auto inserted = run([&](Transaction &tx) { return insertUser(tx, ada, m_clinic->now); });
    QVERIFY(inserted.ok());

    const auto found = run([&](Transaction &tx) { return findUser(tx, inserted->id); });

    const User user = **found;
    QVERIFY(isValidId(user.id.toString()));
    QCOMPARE(user.displayName, ada.displayName);
    QCOMPARE(user.role, Role::Physician);
    QCOMPARE(user.email, ada.email);
    QCOMPARE(user.avatarUrl, ada.avatarUrl);
    QCOMPARE(user.specialty, ada.specialty);
    QCOMPARE(user.active, false);
    QCOMPARE(user.createdAt, m_clinic->now);
    QVERIFY(!user.lastSeen.isValid());
    QCOMPARE(user.tokenGeneration, 0);
}

void TestPeople::refusesATakenId()
{
    const auto refused = run([&](Transaction &tx) {
        return insertUser(tx, {m_clinic->patient, QStringLiteral("Other")}, m_clinic->now);
    });

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StorageError::Kind::Conflict);
}

void TestPeople::changesOnlyWhatThePatchSays()
{
    UserPatch patch;
    patch.role = Role::Agent;
    patch.email = QStringLiteral("new@b");
    const auto changed =
        run([&](Transaction &tx) { return updateUser(tx, m_clinic->patient, patch); });
    const auto found = run([&](Transaction &tx) { return findUser(tx, m_clinic->patient); });
    const auto unknown = run(
        [&](Transaction &tx) { return updateUser(tx, UserId(QStringLiteral("nobody")), patch); });

    QCOMPARE(changed->email, QStringLiteral("new@b"));
    QCOMPARE((*found)->role, Role::Agent);
    QCOMPARE((*found)->displayName, QStringLiteral("Name of pat"));
    QVERIFY((*found)->active);
    QCOMPARE(unknown.error().kind, StorageError::Kind::NotFound);
}

void TestPeople::listsUsers()
{
    const auto all = run([](Transaction &tx) { return listUsers(tx); });
    const auto some = run([&](Transaction &tx) {
        return findUsers(tx, {m_clinic->patient, UserId(QStringLiteral("no")), m_clinic->agent});
    });
    const auto agents = run([](Transaction &tx) { return listActiveUsers(tx, Role::Agent); });

    QCOMPARE(all->size(), 3);
    QCOMPARE(all->first().id, m_clinic->agent);
    QCOMPARE(some->size(), 2);
    QCOMPARE(agents->size(), 1);
}

void TestPeople::lastSeenNeverGoesBack()
{
    const QDateTime later = m_clinic->now.addSecs(60);
    for (const QDateTime &time : {later, m_clinic->now}) {
        QVERIFY(
            run([&](Transaction &tx) { return setLastSeen(tx, m_clinic->patient, time); }).ok());
    }

    QCOMPARE((*run([&](Transaction &tx) { return findUser(tx, m_clinic->patient); }))->lastSeen,
             later);
}

void TestPeople::revokesAllTokensOfAUser()
{
    const auto once =
        run([&](Transaction &tx) { return revokeTokensOf(tx, m_clinic->patient, m_clinic->now); });
    const auto twice = run([&](Transaction &tx) {
        return revokeTokensOf(tx, m_clinic->patient, m_clinic->now.addSecs(1));
    });
    const auto unknown = run([&](Transaction &tx) {
        return revokeTokensOf(tx, UserId(QStringLiteral("no")), m_clinic->now);
    });

    QCOMPARE(once->tokenGeneration, 1);
    QCOMPARE(once->tokensRevokedBefore, m_clinic->now);
    QCOMPARE(twice->tokenGeneration, 2);
    QCOMPARE(unknown.error().kind, StorageError::Kind::NotFound);
}

void TestPeople::revokesOneToken()
{
    const QString jti = QStringLiteral("j1");
    const auto revoked = [&] {
        return run([&](Transaction &tx) { return isTokenRevoked(tx, jti); });
    };
    QVERIFY(!*revoked());
    for (int i = 0; i < 2; ++i)
        QVERIFY(run([&](Transaction &tx) { return revokeToken(tx, jti, m_clinic->now); }).ok());

    QVERIFY(*revoked());
    QCOMPARE(
        *run([&](Transaction &tx) { return purgeRevokedTokens(tx, m_clinic->now.addMSecs(-1)); }),
        0);
    QCOMPARE(*run([&](Transaction &tx) { return purgeRevokedTokens(tx, m_clinic->now); }), 1);
    QVERIFY(!*revoked());
}

void TestPeople::keepsSignIns()
{
    QVERIFY(!*run([](Transaction &tx) { return anyOperatorExists(tx); }));
    const Credential credential{m_clinic->agent, QStringLiteral("Root"), QStringLiteral("$hash"),
                                OperatorRole::ClinicianLead};
    QVERIFY(
        run([&](Transaction &tx) { return insertCredential(tx, credential, m_clinic->now); }).ok());
    QVERIFY(run([&](Transaction &tx) {
                return setPasswordHash(tx, QStringLiteral("root"), QStringLiteral("$new"),
                                       m_clinic->now);
            }).ok());

    const auto list = run([](Transaction &tx) { return listCredentials(tx); });
    QVERIFY(*run([](Transaction &tx) { return anyOperatorExists(tx); }));
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().name, QStringLiteral("Root"));
    QCOMPARE(list->first().passwordHash, QStringLiteral("$new"));
    QCOMPARE(list->first().role, OperatorRole::ClinicianLead);
    const auto unknown = run([&](Transaction &tx) {
        return setPasswordHash(tx, QStringLiteral("no"), QStringLiteral("$"), m_clinic->now);
    });
    QCOMPARE(unknown.error().kind, StorageError::Kind::NotFound);
}

void TestPeople::findsNamesInAnyCase()
{
    const Credential credential{m_clinic->agent, QStringLiteral("J\u00f6rg"), QStringLiteral("$h"),
                                OperatorRole::Admin};
    QVERIFY(
        run([&](Transaction &tx) { return insertCredential(tx, credential, m_clinic->now); }).ok());

    const auto find = [&](const QString &name) {
        return run([&](Transaction &tx) { return findCredential(tx, name); })->has_value();
    };
    QVERIFY(find(QStringLiteral("J\u00d6RG")));
    QVERIFY(find(QStringLiteral("j\u00f6rg")));
    QVERIFY(!find(QStringLiteral("jorg")));
}

void TestPeople::refusesASecondSignIn()
{
    const auto add = [&](const UserId &user, const QString &name) {
        return run([&](Transaction &tx) {
            return insertCredential(tx, {user, name, QStringLiteral("$h"), OperatorRole::Viewer},
                                    m_clinic->now);
        });
    };
    QVERIFY(add(m_clinic->agent, QStringLiteral("root")).ok());

    QCOMPARE(add(m_clinic->patient, QStringLiteral("ROOT")).error().kind,
             StorageError::Kind::Conflict);
    QCOMPARE(add(m_clinic->agent, QStringLiteral("x")).error().kind, StorageError::Kind::Conflict);
    QCOMPARE(add(UserId(QStringLiteral("no")), QStringLiteral("y")).error().kind,
             StorageError::Kind::Invalid);
}

void TestPeople::inactiveOperatorsDoNotSignIn()
{
    const Credential credential{m_clinic->agent, QStringLiteral("root"), QStringLiteral("$h"),
                                OperatorRole::Admin};
    QVERIFY(
        run([&](Transaction &tx) { return insertCredential(tx, credential, m_clinic->now); }).ok());
    UserPatch patch;
    patch.active = false;
    QVERIFY(run([&](Transaction &tx) { return updateUser(tx, m_clinic->agent, patch); }).ok());

    QVERIFY(!run([](Transaction &tx) {
                 return findCredential(tx, QStringLiteral("root"));
             })->has_value());
}

void TestPeople::keepsChannels()
{
    const ChannelName name(QStringLiteral("ward-3"));
    const Channel channel{name, {Role::Agent, Role::Physician}, m_clinic->now};
    QVERIFY(run([&](Transaction &tx) { return insertChannel(tx, channel); }).ok());
    const auto allowed = [&](const ChannelName &which, Role role) {
        return *run([&](Transaction &tx) { return isChannelAllowed(tx, which, role); });
    };

    QVERIFY(allowed(name, Role::Agent));
    QVERIFY(!allowed(name, Role::Patient));
    QVERIFY(!allowed(ChannelName(QStringLiteral("no")), Role::Agent));
    QCOMPARE(run([](Transaction &tx) { return listChannels(tx); })->size(), 1);
    QCOMPARE(run([&](Transaction &tx) { return insertChannel(tx, channel); }).error().kind,
             StorageError::Kind::Conflict);
}

void TestPeople::channelsAndUsersShareNoName()
{
    const Channel ofUser{ChannelName(QStringLiteral("pat")), {Role::Patient}, m_clinic->now};
    QCOMPARE(run([&](Transaction &tx) { return insertChannel(tx, ofUser); }).error().kind,
             StorageError::Kind::Conflict);
    const Channel news{ChannelName(QStringLiteral("news")), {Role::Patient}, m_clinic->now};
    QVERIFY(run([&](Transaction &tx) { return insertChannel(tx, news); }).ok());

    const auto user = run([&](Transaction &tx) {
        return insertUser(tx, {UserId(QStringLiteral("news")), QStringLiteral("N")}, m_clinic->now);
    });

    QCOMPARE(user.error().kind, StorageError::Kind::Conflict);
}

void TestPeople::knowsContacts()
{
    const auto contacts = [&](const UserId &user) {
        return *run([&](Transaction &tx) { return contactsOf(tx, user); });
    };
    QCOMPARE(contacts(m_clinic->patient), QSet<UserId>{m_clinic->physician});
    QVERIFY(contacts(m_clinic->agent).isEmpty());

    QVERIFY(run(
                [&](Transaction &tx) {
        return insertConversation(
            tx,
            {std::nullopt, ConversationType::AgentSupport, m_clinic->patient, {}, m_clinic->agent},
            m_clinic->now);
    }).ok());

    QCOMPARE(contacts(m_clinic->patient), (QSet<UserId>{m_clinic->physician, m_clinic->agent}));
    QCOMPARE(contacts(m_clinic->agent), QSet<UserId>{m_clinic->patient});
}

void TestPeople::contactsEndWithTheConversation()
{
    const auto contacts = [&] {
        return *run([&](Transaction &tx) { return contactsOf(tx, m_clinic->patient); });
    };
    ConversationPatch closed;
    closed.status = ConversationStatus::Closed;
    QVERIFY(run([&](Transaction &tx) {
                return updateConversation(tx, m_clinic->conversation, closed, m_clinic->now);
            }).ok());
    QVERIFY(contacts().isEmpty());
    const auto session = run([&](Transaction &tx) {
        return insertConsultation(tx, {{}, {}, m_clinic->patient, m_clinic->physician},
                                  m_clinic->now);
    });

    QCOMPARE(contacts(), QSet<UserId>{m_clinic->physician});
    QVERIFY(*run([&](Transaction &tx) {
        return moveConsultation(tx, session->id, SessionStep::End, m_clinic->now);
    }));
    QVERIFY(contacts().isEmpty());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
