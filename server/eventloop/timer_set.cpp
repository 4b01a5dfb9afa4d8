// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/timer_set.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <QVarLengthArray>

namespace anteroom::eventloop {

void TimerSet::add(int timerId, std::chrono::milliseconds interval, Qt::TimerType type,
                   QObject *object, Time now)
{
    remove(timerId);
    Timer &timer = m_timers[timerId];
    timer = Timer{interval, type, object, {}, ++m_lastSerial};
    schedule(timerId, timer, now + interval);
}

bool TimerSet::remove(int timerId)
{
    const auto found = m_timers.find(timerId);
    if (found == m_timers.end())
        return false;
    m_byDue.erase(found->second.key);
    m_timers.erase(found);
    return true;
}

bool TimerSet::removeAll(QObject *object)
{
    const auto belongs = [object](const auto &entry) { return entry.second.object == object; };
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            m_byDue.erase(timer.key);
    }
    return std::erase_if(m_timers, belongs) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerSet::timersOf(QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> infos;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            infos.append({id, static_cast<int>(timer.interval.count()), timer.type});
    }
    return infos;
}

std::optional<TimerSet::Time> TimerSet::nextDue() const
{
    return m_byDue.empty() ? std::nullopt : std::optional(m_byDue.begin()->first.first);
}

std::optional<TimerSet::Time> TimerSet::dueOf(int timerId) const
{
    const auto found = m_timers.find(timerId);
    return found == m_timers.end() ? std::nullopt : std::optional(found->second.key.first);
}

int TimerSet::activate(Time now)
{
    QVarLengthArray<std::pair<int, quint64>, 16> due;
    for (auto at = m_byDue.begin(); at != m_byDue.end() && at->first.first <= now; ++at)
        due.append({at->second, m_timers.at(at->second).serial});
    int count = 0;
    for (const auto &[id, serial] : due) {
        // An earlier handler may have removed it, or given its id to a new timer.
        const auto found = m_timers.find(id);
        if (found == m_timers.end() || found->second.serial != serial)
            continue;
        ++count;
        fire(id, now);
    }
    return count;
}

void TimerSet::schedule(int timerId, Timer &timer, Time due)
{
    m_byDue.erase(timer.key);
    timer.key = {due, ++m_lastSerial};
    m_byDue.emplace(timer.key, timerId);
}

void TimerSet::fire(int timerId, Time now)
{
    Timer &timer = m_timers.at(timerId);
    const Time next = timer.key.first + timer.interval;
    schedule(timerId, timer, next > now ? next : now + timer.interval);
    if (timer.running)
        return;
    timer.running = true;
    const quint64 serial = timer.serial;
    QTimerEvent event(timerId);
    QCoreApplication::sendEvent(timer.object, &event);
    const auto found = m_timers.find(timerId);
    if (found != m_timers.end() && found->second.serial == serial)
        found->second.running = false;
}

} // namespace anteroom::eventloop
