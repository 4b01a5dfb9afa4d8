// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/disk_space.h"
#include "server/metrics/process_figures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace anteroom;
using namespace anteroom::metrics;
using namespace std::chrono_literals;

class TestProcessFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTicksAfterAnyName_data()
    {
        QTest::addColumn<QByteArray>("stat");
        QTest::addColumn<qint64>("ticks");
        const QByteArray rest = " S 1 2 3 4 5 6 7 8 9 10 120 30 0 0 20\n";
        QTest::newRow("plain") << "12 (anteroomd)" + rest << qint64(150);
        QTest::newRow("blanks") << "12 (a b c)" + rest << qint64(150);
        QTest::newRow("brackets") << "12 (a) S 9 9 (b)" + rest << qint64(150);
        QTest::newRow("short") << QByteArray("12 (a) S 1") << qint64(-1);
        QTest::newRow("nothing") << QByteArray() << qint64(-1);
    }
    void readsTicksAfterAnyName()
    {
        QFETCH(QByteArray, stat);
        QFETCH(qint64, ticks);
        QCOMPARE(cpuTicksOf(stat).value_or(-1), ticks);
    }

    void readsResidentPages()
    {
        QCOMPARE(residentPagesOf("5000 1234 300 1 0 99 0\n").value_or(-1), qint64(1234));
        QCOMPARE(residentPagesOf("").value_or(-1), qint64(-1));
    }

    void tellsOfThisProcess()
    {
        ProcessReader reader;
        const ProcessFigures figures = reader.read(0ms);

        QVERIFY(figures.memoryBytes > 1'000'000);
        QVERIFY(figures.memoryBytes < 10'000'000'000);
        QVERIFY(figures.cpuSeconds >= 0 && figures.cpuSeconds < 600);
        QVERIFY(figures.descriptorCount >= 3);
    }

    void countsDescriptorsEveryTenSeconds()
    {
        ProcessReader reader;
        const int before = reader.read(1'000ms).descriptorCount;
        std::vector<std::unique_ptr<QFile>> files;
        for (int i = 0; i < 20; ++i) {
            files.push_back(std::make_unique<QFile>(QStringLiteral("/dev/null")));
            QVERIFY(files.back()->open(QIODevice::ReadOnly));
        }

        QCOMPARE(reader.read(10'999ms).descriptorCount, before);
        QCOMPARE(reader.read(11'000ms).descriptorCount, before + 20);
    }

    void tellsFreeSpaceWhereItCan()
    {
        const QTemporaryDir directory;
        DiskSpace here(directory.path());
        DiskSpace nowhere{QString()};

        QVERIFY(here.freeBytes(0ms) > 0);
        QCOMPARE(nowhere.freeBytes(0ms), qint64(-1));
    }
};

QTEST_APPLESS_MAIN(TestProcessFigures)
#include "tst_process_figures.moc"
