// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/api_key.h"
#include "server/auth/constant_time.h"
#include "server/auth/password_hasher.h"

#include <QTest>

using namespace anteroom;
using namespace anteroom::auth;

namespace {

/// The least that libsodium allows: a millisecond.
const PasswordCost Cheap{1, 8192};
const PasswordCost Dearer{2, 16384};
const QString Password = QStringLiteral("correct horse battery staple");

QString hashOf(PasswordHasher &hasher, const QString &password)
{
    QString hash;
    QObject context;
    hasher.hash(&context, password, [&hash](const auto &result) { hash = result.value(); });
    (void)QTest::qWaitFor([&hash] { return !hash.isEmpty(); });
    return hash;
}

PasswordCheck check(PasswordHasher &hasher, const QString &password, const QString &hash)
{
    std::optional<PasswordCheck> answer;
    QObject context;
    hasher.verify(&context, password, hash, [&answer](const auto &result) { answer = *result; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
    return answer.value_or(PasswordCheck{});
}

} // namespace

class TestPasswordHasher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePasswordAgain();
    void takesEquivalentCharacters();
    void neverMatchesAnUnknownName();
    void asksForANewHashWhenTheCostGrew();
    void refusesAFlood();
    void hashesAtOnceForPrograms();
    void makesApiKeys();
    void readsScopes_data();
    void readsScopes();
    void comparesSecrets();
};

void TestPasswordHasher::knowsThePasswordAgain()
{
    PasswordHasher hasher(Cheap);

    const QString hash = hashOf(hasher, Password);

    QVERIFY(hash.startsWith(QStringLiteral("$argon2id$")));
    QVERIFY(hash != hashOf(hasher, Password));
    QVERIFY(check(hasher, Password, hash).matches);
    QVERIFY(!check(hasher, Password, hash).needsRehash);
    QVERIFY(!check(hasher, Password + QLatin1Char('x'), hash).matches);
    QVERIFY(!check(hasher, QString(), hash).matches);
}

void TestPasswordHasher::takesEquivalentCharacters()
{
    PasswordHasher hasher(Cheap);

    const QString hash = hashOf(hasher, QStringLiteral("caf\u00e9"));

    QVERIFY(check(hasher, QStringLiteral("cafe\u0301"), hash).matches);
}

void TestPasswordHasher::neverMatchesAnUnknownName()
{
    PasswordHasher hasher(Cheap);

    QVERIFY(!check(hasher, Password, QString()).matches);
    QVERIFY(!check(hasher, QString(), QString()).matches);
    QVERIFY(!check(hasher, Password, QStringLiteral("no hash")).matches);
    QVERIFY(!check(hasher, Password, QString(1000, QLatin1Char('$'))).matches);
}

void TestPasswordHasher::asksForANewHashWhenTheCostGrew()
{
    PasswordHasher before(Cheap);
    PasswordHasher after(Dearer);

    const PasswordCheck old = check(after, Password, hashOf(before, Password));

    QVERIFY(old.matches);
    QVERIFY(old.needsRehash);
}

void TestPasswordHasher::refusesAFlood()
{
    PasswordHasher hasher(Cheap);
    int done = 0;
    int busy = 0;

    for (int i = 0; i < PasswordHasher::MaximumQueueLength + 5; ++i) {
        hasher.hash(this, Password, [&](const Result<QString, PasswordError> &result) {
            done += result.ok();
            busy += !result.ok() && result.error() == PasswordError::Busy;
        });
    }

    QTRY_COMPARE(done, PasswordHasher::MaximumQueueLength);
    QCOMPARE(busy, 5);
    QVERIFY(!hashOf(hasher, Password).isEmpty());
}

void TestPasswordHasher::hashesAtOnceForPrograms()
{
    PasswordHasher hasher(Cheap);

    QVERIFY(check(hasher, Password, hashPassword(Password, Cheap)).matches);
}

void TestPasswordHasher::makesApiKeys()
{
    const GeneratedApiKey key = generateApiKey();

    QVERIFY(key.key.startsWith(QStringLiteral("ak_")));
    QCOMPARE(key.key.size(), 46);
    QCOMPARE(key.hash, hashApiKey(key.key));
    QVERIFY(!key.hash.contains(key.key));
    QVERIFY(generateApiKey().key != key.key);
}

void TestPasswordHasher::readsScopes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scopes");

    QTest::newRow("all") << QStringLiteral("read,write,tokens")
                         << QStringLiteral("read,write,tokens");
    QTest::newRow("blanks") << QStringLiteral("read, write") << QStringLiteral("read,write");
    QTest::newRow("repeat") << QStringLiteral("read,read") << QStringLiteral("read");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("unknown") << QStringLiteral("read,admin") << QString();
    QTest::newRow("capital") << QStringLiteral("Read") << QString();
}

void TestPasswordHasher::readsScopes()
{
    QFETCH(QString, text);
    QFETCH(QString, scopes);

    QCOMPARE(parseScopes(text).value_or(QStringList()).join(QLatin1Char(',')), scopes);
}

void TestPasswordHasher::comparesSecrets()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "abcd"));
}

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_password_hasher.moc"
