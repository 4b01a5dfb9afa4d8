// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/labelled_counter.h"

namespace anteroom::metrics {

LabelledCounter::LabelledCounter(const QList<QByteArray> &names)
{
    for (const QByteArray &name : names) {
        if (m_places.contains(name))
            continue;
        m_places.insert(name, m_entries.size());
        m_entries.append(Entry{name, 0});
    }
    m_entries.append(Entry{"other", 0});
}

void LabelledCounter::add(const QByteArray &name, quint64 count)
{
    m_entries[m_places.value(name, m_entries.size() - 1)].count += count;
    m_total += count;
}

} // namespace anteroom::metrics
