// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_filter.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace anteroom::gui {

class TrafficModel;
class TrafficRules;

/// The traffic that is shown: filtered, and held at a point while paused. The source goes on.
///
/// A row is known by its ordinal, its place since the source was set: a ring that loses rows at its
/// front costs nothing then, where QSortFilterProxyModel moves its whole mapping. A new filter is
/// tried in slices of time; until it is through, the rows of the last one stay.
class TrafficProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// source outlives the proxy.
    explicit TrafficProxy(TrafficModel *source, QObject *parent = nullptr);

    /// Another capture, with the filter as it is; never paused.
    void setTraffic(TrafficModel *source);
    TrafficModel *traffic() const { return m_source; }
    /// The words of the Note column; nullptr: outcomes alone. Outlives the proxy.
    void setRules(const TrafficRules *rules);

    /// The first slice is done at once; ends in a reset of the model.
    void setFilter(const TrafficFilter &filter);
    bool hasFilter() const { return !m_filter.isEmpty(); }
    bool isFiltering() const { return m_scan.has_value(); }
    /// How much of the capture the new filter has seen, 0 to 100.
    int filteredPercent() const;
    /// 0: as little as possible at a time.
    void setSliceTime(std::chrono::milliseconds time) { m_sliceTime = time; }

    bool isPaused() const { return m_pausedAt.has_value(); }
    /// Rows that come from now on are held back until it is resumed.
    void setPaused(bool paused);
    /// Rows that match the filter and are held back.
    qint64 heldBackCount() const { return static_cast<qint64>(m_held.size()); }

    /// -1 when the row of that number is not shown.
    int rowOf(quint64 number) const;
    /// row: of this proxy.
    const feed::TrafficView &at(int row) const;
    /// Of all that is shown, in order.
    std::vector<quint64> shownNumbers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant data(const QModelIndex &proxyIndex, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void heldBackChanged();
    /// A new filter begins, goes on or is through.
    void filteringChanged();

private:
    using Ordinal = quint64;
    using Ordinals = std::deque<Ordinal>;

    /// A filter on its way through the capture.
    struct Scan
    {
        Ordinals shown{};
        Ordinals held{};
        Ordinal next = 0;
    };

    /// Both belong to it.
    struct Range
    {
        Ordinal first = 0;
        Ordinal last = 0;
    };

    void watchSource();
    void onInserted(int first, int last);
    void onRemoved(int last);
    void onChanged(int first, int last);
    void onReset();
    void beginScan();
    void continueScan();
    void endScan();
    void show(const Ordinals &ordinals);
    void updateShown(const Range &range);
    void takeAway(const Range &range, const Ordinals &wanted);
    void insertMissing(const Ordinals &wanted);
    static void replace(Ordinals &list, const Range &range, const Ordinals &by);
    Ordinals matching(const TrafficFilter &filter, const Range &range) const;
    bool matches(const TrafficFilter &filter, Ordinal ordinal) const;
    bool isHeld(Ordinal ordinal) const { return m_pausedAt && ordinal >= *m_pausedAt; }
    Ordinal endOrdinal() const;

    TrafficModel *m_source;
    const TrafficRules *m_rules = nullptr;
    TrafficFilter m_filter;
    TrafficFilter m_shownFilter; ///< that of m_shown while m_filter is tried
    Ordinal m_first = 0;         ///< of the source's row 0
    Ordinals m_shown;            ///< ascending
    Ordinals m_held;             ///< match and wait for the resumption
    std::optional<Ordinal> m_pausedAt;
    std::optional<Scan> m_scan;
    QTimer m_scanTimer;
    std::chrono::milliseconds m_sliceTime{8};
};

} // namespace anteroom::gui
