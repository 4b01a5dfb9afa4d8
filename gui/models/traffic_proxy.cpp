// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_proxy.h"

#include "gui/models/traffic_model.h"

#include <QSignalBlocker>

namespace anteroom::gui {

TrafficProxy::TrafficProxy(TrafficModel *source, QObject *parent)
    : QSortFilterProxyModel(parent), m_source(source)
{
    setSourceModel(source);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { countHeldBack(first, last); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] { setPaused(false); });
}

void TrafficProxy::setFilter(const TrafficFilter &filter)
{
    m_filter = filter;
    // Resets: taking single rows out of many thousands one by one takes seconds.
    beginResetModel();
    {
        const QSignalBlocker insideTheReset(this);
        invalidate();
    }
    endResetModel();
    if (isPaused()) {
        m_heldBack = 0;
        countHeldBack(0, m_source->rowCount() - 1);
    }
}

void TrafficProxy::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    m_pausedAfter = paused ? std::optional(m_source->shownNumber()) : std::nullopt;
    m_heldBack = 0;
    if (!paused)
        invalidateRowsFilter();
    Q_EMIT heldBackChanged();
}

int TrafficProxy::rowOf(quint64 number) const
{
    const int row = m_source->rowOf(number);
    return row < 0 ? -1 : mapFromSource(m_source->index(row, 0)).row();
}

const feed::TrafficView &TrafficProxy::at(int row) const
{
    return m_source->at(mapToSource(index(row, 0)).row());
}

bool TrafficProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const feed::TrafficView &row = m_source->at(sourceRow);
    return (!m_pausedAfter || row.number <= *m_pausedAfter) && m_filter.matches(row);
}

void TrafficProxy::countHeldBack(int first, int last)
{
    if (!isPaused())
        return;
    const qint64 before = m_heldBack;
    for (int row = first; row <= last; ++row) {
        const feed::TrafficView &view = m_source->at(row);
        m_heldBack += view.number > *m_pausedAfter && m_filter.matches(view) ? 1 : 0;
    }
    if (m_heldBack != before)
        Q_EMIT heldBackChanged();
}

} // namespace anteroom::gui
