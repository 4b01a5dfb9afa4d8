// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/secret_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace anteroom::auth;

namespace {

const QString Name = QStringLiteral("jwt-key");

using Ensured = Result<EnsuredSecret, SecretError>;

Ensured ensure(SecretStore &store, const QString &fingerprint)
{
    std::optional<Ensured> answer;
    store.ensureSecret(Name, fingerprint, randomSecret,
                       [&answer](Ensured result) { answer = std::move(result); });
    Q_ASSERT_X(!answer, "ensureSecret", "answered inside the call");
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
    return *answer;
}

} // namespace

/// With the files; the keychain is tst_keychain.cpp's.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void makesASecretOnce();
    void keepsFilesPrivate();
    void neverMakesALostSecretAnew();
    void refusesASecretOfAnother();
    void reportsAnUnwritableDirectory();
    void readsWritesRemoves();
    void fallsBackWithoutDBus();
};

void TestSecretStore::makesASecretOnce()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("secrets"));
    SecretStore store(path, QStringLiteral("c1"));

    const Ensured first = ensure(store, QString());
    SecretStore again(path, QStringLiteral("c1"));
    const Ensured second = ensure(again, first->fingerprint);

    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->generated);
    QVERIFY(!second->generated);
    QCOMPARE(first->secret.size(), 32);
    QCOMPARE(second->secret, first->secret);
    QCOMPARE(first->fingerprint.size(), 16);
}

void TestSecretStore::keepsFilesPrivate()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("data/secrets"));
    SecretStore store(path, QStringLiteral("c1"));
    QVERIFY(ensure(store, QString()).ok());

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    const QFileInfo file(QDir(path).filePath(Name));
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & others));
    QCOMPARE(QDir(path).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSecretStore::neverMakesALostSecretAnew()
{
    QTemporaryDir directory;
    SecretStore store(directory.path(), QStringLiteral("c1"));
    const QString fingerprint = ensure(store, QString())->fingerprint;
    QVERIFY(QFile::remove(directory.filePath(Name)));

    const Ensured lost = ensure(store, fingerprint);

    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, SecretError::Kind::Missing);
    QVERIFY(!lost.error().text.isEmpty());
    QVERIFY(!QFile::exists(directory.filePath(Name)));
}

void TestSecretStore::refusesASecretOfAnother()
{
    QTemporaryDir directory;
    SecretStore store(directory.path(), QStringLiteral("c1"));
    QVERIFY(ensure(store, QString()).ok());

    QVERIFY(!ensure(store, secretFingerprint("another")));
}

void TestSecretStore::reportsAnUnwritableDirectory()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("secrets")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SecretStore store(file.fileName(), QStringLiteral("c1"));

    const Ensured refused = ensure(store, QString());

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, SecretError::Kind::Unwritable);
}

void TestSecretStore::readsWritesRemoves()
{
    QTemporaryDir directory;
    SecretStore store(directory.path(), QStringLiteral("c1"));
    QStringList log;

    store.write(Name, "s3cret", [&log](const auto &error) {
        log.append(error ? error->text : QStringLiteral("written"));
    });
    store.read(Name, [&log](const auto &secret) { log.append(QString::fromLatin1(*secret)); });
    QTRY_COMPARE(log.size(), 2);
    store.remove(Name, [&log] { log.append(QStringLiteral("removed")); });
    store.read(Name, [&log](const auto &secret) {
        log.append(secret ? QStringLiteral("still there") : QStringLiteral("gone"));
    });
    QTRY_COMPARE(log.size(), 4);

    QCOMPARE(log.join(QLatin1Char(' ')), QStringLiteral("written s3cret removed gone"));
}

void TestSecretStore::fallsBackWithoutDBus()
{
    qunsetenv("ANTEROOM_KEYCHAIN");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QTemporaryDir directory;
    SecretStore store(directory.path(), QStringLiteral("c1"));
    store.setTimeOut(std::chrono::milliseconds(2000));

    const Ensured first = ensure(store, QString());

    QVERIFY(first.ok());
    QVERIFY(!store.usesKeychain());
    QVERIFY(QFile::exists(directory.filePath(Name)));
    QCOMPARE(ensure(store, first->fingerprint)->secret, first->secret);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secret_store.moc"
