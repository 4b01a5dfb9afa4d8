// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <map>
#include <optional>
#include <unordered_map>

namespace anteroom::eventloop {

/// The timers of one thread in order of their due time; told the time by its caller.
class TimerSet
{
public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::time_point;

    void add(int timerId, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object,
             Time now);
    bool remove(int timerId);
    bool removeAll(QObject *object);
    QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *object) const;

    /// When the next timer is due; nothing when there is none.
    std::optional<Time> nextDue() const;
    /// When this timer is due; nothing when it is unknown.
    std::optional<Time> dueOf(int timerId) const;

    /// Sends a QTimerEvent for each timer that is due now, once each, in order, and sets it to its
    /// next time. Handlers may add and remove timers and may run a nested loop: a timer whose
    /// handler runs is not sent again before it returns. Returns how many were due.
    int activate(Time now);

private:
    using Key = std::pair<Time, quint64>; ///< the serial keeps timers of one time in order
    struct Timer
    {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Key key;
        quint64 serial;
        bool running = false;
    };

    void schedule(int timerId, Timer &timer, Time due);
    void fire(int timerId, Time now);

    quint64 m_lastSerial = 0;
    std::unordered_map<int, Timer> m_timers;
    std::map<Key, int> m_byDue;
};

} // namespace anteroom::eventloop
