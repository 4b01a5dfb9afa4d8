// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/help.h"
#include "shared/config/setting_table.h"
#include "shared/config/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom::config;
using Environment = QHash<QString, QString>;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults();
    void readsOptions();
    void commandLineWinsOverEnvironmentOverFile();
    void refuses_data();
    void refuses();
    void refusesFiles_data();
    void refusesFiles();
    void neverRepeatsDatabaseUrl();
    void helpAndVersionNeedNothingElse();
    void keepsOtherWordsForCommands();
    void everySettingIsInHelp();

private:
    QString writeFile(const QByteArray &text);
    QTemporaryDir m_dir;
    int m_fileCount = 0;
};

QString TestSettings::writeFile(const QByteArray &text)
{
    // A name of its own each time: QSettings keeps what it has read of a file.
    QFile file(m_dir.filePath(u"%1.ini"_qs.arg(++m_fileCount)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    file.write(text);
    return file.fileName();
}

void TestSettings::hasDefaults()
{
    const auto settings = loadSettings({}, {{u"HOME"_qs, u"/home/ada"_qs}});

    QVERIFY(settings);
    QCOMPARE(settings->dataDir, u"/home/ada/.local/share/anteroom"_qs);
    QCOMPARE(settings->database.path, u"/home/ada/.local/share/anteroom/anteroom.db"_qs);
    QVERIFY(!settings->dataDirGiven);
    QCOMPARE(settings->listen, ListenAddress());
    QVERIFY(settings->rateLimits);
    QVERIFY(!settings->demo);
    QCOMPARE(settings->logLevel, u"info"_qs);
    QCOMPARE(settings->tokenAlgorithms, QStringList{u"HS256"_qs});
}

void TestSettings::readsOptions()
{
    const auto settings = loadSettings({u"--data-dir"_qs, u"/srv/clinic"_qs, u"--listen=[::1]:0"_qs,
                                        u"--rate-limits"_qs, u"off"_qs, u"--database"_qs,
                                        u"sqlite:///srv/db/a.db"_qs, u"--log-level=debug"_qs,
                                        u"--demo"_qs, u"--auth-algorithms"_qs, u"HS256, ES256"_qs},
                                       {});

    QVERIFY(settings);
    QCOMPARE(settings->dataDir, u"/srv/clinic"_qs);
    QVERIFY(settings->dataDirGiven);
    QCOMPARE(settings->listen, (ListenAddress{u"::1"_qs, 0}));
    QVERIFY(!settings->rateLimits);
    QCOMPARE(settings->database.path, u"/srv/db/a.db"_qs);
    QCOMPARE(settings->logLevel, u"debug"_qs);
    QVERIFY(settings->demo);
    QCOMPARE(settings->tokenAlgorithms, (QStringList{u"HS256"_qs, u"ES256"_qs}));
}

void TestSettings::commandLineWinsOverEnvironmentOverFile()
{
    const QString file = writeFile("data-dir=/from/file\nlisten=127.0.0.1:1\nlog-level=error\n"
                                   "[auth]\nissuer=clinic\nalgorithms=HS256,HS512\n");
    const Environment environment{{u"ANTEROOM_LISTEN"_qs, u"127.0.0.1:2"_qs},
                                  {u"ANTEROOM_LOG_LEVEL"_qs, u"warning"_qs},
                                  {u"ANTEROOM_REDIS"_qs, QString()},
                                  {u"ANTEROOM_CONFIG"_qs, file}};

    const auto settings = loadSettings({u"--log-level"_qs, u"debug"_qs}, environment);

    QVERIFY(settings);
    QCOMPARE(settings->dataDir, u"/from/file"_qs);
    QCOMPARE(settings->listen.port, quint16(2));
    QCOMPARE(settings->logLevel, u"debug"_qs);
    QCOMPARE(settings->tokenIssuer, u"clinic"_qs);
    QCOMPARE(settings->tokenAlgorithms, (QStringList{u"HS256"_qs, u"HS512"_qs}));
}

void TestSettings::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QStringList &words, const QString &text) {
        QTest::newRow(name) << words << text;
    };
    row("unknown option", {u"--port"_qs, u"1"_qs}, u"unknown option --port (see --help)"_qs);
    row("a bare word", {u"start"_qs}, u"unknown option start (see --help)"_qs);
    row("no value", {u"--listen"_qs}, u"--listen needs a value"_qs);
    row("an option instead", {u"--listen"_qs, u"--demo"_qs}, u"--listen needs a value"_qs);
    row("empty value", {u"--data-dir="_qs}, u"--data-dir needs a value"_qs);
    row("bad address", {u"--listen"_qs, u"3000"_qs}, u"--listen: \"3000\" is not ADDR:PORT"_qs);
    row("bad choice", {u"--rate-limits"_qs, u"no"_qs},
        u"--rate-limits: \"no\" is not on or off"_qs);
    row("bad level", {u"--log-level=loud"_qs},
        u"--log-level: \"loud\" is not debug or info or warning or error"_qs);
    row("bad flag", {u"--demo=much"_qs}, u"--demo: \"much\" is not on or off"_qs);
    row("redis", {u"--redis"_qs, u"redis://h"_qs}, u"--redis is not supported by this version"_qs);
    row("half of TLS", {u"--tls-cert=a"_qs}, u"--tls-cert and --tls-key go together"_qs);
    row("no URL", {u"--database"_qs, u"/a.db"_qs},
        u"--database: the value is neither sqlite:///path nor postgresql://user@host/database"_qs);
    row("no file", {u"--config"_qs, u"/no/such"_qs},
        u"--config /no/such: there is no such file, or it can't be read"_qs);
}

void TestSettings::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, text);

    const auto settings = loadSettings(words, {});

    QVERIFY(!settings);
    QCOMPARE(settings.error().text, text);
    QVERIFY(!settings.error().text.contains(u'\n'));
}

void TestSettings::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("end");
    QTest::newRow("unknown key") << QByteArray("lissen=1\n") << u"unknown key lissen"_qs;
    QTest::newRow("bad value") << QByteArray("listen=1\n") << u"\"1\" is not ADDR:PORT"_qs;
    QTest::newRow("too large") << QByteArray(1'000'001, ';') << u"the file is too large"_qs;
    QTest::newRow("no INI") << QByteArray("what is this") << u"this is no INI file"_qs;
}

void TestSettings::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, end);

    const auto settings = loadSettings({u"--config"_qs, writeFile(content)}, {});

    QVERIFY(!settings);
    QVERIFY2(settings.error().text.endsWith(end), qPrintable(settings.error().text));
}

void TestSettings::neverRepeatsDatabaseUrl()
{
    for (const QString &url : {u"postgresql://u:planted@h/d"_qs, u"mysql://u:planted@h/d"_qs}) {
        const auto settings = loadSettings({u"--database"_qs, url}, {});
        QVERIFY(!settings);
        QVERIFY(!settings.error().text.contains(u"planted"));
    }
}

void TestSettings::helpAndVersionNeedNothingElse()
{
    const auto help = loadSettings({u"--help"_qs, u"--config"_qs, u"/no/such"_qs}, {});
    const auto version = loadSettings({u"--version"_qs}, {});

    QVERIFY(help && version);
    QVERIFY(help->action == Action::ShowHelp);
    QVERIFY(version->action == Action::ShowVersion);
    QCOMPARE(versionText(u"anteroomd"_qs), u"anteroomd 0.1.0\n"_qs);
}

void TestSettings::keepsOtherWordsForCommands()
{
    const auto settings = loadSettings(
        {u"--data-dir"_qs, u"/d"_qs, u"user"_qs, u"add"_qs, u"--name"_qs, u"Ada"_qs, u"--json"_qs},
        {}, OtherWords::Keep);

    QVERIFY(settings);
    QCOMPARE(settings->dataDir, u"/d"_qs);
    QCOMPARE(settings->rest,
             (QStringList{u"user"_qs, u"add"_qs, u"--name"_qs, u"Ada"_qs, u"--json"_qs}));
}

void TestSettings::everySettingIsInHelp()
{
    const QString help = helpText(u"usage"_qs);
    for (const Setting &setting : settingTable()) {
        QVERIFY(help.contains(optionName(setting)));
        QVERIFY(!setting.help.isEmpty());
        QVERIFY(environmentName(setting).startsWith(u"ANTEROOM_"));
    }
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
