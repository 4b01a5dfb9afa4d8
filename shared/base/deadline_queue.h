// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>

namespace anteroom {

/// All time-outs of one thread in one ordered queue: pings, upgrade and connect time-outs, typing,
/// grace, recovery. There is no QTimer per connection; the event loop drives runDue().
class DeadlineQueue
{
public:
    /// 0 is never given out and stands for "no deadline".
    using Token = quint64;

    explicit DeadlineQueue(const Clock &clock) : m_clock(clock) {}

    /// Runs action once, `after` from now, unless cancelled. Actions may add and cancel deadlines.
    Token add(milliseconds after, std::function<void()> action);
    /// Forgets a deadline and sets token to 0. A token that already ran, or 0, is ignored.
    void cancel(Token &token);

    /// Runs what is due, in order of deadline.
    void runDue();
    /// Time until the earliest deadline, never negative; nothing when the queue is empty.
    std::optional<milliseconds> untilNext() const;
    qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }

    /// Called when the earliest deadline has become earlier; the driver re-arms its timer.
    void setWakeUp(std::function<void()> wakeUp) { m_wakeUp = std::move(wakeUp); }
    const Clock &clock() const { return m_clock; }

private:
    using Key = std::pair<milliseconds, Token>;
    const Clock &m_clock;
    Token m_lastToken = 0;
    std::map<Key, std::function<void()>> m_entries;
    std::unordered_map<Token, milliseconds> m_due;
    std::function<void()> m_wakeUp;
};

} // namespace anteroom
