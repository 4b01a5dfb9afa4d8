// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ban_model.h"

#include "gui/models/labels.h"

namespace anteroom::gui {

namespace {
using Column = BanModel::Column;

QVariant text(const feed::BanView &row, Column column)
{
    switch (column) {
    case Column::Address:
        return row.address;
    case Column::Until:
        return fullTime(row.until);
    case Column::Since:
        return fullTime(row.since);
    case Column::Reason:
        return row.reason;
    }
    return {};
}

QVariant time(const feed::BanView &row, Column column)
{
    if (column == Column::Until)
        return row.until;
    return column == Column::Since ? QVariant(row.since) : QVariant();
}
} // namespace

int BanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Address"), tr("Ends"), tr("Since"), tr("Reason")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void BanModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::BansChanged>(&event))
        stageAll(changed->bans);
}

void BanModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.bans);
}

QVariant BanModel::cell(const feed::BanView &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    const QVariant moment = time(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return moment.isValid() ? moment : text(row, column);
    case IdRole:
        return row.id;
    case TimeRole:
        return moment;
    case FilterRole:
        return QString(row.address + u' ' + row.reason).toLower();
    default:
        return {};
    }
}

QString remainingText(const QDateTime &until, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(until);
    if (seconds <= 0)
        return BanModel::tr("over");
    constexpr qint64 Day = 24 * 3600;
    if (seconds >= Day)
        return BanModel::tr("in %n days", nullptr, static_cast<int>(seconds / Day));
    return seconds < 60 ? BanModel::tr("in less than a minute") : relativeTime(until, now);
}

} // namespace anteroom::gui
