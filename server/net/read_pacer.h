// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"

namespace anteroom::net {

/// Says when the loop should let a moment pass before it looks at its connections again, as network
/// cards do with their interrupts. Clients that send on without waiting for answers fill that
/// moment, and what came from one of them costs one read and one write. Only a fast stream of such
/// messages is held up: where each message waits for the last one's answer, nothing would be
/// gained. Server thread.
class ReadPacer
{
public:
    /// The moment.
    static constexpr std::chrono::microseconds Pause{50};

    /// A read of a WebSocket has brought something.
    void noteRead() { ++m_reads; }
    /// It held a message.
    void noteMessage() { ++m_messages; }
    /// Once a turn, before it would wait; now is steady time. Should the pause be made?
    bool endTurn(milliseconds now);

private:
    void judge(milliseconds now);

    qint64 m_reads = 0;    ///< since m_since
    qint64 m_messages = 0; ///< since m_since
    qint64 m_readsBefore = 0;
    milliseconds m_since{0};
    bool m_pausing = false;
};

} // namespace anteroom::net
