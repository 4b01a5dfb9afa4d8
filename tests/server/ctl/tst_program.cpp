// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray error;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QString program(const QString &name)
{
    return QStringLiteral(ANTEROOM_PROGRAMS "/") + name;
}

QProcessEnvironment environment()
{
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("ANTEROOM_KEYCHAIN"), QStringLiteral("off"));
    return variables;
}

} // namespace

/// anteroomctl as a script uses it, with and without a server on the directory.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void initWorksOnce();
    void needsAClinic();
    void commandsWork_data();
    void commandsWork();
    void refusals_data();
    void refusals();
    void usageErrorsExitWithTwo_data();
    void usageErrorsExitWithTwo();
    void printsForPeopleToo();
    void staffGetAConsolePassword();
    void socketIsForItsOwnerOnly();
    void configCheckOpensNothing();

private:
    Ended ctl(const QStringList &words, const QByteArray &input = "secret\n");
    Ended json(const QStringList &words) { return ctl(words + QStringList{u"--json"_qs}); }
    bool makeClinic()
    {
        return json({u"init"_qs, u"--admin"_qs, u"root"_qs, u"--password-stdin"_qs}).code == 0;
    }
    bool startServer();

    std::optional<QTemporaryDir> m_home;
    QString m_dataDir;
    QProcess m_server;
};

void TestProgram::init()
{
    m_home.emplace();
    m_dataDir = m_home->filePath(u"clinic"_qs);
}

void TestProgram::cleanup()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    QVERIFY(m_server.waitForFinished(5'000));
    QCOMPARE(m_server.exitCode(), 0);
}

Ended TestProgram::ctl(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program(u"anteroomctl"_qs), QStringList{u"--data-dir"_qs, m_dataDir} + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool TestProgram::startServer()
{
    m_server.setProcessEnvironment(environment());
    m_server.start(program(u"anteroomd"_qs),
                   {u"--data-dir"_qs, m_dataDir, u"--listen"_qs, u"127.0.0.1:0"_qs});
    return m_server.waitForReadyRead(20'000) && m_server.readLine().startsWith("listening ");
}

void TestProgram::initWorksOnce()
{
    const Ended first = json({u"init"_qs, u"--admin"_qs, u"root"_qs, u"--password-stdin"_qs});
    QCOMPARE(first.code, 0);
    QVERIFY(first.json().contains(u"id"));
    QVERIFY(first.error.isEmpty());

    const Ended second = json({u"init"_qs, u"--admin"_qs, u"two"_qs, u"--password-stdin"_qs});
    QCOMPARE(second.code, 1);
    QVERIFY(second.out.isEmpty());
    QCOMPARE(second.error.count('\n'), 1);
}

void TestProgram::needsAClinic()
{
    const Ended ended = json({u"audit"_qs, u"verify"_qs});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.error.contains("There is no clinic in"));
    QVERIFY(!QFileInfo::exists(m_dataDir));
}

void TestProgram::commandsWork_data()
{
    QTest::addColumn<bool>("serverRuns");
    QTest::newRow("beside a server") << true;
    QTest::newRow("alone") << false;
}

void TestProgram::commandsWork()
{
    QFETCH(bool, serverRuns);
    QVERIFY(makeClinic());
    QVERIFY(!serverRuns || startServer());

    const Ended user = json({u"user"_qs, u"add"_qs, u"--name"_qs, u"Ada Ünal"_qs, u"--role"_qs,
                             u"PATIENT"_qs, u"--id"_qs, u"ada"_qs});
    QVERIFY2(user.code == 0, user.error.constData());
    QCOMPARE(user.json(), (QJsonObject{{u"id"_qs, u"ada"_qs}}));

    const Ended token =
        json({u"token"_qs, u"issue"_qs, u"--user"_qs, u"ada"_qs, u"--ttl"_qs, u"60"_qs});
    QCOMPARE(token.code, 0);
    QCOMPARE(token.json()[u"token"].toString().count(u'.'), 2);
    QVERIFY(token.json()[u"expiresAt"].toString().endsWith(u'Z'));

    const Ended key =
        json({u"apikey"_qs, u"create"_qs, u"--name"_qs, u"k"_qs, u"--scopes"_qs, u"read"_qs});
    QCOMPARE(key.code, 0);
    QVERIFY(key.json()[u"key"].toString().size() > 30);

    QCOMPARE(json({u"channel"_qs, u"create"_qs, u"--name"_qs, u"news"_qs, u"--roles"_qs,
                   u"PATIENT,AGENT"_qs})
                 .code,
             0);
    const Ended audit = json({u"audit"_qs, u"verify"_qs});
    QCOMPARE(audit.code, 0);
    QVERIFY(audit.json()[u"intact"].toBool());
    QCOMPARE(audit.json()[u"count"].toInt(), 5);

    const QString copy = m_home->filePath(u"copy.db"_qs);
    QCOMPARE(json({u"backup"_qs, copy}).code, 0);
    QVERIFY(QFileInfo(copy).size() > 0);
    QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    QCOMPARE(json({u"backup"_qs, copy}).code, 1);
}

void TestProgram::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const QString &words, int code) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << code;
    };
    row(u"user add --name X --role PATIENT --id taken"_qs, 1);
    row(u"token issue --user nobody"_qs, 1);
    row(u"user passwd --id taken --password-stdin"_qs, 1); // a patient
    row(u"channel create --name taken --roles PATIENT"_qs, 1);
    row(u"user add --name X --role BOSS"_qs, 2);
    row(u"user add --name X --role PATIENT --id a.b"_qs, 2);
    row(u"apikey create --name x --scopes everything"_qs, 2);
    row(u"token issue --user taken --ttl 0"_qs, 2);
    row(u"channel create --name c --roles BOSS"_qs, 2);
}

void TestProgram::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QVERIFY(makeClinic());
    QCOMPARE(json({u"user"_qs, u"add"_qs, u"--name"_qs, u"T"_qs, u"--role"_qs, u"PATIENT"_qs,
                   u"--id"_qs, u"taken"_qs})
                 .code,
             0);

    const Ended ended = json(words);

    QCOMPARE(ended.code, code);
    QCOMPARE(ended.error.count('\n'), 1);
    QVERIFY(ended.out.isEmpty());
}

void TestProgram::usageErrorsExitWithTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"", "fly", "restore x", "export", "erase", "user add", "--redis redis://h audit verify",
          "--listen nowhere audit verify", "--no-such-option audit verify"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestProgram::usageErrorsExitWithTwo()
{
    QFETCH(QString, words);
    const Ended ended = ctl(words.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.error.count('\n'), 1);
}

void TestProgram::printsForPeopleToo()
{
    const Ended ended = ctl({u"init"_qs, u"--admin"_qs, u"root"_qs, u"--password-stdin"_qs});
    QCOMPARE(ended.code, 0);
    QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]+\n$"_qs)
                .match(QString::fromUtf8(ended.out))
                .hasMatch());
    QCOMPARE(ctl({u"--version"_qs}).out, QByteArray("anteroomctl 0.1.0\n"));
    QVERIFY(ctl({u"--help"_qs}).out.contains("token issue"));
}

void TestProgram::staffGetAConsolePassword()
{
    QVERIFY(makeClinic());
    QCOMPARE(json({u"user"_qs, u"add"_qs, u"--name"_qs, u"Robin"_qs, u"--role"_qs, u"AGENT"_qs,
                   u"--id"_qs, u"robin"_qs})
                 .code,
             0);
    const Ended ended =
        json({u"user"_qs, u"passwd"_qs, u"--id"_qs, u"robin"_qs, u"--password-stdin"_qs});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json()[u"signInName"].toString(), u"Robin"_qs);
    const QStringList again{u"user"_qs, u"passwd"_qs, u"--id"_qs, u"robin"_qs,
                            u"--password-stdin"_qs};
    QCOMPARE(ctl(again, "other\n").code, 0);
    QCOMPARE(ctl(again, "\n").code, 2);
}

void TestProgram::socketIsForItsOwnerOnly()
{
    QVERIFY(makeClinic());
    QVERIFY(startServer());
    const QFileInfo socket(m_dataDir + u"/control.sock"_qs);
    QVERIFY(socket.exists());
    QCOMPARE(socket.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             0);
}

void TestProgram::configCheckOpensNothing()
{
    const Ended good = json({u"config"_qs, u"check"_qs});
    QCOMPARE(good.code, 0);
    QVERIFY(good.json()[u"ok"].toBool());
    QVERIFY(!QFileInfo::exists(m_dataDir));
    QCOMPARE(ctl({u"--auth-algorithms"_qs, u"none"_qs, u"config"_qs, u"check"_qs}).code, 2);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
