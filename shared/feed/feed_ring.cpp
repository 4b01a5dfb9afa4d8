// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/feed/feed_ring.h"

#include "shared/feed/server_command.h"

#include <algorithm>
#include <iterator>

namespace anteroom::feed {

FeedBatch FeedRing::take(qsizetype most)
{
    FeedBatch batch{m_firstNumber, {}};
    const qsizetype count = qMin(most, m_pending.size());
    if (count == m_pending.size()) {
        batch.events = std::exchange(m_pending, {});
    } else {
        const auto end = m_pending.begin() + count;
        batch.events.reserve(count);
        std::move(m_pending.begin(), end, std::back_inserter(batch.events));
        m_pending.erase(m_pending.begin(), end);
    }
    m_firstNumber += static_cast<quint64>(count);
    return batch;
}

} // namespace anteroom::feed
