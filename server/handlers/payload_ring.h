// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socketio/arguments.h"

#include <QByteArray>

#include <deque>
#include <optional>

namespace anteroom::handlers {

/// The contents of the latest events, bounded by their bytes; the oldest go first.
class PayloadRing
{
public:
    explicit PayloadRing(qsizetype capacityBytes = 16 * 1024 * 1024)
        : m_capacityBytes(capacityBytes)
    {
    }

    /// number: larger than all before.
    void append(quint64 number, const socketio::Arguments &payload);
    /// As the JSON text of a list.
    std::optional<QByteArray> find(quint64 number) const;
    qsizetype bytes() const { return m_bytes; }

private:
    struct Entry
    {
        quint64 number;
        socketio::Arguments payload;
    };
    static qsizetype costOf(const Entry &entry);

    qsizetype m_capacityBytes;
    qsizetype m_bytes = 0;
    std::deque<Entry> m_entries;
};

} // namespace anteroom::handlers
