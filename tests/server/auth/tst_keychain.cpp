// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/secret_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace anteroom;
using namespace anteroom::auth;

namespace {

using Ensured = Result<EnsuredSecret, SecretError>;

Ensured ensure(SecretStore &store, const QString &name, const QString &fingerprint)
{
    std::optional<Ensured> answer;
    store.ensureSecret(name, fingerprint, randomSecret,
                       [&answer](Ensured result) { answer = std::move(result); });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000);
    return *answer;
}

} // namespace

/// Runs under with_keyring.sh: a real, unlocked keyring that is thrown away.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSecretInTheKeychain();
    void tellsClinicsApart();
    void findsTheFileOfBefore();
    void worksFromAnotherThread();
};

void TestKeychain::keepsTheSecretInTheKeychain()
{
    QTemporaryDir directory;
    SecretStore store(directory.path(), QStringLiteral("c1"));

    const Ensured first = ensure(store, QStringLiteral("a"), QString());

    QVERIFY(first.ok());
    QVERIFY(first->generated);
    QVERIFY(store.usesKeychain());
    QVERIFY(QDir(directory.path()).isEmpty());
    SecretStore again(directory.path(), QStringLiteral("c1"));
    QCOMPARE(ensure(again, QStringLiteral("a"), first->fingerprint)->secret, first->secret);
}

void TestKeychain::tellsClinicsApart()
{
    QTemporaryDir directory;
    SecretStore one(directory.path(), QStringLiteral("c2"));
    SecretStore other(directory.path(), QStringLiteral("c3"));

    const Ensured ofOne = ensure(one, QStringLiteral("a"), QString());
    const Ensured ofOther = ensure(other, QStringLiteral("a"), QString());

    QVERIFY(ofOne.ok() && ofOther.ok());
    QVERIFY(ofOne->secret != ofOther->secret);
}

void TestKeychain::findsTheFileOfBefore()
{
    QTemporaryDir directory;
    qputenv("ANTEROOM_KEYCHAIN", "off");
    SecretStore files(directory.path(), QStringLiteral("c4"));
    const Ensured made = ensure(files, QStringLiteral("a"), QString());
    qunsetenv("ANTEROOM_KEYCHAIN");

    SecretStore store(directory.path(), QStringLiteral("c4"));
    const Ensured found = ensure(store, QStringLiteral("a"), made->fingerprint);

    QVERIFY(found.ok());
    QVERIFY(store.usesKeychain());
    QCOMPARE(found->secret, made->secret);
}

void TestKeychain::worksFromAnotherThread()
{
    QTemporaryDir directory;
    std::atomic<int> outcome = -1;
    auto *thread = QThread::create([&] {
        QEventLoop loop;
        SecretStore store(directory.path(), QStringLiteral("c5"));
        store.ensureSecret(QStringLiteral("a"), QString(), randomSecret,
                           [&](const Ensured &result) {
            outcome = result.ok() && store.usesKeychain() ? 1 : 0;
            loop.quit();
        });
        loop.exec();
    });
    thread->start();

    QTRY_COMPARE_WITH_TIMEOUT(outcome.load(), 1, 15'000);
    thread->wait();
    delete thread;
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
