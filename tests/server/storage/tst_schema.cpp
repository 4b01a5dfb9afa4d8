// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/connection.h"
#include "server/storage/schema.h"
#include "server/storage/transaction.h"
#include "tests/server/storage/storage_fixture.h"

#include <QFile>
#include <QFileInfo>

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::StorageFixture;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Migration step(int version, const QString &sql)
{
    return {version, QStringLiteral("step%1").arg(version), sql};
}

qint64 tableCount(Connection &connection, const QString &name)
{
    Transaction transaction(connection);
    return transaction
        .number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = ?"), {name})
        .value();
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesEveryKnownStep();
    void changesNothingTheSecondTime();
    void refusesANewerSchemaUntouched();
    void undoesAFailedStepAndRunsItAgain();
    void keepsRowsOverAStep();
    void refusesADamagedFile();
    void refusesADirectory();
    void splitsStatements();
};

void TestSchema::appliesEveryKnownStep()
{
    StorageFixture fixture;

    const auto opened = fixture.open();

    QVERIFY(opened->ok());
    QCOMPARE((*opened)->schemaVersion, knownMigrations(QStringLiteral("sqlite")).last().version);
    int version = 0;
    for (const Migration &migration : knownMigrations(QStringLiteral("sqlite")))
        QCOMPARE(migration.version, ++version);
}

void TestSchema::changesNothingTheSecondTime()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    fixture.close();
    const QByteArray before = contents(fixture.path());

    QVERIFY(fixture.open()->ok());
    fixture.close();

    QCOMPARE(contents(fixture.path()), before);
}

void TestSchema::refusesANewerSchemaUntouched()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    QVERIFY(fixture
                .run(
                    [](Transaction &tx) {
        return tx.execute(QStringLiteral(
            "INSERT INTO schema_migrations (version, name, applied_at) VALUES (9999, 'later', 0)"));
                })
                .ok());
    fixture.close();
    const QByteArray before = contents(fixture.path());

    const auto opened = fixture.open();
    fixture.close();

    QVERIFY(!opened->ok());
    QCOMPARE(opened->error().kind, OpenError::Kind::SchemaTooNew);
    QCOMPARE(contents(fixture.path()), before);
}

void TestSchema::undoesAFailedStepAndRunsItAgain()
{
    QTemporaryDir directory;
    Connection connection;
    QVERIFY(
        connection.open(config::DatabaseUrl::sqlite(directory.filePath(QStringLiteral("a.sqlite"))))
            .ok());
    const Migration first = step(1, QStringLiteral("CREATE TABLE one (a TEXT);\n"));
    const QString good =
        QStringLiteral("CREATE TABLE two (a TEXT);\nINSERT INTO two VALUES ('x');\n");
    const QString bad = good + QStringLiteral("INSERT INTO nowhere VALUES (1);\n");
    const QDateTime now = QDateTime::currentDateTimeUtc();

    const auto failed = migrate(connection, {first, step(2, bad)}, now);

    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, OpenError::Kind::MigrationFailed);
    QCOMPARE(schemaVersion(connection).value(), 1);
    QCOMPARE(tableCount(connection, QStringLiteral("two")), 0);
    QCOMPARE(migrate(connection, {first, step(2, good)}, now).value(), 2);
    QCOMPARE(tableCount(connection, QStringLiteral("two")), 1);
}

void TestSchema::keepsRowsOverAStep()
{
    QTemporaryDir directory;
    Connection connection;
    QVERIFY(
        connection.open(config::DatabaseUrl::sqlite(directory.filePath(QStringLiteral("a.sqlite"))))
            .ok());
    const Migration first = step(1, QStringLiteral("CREATE TABLE one (a TEXT);\n"));
    const Migration second =
        step(2, QStringLiteral("ALTER TABLE one ADD COLUMN b BIGINT NOT NULL DEFAULT 7;\n"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(migrate(connection, {first}, now).ok());
    Transaction transaction(connection);
    QVERIFY(transaction.execute(QStringLiteral("INSERT INTO one VALUES ('x')")).ok());

    QCOMPARE(migrate(connection, {first, second}, now).value(), 2);

    QCOMPARE(transaction.number(QStringLiteral("SELECT b FROM one WHERE a = 'x'")).value(), 7);
}

void TestSchema::refusesADamagedFile()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    fixture.close();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    const auto opened = fixture.open();
    fixture.close();

    QVERIFY(!opened->ok());
    QCOMPARE(opened->error().kind, OpenError::Kind::Corrupt);
    QCOMPARE(contents(fixture.path()), QByteArray(8192, 'x'));
}

void TestSchema::refusesADirectory()
{
    StorageFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path()));

    const auto opened = fixture.open();

    QVERIFY(!opened->ok());
    QCOMPARE(opened->error().kind, OpenError::Kind::CannotOpen);
}

void TestSchema::splitsStatements()
{
    const QString sql =
        QStringLiteral("-- a comment; with a semicolon\nCREATE TABLE a (\n  b TEXT\n);\n"
                       "\nCREATE INDEX c ON a (b);\n");

    const QStringList statements = splitStatements(sql);

    QCOMPARE(statements.size(), 2);
    QVERIFY(statements.at(0).startsWith(QStringLiteral("CREATE TABLE a")));
    QVERIFY(statements.at(1).startsWith(QStringLiteral("CREATE INDEX c")));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
