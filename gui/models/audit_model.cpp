// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/audit_model.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/user_model.h"

#include <QJsonArray>

#include <algorithm>

namespace anteroom::gui {

AuditModel::AuditModel(Console &console, QObject *parent)
    : QAbstractTableModel(parent), m_console(console)
{
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? QVariant() : text(entry, column);
    case Qt::TextAlignmentRole:
        return column == Column::Seq ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return entry.seq;
    case IdRole:
        return QString::number(entry.seq);
    case TimeRole:
        return column == Column::Time ? entry.time : QVariant();
    case StateRole:
        return column == Column::Outcome ? entry.outcome : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Time"),    tr("Who"),    tr("Action"), tr("Object"),
                                         tr("Outcome"), tr("Reason"), tr("No.")};
    return section < ColumnCount ? titles[section] : QVariant();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

const AuditEntry *AuditModel::find(qint64 seq) const
{
    // Newest first, so that the numbers fall.
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), seq,
                         [](const AuditEntry &entry, qint64 wanted) { return entry.seq > wanted; });
    return found != m_entries.end() && found->seq == seq ? &*found : nullptr;
}

void AuditModel::load(const Query &query)
{
    clear();
    m_query = query;
    ask();
}

void AuditModel::clear()
{
    ++m_generation;
    m_loading = m_hasMore = false;
    m_query = {};
    beginResetModel();
    m_entries.clear();
    endResetModel();
    Q_EMIT loadingChanged();
}

void AuditModel::ask()
{
    m_loading = true;
    Q_EMIT loadingChanged();
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.last().seq;
    const feed::LoadAudit command{before, m_query.text, m_query.from, m_query.to, PageSize};
    m_console.send(command, this,
                   [this, generation = m_generation](const feed::CommandResult &result) {
        if (generation != m_generation)
            return;
        if (result.ok)
            take(result.data); // whoever watches the rows may ask for more only afterwards
        m_loading = false;
        if (!result.ok)
            Q_EMIT failed(refusalText(result.code, result.message));
        Q_EMIT loadingChanged();
    });
}

void AuditModel::take(const QJsonObject &data)
{
    const QJsonArray entries = data.value(u"entries").toArray();
    m_hasMore = data.value(u"hasMore").toBool() && !entries.isEmpty();
    if (entries.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    for (const QJsonValue &entry : entries)
        m_entries.append(auditEntryFromJson(entry.toObject()));
    endInsertRows();
}

QVariant AuditModel::text(const AuditEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return fullTime(entry.time);
    case Column::Actor:
        return nameOfActor(entry, *m_console.users());
    case Column::Action:
        return entry.action;
    case Column::Object:
        return nameOfObject(entry, *m_console.users());
    case Column::Outcome:
        return outcomeText(entry.outcome);
    case Column::Reason:
        return entry.reason;
    case Column::Seq:
        return entry.seq;
    }
    return {};
}

} // namespace anteroom::gui
