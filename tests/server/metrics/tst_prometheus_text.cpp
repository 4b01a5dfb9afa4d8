// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/prometheus_text.h"

#include <QTest>

using namespace anteroom::metrics;
using namespace std::chrono_literals;

class TestPrometheusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneFigure()
    {
        PrometheusText text;
        text.add(Kind::Gauge, "a_bytes", "What it is", 1'234'567'890'123.0);

        QCOMPARE(text.text(), QByteArray("# HELP a_bytes What it is\n"
                                         "# TYPE a_bytes gauge\n"
                                         "a_bytes 1234567890123\n"));
    }

    void writesOneLineALabel()
    {
        PrometheusText text;
        text.add("a_total", "Help", "event", {{"chat:message", 3}, {"other", 0}});

        QCOMPARE(text.text(), QByteArray("# HELP a_total Help\n"
                                         "# TYPE a_total counter\n"
                                         "a_total{event=\"chat:message\"} 3\n"
                                         "a_total{event=\"other\"} 0\n"));
    }

    void writesCumulativeBuckets()
    {
        Histogram histogram;
        histogram.record(256us);
        histogram.record(512us);
        histogram.record(2s);
        PrometheusText text;
        text.add("a_seconds", "Help", histogram, {8, 10});

        QCOMPARE(text.text(), QByteArray("# HELP a_seconds Help\n"
                                         "# TYPE a_seconds histogram\n"
                                         "a_seconds_bucket{le=\"0.000256\"} 1\n"
                                         "a_seconds_bucket{le=\"0.000512\"} 2\n"
                                         "a_seconds_bucket{le=\"0.001024\"} 2\n"
                                         "a_seconds_bucket{le=\"+Inf\"} 3\n"
                                         "a_seconds_sum 2.000768\n"
                                         "a_seconds_count 3\n"));
    }

    void escapesLabels() { QCOMPARE(escapedLabel("a\"b\\c\nd"), QByteArray("a\\\"b\\\\c\\nd")); }
};

QTEST_APPLESS_MAIN(TestPrometheusText)
#include "tst_prometheus_text.moc"
