// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/deadline_queue.h"

namespace anteroom {

DeadlineQueue::Token DeadlineQueue::add(milliseconds after, std::function<void()> action)
{
    const Token token = ++m_lastToken;
    const milliseconds due = m_clock.steadyNow() + after;
    const auto [entry, inserted] = m_entries.emplace(Key{due, token}, std::move(action));
    m_due.emplace(token, due);
    if (m_wakeUp && entry == m_entries.begin())
        m_wakeUp();
    return token;
}

void DeadlineQueue::cancel(Token &token)
{
    const auto found = m_due.find(token);
    if (found != m_due.end()) {
        m_entries.erase(Key{found->second, token});
        m_due.erase(found);
    }
    token = 0;
}

void DeadlineQueue::runDue()
{
    const milliseconds now = m_clock.steadyNow();
    while (!m_entries.empty() && m_entries.begin()->first.first <= now) {
        auto node = m_entries.extract(m_entries.begin());
        m_due.erase(node.key().second);
        node.mapped()();
    }
}

std::optional<milliseconds> DeadlineQueue::untilNext() const
{
    if (m_entries.empty())
        return std::nullopt;
    return std::max(milliseconds{0}, m_entries.begin()->first.first - m_clock.steadyNow());
}

} // namespace anteroom
