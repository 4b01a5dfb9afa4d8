// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/metrics/histogram.h"
#include "server/metrics/labelled_counter.h"

#include <QByteArray>
#include <QList>

namespace anteroom::metrics {

enum class Kind { Counter, Gauge };

/// Writes figures in the text format of Prometheus, version 0.0.4. Names and help are ours; values
/// of labels are escaped.
class PrometheusText
{
public:
    void add(Kind kind, const QByteArray &name, const QByteArray &help, double value);
    /// One line for each entry: `name{label="entry"} count`.
    void add(const QByteArray &name, const QByteArray &help, const QByteArray &label,
             const QList<LabelledCounter::Entry> &entries, Kind kind = Kind::Counter);
    /// In seconds; cumulative buckets at 2^first, 2^(first+step), … 2^last microseconds, which are
    /// exact. name ends with `_seconds`.
    struct Edges
    {
        int first = 8; ///< 256 µs
        int last = 24; ///< 16.8 s
        int step = 1;
    };
    void add(const QByteArray &name, const QByteArray &help, const Histogram &histogram,
             const Edges &edges);

    const QByteArray &text() const { return m_text; }

private:
    void head(const QByteArray &name, const QByteArray &help, const char *type);
    void line(const QByteArray &name, double value);

    QByteArray m_text;
};

/// A backslash, a quotation mark and a line feed are escaped.
QByteArray escapedLabel(const QByteArray &value);

} // namespace anteroom::metrics
