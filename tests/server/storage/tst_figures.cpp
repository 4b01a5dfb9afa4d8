// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storage/figure_table.h"
#include "tests/server/storage/storage_fixture.h"

using namespace anteroom;
using namespace anteroom::storage;
using anteroom::tests::StorageFixture;

class TestFigures : public QObject
{
    Q_OBJECT

    const QDateTime m_begin = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC);
    std::unique_ptr<StorageFixture> m_fixture;

    static FigureRow row(const QDateTime &time, double value)
    {
        FigureRow row;
        row.time = time;
        row.values.fill(value);
        return row;
    }
    bool insert(const FigureRow &row)
    {
        return m_fixture->run([&](Transaction &tx) { return insertFigures(tx, row); }).ok();
    }
    QList<FigureRow> list(const QDateTime &from, const QDateTime &to, int points)
    {
        return m_fixture->run(
                            [&](Transaction &tx) {
            return listFigures(tx, from, to, points);
        }).value();
    }
    static size_t column(const char *name)
    {
        const auto &columns = figureColumns();
        return static_cast<size_t>(
            std::find_if(columns.begin(), columns.end(),
                         [name](const auto &column) { return qstrcmp(column.name, name) == 0; }) -
            columns.begin());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        QVERIFY(m_fixture->open()->ok());
    }
    void cleanup() { m_fixture.reset(); }

    void givesBackEveryMinute()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(insert(row(m_begin.addSecs(60 * i), i + 0.25)));

        const QList<FigureRow> rows = list(m_begin.addSecs(60), m_begin.addSecs(240), 100);

        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).time, m_begin.addSecs(60));
        QCOMPARE(rows.at(2).time, m_begin.addSecs(180));
        for (const std::optional<double> &value : rows.at(0).values)
            QCOMPARE(value, std::optional(1.25));
    }

    void makesOneOfMany()
    {
        for (int i = 0; i < 120; ++i)
            QVERIFY(insert(row(m_begin.addSecs(60 * i), i)));

        const QList<FigureRow> rows = list(m_begin, m_begin.addSecs(7'200), 10);

        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.at(1).time, m_begin.addSecs(720));
        QCOMPARE(rows.at(1).values[column("connections")], std::optional(17.5));
        QCOMPARE(rows.at(1).values[column("delivery_p50")], std::optional(17.5));
        QCOMPARE(rows.at(1).values[column("delivery_p99")], std::optional(23.0));
        QCOMPARE(rows.at(1).values[column("longest_wait_seconds")], std::optional(23.0));
        QCOMPARE(rows.at(1).values[column("calls_failed")], std::optional(210.0));
    }

    void neverGivesMoreThanAskedFor_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {1, 2, 7, 59, 60, 61, 119})
            QTest::addRow("%d", points) << points;
    }
    void neverGivesMoreThanAskedFor()
    {
        QFETCH(int, points);
        for (int i = 0; i < 120; ++i)
            QVERIFY(insert(row(m_begin.addMSecs(60'000 * i + 137), i)));

        const auto rows = list(m_begin.addMSecs(12'345), m_begin.addSecs(7'200), points);

        QVERIFY(!rows.isEmpty());
        QVERIFY2(rows.size() <= points, qPrintable(QString::number(rows.size())));
    }

    void whatWasNotMeasuredIsNoZero()
    {
        FigureRow silent = row(m_begin, 1);
        silent.values[column("delivery_p50")] = std::nullopt;
        QVERIFY(insert(silent));
        QVERIFY(!list(m_begin, m_begin.addSecs(60), 1).at(0).values[column("delivery_p50")]);
        QVERIFY(insert(row(m_begin.addSecs(60), 8)));

        const auto rows = list(m_begin, m_begin.addSecs(120), 1);

        QCOMPARE(rows.at(0).values[column("delivery_p50")], std::optional(8.0));
        QCOMPARE(rows.at(0).values[column("connections")], std::optional(4.5));
    }

    void aTimeThatComesTwiceIsKeptOnce()
    {
        QVERIFY(insert(row(m_begin, 1)));
        QVERIFY(insert(row(m_begin, 2)));

        const auto rows = list(m_begin, m_begin.addSecs(60), 5);

        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).values[0], std::optional(1.0));
    }

    void forgetsAfterThirtyDays()
    {
        QVERIFY(insert(row(m_begin, 1)));
        QVERIFY(insert(row(m_begin.addSecs(60), 2)));
        QVERIFY(insert(row(m_begin.addDays(30).addSecs(60), 3)));

        const auto rows = list(m_begin, m_begin.addDays(31), 100'000);

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).time, m_begin.addSecs(60));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
