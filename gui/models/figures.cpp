// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/figures.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace anteroom::gui {
namespace {

using feed::FigurePoint;
using Value = double FigurePoint::*;

constexpr qint64 HourSeconds = 3600;
constexpr qsizetype RefusalsMax = 2000;

// How the seconds of a span become one point.
constexpr Value Means[] = {&FigurePoint::connections, &FigurePoint::eventsIn,
                           &FigurePoint::eventsOut,   &FigurePoint::refusals,
                           &FigurePoint::cpuPercent,  &FigurePoint::memoryBytes,
                           &FigurePoint::polling,     &FigurePoint::webSockets};
constexpr Value Worst[] = {&FigurePoint::deliveryP50,        &FigurePoint::deliveryP95,
                           &FigurePoint::deliveryP99,        &FigurePoint::databaseQueue,
                           &FigurePoint::commitMilliseconds, &FigurePoint::waiting,
                           &FigurePoint::longestWaitSeconds};
constexpr Value Sums[] = {&FigurePoint::callsConnected, &FigurePoint::callsFailed};

/// The order of LoadFigures' answer, after the time.
constexpr Value WireOrder[] = {&FigurePoint::connections,        &FigurePoint::eventsIn,
                               &FigurePoint::eventsOut,          &FigurePoint::deliveryP50,
                               &FigurePoint::deliveryP95,        &FigurePoint::deliveryP99,
                               &FigurePoint::refusals,           &FigurePoint::cpuPercent,
                               &FigurePoint::memoryBytes,        &FigurePoint::databaseQueue,
                               &FigurePoint::commitMilliseconds, &FigurePoint::callsConnected,
                               &FigurePoint::callsFailed,        &FigurePoint::waiting,
                               &FigurePoint::longestWaitSeconds, &FigurePoint::polling,
                               &FigurePoint::webSockets,         &FigurePoint::medianWaitSeconds};

/// What a count since the start grew by; less than before means that the server began anew.
double growth(quint64 before, quint64 now)
{
    return static_cast<double>(now >= before ? now - before : now);
}

FigurePoint pointOf(const feed::CountersView &second, const feed::CountersView &before)
{
    FigurePoint point;
    point.connections = second.connectionCount;
    point.eventsIn = second.eventsInPerSecond;
    point.eventsOut = second.eventsOutPerSecond;
    point.deliveryP50 = second.deliveryP50;
    point.deliveryP95 = second.deliveryP95;
    point.deliveryP99 = second.deliveryP99;
    point.refusals = second.refusalsPerSecond;
    point.cpuPercent = second.cpuPercent;
    point.memoryBytes = static_cast<double>(second.memoryBytes);
    point.databaseQueue = second.databaseQueueLength;
    point.commitMilliseconds = second.commitMilliseconds;
    point.callsConnected = growth(before.callsConnected, second.callsConnected);
    point.callsFailed = growth(before.callsFailed, second.callsFailed);
    point.waiting = second.waitingCount;
    point.longestWaitSeconds = second.longestWaitSeconds;
    point.polling = second.pollingCount;
    point.webSockets = second.webSocketCount;
    point.medianWaitSeconds = second.medianWaitSeconds;
    return point;
}

QDateTime spanOf(const QDateTime &time)
{
    const qint64 seconds = time.toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch(seconds - seconds % Figures::SpanSeconds, Qt::UTC);
}

bool isEarlier(const FigurePoint &point, const FigurePoint &other)
{
    return point.time < other.time;
}

std::optional<FigurePoint> pointFromJson(const QJsonArray &values)
{
    if (values.size() < 2 || !values.first().isDouble())
        return std::nullopt;
    FigurePoint point;
    point.time =
        QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(values.first().toDouble()), Qt::UTC);
    qsizetype at = 1;
    for (const Value value : WireOrder) {
        if (at < values.size())
            point.*value = values.at(at).toDouble(point.*value);
        ++at;
    }
    return point;
}

} // namespace

void Figures::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *counters = std::get_if<feed::CountersUpdated>(&event))
        m_staged.append(counters->counters);
    else if (const auto *refused = std::get_if<feed::ConnectionRefused>(&event))
        addRefusal(refused->refusal);
}

void Figures::flush()
{
    const QList<feed::CountersView> staged = std::exchange(m_staged, {});
    for (const feed::CountersView &counters : staged)
        addSecond(counters);
    if (!staged.isEmpty())
        Q_EMIT changed();
}

void Figures::load(const feed::ServerSnapshot &snapshot)
{
    m_staged.clear();
    m_points = snapshot.history;
    std::stable_sort(m_points.begin(), m_points.end(), isEarlier);
    m_open = {};
    m_openSeconds = 0;
    m_refusedLogins.clear();
    for (const feed::RefusalView &refusal : snapshot.refusals)
        addRefusal(refusal);
    m_now = snapshot.counters; // calls until now are in the history
    addSecond(snapshot.counters);
    Q_EMIT changed();
}

QList<feed::FigurePoint> Figures::lastHour() const
{
    QList<FigurePoint> points = m_points;
    if (m_openSeconds > 0)
        points.append(m_open);
    return points;
}

int Figures::loginsRefusedSince(const QDateTime &time) const
{
    return static_cast<int>(
        std::count_if(m_refusedLogins.begin(), m_refusedLogins.end(),
                      [&time](const QDateTime &refused) { return refused >= time; }));
}

void Figures::addSecond(const feed::CountersView &counters)
{
    const feed::CountersView before = std::exchange(m_now, counters);
    if (counters.trafficDropped > before.trafficDropped)
        noteFellBehind(counters.time);
    if (!counters.time.isValid())
        return;
    const QDateTime span = spanOf(counters.time);
    if (m_openSeconds == 0 || span != m_open.time)
        beginSpan(span);
    const FigurePoint second = pointOf(counters, before);
    ++m_openSeconds;
    for (const Value value : Means)
        m_open.*value += (second.*value - m_open.*value) / m_openSeconds;
    for (const Value value : Worst)
        m_open.*value = std::max(m_open.*value, second.*value);
    for (const Value value : Sums)
        m_open.*value += second.*value;
    m_open.medianWaitSeconds = second.medianWaitSeconds;
}

void Figures::beginSpan(const QDateTime &time)
{
    if (m_openSeconds > 0)
        m_points.append(m_open);
    while (!m_points.isEmpty() && m_points.last().time >= time)
        m_points.removeLast(); // the clock was set back
    forgetBefore(time.addSecs(SpanSeconds - HourSeconds));
    m_open = {};
    m_open.time = time;
    m_openSeconds = 0;
}

void Figures::forgetBefore(const QDateTime &time)
{
    const auto isOld = [&time](const FigurePoint &point) { return point.time < time; };
    const auto first = std::find_if_not(m_points.begin(), m_points.end(), isOld);
    m_points.erase(m_points.begin(), first);
    if (m_points.size() >= PointsMax)
        m_points.remove(0, m_points.size() - PointsMax + 1);
    m_refusedLogins.removeIf([&time](const QDateTime &refused) { return refused < time; });
}

void Figures::addRefusal(const feed::RefusalView &refusal)
{
    if (refusal.code.startsWith(QLatin1String("eio_")))
        return;
    if (m_refusedLogins.size() >= RefusalsMax)
        m_refusedLogins.removeFirst();
    m_refusedLogins.append(refusal.time);
}

QList<feed::FigurePoint> figurePointsFromJson(const QJsonObject &data)
{
    QList<FigurePoint> points;
    const QJsonArray rows = data.value(u"points").toArray();
    points.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        if (const auto point = pointFromJson(row.toArray()))
            points.append(*point);
    }
    std::stable_sort(points.begin(), points.end(), isEarlier);
    return points;
}

} // namespace anteroom::gui
