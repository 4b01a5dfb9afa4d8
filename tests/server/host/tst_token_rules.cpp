// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/settings_from_config.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace anteroom::host;

class TestTokenRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSetOnlyTheClinicsKeyCounts();
    void readsKeysWithTheirAlgorithm();
    void refuses_data();
    void refuses();
    void demoGoesToItsOwnDirectory();

private:
    QString writeSet(const QByteArray &text);
    QTemporaryDir m_dir;
};

QString TestTokenRules::writeSet(const QByteArray &text)
{
    QFile file(m_dir.filePath(u"jwks.json"_qs));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    file.write(text);
    return file.fileName();
}

void TestTokenRules::withoutSetOnlyTheClinicsKeyCounts()
{
    ServerSettings settings;
    settings.tokenIssuer = u"clinic"_qs;
    settings.tokenAlgorithms = {u"HS256"_qs};
    const auto rules = tokenRules(settings);

    QVERIFY(rules);
    QCOMPARE(rules->issuer, u"clinic"_qs);
    QVERIFY(rules->keys.isEmpty());
}

void TestTokenRules::readsKeysWithTheirAlgorithm()
{
    ServerSettings settings;
    settings.tokenAlgorithms = {u"HS256"_qs, u"ES256"_qs};
    settings.jwksPath = writeSet(R"({"keys":[{"kid":"a","alg":"ES256","kty":"EC"}]})");
    const auto rules = tokenRules(settings);

    QVERIFY(rules);
    QCOMPARE(rules->keys.size(), 1);
    QCOMPARE(rules->keys[0].kid, u"a"_qs);
    QCOMPARE(rules->keys[0].algorithm, auth::TokenAlgorithm::ES256);
}

void TestTokenRules::refuses_data()
{
    QTest::addColumn<QStringList>("algorithms");
    QTest::addColumn<QByteArray>("set");
    const QStringList both{u"HS256"_qs, u"ES256"_qs};
    QTest::newRow("unknown algorithm") << QStringList{u"HS256"_qs, u"none"_qs} << QByteArray();
    QTest::newRow("without HS256") << QStringList{u"ES256"_qs} << QByteArray();
    QTest::newRow("no set") << both << QByteArray("[]");
    QTest::newRow("no kid") << both << QByteArray(R"({"keys":[{"alg":"ES256"}]})");
    QTest::newRow("no alg") << both << QByteArray(R"({"keys":[{"kid":"a"}]})");
    QTest::newRow("not listed") << both << QByteArray(R"({"keys":[{"kid":"a","alg":"RS256"}]})");
}

void TestTokenRules::refuses()
{
    QFETCH(QStringList, algorithms);
    QFETCH(QByteArray, set);
    ServerSettings settings;
    settings.tokenAlgorithms = algorithms;
    if (!set.isEmpty())
        settings.jwksPath = writeSet(set);

    const auto rules = tokenRules(settings);

    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, StartError::Kind::BadSettings);
}

void TestTokenRules::demoGoesToItsOwnDirectory()
{
    config::Settings settings;
    settings.dataDir = u"/real"_qs;
    settings.demo = true;
    QVERIFY(serverSettings(settings).dataDir.isEmpty());
    settings.dataDirGiven = true;
    QCOMPARE(serverSettings(settings).dataDir, u"/real"_qs);
}

QTEST_APPLESS_MAIN(TestTokenRules)
#include "tst_token_rules.moc"
