// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/database_copy.h"
#include "server/storage/message_table.h"
#include "server/storage/schema.h"
#include "server/storage/setting_table.h"
#include "tests/server/storage/clinic_fixture.h"

#include <QSqlRecord>

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::ClinicFixture;
using anteroom::tests::StorageFixture;

namespace {

Stored<Done> setTo(Transaction &transaction, const QString &value)
{
    return setSetting(transaction, QStringLiteral("test"), value);
}

/// Another connection's view of a table.
QStringList rowsOf(const config::DatabaseUrl &url, const QString &table)
{
    Connection connection;
    if (!connection.open(url))
        return {QStringLiteral("can't be opened")};
    auto rows = connection.stream(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
    if (!rows)
        return {rows.error().detail};
    QStringList texts;
    while (rows->next()) {
        QStringList columns;
        for (int i = 0; i < rows->record().count(); ++i)
            columns.append(rows->isNull(i) ? QStringLiteral("NULL") : rows->value(i).toString());
        texts.append(columns.join(u'|'));
    }
    return texts;
}

} // namespace

/// What is special to PostgreSQL; all other tests of storage run on it too.
class TestPostgreSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAfterALostConnection();
    void refusesWhatItCannotReach();
    void refusesADatabaseThatIsNotUtf8();
    void twoProgramsMayMakeTheSchemaAtOnce();
    void copiesEveryTable();
    void movesAClinicThereAndBack();
    void copiesIntoNoClinicThatIsThere();
};

void TestPostgreSql::comesBackAfterALostConnection()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    QVERIFY(fixture.run([](Transaction &tx) { return setTo(tx, QStringLiteral("1")); }).ok());

    StorageFixture::runOnServer(
        QStringLiteral(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'")
            .arg(fixture.url().database));
    const auto refused =
        fixture.run([](Transaction &tx) { return setTo(tx, QStringLiteral("2")); });

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StorageError::Kind::Unavailable);
    QVERIFY(fixture.run([](Transaction &tx) { return setTo(tx, QStringLiteral("3")); }).ok());
    QTRY_VERIFY(fixture.storage().status().writable);
    const auto value =
        fixture.run([](Transaction &tx) { return findSetting(tx, QStringLiteral("test")); });
    QCOMPARE(value.value(), std::optional(QStringLiteral("3")));
}

void TestPostgreSql::refusesWhatItCannotReach()
{
    config::DatabaseUrl url = StorageFixture().url();
    url.host = QStringLiteral("/nowhere");
    Connection connection;

    const auto opened = connection.open(url);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, OpenError::Kind::CannotOpen);
}

void TestPostgreSql::refusesADatabaseThatIsNotUtf8()
{
    StorageFixture fixture;
    const QString name = fixture.url().database;
    StorageFixture::runOnServer(QStringLiteral("DROP DATABASE ") + name);
    StorageFixture::runOnServer(
        QStringLiteral("CREATE DATABASE %1 ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
            .arg(name));

    const auto opened = fixture.open();

    QVERIFY(opened && !opened->ok());
    QVERIFY2(opened->error().text.contains(QStringLiteral("UTF-8")),
             qPrintable(opened->error().text));
}

void TestPostgreSql::twoProgramsMayMakeTheSchemaAtOnce()
{
    StorageFixture fixture;
    Storage other;
    std::optional<Result<OpenedDatabase, OpenError>> second;
    other.open(fixture.url(), [&second](auto result) { second = std::move(result); });

    const auto first = fixture.open();
    QTRY_VERIFY(second.has_value());

    QVERIFY2(first->ok(), first->ok() ? "" : qPrintable(first->error().text));
    QVERIFY2(second->ok(), second->ok() ? "" : qPrintable(second->error().text));
    const auto steps = knownMigrations(QStringLiteral("postgresql"));
    QCOMPARE(rowsOf(fixture.url(), QStringLiteral("schema_migrations")).size(), steps.size());
}

void TestPostgreSql::copiesEveryTable()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    Connection connection;
    QVERIFY(connection.open(fixture.url()).ok());
    Transaction transaction(connection);
    auto names = transaction
                     .all(QStringLiteral("SELECT table_name FROM information_schema.tables"
                                         " WHERE table_schema = current_schema()"),
                          {}, [](const Row &row) { return row.text(0); })
                     .value();
    names.removeOne(QStringLiteral("schema_migrations"));

    QCOMPARE(QSet<QString>(names.begin(), names.end()),
             QSet<QString>(clinicTables().begin(), clinicTables().end()));
}

void TestPostgreSql::movesAClinicThereAndBack()
{
    ClinicFixture clinic;
    QVERIFY(clinic.openClinic());
    const QString content = QStringLiteral("Grüße 🙂 'quoted' \\ back\nslash");
    const NewMessage message{clinic.conversation,
                             ClinicFixture::person(clinic.patient),
                             content,
                             MessageType::Text,
                             QStringLiteral("c1"),
                             clinic.now};
    QVERIFY(clinic.run([&](Transaction &tx) { return storeMessage(tx, message); }).ok());
    QTemporaryDir directory;
    const auto file = config::DatabaseUrl::sqlite(directory.filePath(QStringLiteral("a.db")));
    StorageFixture back;
    QStringList seen;

    const auto there = copyDatabase({clinic.url()}, {file},
                                    [&seen](const QString &table, qint64) { seen.append(table); });
    const auto again = copyDatabase(CopyTarget{file}, {back.url()});

    QVERIFY2(there.ok(), there ? "" : qPrintable(there.error()));
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error()));
    QCOMPARE(*there, *again);
    QCOMPARE(seen, clinicTables());
    for (const QString &table : clinicTables()) {
        QCOMPARE(rowsOf(file, table), rowsOf(clinic.url(), table));
        QCOMPARE(rowsOf(back.url(), table), rowsOf(clinic.url(), table));
    }
    QVERIFY(rowsOf(back.url(), QStringLiteral("messages")).join(u'\n').contains(content));
}

void TestPostgreSql::copiesIntoNoClinicThatIsThere()
{
    ClinicFixture clinic;
    QVERIFY(clinic.openClinic());
    StorageFixture other;
    QVERIFY(other.open()->ok());

    const auto copied = copyDatabase({clinic.url()}, {other.url()});

    QVERIFY(!copied);
    QVERIFY(rowsOf(other.url(), QStringLiteral("users")).isEmpty());
}

QTEST_GUILESS_MAIN(TestPostgreSql)
#include "tst_postgresql.moc"
