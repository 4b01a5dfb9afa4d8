// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/payload_ring.h"

#include <algorithm>

namespace anteroom::handlers {

namespace {

/// Without the attachments, which nobody is shown.
socketio::Arguments textOf(const socketio::Arguments &payload)
{
    const QByteArray text = payload.joined().toByteArray();
    return socketio::Arguments(text, {socketio::Span{0, text.size()}}, {});
}

} // namespace

void PayloadRing::append(quint64 number, const socketio::Arguments &payload)
{
    m_entries.push_back({number, payload.attachments().isEmpty() ? payload : textOf(payload)});
    m_bytes += costOf(m_entries.back());
    while (m_bytes > m_capacityBytes && !m_entries.empty()) {
        m_bytes -= costOf(m_entries.front());
        m_entries.pop_front();
    }
}

std::optional<QByteArray> PayloadRing::find(quint64 number) const
{
    const auto before = [](const Entry &entry, quint64 wanted) { return entry.number < wanted; };
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), number, before);
    if (found == m_entries.end() || found->number != number)
        return std::nullopt;
    return '[' + found->payload.joined().toByteArray() + ']';
}

qsizetype PayloadRing::costOf(const Entry &entry)
{
    return static_cast<qsizetype>(sizeof(Entry)) + entry.payload.joined().size();
}

} // namespace anteroom::handlers
