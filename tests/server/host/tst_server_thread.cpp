// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/host/server_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>

using namespace anteroom;
using tests::ServerFixture;

class TestServerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("ANTEROOM_KEYCHAIN", "off"); }
    void startsAndStops();
    void startsAgainAfterStop();
    void answersHttp();
    void saysWhenThePortIsTaken();
    void saysWhenTheDirectoryIsInUse();
    void saysWhenTheDirectoryIsUnusable();
    void saysWhenTheSchemaIsTooNew();
    void saysWhenTheKeyIsGone();
    void refusesCommandsWhileNotRunning();
    void isStoppedByItsDestructor();
};

void TestServerThread::startsAndStops()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.server.isRunning());
    QVERIFY(fixture.needsFirstAdmin);
    QCOMPARE(fixture.url.host(), u"127.0.0.1"_qs);
    QVERIFY(fixture.url.port() > 0);

    QElapsedTimer timer;
    timer.start();
    QVERIFY(fixture.stop());
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(!fixture.server.isRunning());
}

void TestServerThread::startsAgainAfterStop()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.makeAdmin().ok);
    QVERIFY(fixture.stop());

    fixture.url.clear();
    QVERIFY(fixture.start());
    QVERIFY(!fixture.needsFirstAdmin);
    QVERIFY(fixture.ask(feed::SignIn{u"ROOT"_qs, u"secret"_qs}).ok);
}

void TestServerThread::answersHttp()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    const QList<QPair<QByteArray, QByteArray>> cases{{"/", "200"},
                                                     {"/healthz", "200"},
                                                     {"/readyz", "200"},
                                                     {"/api/v1/stats", "401"},
                                                     {"/nowhere", "404"}};
    for (const auto &[path, status] : cases) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(fixture.url.port()));
        QVERIFY(socket.waitForConnected(5'000));
        socket.write("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(5'000))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(200).constData());
    }
}

void TestServerThread::saysWhenThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerFixture fixture;
    fixture.settings.listenPort = other.serverPort();

    QVERIFY(!fixture.start());
    QVERIFY2(fixture.failure.contains(u"127.0.0.1:%1"_qs.arg(other.serverPort())),
             qPrintable(fixture.failure));

    fixture.failure.clear();
    fixture.settings.listenPort = 0;
    QVERIFY(fixture.start());
}

void TestServerThread::saysWhenTheDirectoryIsInUse()
{
    ServerFixture first;
    QVERIFY(first.start());
    ServerFixture second;
    second.settings.dataDir = first.settings.dataDir;

    QVERIFY(!second.start());
    QVERIFY2(second.failure.startsWith(u"Another process has the data directory"),
             qPrintable(second.failure));
}

void TestServerThread::saysWhenTheDirectoryIsUnusable()
{
    ServerFixture fixture;
    QFile file(fixture.settings.dataDir);
    QVERIFY(file.open(QIODevice::WriteOnly));

    QVERIFY(!fixture.start());
    QVERIFY2(fixture.failure.contains(u"can't be used"), qPrintable(fixture.failure));
}

void TestServerThread::saysWhenTheSchemaIsTooNew()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.stop());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"newer"_qs);
        database.setDatabaseName(fixture.settings.dataDir + u"/anteroom.db"_qs);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            u"INSERT INTO schema_migrations VALUES (9999, 'later', 0)"_qs));
    }
    QSqlDatabase::removeDatabase(u"newer"_qs);

    fixture.url.clear();
    QVERIFY(!fixture.start());
    QVERIFY2(fixture.failure.contains(u"newer"), qPrintable(fixture.failure));
}

void TestServerThread::saysWhenTheKeyIsGone()
{
    ServerFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.stop());
    QVERIFY(QFile::remove(fixture.settings.dataDir + u"/secrets/jwt"_qs));

    fixture.url.clear();
    QVERIFY(!fixture.start());
    QVERIFY2(!fixture.failure.isEmpty(), qPrintable(fixture.failure));
}

void TestServerThread::refusesCommandsWhileNotRunning()
{
    ServerFixture fixture;
    const auto result = fixture.ask(feed::SignIn{u"root"_qs, u"secret"_qs});
    QVERIFY(!result.ok);
    QCOMPARE(result.code, u"unavailable"_qs);
}

void TestServerThread::isStoppedByItsDestructor()
{
    QElapsedTimer timer;
    {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        timer.start();
    }
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(TestServerThread)
#include "tst_server_thread.moc"
