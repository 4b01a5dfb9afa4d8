// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/item_roles.h"
#include "gui/models/traffic_tally.h"
#include "shared/feed/feed_event.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace anteroom::gui {

/// The newest events of the wire, oldest on top, without their contents. A ring: the oldest rows go
/// when it is full, before the new ones come.
class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Direction, Event, User, Room, Size, Latency, Outcome };
    static constexpr int ColumnCount = 8;
    static constexpr int DefaultCapacity = 100'000;

    explicit TrafficModel(QObject *parent = nullptr, int capacity = DefaultCapacity);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// row: 0 … rowCount()-1.
    const feed::TrafficView &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// -1 when it is not or no longer here.
    int rowOf(quint64 number) const;
    /// Of the newest row, 0 while there is none.
    quint64 shownNumber() const { return m_rows.empty() ? 0 : m_rows.back().number; }

    /// What the rows come to.
    const TrafficTally &tally() const { return m_tally; }

    /// Keeps a row for the next flush. One whose number has been seen gives its outcome and latency
    /// to the row that is here already.
    void stage(const feed::TrafficView &row);
    void flush();
    void clear();

private:
    void dropOldest(int count);
    void insertStaged();
    void settle(const feed::TrafficView &row);
    void settleShown();

    int m_capacity;
    quint64 m_lastNumber = 0;
    std::deque<feed::TrafficView> m_rows;
    std::deque<feed::TrafficView> m_staged;
    std::vector<feed::TrafficView>
        m_settled;        ///< shown rows whose outcome came since the last flush
    TrafficTally m_tally; ///< of m_rows
};

} // namespace anteroom::gui
