// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/setting_table.h"
#include "server/storage/storage_worker.h"
#include "tests/server/storage/storage_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlQuery>

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::StorageFixture;

namespace {

auto setTo(const QString &key, const QString &value)
{
    return [key, value](Transaction &tx) { return setSetting(tx, key, value); };
}

auto read(const QString &key)
{
    return [key](Transaction &tx) { return findSetting(tx, key); };
}

/// A second connection to the same file, as another program would have.
class OtherConnection
{
public:
    explicit OtherConnection(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~OtherConnection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }
    QString value(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
    }

private:
    QSqlDatabase m_database;
};

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAPrivateFile();
    void keepsWhatWasStored();
    void storesManyJobsInOneCommit();
    void undoesAFailedJobAlone();
    void answersInOrderAndAfterCommit();
    void skipsTheAnswerOfAGoneContext();
    void readsItsOwnWrites();
    void refusesMoreThanTheQueueHolds();
    void answersWhatIsQueuedOnClose();
    void refusesAfterClose();
    void answersUnavailableWhileLockedAndRecovers();
    void isUsedByOneProcessOnly();
};

void TestStorage::makesAPrivateFile()
{
    StorageFixture fixture;
    if (fixture.isPostgreSql())
        QSKIP("this is about the SQLite file");

    const auto opened = fixture.open();

    QVERIFY(opened && opened->ok());
    QVERIFY((*opened)->created);
    const auto group = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo file(fixture.path());
    QVERIFY(!(file.permissions() & group));
    QVERIFY(!(QFileInfo(file.path()).permissions() & group));
    QVERIFY(fixture.run(setTo(QStringLiteral("a"), QStringLiteral("1"))).ok());
    QVERIFY(!(QFileInfo(fixture.path() + QStringLiteral("-wal")).permissions() & group));
}

void TestStorage::keepsWhatWasStored()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    QVERIFY(fixture.run(setTo(QStringLiteral("clinic.id"), QStringLiteral("c1"))).ok());
    fixture.close();

    const auto opened = fixture.open();

    QVERIFY(opened->ok());
    QVERIFY(!(*opened)->created);
    QCOMPARE(fixture.run(read(QStringLiteral("clinic.id"))).value(),
             std::optional(QStringLiteral("c1")));
}

void TestStorage::storesManyJobsInOneCommit()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    const quint64 before = fixture.storage().status().commitCount;
    int answered = 0;

    for (int i = 0; i < 1000; ++i) {
        fixture.storage().run(this, setTo(QString::number(i), QStringLiteral("x")),
                              [&answered](const Stored<Done> &done) { answered += done.ok(); });
    }
    QTRY_COMPARE(answered, 1000);

    const quint64 commits = fixture.storage().status().commitCount - before;
    QVERIFY2(commits < 200, QByteArray::number(commits).constData());
    QCOMPARE(fixture.storage().status().queueLength, 0);
    QVERIFY(fixture.storage().status().writable);
}

void TestStorage::undoesAFailedJobAlone()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    const auto failing = [](Transaction &tx) -> Stored<Done> {
        if (auto stored = setSetting(tx, QStringLiteral("bad"), QStringLiteral("1")); !stored)
            return stored;
        return fail(StorageError::Kind::Conflict);
    };
    int stored = 0;
    std::optional<StorageError::Kind> refused;

    fixture.storage().run(this, setTo(QStringLiteral("one"), QStringLiteral("1")),
                          [&stored](const Stored<Done> &done) { stored += done.ok(); });
    fixture.storage().run(this, failing,
                          [&refused](const Stored<Done> &done) { refused = done.error().kind; });
    fixture.storage().run(this, setTo(QStringLiteral("two"), QStringLiteral("2")),
                          [&stored](const Stored<Done> &done) { stored += done.ok(); });
    QTRY_COMPARE(stored, 2);

    QCOMPARE(refused, StorageError::Kind::Conflict);
    QVERIFY(!fixture.run(read(QStringLiteral("bad"))).value());
    QVERIFY(fixture.run(read(QStringLiteral("one"))).value());
}

void TestStorage::answersInOrderAndAfterCommit()
{
    StorageFixture fixture;
    if (fixture.isPostgreSql())
        QSKIP("this is about the SQLite file");
    QVERIFY(fixture.open()->ok());
    OtherConnection other(fixture.path());
    QList<int> order;
    int seenByOthers = 0;

    for (int i = 0; i < 50; ++i) {
        const QString key = QStringLiteral("k%1").arg(i);
        fixture.storage().run(this, setTo(key, key), [&, i, key](const Stored<Done> &) {
            order.append(i);
            const QString sql =
                QStringLiteral("SELECT value FROM settings WHERE key = '%1'").arg(key);
            seenByOthers += other.value(sql) == key;
        });
        QVERIFY2(order.isEmpty(), "answered inside run()");
    }
    QTRY_COMPARE(order.size(), 50);

    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(seenByOthers, 50);
}

void TestStorage::skipsTheAnswerOfAGoneContext()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    auto context = std::make_unique<QObject>();
    bool answered = false;

    fixture.storage().run(context.get(), setTo(QStringLiteral("a"), QStringLiteral("1")),
                          [&answered](const Stored<Done> &) { answered = true; });
    context.reset();
    const auto value = fixture.run(read(QStringLiteral("a")));

    QCOMPARE(value.value(), std::optional(QStringLiteral("1")));
    QVERIFY(!answered);
}

void TestStorage::readsItsOwnWrites()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    std::optional<QString> seen;

    fixture.storage().run(this, setTo(QStringLiteral("a"), QStringLiteral("1")), nullptr);
    fixture.storage().run(this, read(QStringLiteral("a")),
                          [&seen](const Stored<std::optional<QString>> &value) { seen = *value; });

    QTRY_COMPARE(seen, std::optional(QStringLiteral("1")));
}

void TestStorage::refusesMoreThanTheQueueHolds()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    int stored = 0;
    int refused = 0;

    for (int i = 0; i < Storage::MaximumQueueLength + 10; ++i) {
        fixture.storage().run(this, read(QStringLiteral("a")),
                              [&](const Stored<std::optional<QString>> &value) {
            stored += value.ok();
            refused += !value.ok() && value.error().kind == StorageError::Kind::Unavailable;
        });
    }

    QTRY_COMPARE_WITH_TIMEOUT(stored, Storage::MaximumQueueLength, 20'000);
    QCOMPARE(refused, 10);
    QVERIFY(fixture.run(read(QStringLiteral("a"))).ok());
}

void TestStorage::answersWhatIsQueuedOnClose()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    int stored = 0;

    for (int i = 0; i < 20; ++i) {
        fixture.storage().run(this, setTo(QString::number(i), QStringLiteral("x")),
                              [&stored](const Stored<Done> &done) { stored += done.ok(); });
    }
    fixture.storage().close();

    QCOMPARE(stored, 20);
    QVERIFY(!fixture.storage().status().writable);
    QVERIFY(fixture.open()->ok());
    QVERIFY(fixture.run(read(QStringLiteral("19"))).value());
}

void TestStorage::refusesAfterClose()
{
    StorageFixture fixture;
    QVERIFY(fixture.open()->ok());
    fixture.storage().close();

    const auto answer = fixture.run(read(QStringLiteral("a")));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, StorageError::Kind::Unavailable);
}

void TestStorage::answersUnavailableWhileLockedAndRecovers()
{
    StorageFixture fixture;
    if (fixture.isPostgreSql())
        QSKIP("this is about the SQLite file");
    QVERIFY(fixture.open()->ok());
    OtherConnection other(fixture.path());
    QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));

    const auto refused = fixture.run(setTo(QStringLiteral("a"), QStringLiteral("1")));

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StorageError::Kind::Unavailable);
    QVERIFY(!fixture.storage().status().writable);
    QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    QTRY_VERIFY(fixture.storage().status().writable);
    QVERIFY(!fixture.run(read(QStringLiteral("a"))).value());
    QVERIFY(fixture.run(setTo(QStringLiteral("a"), QStringLiteral("2"))).ok());
}

void TestStorage::isUsedByOneProcessOnly()
{
    StorageFixture fixture;
    if (fixture.isPostgreSql())
        QSKIP("this is about the SQLite file");
    QVERIFY(fixture.open()->ok());
    Storage second;
    std::optional<Result<OpenedDatabase, OpenError>> opened;

    second.open(fixture.url(), [&opened](auto result) { opened = std::move(result); });
    QTRY_VERIFY(opened.has_value());

    QVERIFY(!opened->ok());
    QCOMPARE(opened->error().kind, OpenError::Kind::InUse);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
