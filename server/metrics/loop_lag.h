// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/deadline_queue.h"

#include <array>

namespace anteroom::metrics {

/// How late its thread gets to what is due: sets itself a deadline every 100 ms and looks how far
/// it was missed.
class LoopLag
{
public:
    static constexpr milliseconds Interval{100};

    explicit LoopLag(DeadlineQueue &deadlines) : m_deadlines(deadlines) {}
    ~LoopLag();
    Q_DISABLE_COPY_MOVE(LoopLag)

    void start();
    /// The longest of the last second's probes.
    milliseconds worst() const;

private:
    void arm();
    void probe(milliseconds due);

    DeadlineQueue &m_deadlines;
    DeadlineQueue::Token m_deadline = 0;
    std::array<milliseconds, 10> m_lags{};
    size_t m_next = 0;
};

} // namespace anteroom::metrics
