// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// anteroomd from the shell.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens();
    void endsCleanlyOnSignals_data();
    void endsCleanlyOnSignals();
    void endsCleanlyWhileStarting();
    void cannotStartWithTakenPort();
    void refusesBadOptions();
    void linksNoGuiLibraries();

private:
    bool start(QProcess &process, const QStringList &words = {});
    QTemporaryDir m_dir;
};

namespace {

const QString Program = QStringLiteral(ANTEROOM_PROGRAMS "/anteroomd");
constexpr int StartMs = 20'000;

} // namespace

bool TestProgram::start(QProcess &process, const QStringList &words)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ANTEROOM_KEYCHAIN"_qs, u"off"_qs);
    process.setProcessEnvironment(environment);
    QStringList all{u"--data-dir"_qs, m_dir.filePath(u"clinic"_qs)};
    all += words.isEmpty() ? QStringList{u"--listen"_qs, u"127.0.0.1:0"_qs} : words;
    process.start(Program, all);
    return process.waitForStarted();
}

void TestProgram::saysWhereItListens()
{
    QProcess process;
    QVERIFY(start(process));
    QVERIFY(process.waitForReadyRead(StartMs));
    const QString line = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(QRegularExpression(u"^listening http://127\\.0\\.0\\.1:[1-9][0-9]*\n$"_qs)
                 .match(line)
                 .hasMatch(),
             qPrintable(line));
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestProgram::endsCleanlyOnSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::endsCleanlyOnSignals()
{
    QFETCH(int, number);
    QProcess process;
    QVERIFY(start(process));
    QVERIFY(process.waitForReadyRead(StartMs));

    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), number);
    QVERIFY(process.waitForFinished(5'000));
    QVERIFY(timer.elapsed() < 5'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestProgram::endsCleanlyWhileStarting()
{
    QProcess process;
    QVERIFY(start(process, {u"--listen"_qs, u"127.0.0.1:0"_qs, u"--log-level"_qs, u"debug"_qs}));
    // The first thing that it says is that there is no keychain: it has not begun to listen then.
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(StartMs));
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestProgram::cannotStartWithTakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QProcess process;
    QVERIFY(start(process, {u"--listen"_qs, u"127.0.0.1:%1"_qs.arg(other.serverPort())}));
    QVERIFY(process.waitForFinished(StartMs));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("can't be listened on"));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestProgram::refusesBadOptions()
{
    QProcess process;
    QVERIFY(start(process, {u"--listen"_qs, u"nowhere"_qs}));
    QVERIFY(process.waitForFinished(StartMs));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardError(),
             QByteArray("anteroomd: --listen: \"nowhere\" is not ADDR:PORT\n"));
}

void TestProgram::linksNoGuiLibraries()
{
    QProcess process;
    process.start(u"ldd"_qs, {Program});
    QVERIFY(process.waitForFinished(StartMs));
    const QByteArray libraries = process.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("libQt6Gui"));
    QVERIFY(!libraries.contains("libQt6Widgets"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
