// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/read_pacer.h"

#include <utility>

namespace anteroom::net {

namespace {

constexpr milliseconds Window{4};
constexpr qint64 FastMessagesPerMillisecond = 20;
/// Of messages a read: above it clients don't wait for answers.
constexpr double SentAhead = 1.25;

} // namespace

bool ReadPacer::endTurn(milliseconds now)
{
    if (m_reads == std::exchange(m_readsBefore, m_reads))
        return false;
    if (now - m_since >= Window)
        judge(now);
    return m_pausing;
}

void ReadPacer::judge(milliseconds now)
{
    const bool fast = m_messages >= FastMessagesPerMillisecond * (now - m_since).count();
    m_pausing = fast && double(m_messages) >= SentAhead * double(m_reads);
    m_since = now;
    m_reads = m_readsBefore = m_messages = 0;
}

} // namespace anteroom::net
