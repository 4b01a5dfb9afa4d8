// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_tally.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace anteroom::gui {

namespace {
constexpr double BucketsPerOctave = 16;

int bucketOf(qint64 microseconds)
{
    return static_cast<int>(
        std::lround(std::log2(static_cast<double>(microseconds) + 1) * BucketsPerOctave));
}

qint64 valueOf(int bucket)
{
    return std::llround(std::exp2(bucket / BucketsPerOctave) - 1);
}
} // namespace

void LatencyCounts::change(qint64 microseconds, int by)
{
    const auto it = m_counts.try_emplace(bucketOf(microseconds), 0).first;
    it->second += by;
    m_total += by;
    if (it->second <= 0)
        m_counts.erase(it);
}

qint64 LatencyCounts::quantile(double quantile) const
{
    const int wanted = std::max(1, static_cast<int>(std::ceil(quantile * m_total)));
    int seen = 0;
    for (const auto &[bucket, count] : m_counts) {
        seen += count;
        if (seen >= wanted)
            return valueOf(bucket);
    }
    return -1;
}

void TrafficTally::add(const feed::TrafficView &row)
{
    ++m_rowCount;
    Event &event = m_events[row.event];
    ++event.count;
    ++(row.direction == feed::Direction::Incoming ? event.incoming : event.outgoing);
    event.refused += isRefused(row) ? 1 : 0;
    event.bytes += row.bytes;
    if (row.latencyMicroseconds >= 0)
        event.latencies.add(row.latencyMicroseconds);
    count(m_users, row.userId, 1);
    count(m_rooms, row.room, 1);
    count(m_outcomes, row.outcome, 1);
    if (!row.userId.isEmpty() && !row.displayName.isEmpty())
        m_names.insert(row.userId, row.displayName);
}

void TrafficTally::remove(const feed::TrafficView &row)
{
    const auto it = m_events.find(row.event);
    if (it == m_events.end())
        return;
    --m_rowCount;
    --it->count;
    --(row.direction == feed::Direction::Incoming ? it->incoming : it->outgoing);
    it->refused -= isRefused(row) ? 1 : 0;
    it->bytes -= row.bytes;
    if (row.latencyMicroseconds >= 0)
        it->latencies.remove(row.latencyMicroseconds);
    if (it->count == 0)
        m_events.erase(it);
    count(m_users, row.userId, -1);
    count(m_rooms, row.room, -1);
    count(m_outcomes, row.outcome, -1);
    if (!m_users.contains(row.userId))
        m_names.remove(row.userId);
}

void TrafficTally::clear()
{
    *this = TrafficTally();
}

QStringList TrafficTally::values(const QString &field, const QString &text, int most) const
{
    QList<std::pair<int, QString>> found;
    const auto consider = [&](const QString &value, int frequency) {
        const bool named =
            field == u"user" && m_names.value(value).contains(text, Qt::CaseInsensitive);
        if (named || value.contains(text, Qt::CaseInsensitive))
            found.append({-frequency, value});
    };
    if (field == u"event") {
        for (auto it = m_events.cbegin(); it != m_events.cend(); ++it)
            consider(it.key(), it->count);
    } else if (field == u"user" || field == u"room" || field == u"outcome") {
        const Counts &counts = field == u"user" ? m_users : field == u"room" ? m_rooms : m_outcomes;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            consider(it.key(), it.value());
    }
    const qsizetype kept = std::min<qsizetype>(most, found.size());
    std::partial_sort(found.begin(), found.begin() + kept, found.end());
    QStringList values;
    for (const auto &[frequency, value] : found.first(kept))
        values.append(value);
    return values;
}

void TrafficTally::count(Counts &counts, const QString &value, int by)
{
    if (value.isEmpty())
        return;
    const auto it = counts.find(value);
    if (it == counts.end())
        counts.insert(value, by);
    else if ((*it += by) <= 0)
        counts.erase(it);
}

bool isRefused(const feed::TrafficView &row)
{
    return !row.outcome.isEmpty() && row.outcome != u"ok" && row.event != u"disconnect";
}

} // namespace anteroom::gui
