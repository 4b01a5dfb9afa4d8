// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/epoll_dispatcher.h"

#include "server/eventloop/interest_set.h"
#include "server/eventloop/timer_set.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <limits>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace anteroom::eventloop {

namespace {

constexpr size_t EventsPerTurn = 1'024;

/// Rounds up, so that the loop doesn't turn idly through the last millisecond of a timer.
int toTimeout(TimerSet::Time due, TimerSet::Time now)
{
    if (due <= now)
        return 0;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(due - now).count();
    return static_cast<int>(std::min<qint64>(wait, std::numeric_limits<int>::max()));
}

} // namespace

struct EpollDispatcher::State
{
    enum class Wait { Yes, No };

    State()
        : epoll(epoll_create1(EPOLL_CLOEXEC))
        , wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
        , interests(epoll)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = wake;
        if (epoll >= 0 && wake >= 0)
            valid = epoll_ctl(epoll, EPOLL_CTL_ADD, wake, &event) == 0;
    }

    ~State()
    {
        if (wake >= 0)
            close(wake);
        if (epoll >= 0)
            close(epoll);
    }
    Q_DISABLE_COPY_MOVE(State)

    int timeout(QEventLoop::ProcessEventsFlags flags, Wait wait) const;
    int activateNotifiers(int timeoutMs);
    int waitForWakeUp(int timeoutMs);
    int takeWakeUp();

    const int epoll;
    const int wake;
    bool valid = false;
    InterestSet interests;
    TimerSet timers;
    std::atomic<bool> wakeUpPending{false};
    std::atomic<bool> interrupted{false};
};

int EpollDispatcher::State::timeout(QEventLoop::ProcessEventsFlags flags, Wait wait) const
{
    if (wait == Wait::No)
        return 0;
    const auto due = timers.nextDue();
    if (!due || flags.testFlag(QEventLoop::X11ExcludeTimers))
        return -1;
    return toTimeout(*due, TimerSet::Clock::now());
}

int EpollDispatcher::State::activateNotifiers(int timeoutMs)
{
    std::array<epoll_event, EventsPerTurn> events;
    const InterestSet::Batch batch = interests.beginBatch();
    const int ready = epoll_wait(epoll, events.data(), static_cast<int>(events.size()), timeoutMs);
    int count = 0;
    for (int i = 0; i < ready; ++i) {
        const epoll_event &event = events[static_cast<size_t>(i)];
        count += event.data.fd == wake ? takeWakeUp() : interests.activate(event, batch);
    }
    return count;
}

/// For turns that leave the notifiers alone: a ready descriptor must not make them spin.
int EpollDispatcher::State::waitForWakeUp(int timeoutMs)
{
    pollfd entry{wake, POLLIN, 0};
    return poll(&entry, 1, timeoutMs) > 0 ? takeWakeUp() : 0;
}

int EpollDispatcher::State::takeWakeUp()
{
    eventfd_t ignored = 0;
    eventfd_read(wake, &ignored);
    // Only now: a wakeUp() that comes before this line belongs to the turn that is about to begin.
    wakeUpPending.store(false);
    return 1;
}

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent), m_state(std::make_unique<State>())
{
}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::isValid() const
{
    return m_state->valid;
}

InterestSet &EpollDispatcher::interests()
{
    return m_state->interests;
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_state->interrupted.store(false);
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    Q_EMIT aboutToBlock();
    m_state->interests.apply();
    if (m_state->interrupted.load())
        return false;

    // Events that were posted meanwhile have called wakeUp(): they keep it from blocking.
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    const int timeout = m_state->timeout(flags, mayWait ? State::Wait::Yes : State::Wait::No);
    int count = flags.testFlag(QEventLoop::ExcludeSocketNotifiers)
                    ? m_state->waitForWakeUp(timeout)
                    : m_state->activateNotifiers(timeout);
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        count += m_state->timers.activate(TimerSet::Clock::now());
    return count > 0;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_state->interests.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_state->interests.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                                    QObject *object)
{
    m_state->timers.add(timerId, std::chrono::milliseconds(interval), timerType, object,
                        TimerSet::Clock::now());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_state->timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_state->timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_state->timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto due = m_state->timers.dueOf(timerId);
    return due ? toTimeout(*due, TimerSet::Clock::now()) : -1;
}

void EpollDispatcher::wakeUp()
{
    if (!m_state->wakeUpPending.exchange(true))
        eventfd_write(m_state->wake, 1);
}

void EpollDispatcher::interrupt()
{
    m_state->interrupted.store(true);
    wakeUp();
}

} // namespace anteroom::eventloop
