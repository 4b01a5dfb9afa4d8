// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace anteroom::metrics {

/// A total for each of the names that are known from the start; what has another name counts as
/// `other`, so that nobody from outside can make the list grow.
class LabelledCounter
{
public:
    struct Entry
    {
        QByteArray name;
        quint64 count = 0;
    };

    explicit LabelledCounter(const QList<QByteArray> &names);

    void add(const QByteArray &name, quint64 count = 1);
    /// In the order of the names, `other` last; those that never came too.
    const QList<Entry> &entries() const { return m_entries; }
    quint64 total() const { return m_total; }

private:
    QHash<QByteArray, qsizetype> m_places;
    QList<Entry> m_entries;
    quint64 m_total = 0;
};

} // namespace anteroom::metrics
