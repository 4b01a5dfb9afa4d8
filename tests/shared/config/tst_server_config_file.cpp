// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/server_config_file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom::config;

class TestServerConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void anAbsentFileSaysNothing();
    void keepsTheFileToItsOwner();
    void tellsWhyItCannotWrite();

private:
    QTemporaryDir m_directory;
};

namespace {
SettingTexts texts(std::initializer_list<std::pair<const char *, const char *>> list)
{
    SettingTexts result;
    for (const auto &[key, value] : list)
        result.insert(QString::fromLatin1(key), QString::fromUtf8(value));
    return result;
}
} // namespace

void TestServerConfigFile::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<SettingTexts>("changes");
    QTest::addColumn<QByteArray>("after");
    const auto row =
        [](const char *name, const char *before, const SettingTexts &changes, const char *after) {
        QTest::newRow(name) << QByteArray(before) << changes << QByteArray(after);
    };
    row("nothing in nothing", "", {}, "");
    row("the first", "", texts({{"listen", "127.0.0.1:1"}}), "listen=\"127.0.0.1:1\"\n");
    row("remarks and unknown lines stay", "; why\nlisten = 1\nmine=2\n\n[auth]\n# more\nissuer=a\n",
        texts({{"listen", "127.0.0.1:2"}}),
        "; why\nlisten=\"127.0.0.1:2\"\nmine=2\n\n[auth]\n# more\nissuer=a\n");
    row("into its section", "[auth]\nissuer=a\n\n[stun]\nurls=b\n", texts({{"auth/audience", "c"}}),
        "[auth]\nissuer=a\naudience=\"c\"\n\n[stun]\nurls=b\n");
    row("before the first section", "[auth]\nissuer=a\n", texts({{"log-level", "debug"}}),
        "log-level=\"debug\"\n[auth]\nissuer=a\n");
    row("a new section", "cors=a\n", texts({{"turn/urls", "turn:x"}, {"stun/urls", "stun:x"}}),
        "cors=a\n\n[stun]\nurls=\"stun:x\"\n\n[turn]\nurls=\"turn:x\"\n");
    row("taken out, twice", "cors=a\nlisten=1\ncors=b\n", texts({{"cors", ""}}), "listen=1\n");
    row("named General", "[General]\ncors=a\n", texts({{"cors", "b"}}), "[General]\ncors=\"b\"\n");
    row("with its section before it", "auth\\issuer=a\n", texts({{"auth/issuer", "b"}}),
        "auth/issuer=\"b\"\n");
    row("over several lines", "cors=\"a\n b\"\nlisten=1\n", texts({{"cors", "c"}}),
        "cors=\"c\"\nlisten=1\n");
    row("no line end", "listen=1", texts({{"listen", "x"}}), "listen=\"x\"\n");
}

void TestServerConfigFile::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(SettingTexts, changes);
    QFETCH(QByteArray, after);

    QCOMPARE(ServerConfigFile::changed(before, changes), after);
}

void TestServerConfigFile::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"plain", "a,b", "semi;colon", "https://x.example/?a=b#c", "quote\"d",
                              "back\\slash", "@Invalid()", "Zürich", " two  words", "100%25"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

void TestServerConfigFile::whatIsWrittenIsRead()
{
    QFETCH(QString, value);
    static int number = 0;
    const ServerConfigFile file(m_directory.filePath(QStringLiteral("%1.ini").arg(++number)));

    QVERIFY(!file.write(
        {{QStringLiteral("auth/issuer"), value}, {QStringLiteral("public-url"), value}}));

    const auto read = file.read();
    QVERIFY(read);
    QCOMPARE(read->value(QStringLiteral("auth/issuer")), value);
    QCOMPARE(read->value(QStringLiteral("public-url")), value);
}

void TestServerConfigFile::anAbsentFileSaysNothing()
{
    const auto read = ServerConfigFile(m_directory.filePath(QStringLiteral("none.ini"))).read();
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void TestServerConfigFile::keepsTheFileToItsOwner()
{
    const QString path = m_directory.filePath(QStringLiteral("new/folder/server.ini"));
    QVERIFY(!ServerConfigFile(path).write(texts({{"cors", "*"}})));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
}

void TestServerConfigFile::tellsWhyItCannotWrite()
{
    const auto error =
        ServerConfigFile(QStringLiteral("/proc/none/server.ini")).write(texts({{"cors", "*"}}));
    QVERIFY(error);
    QVERIFY(error->text.startsWith(QStringLiteral("/proc/none/server.ini: ")));
}

QTEST_GUILESS_MAIN(TestServerConfigFile)
#include "tst_server_config_file.moc"
