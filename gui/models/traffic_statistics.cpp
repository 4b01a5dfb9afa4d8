// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_statistics.h"

#include "gui/models/labels.h"
#include "gui/models/traffic_model.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace anteroom::gui {

namespace {
using Column = TrafficStatistics::Column;

TrafficFigures figuresOf(const QString &name, const TrafficTally::Event &event, int all)
{
    return {name,
            event.count,
            event.incoming,
            event.outgoing,
            event.bytes,
            event.refused,
            event.latencies.quantile(0.5),
            event.latencies.quantile(0.95),
            all > 0 ? double(event.count) / all : 0};
}

QVariant valueOf(const TrafficFigures &row, Column column)
{
    switch (column) {
    case Column::Event:
        return row.event.toCaseFolded();
    case Column::Count:
        return row.count;
    case Column::In:
        return row.incoming;
    case Column::Out:
        return row.outgoing;
    case Column::Bytes:
        return row.bytes;
    case Column::Refused:
        return row.refused;
    case Column::LatencyP50:
        return row.latencyP50;
    case Column::LatencyP95:
        return row.latencyP95;
    case Column::Share:
        return row.share;
    }
    return {};
}

QString textOf(const TrafficFigures &row, Column column)
{
    const QLocale locale;
    switch (column) {
    case Column::Event:
        return row.event;
    case Column::Bytes:
        return bytesText(row.bytes);
    case Column::LatencyP50:
        return latencyText(row.latencyP50);
    case Column::LatencyP95:
        return latencyText(row.latencyP95);
    case Column::Share:
        return TrafficStatistics::tr("%1 %").arg(locale.toString(row.share * 100, 'f', 1));
    default:
        return locale.toString(valueOf(row, column).toInt());
    }
}
} // namespace

TrafficStatistics::TrafficStatistics(TrafficModel *traffic, QObject *parent)
    : KeyedTableModel<TrafficFigures>(parent), m_traffic(traffic)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &TrafficStatistics::refresh);
}

void TrafficStatistics::setTraffic(TrafficModel *traffic)
{
    m_traffic = traffic;
    if (m_second.isActive())
        refresh();
}

void TrafficStatistics::setActive(bool active)
{
    if (!active)
        return m_second.stop();
    refresh();
    m_second.start();
}

void TrafficStatistics::refresh()
{
    if (!m_traffic)
        return replaceAll({});
    const TrafficTally &tally = m_traffic->tally();
    std::vector<std::pair<int, QString>> names;
    for (auto it = tally.events().cbegin(); it != tally.events().cend(); ++it)
        names.emplace_back(-it->count, it.key());
    const auto kept = std::min<std::ptrdiff_t>(NamesMax, std::ssize(names));
    std::partial_sort(names.begin(), names.begin() + kept, names.end());
    QList<TrafficFigures> rows;
    for (auto it = names.begin(); it != names.begin() + kept; ++it)
        rows.append(figuresOf(it->second, *tally.events().constFind(it->second), tally.rowCount()));
    replaceAll(rows);
}

int TrafficStatistics::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrafficStatistics::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole && section >= static_cast<int>(Column::LatencyP50) &&
        section <= static_cast<int>(Column::LatencyP95))
        return tr("Half, or 95 %, of the answers took no longer than this");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Event"), tr("Count"), tr("In"),
                                         tr("Out"),   tr("Bytes"), tr("Refused"),
                                         tr("p50"),   tr("p95"),   tr("Share")};
    return titles[section];
}

QVariant TrafficStatistics::cell(const TrafficFigures &row, int column, int role) const
{
    const auto at = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, at);
    case Qt::TextAlignmentRole:
        return at == Column::Event ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return valueOf(row, at);
    case IdRole:
        return row.event;
    default:
        return {};
    }
}

QString statisticsText(const QAbstractItemModel &model)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace anteroom::gui
