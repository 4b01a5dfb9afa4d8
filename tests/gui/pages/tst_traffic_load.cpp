// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/console.h"
#include "gui/models/traffic_filter.h"
#include "gui/models/traffic_model.h"
#include "gui/pages/traffic_page.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/filter_field.h"
#include "tests/gui/support/fake_server.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

/// How long the Traffic page keeps the GUI busy: a full ring, 2,000 events a second in batches of
/// 200, each answered some batches later. Prints what it has measured; with ANTEROOM_TEST_SPEED set
/// (a build with optimisation, an idle machine) more than 16 ms at the 99th percentile is a
/// failure.
class TestTrafficLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysFluent_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("all") << QString();
        QTest::newRow("most") << QStringLiteral("event ~ \"*:*\" && bytes > 10");
        QTest::newRow("few") << QStringLiteral("user == u7 || room ~ \"*c77\"");
        QTest::newRow("outcomes") << QStringLiteral("outcome == ok");
        QTest::newRow("refusals") << QStringLiteral("outcome != ok && outcome != \"\"");
        QTest::newRow("slow") << QStringLiteral("latency > 300ms");
        QTest::newRow("nothing") << QStringLiteral("event == nothing");
    }
    void staysFluent()
    {
        QFETCH(QString, filter);
        const bool measures = qEnvironmentVariableIsSet("ANTEROOM_TEST_SPEED");
        const int fill = measures ? TrafficModel::DefaultCapacity : 4'000;
        const int rounds = measures ? 300 : 20;
        TemporarySettings settings;
        Console console;
        TrafficPage page(console);
        page.resize(1100, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        while (console.traffic()->rowCount() < fill)
            feed(console, 2'000);
        auto *field = page.findChild<FilterField *>();
        field->setText(filter);
        QTest::keyClick(field, Qt::Key_Return);
        std::vector<double> slices = settle();
        report("filtering", slices);

        slices.clear();
        for (int round = 0; round < rounds; ++round) {
            slices.push_back(timed([&] { feed(console, BatchSize); }));
            slices.push_back(timed([] { QCoreApplication::processEvents(); }));
        }
        report("feed", slices);

        QCOMPARE(console.traffic()->shownNumber(), m_last);
        auto *table = page.findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), expectedCount(console, filter));
        if (measures)
            QVERIFY2(percentile(slices, 0.99) <= 16, "p99 above 16 ms");
        m_last = 0;
    }

private:
    static constexpr int BatchSize = 200;
    static constexpr int AnsweredAfter = 3 * BatchSize; ///< events later

    /// Of this thread's processor time, in milliseconds: what else runs does not count.
    template <class Work>
    static double timed(Work work)
    {
        const double begin = threadMilliseconds();
        work();
        return threadMilliseconds() - begin;
    }
    static double threadMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    /// One turn of the event loop after the other, until nothing is left to do.
    std::vector<double> settle()
    {
        std::vector<double> slices;
        QElapsedTimer whole;
        whole.start();
        while (whole.elapsed() < 300)
            slices.push_back(timed([] { QCoreApplication::processEvents(); }));
        return slices;
    }
    feed::TrafficView rowOf(quint64 number) const
    {
        feed::TrafficView row;
        row.number = number;
        row.time = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000 + qint64(number), Qt::UTC);
        row.event = number % 3 ? QStringLiteral("chat:message") : QStringLiteral("presence:update");
        row.userId = QStringLiteral("u%1").arg(number % 400);
        row.displayName = QStringLiteral("Person %1").arg(number % 400);
        row.room = QStringLiteral("conversation:c%1").arg(number % 250);
        row.shape = QStringLiteral("{content: text(140), conversationId: text(22)}");
        row.bytes = qsizetype(100 + number % 900);
        return row;
    }
    void feed(Console &console, int count)
    {
        feed::FeedBatch batch;
        batch.firstNumber = m_fed + 1;
        for (int i = 0; i < count; ++i) {
            batch.events.append(feed::TrafficRecorded{rowOf(++m_last)});
            if (m_last <= AnsweredAfter)
                continue;
            feed::TrafficView answered = rowOf(m_last - AnsweredAfter);
            answered.outcome =
                answered.number % 7 ? QStringLiteral("ok") : QStringLiteral("rate_limited");
            answered.latencyMicroseconds = qint64(answered.number % 400) * 1'000;
            batch.events.append(feed::TrafficRecorded{answered});
        }
        m_fed += quint64(batch.events.size());
        console.applyFeed(batch);
        console.flush();
    }
    static int expectedCount(const Console &console, const QString &text)
    {
        const auto filter = TrafficFilter::parse(text);
        int count = 0;
        for (int row = 0; row < console.traffic()->rowCount(); ++row)
            count += filter->matches(console.traffic()->at(row)) ? 1 : 0;
        return count;
    }
    static double percentile(std::vector<double> values, double part)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[size_t(double(values.size() - 1) * part)];
    }
    static void report(const char *what, const std::vector<double> &values)
    {
        qInfo("%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, worst %.2f ms", what,
              percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0.99),
              percentile(values, 1));
    }

    quint64 m_last = 0;
    quint64 m_fed = 0;
};

QTEST_MAIN(TestTrafficLoad)
#include "tst_traffic_load.moc"
