// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/prometheus_text.h"

namespace anteroom::metrics {
namespace {

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', 15);
}

double seconds(microseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

QByteArray labelled(const QByteArray &name, const QByteArray &label, const QByteArray &value)
{
    return QByteArray(name + '{' + label + "=\"" + escapedLabel(value) + "\"}");
}

} // namespace

QByteArray escapedLabel(const QByteArray &value)
{
    QByteArray escaped = value;
    escaped.replace('\\', "\\\\");
    escaped.replace('"', "\\\"");
    escaped.replace('\n', "\\n");
    return escaped;
}

void PrometheusText::add(Kind kind, const QByteArray &name, const QByteArray &help, double value)
{
    head(name, help, kind == Kind::Counter ? "counter" : "gauge");
    line(name, value);
}

void PrometheusText::add(const QByteArray &name, const QByteArray &help, const QByteArray &label,
                         const QList<LabelledCounter::Entry> &entries, Kind kind)
{
    head(name, help, kind == Kind::Counter ? "counter" : "gauge");
    for (const LabelledCounter::Entry &entry : entries)
        line(labelled(name, label, entry.name), static_cast<double>(entry.count));
}

void PrometheusText::add(const QByteArray &name, const QByteArray &help, const Histogram &histogram,
                         const Edges &edges)
{
    head(name, help, "histogram");
    const auto count = static_cast<double>(histogram.count());
    const QByteArray bucket = name + "_bucket";
    for (int power = edges.first; power <= edges.last; power += edges.step) {
        const microseconds edge(qint64{1} << power);
        line(labelled(bucket, "le", numberText(seconds(edge))),
             static_cast<double>(histogram.countAtMost(edge)));
    }
    line(labelled(bucket, "le", "+Inf"), count);
    line(name + "_sum", seconds(histogram.sum()));
    line(name + "_count", count);
}

void PrometheusText::head(const QByteArray &name, const QByteArray &help, const char *type)
{
    m_text += "# HELP " + name + ' ' + help + '\n';
    m_text += "# TYPE " + name + ' ' + type + '\n';
}

void PrometheusText::line(const QByteArray &name, double value)
{
    m_text += name + ' ' + numberText(value) + '\n';
}

} // namespace anteroom::metrics
