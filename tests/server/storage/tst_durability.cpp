// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/message_table.h"
#include "server/storage/setting_table.h"
#include "tests/server/storage/clinic_fixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::ClinicFixture;

namespace {

NewMessage numbered(const ClinicFixture &clinic, int number)
{
    return {clinic.conversation,
            ClinicFixture::person(clinic.patient),
            QStringLiteral("message %1").arg(number),
            MessageType::Text,
            QStringLiteral("c%1").arg(number),
            clinic.now};
}

/// The other process: stores messages as fast as it can and prints the number of each that is
/// acked.
class Writer : public QObject
{
public:
    explicit Writer(const QString &path)
    {
        m_storage.open(config::DatabaseUrl::sqlite(path), [this](const auto &opened) {
            for (int i = 0; opened && i < 50; ++i)
                storeNext();
        });
    }

private:
    void storeNext()
    {
        const NewMessage message = numbered(m_clinic, ++m_number);
        m_storage.run(
            this, [message](Transaction &tx) { return storeMessage(tx, message); },
            [this](const Stored<Message> &stored) {
            if (!stored)
                return;
            std::printf("%lld\n", static_cast<long long>(stored->seq));
            std::fflush(stdout);
            storeNext();
            });
    }
    ClinicFixture m_clinic;
    Storage m_storage;
    int m_number = 0;
};

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryAckedMessageAfterAKill();
    void refusesOnAFullDiskAndRecovers();
    void aFullDiskTakesNothingOfTheGroupWithAnAck();
};

void TestDurability::keepsEveryAckedMessageAfterAKill()
{
    ClinicFixture clinic;
    QVERIFY(clinic.openClinic());
    clinic.close();
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("writer"), clinic.path()});
    qint64 acked = 0;
    const auto readAcks = [&] {
        while (writer.canReadLine())
            acked = writer.readLine().trimmed().toLongLong();
    };

    while (acked < 500 && writer.waitForReadyRead(10'000))
        readAcks();
    writer.kill();
    QVERIFY(writer.waitForFinished());
    readAcks();

    QVERIFY(acked >= 500);
    const auto opened = clinic.open();
    QVERIFY(opened->ok());
    const auto page = clinic.run(
        [&](Transaction &tx) { return recentMessages(tx, clinic.conversation, 1'000'000); });
    QVERIFY(page->messages.size() >= acked);
    for (qsizetype i = 0; i < page->messages.size(); ++i) {
        QCOMPARE(page->messages.at(i).seq, i + 1);
        QCOMPARE(page->messages.at(i).content, QStringLiteral("message %1").arg(i + 1));
    }
}

void TestDurability::refusesOnAFullDiskAndRecovers()
{
    ClinicFixture clinic;
    QVERIFY(clinic.openClinic());
    const auto setPages = [&clinic](const QString &pages) {
        return clinic.run([pages](Transaction &tx) {
            return tx.number(QStringLiteral("PRAGMA max_page_count = ") + pages);
        });
    };
    const auto store = [&clinic] {
        return clinic.run([](Transaction &tx) {
            return setSetting(tx, QStringLiteral("big"), QString(1'000'000, QLatin1Char('x')));
        });
    };
    // SQLite refuses beyond so many pages just as it does on a full disk (SQLITE_FULL).
    QVERIFY(setPages(QStringLiteral("1")).ok());

    const auto refused = store();

    QCOMPARE(refused.error().kind, StorageError::Kind::Unavailable);
    QVERIFY(!clinic.run(
                       [](Transaction &tx) {
        return findSetting(tx, QStringLiteral("big"));
    })->has_value());
    QVERIFY(setPages(QStringLiteral("1000000")).ok());
    QVERIFY(store().ok());
    QVERIFY(clinic.storage().status().writable);
}

void TestDurability::aFullDiskTakesNothingOfTheGroupWithAnAck()
{
    ClinicFixture clinic;
    QVERIFY(clinic.openClinic());
    QVERIFY(clinic
                .run([](Transaction &tx) {
                    return tx.number(QStringLiteral("PRAGMA max_page_count = 1"));
                })
                .ok());
    QStringList acked;
    int answered = 0;

    for (int i = 0; i < 40; ++i) {
        const QString key = QStringLiteral("k%1").arg(i);
        const QString value(i == 20 ? 1'000'000 : 1, QLatin1Char('x'));
        clinic.storage().run(
            this, [=](Transaction &tx) { return setSetting(tx, key, value); },
            [&, key](const Stored<Done> &done) {
            ++answered;
            if (done)
                acked.append(key);
            });
    }
    QTRY_COMPARE(answered, 40);

    QStringList stored;
    for (int i = 0; i < 40; ++i) {
        const QString key = QStringLiteral("k%1").arg(i);
        if (clinic.run([&](Transaction &tx) { return findSetting(tx, key); })->has_value())
            stored.append(key);
    }
    QCOMPARE(stored, acked);
    QVERIFY(!acked.contains(QStringLiteral("k20")));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("writer")) {
        const Writer writer(arguments.value(2));
        return QCoreApplication::exec();
    }
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
