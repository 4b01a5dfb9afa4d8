// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/keyed_table_model.h"
#include "gui/models/traffic_tally.h"

#include <QPointer>
#include <QTimer>

namespace anteroom::gui {

class TrafficModel;

/// One event name of the statistics.
struct TrafficFigures
{
    QString event;
    int count = 0;
    int incoming = 0;
    int outgoing = 0;
    qint64 bytes = 0;
    int refused = 0;
    qint64 latencyP50 = -1; ///< microseconds, -1: none was answered
    qint64 latencyP95 = -1;
    double share = 0; ///< of all events, 0 to 1
};

/// What the capture holds, by event; reads the model's tally at most once a second while it is
/// active. At most 1,000 names, the most frequent.
class TrafficStatistics : public KeyedTableModel<TrafficFigures>
{
    Q_OBJECT

public:
    enum class Column { Event, Count, In, Out, Bytes, Refused, LatencyP50, LatencyP95, Share };
    static constexpr int ColumnCount = 9;
    static constexpr int NamesMax = 1'000;

    /// traffic: may end before the statistics do.
    explicit TrafficStatistics(TrafficModel *traffic, QObject *parent = nullptr);

    void setTraffic(TrafficModel *traffic);
    /// Follows the capture; the first time at once.
    void setActive(bool active);
    void refresh();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &) override {}
    void load(const feed::ServerSnapshot &) override {}

protected:
    QString keyOf(const TrafficFigures &row) const override { return row.event; }
    QVariant cell(const TrafficFigures &row, int column, int role) const override;

private:
    QPointer<TrafficModel> m_traffic;
    QTimer m_second;
};

/// The table as text with tabs, its head first.
QString statisticsText(const QAbstractItemModel &model);

} // namespace anteroom::gui
