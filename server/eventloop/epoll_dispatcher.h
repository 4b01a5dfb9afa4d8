// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace anteroom::eventloop {

class InterestSet;

/// An event dispatcher on epoll and eventfd (Linux): what a turn costs depends on the descriptors
/// that are ready, not on those that wait. Level-triggered; all timers are precise to a
/// millisecond.
///
/// aboutToBlock() is emitted once a turn, after its events were handled and before it waits or
/// polls, also by processEvents() that may not wait: what writes once a turn flushes there. Changes
/// of the notifiers are handed to the kernel right after that, so that a notifier which went on and
/// off again within a turn costs nothing.
///
/// Install it with QThread::setEventDispatcher() before the thread starts.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;
    /// Could the kernel objects be made? False when descriptors have run out.
    bool isValid() const;
    /// For DescriptorWatch.
    InterestSet &interests();

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                       QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override;
    void interrupt() override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace anteroom::eventloop
