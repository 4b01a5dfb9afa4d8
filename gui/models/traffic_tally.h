// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace anteroom::gui {

/// Latencies as counts by size, so that values can be taken out again; a quantile is exact to 5 %.
class LatencyCounts
{
public:
    void add(qint64 microseconds) { change(microseconds, 1); }
    void remove(qint64 microseconds) { change(microseconds, -1); }
    /// quantile: 0 to 1. In microseconds, -1 without any value.
    qint64 quantile(double quantile) const;

private:
    void change(qint64 microseconds, int by);

    std::map<int, int> m_counts; ///< by bucket; only those that are not empty
    int m_total = 0;
};

/// What the rows of a traffic model come to, kept up with every row that comes, goes or changes;
/// never counted anew.
class TrafficTally
{
public:
    struct Event
    {
        int count = 0;
        int incoming = 0;
        int outgoing = 0;
        int refused = 0;
        qint64 bytes = 0;
        LatencyCounts latencies{};
    };

    void add(const feed::TrafficView &row);
    void remove(const feed::TrafficView &row);
    void clear();

    int rowCount() const { return m_rowCount; }
    const QHash<QString, Event> &events() const { return m_events; }
    /// What stands in a filter field (`event`, `user`, `room`, `outcome`) now: the values that hold
    /// this text, the most frequent first, at most `most`. Users by id.
    QStringList values(const QString &field, const QString &text, int most) const;
    /// A name that this user has in some row, empty when there is none.
    QString nameOf(const QString &userId) const { return m_names.value(userId); }

private:
    using Counts = QHash<QString, int>;

    static void count(Counts &counts, const QString &value, int by);

    int m_rowCount = 0;
    QHash<QString, Event> m_events;
    Counts m_users;
    Counts m_rooms;
    Counts m_outcomes;
    QHash<QString, QString> m_names;
};

/// The event was refused: an outcome that is neither empty nor `ok`. The end of a connection has a
/// reason, which is no refusal.
bool isRefused(const feed::TrafficView &row);

} // namespace anteroom::gui
