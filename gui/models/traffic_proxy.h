// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_filter.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace anteroom::gui {

class TrafficModel;

/// The traffic that is shown: filtered, and held at a point while paused. The source goes on.
class TrafficProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// source outlives the proxy.
    explicit TrafficProxy(TrafficModel *source, QObject *parent = nullptr);

    /// Resets the model.
    void setFilter(const TrafficFilter &filter);
    bool hasFilter() const { return !m_filter.isEmpty(); }

    bool isPaused() const { return m_pausedAfter.has_value(); }
    /// Rows that come from now on are held back until it is resumed.
    void setPaused(bool paused);
    /// Rows that match the filter and are held back.
    qint64 heldBackCount() const { return m_heldBack; }

    /// -1 when the row of that number is not shown.
    int rowOf(quint64 number) const;
    /// row: of this proxy.
    const feed::TrafficView &at(int row) const;

Q_SIGNALS:
    void heldBackChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void countHeldBack(int first, int last);

    TrafficModel *m_source;
    TrafficFilter m_filter;
    std::optional<quint64> m_pausedAfter;
    qint64 m_heldBack = 0;
};

} // namespace anteroom::gui
