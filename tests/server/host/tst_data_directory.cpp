// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/data_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace anteroom::host;
using Absent = DataDirectory::Absent;
using Kind = StartError::Kind;

class TestDataDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesItForItsOwnerOnly();
    void leavesTheModeOfAnExistingOne();
    void isHeldByOneAtATime();
    void isFreeAgainAfterwards();
    void refusesAbsentOneWhenAsked();
    void refusesWhatIsNoDirectory();

private:
    QTemporaryDir m_dir;
};

void TestDataDirectory::makesItForItsOwnerOnly()
{
    const QString path = m_dir.filePath(u"a/b/clinic"_qs);
    const auto directory = DataDirectory::open(path, Absent::Make);

    QVERIFY(directory);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                       QFile::WriteUser | QFile::ExeUser;
    QCOMPARE(QFileInfo(path).permissions(), owner);
}

void TestDataDirectory::leavesTheModeOfAnExistingOne()
{
    const QString path = m_dir.filePath(u"shared"_qs);
    QVERIFY(QDir().mkdir(path));
    const auto before = QFileInfo(path).permissions();

    QVERIFY(DataDirectory::open(path, Absent::Refuse));
    QCOMPARE(QFileInfo(path).permissions(), before);
}

void TestDataDirectory::isHeldByOneAtATime()
{
    const QString path = m_dir.filePath(u"held"_qs);
    const auto first = DataDirectory::open(path, Absent::Make);
    const auto second = DataDirectory::open(path, Absent::Make);

    QVERIFY(first);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Kind::DirectoryInUse);
    QVERIFY(second.error().text.contains(path));
}

void TestDataDirectory::isFreeAgainAfterwards()
{
    const QString path = m_dir.filePath(u"free"_qs);
    {
        std::optional<DataDirectory> moved;
        auto first = DataDirectory::open(path, Absent::Make);
        QVERIFY(first);
        moved.emplace(std::move(*first));
        QVERIFY(!DataDirectory::open(path, Absent::Make));
    }
    QVERIFY(DataDirectory::open(path, Absent::Make));
}

void TestDataDirectory::refusesAbsentOneWhenAsked()
{
    const QString path = m_dir.filePath(u"absent"_qs);
    const auto directory = DataDirectory::open(path, Absent::Refuse);

    QVERIFY(!directory);
    QCOMPARE(directory.error().kind, Kind::DirectoryMissing);
    QVERIFY(!QFileInfo::exists(path));
}

void TestDataDirectory::refusesWhatIsNoDirectory()
{
    QFile file(m_dir.filePath(u"file"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto directory = DataDirectory::open(file.fileName(), Absent::Make);

    QVERIFY(!directory);
    QCOMPARE(directory.error().kind, Kind::DirectoryUnusable);
}

QTEST_APPLESS_MAIN(TestDataDirectory)
#include "tst_data_directory.moc"
