// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/feed/feed_ring.h"

#include "shared/feed/server_command.h"

namespace anteroom::feed {

FeedBatch FeedRing::take(qsizetype most)
{
    FeedBatch batch{m_firstNumber, {}};
    const qsizetype count = qMin(most, m_pending.size());
    batch.events = m_pending.first(count);
    m_pending.remove(0, count);
    m_firstNumber += static_cast<quint64>(count);
    return batch;
}

} // namespace anteroom::feed
