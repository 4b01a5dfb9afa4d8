// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_proxy.h"

#include "gui/models/traffic_model.h"
#include "gui/models/traffic_rules.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace anteroom::gui {

namespace {
constexpr int RowsBetweenLooksAtTheClock = 64;

template <class Ordinals>
int placeOf(const Ordinals &list, quint64 ordinal)
{
    return static_cast<int>(std::lower_bound(list.begin(), list.end(), ordinal) - list.begin());
}
} // namespace

TrafficProxy::TrafficProxy(TrafficModel *source, QObject *parent)
    : QAbstractProxyModel(parent), m_source(source)
{
    m_scanTimer.setSingleShot(true);
    m_scanTimer.setInterval(0);
    connect(&m_scanTimer, &QTimer::timeout, this, &TrafficProxy::continueScan);
    setSourceModel(source);
    watchSource();
    beginScan();
}

void TrafficProxy::setTraffic(TrafficModel *source)
{
    if (source == m_source)
        return;
    m_source->disconnect(this);
    setPaused(false);
    beginResetModel();
    m_source = source;
    m_shown.clear();
    m_first = 0;
    setSourceModel(source);
    endResetModel();
    watchSource();
    beginScan();
}

void TrafficProxy::setRules(const TrafficRules *rules)
{
    m_rules = rules;
    const auto noteChanged = [this] {
        const int column = static_cast<int>(TrafficModel::Column::Outcome);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    };
    if (rules)
        connect(rules, &TrafficRules::changed, this, noteChanged);
    noteChanged();
}

void TrafficProxy::setFilter(const TrafficFilter &filter)
{
    m_filter = filter;
    beginScan();
}

int TrafficProxy::filteredPercent() const
{
    const Ordinal all = endOrdinal() - m_first;
    return m_scan && all > 0 ? static_cast<int>((m_scan->next - m_first) * 100 / all) : 100;
}

void TrafficProxy::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    m_pausedAt = paused ? std::optional(endOrdinal()) : std::nullopt;
    if (!paused) {
        show(std::exchange(m_held, {}));
        if (m_scan) {
            m_scan->shown.insert(m_scan->shown.end(), m_scan->held.begin(), m_scan->held.end());
            m_scan->held.clear();
        }
    }
    Q_EMIT heldBackChanged();
}

int TrafficProxy::rowOf(quint64 number) const
{
    const int row = m_source->rowOf(number);
    return row < 0 ? -1 : mapFromSource(m_source->index(row, 0)).row();
}

const feed::TrafficView &TrafficProxy::at(int row) const
{
    return m_source->at(static_cast<int>(m_shown.at(static_cast<size_t>(row)) - m_first));
}

std::vector<quint64> TrafficProxy::shownNumbers() const
{
    std::vector<quint64> numbers;
    numbers.reserve(m_shown.size());
    for (const Ordinal ordinal : m_shown)
        numbers.push_back(m_source->at(static_cast<int>(ordinal - m_first)).number);
    return numbers;
}

int TrafficProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TrafficProxy::columnCount(const QModelIndex &parent) const
{
    return m_source->columnCount(parent);
}

QModelIndex TrafficProxy::index(int row, int column, const QModelIndex &parent) const
{
    const bool exists =
        !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return exists ? createIndex(row, column) : QModelIndex();
}

QModelIndex TrafficProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    const Ordinal ordinal = m_shown[static_cast<size_t>(proxyIndex.row())];
    return m_source->index(static_cast<int>(ordinal - m_first), proxyIndex.column());
}

QModelIndex TrafficProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const Ordinal ordinal = m_first + static_cast<Ordinal>(sourceIndex.row());
    const int row = placeOf(m_shown, ordinal);
    const bool shown = row < rowCount() && m_shown[static_cast<size_t>(row)] == ordinal;
    return shown ? index(row, sourceIndex.column()) : QModelIndex();
}

QVariant TrafficProxy::data(const QModelIndex &proxyIndex, int role) const
{
    const bool isNote = proxyIndex.column() == static_cast<int>(TrafficModel::Column::Outcome) &&
                        (role == Qt::DisplayRole || role == Qt::ToolTipRole);
    if (m_rules && isNote && proxyIndex.isValid() && proxyIndex.row() < rowCount()) {
        const feed::TrafficView &row = at(proxyIndex.row());
        return noteOf(row, m_rules->ruleFor(row));
    }
    return QAbstractProxyModel::data(proxyIndex, role);
}

QVariant TrafficProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

void TrafficProxy::watchSource()
{
    using Model = QAbstractItemModel;
    connect(m_source, &Model::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    // The source is a ring: rows leave at its front only. Ours leave while it still has them.
    connect(m_source, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int, int last) {
        const int count = placeOf(m_shown, m_first + static_cast<Ordinal>(last) + 1);
        if (count == 0)
            return;
        beginRemoveRows({}, 0, count - 1);
        m_shown.erase(m_shown.begin(), m_shown.begin() + count);
        endRemoveRows();
    });
    connect(m_source, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int, int last) { onRemoved(last); });
    connect(m_source, &Model::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        onChanged(topLeft.row(), bottomRight.row());
    });
    connect(m_source, &Model::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_shown.clear();
        m_held.clear();
        m_scan.reset();
        endResetModel();
    });
    connect(m_source, &Model::modelReset, this, &TrafficProxy::onReset);
}

void TrafficProxy::onInserted(int first, int last)
{
    Ordinals arrived;
    for (Ordinal ordinal = m_first + static_cast<Ordinal>(first);
         ordinal <= m_first + static_cast<Ordinal>(last); ++ordinal) {
        if (matches(m_shownFilter, ordinal))
            arrived.push_back(ordinal);
    }
    if (arrived.empty())
        return;
    if (!isPaused())
        return show(arrived);
    m_held.insert(m_held.end(), arrived.begin(), arrived.end());
    Q_EMIT heldBackChanged();
}

void TrafficProxy::onRemoved(int last)
{
    m_first += static_cast<Ordinal>(last) + 1;
    const auto drop = [this](Ordinals &list) {
        list.erase(list.begin(), list.begin() + placeOf(list, m_first));
    };
    const size_t heldBefore = m_held.size();
    drop(m_held);
    if (m_scan) {
        drop(m_scan->shown);
        drop(m_scan->held);
        m_scan->next = std::max(m_scan->next, m_first);
    }
    if (m_held.size() != heldBefore)
        Q_EMIT heldBackChanged();
}

void TrafficProxy::onChanged(int first, int last)
{
    const Range range{m_first + static_cast<Ordinal>(first), m_first + static_cast<Ordinal>(last)};
    updateShown(range);
    const size_t heldBefore = m_held.size();
    if (isPaused())
        replace(m_held, range,
                matching(m_shownFilter, {std::max(range.first, *m_pausedAt), range.last}));
    if (m_scan && m_scan->next > range.first) {
        const Range seen{range.first, std::min(range.last, m_scan->next - 1)};
        Ordinals shown;
        Ordinals held;
        for (const Ordinal ordinal : matching(m_filter, seen))
            (isHeld(ordinal) ? held : shown).push_back(ordinal);
        replace(m_scan->shown, seen, shown);
        replace(m_scan->held, seen, held);
    }
    if (m_held.size() != heldBefore)
        Q_EMIT heldBackChanged();
}

void TrafficProxy::onReset()
{
    m_first = 0;
    setPaused(false);
    beginScan();
}

void TrafficProxy::beginScan()
{
    m_scan = Scan{{}, {}, m_first};
    continueScan();
}

void TrafficProxy::continueScan()
{
    if (!m_scan)
        return;
    QElapsedTimer timer;
    timer.start();
    const Ordinal end = endOrdinal();
    do {
        const Ordinal stop =
            std::min(end, m_scan->next + static_cast<Ordinal>(RowsBetweenLooksAtTheClock));
        for (; m_scan->next < stop; ++m_scan->next) {
            if (matches(m_filter, m_scan->next))
                (isHeld(m_scan->next) ? m_scan->held : m_scan->shown).push_back(m_scan->next);
        }
    } while (m_scan->next < end && timer.elapsed() < m_sliceTime.count());
    if (m_scan->next == end)
        endScan();
    else
        m_scanTimer.start();
    Q_EMIT filteringChanged();
}

void TrafficProxy::endScan()
{
    beginResetModel();
    m_shown = std::move(m_scan->shown);
    m_held = std::move(m_scan->held);
    m_shownFilter = m_filter;
    m_scan.reset();
    m_scanTimer.stop();
    endResetModel();
    if (isPaused())
        Q_EMIT heldBackChanged();
}

void TrafficProxy::show(const Ordinals &ordinals)
{
    if (ordinals.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(ordinals.size()) - 1);
    m_shown.insert(m_shown.end(), ordinals.begin(), ordinals.end());
    endInsertRows();
}

void TrafficProxy::updateShown(const Range &range)
{
    if (isHeld(range.first))
        return;
    Range visible = range;
    if (isPaused())
        visible.last = std::min(visible.last, *m_pausedAt - 1);
    const Ordinals wanted = matching(m_shownFilter, visible);
    takeAway(visible, wanted);
    insertMissing(wanted);
    if (wanted.empty())
        return;
    Q_EMIT dataChanged(index(placeOf(m_shown, wanted.front()), 0),
                       index(placeOf(m_shown, wanted.back()), columnCount() - 1));
}

void TrafficProxy::takeAway(const Range &range, const Ordinals &wanted)
{
    const auto leaves = [this, &wanted](int row) {
        return !std::binary_search(wanted.begin(), wanted.end(), m_shown[static_cast<size_t>(row)]);
    };
    const int begin = placeOf(m_shown, range.first);
    for (int last = placeOf(m_shown, range.last + 1) - 1; last >= begin; --last) {
        if (!leaves(last))
            continue;
        int first = last;
        while (first > begin && leaves(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void TrafficProxy::insertMissing(const Ordinals &wanted)
{
    for (auto it = wanted.begin(); it != wanted.end();) {
        const int place = placeOf(m_shown, *it);
        const Ordinal next = place < rowCount() ? m_shown[static_cast<size_t>(place)] : 0;
        const auto end =
            place < rowCount() ? std::lower_bound(it, wanted.end(), next) : wanted.end();
        if (end == it) {
            ++it; // is here already
            continue;
        }
        beginInsertRows({}, place, place + static_cast<int>(end - it) - 1);
        m_shown.insert(m_shown.begin() + place, it, end);
        endInsertRows();
        it = end;
    }
}

TrafficProxy::Ordinals TrafficProxy::matching(const TrafficFilter &filter, const Range &range) const
{
    Ordinals found;
    for (Ordinal ordinal = range.first; ordinal <= range.last; ++ordinal) {
        if (matches(filter, ordinal))
            found.push_back(ordinal);
    }
    return found;
}

void TrafficProxy::replace(Ordinals &list, const Range &range, const Ordinals &by)
{
    const auto first = list.begin() + placeOf(list, range.first);
    const auto last = list.begin() + placeOf(list, range.last + 1);
    if (std::equal(first, last, by.begin(), by.end()))
        return;
    const auto place = list.erase(first, last);
    list.insert(place, by.begin(), by.end());
}

bool TrafficProxy::matches(const TrafficFilter &filter, Ordinal ordinal) const
{
    return filter.matches(m_source->at(static_cast<int>(ordinal - m_first)));
}

TrafficProxy::Ordinal TrafficProxy::endOrdinal() const
{
    return m_first + static_cast<Ordinal>(m_source->rowCount());
}

} // namespace anteroom::gui
