// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_capture.h"
#include "gui/models/traffic_export.h"
#include "gui/models/traffic_proxy.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;

namespace {
constexpr int Patience = 20'000;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

feed::TrafficView rowOf(quint64 number)
{
    feed::TrafficView row;
    row.number = number;
    row.time = QDateTime::fromMSecsSinceEpoch(1'767'225'600'123 + qint64(number), Qt::UTC);
    row.event = QStringLiteral("chat:message");
    row.userId = QStringLiteral("u7");
    row.displayName = QStringLiteral("Ana Silva");
    row.socketId = QStringLiteral("Xy12");
    row.room = QStringLiteral("conversation:c1");
    row.bytes = 1'500;
    row.receiverCount = 3;
    row.direction = number % 2 ? feed::Direction::Incoming : feed::Direction::Outgoing;
    row.shape = QStringLiteral("{content: text(5)}");
    return row;
}

void add(TrafficModel &model, quint64 first, quint64 last)
{
    for (quint64 number = first; number <= last; ++number)
        model.stage(rowOf(number));
    model.flush();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFileDevice::Permissions rightsOf(const QString &path)
{
    return QFile::permissions(path) &
           (OwnerOnly | QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
            QFileDevice::WriteOther | QFileDevice::ExeOwner);
}
} // namespace

class TestTrafficFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineComesBackAsTheRowWithoutTheName()
    {
        feed::TrafficView row = rowOf(12);
        row.outcome = QStringLiteral("forbidden");
        row.latencyMicroseconds = 4'200;
        row.room = QStringLiteral("a \"b\"\n\u00e9");
        const QByteArray line = trafficLine(row, TrafficFormat::JsonLines);

        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains("Silva"));
        const auto back = trafficFromLine(line);
        QVERIFY(back.has_value());
        QCOMPARE(trafficLine(*back, TrafficFormat::JsonLines), line);
        QCOMPARE(back->number, 12u);
        QCOMPARE(back->time, row.time);
        QCOMPARE(back->room, row.room);
        QCOMPARE(back->latencyMicroseconds, 4'200);
        QCOMPARE(back->direction, feed::Direction::Outgoing);
    }

    void takesNoLineThatItCouldNotHaveWritten_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no json") << QByteArray("{") << QByteArray("[");
        QTest::newRow("number zero") << QByteArray("\"number\":1,") << QByteArray("\"number\":0,");
        QTest::newRow("number text")
            << QByteArray("\"number\":1,") << QByteArray("\"number\":\"1\",");
        QTest::newRow("half a number")
            << QByteArray("\"number\":1,") << QByteArray("\"number\":1.5,");
        QTest::newRow("direction") << QByteArray("\"in\"") << QByteArray("\"up\"");
        QTest::newRow("time") << QByteArray("2026-01-01T") << QByteArray("2026-99-01T");
        QTest::newRow("size") << QByteArray("1500") << QByteArray("-1");
        QTest::newRow("receivers")
            << QByteArray("\"receivers\":3") << QByteArray("\"receivers\":9999999999");
        QTest::newRow("no event") << QByteArray("\"event\"") << QByteArray("\"events\"");
    }
    void takesNoLineThatItCouldNotHaveWritten()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray line = trafficLine(rowOf(1), TrafficFormat::JsonLines);
        QVERIFY(trafficFromLine(line).has_value());
        QVERIFY(line.contains(from));

        QVERIFY(!trafficFromLine(line.replace(from, to)).has_value());
    }

    void aSpreadsheetFindsNoFormula_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *event, const char *field) {
            QTest::newRow(event) << QString::fromUtf8(event) << QByteArray(field);
        };
        row("=cmd()", "\"'=cmd()\"");
        row("+1", "\"'+1\"");
        row("-1", "\"'-1\"");
        row("@sum", "\"'@sum\"");
        row("\t=1", "\"'\t=1\"");
        row("  =1", "\"'  =1\"");
        row("a,b", "\"a,b\"");
        row("a\"b", "\"a\"\"b\"");
        row("chat:message", "\"chat:message\"");
    }
    void aSpreadsheetFindsNoFormula()
    {
        QFETCH(QString, event);
        QFETCH(QByteArray, field);
        feed::TrafficView row = rowOf(1);
        row.event = event;

        const QByteArray line = trafficLine(row, TrafficFormat::Csv);

        QVERIFY2(line.contains(QByteArray("," + field + ",")), line.constData());
        QVERIFY(line.endsWith(",\"\",\r\n")); // neither outcome nor latency
    }

    void exportsWhatIsShown()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        add(model, 1, 5'000);
        proxy.setFilter(*TrafficFilter::parse(QStringLiteral("dir == in")));
        QTRY_VERIFY(!proxy.isFiltering());
        TrafficExport exported(proxy, path("a.csv"), TrafficFormat::Csv);
        QSignalSpy progressed(&exported, &TrafficExport::progressed);
        QSignalSpy finished(&exported, &TrafficExport::finished);

        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);

        QCOMPARE(finished[0][0].toLongLong(), 2'500);
        QVERIFY(progressed.size() > 1);
        QCOMPARE(contentsOf(path("a.csv")).count("\r\n"), 2'501);
        QVERIFY(!contentsOf(path("a.csv")).contains("Silva"));
        QCOMPARE(rightsOf(path("a.csv")), OwnerOnly);
    }

    void aCancelledExportLeavesNoFile()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        add(model, 1, 5'000);
        {
            TrafficExport exported(proxy, path("b.jsonl"), TrafficFormat::JsonLines);
            QSignalSpy progressed(&exported, &TrafficExport::progressed);
            QTRY_VERIFY_WITH_TIMEOUT(progressed.size() > 0, Patience);
        }

        QVERIFY(QDir(m_directory.path()).entryList({QStringLiteral("b*")}, QDir::Files).isEmpty());
    }

    void saysWhenItCannotWrite()
    {
        TrafficModel model;
        TrafficProxy proxy(&model);
        add(model, 1, 10);
        TrafficExport exported(proxy, path("none/c.csv"), TrafficFormat::Csv);
        QSignalSpy failed(&exported, &TrafficExport::failed);

        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);

        QVERIFY(!failed[0][0].toString().isEmpty());
    }

    void whatIsRecordedCanBeOpened()
    {
        TrafficModel live;
        TrafficRecorder recorder(live);
        add(live, 1, 3);
        recorder.start(path("d.jsonl"));
        add(live, 4, 1'203);
        feed::TrafficView settled = rowOf(4);
        settled.outcome = QStringLiteral("forbidden");
        live.stage(settled);
        live.flush();
        QCOMPARE(recorder.rowCount(), 1'200);
        QTRY_COMPARE_WITH_TIMEOUT(contentsOf(path("d.jsonl")).count('\n'), 1'201, Patience);
        QCOMPARE(rightsOf(path("d.jsonl")), OwnerOnly);
        recorder.stop();
        QVERIFY(!recorder.isRecording());
        add(live, 1'204, 1'210);

        TrafficCapture capture(path("d.jsonl"));
        QSignalSpy loaded(&capture, &TrafficCapture::loaded);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, Patience);

        QCOMPARE(capture.model()->rowCount(), 1'200);
        QCOMPARE(capture.model()->at(0).outcome, QStringLiteral("forbidden"));
        QCOMPARE(capture.skippedCount(), 0);
        QVERIFY(!capture.isCutShort());
    }

    void aResetEndsTheRecording()
    {
        TrafficModel live;
        TrafficRecorder recorder(live);
        recorder.start(path("e.jsonl"));
        add(live, 1, 3);

        live.clear();

        QVERIFY(!recorder.isRecording());
        QTRY_COMPARE_WITH_TIMEOUT(contentsOf(path("e.jsonl")).count('\n'), 3, Patience);
    }

    void endsWithTheProgramWhateverWasHandedOver()
    {
        TrafficModel live;
        {
            TrafficRecorder recorder(live);
            recorder.start(path("f.jsonl"));
            add(live, 1, 5'000);
        }

        QCOMPARE(contentsOf(path("f.jsonl")).count('\n'), 5'000);
    }

    void aRecordingThatFailsSaysSo()
    {
        TrafficModel live;
        TrafficRecorder recorder(live);
        QSignalSpy failed(&recorder, &TrafficRecorder::failed);
        recorder.start(m_directory.path()); // a directory

        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);

        QVERIFY(!recorder.isRecording());
    }

    void aFileHasALargestSize()
    {
        TrafficFile file(path("g.jsonl"), TrafficFormat::JsonLines, TrafficFile::Kind::Growing);
        QSignalSpy failed(&file, &TrafficFile::failed);
        file.setBytesMax(1'000);
        for (quint64 number = 1; number < 20; ++number)
            file.write({rowOf(number)});

        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);

        QVERIFY(contentsOf(path("g.jsonl")).size() <= 1'000);
    }

    void leavesOutBrokenLinesAndCountsThem()
    {
        QByteArray text = "not a line\n\n";
        for (quint64 number = 1; number <= 2'500; ++number) {
            text += trafficLine(rowOf(number), TrafficFormat::JsonLines);
            if (number == 1'000)
                text += QByteArray(2'000'000, 'x') + "\n{\"number\":5}\n";
        }
        text += "{\"number\":9,\"eve"; // its writer was stopped
        write("h.jsonl", text);
        TrafficCapture capture(path("h.jsonl"));
        QSignalSpy loaded(&capture, &TrafficCapture::loaded);

        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, Patience);

        QCOMPARE(capture.model()->rowCount(), 2'500);
        QCOMPARE(capture.skippedCount(), 5);
    }

    void readsNoMoreThanItHolds()
    {
        QByteArray text;
        for (quint64 number = 1; number <= 60; ++number)
            text += trafficLine(rowOf(number), TrafficFormat::JsonLines);
        write("i.jsonl", text);
        TrafficCapture capture(path("i.jsonl"), nullptr, 50);
        QSignalSpy loaded(&capture, &TrafficCapture::loaded);

        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, Patience);

        QVERIFY(capture.isCutShort());
        QCOMPARE(capture.model()->rowCount(), 50);
        QCOMPARE(capture.model()->at(0).number, 1u);
    }

    void saysWhenThereIsNothingToOpen()
    {
        TrafficCapture capture(path("nothing.jsonl"));
        QSignalSpy failed(&capture, &TrafficCapture::failed);
        TrafficCapture directory(m_directory.path());
        QSignalSpy refused(&directory, &TrafficCapture::failed);

        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    }

    void canBeClosedWhileItReads()
    {
        QByteArray text;
        for (quint64 number = 1; number <= 20'000; ++number)
            text += trafficLine(rowOf(number), TrafficFormat::JsonLines);
        write("j.jsonl", text);
        TrafficCapture capture(path("j.jsonl"));

        QTRY_VERIFY_WITH_TIMEOUT(capture.model()->rowCount() > 0, Patience);

        QVERIFY(capture.isLoading());
    }

private:
    QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestTrafficFile)
#include "tst_traffic_file.moc"
