// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/console/turn_clock.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>
#include <utility>

namespace anteroom::bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds KnockInterval{5};

std::uint32_t microsecondsSince(Clock::time_point then)
{
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - then);
    return static_cast<std::uint32_t>(took.count());
}

} // namespace

double quantile(std::vector<std::uint32_t> microseconds, double part)
{
    if (microseconds.empty())
        return 0;
    std::sort(microseconds.begin(), microseconds.end());
    const auto at = static_cast<std::size_t>(part * static_cast<double>(microseconds.size() - 1));
    return microseconds.at(at) / 1000.0;
}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // Qt brings every thread's events here
        return QApplication::notify(receiver, event);
    const int level = QThread::currentThread()->loopLevel();
    const int outer = std::exchange(m_level, level);
    const auto began = Clock::now();
    const bool result = QApplication::notify(receiver, event);
    m_level = outer;
    if (level == outer) // sent by another handler: a part of it
        return result;
    const int deepest = std::exchange(m_deepest, level);
    if (deepest <= level) // else it ran a loop of its own, whose events were counted
        m_handled.push_back(microsecondsSince(began));
    return result;
}

struct Knocker::Shared
{
    std::atomic<bool> ends = false;
    mutable std::mutex mutex;
    std::vector<std::uint32_t> waited;
};

Knocker::Knocker()
    : m_shared(std::make_shared<Shared>())
    , m_door(std::make_unique<QObject>())
    , m_thread([shared = m_shared, door = m_door.get()] {
        while (!shared->ends) {
            std::this_thread::sleep_for(KnockInterval);
            const auto knocked = Clock::now();
            QMetaObject::invokeMethod(
                door,
                [shared, knocked] {
            const std::lock_guard lock(shared->mutex);
            shared->waited.push_back(microsecondsSince(knocked));
                },
                Qt::QueuedConnection);
        }
    })
{
}

Knocker::~Knocker()
{
    m_shared->ends = true;
    m_thread.join();
}

void Knocker::begin()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->waited.clear();
}

std::vector<std::uint32_t> Knocker::waited() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->waited;
}

} // namespace anteroom::bench
