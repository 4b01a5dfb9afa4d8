// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/outbox_model.h"

#include "gui/models/labels.h"

namespace anteroom::gui {

namespace {
using Column = OutboxModel::Column;

QVariant text(const OutboxItem &row, Column column)
{
    switch (column) {
    case Column::Kind:
        return label(row.kind);
    case Column::State:
        return label(deliveryState(row));
    case Column::About:
        return subjectOf(row);
    case Column::Attempts:
        return row.attempts;
    case Column::Created:
        return fullTime(row.createdAt);
    case Column::LastError:
        return row.lastError;
    case Column::Key:
        return row.key;
    }
    return {};
}

QVariant sortKey(const OutboxItem &row, Column column)
{
    if (column == Column::State)
        return static_cast<int>(deliveryState(row));
    return column == Column::Created ? row.createdAt : text(row, column);
}
} // namespace

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Kind"),     tr("State"),   tr("Concerns"),
                                         tr("Attempts"), tr("Created"), tr("Last error"),
                                         tr("Key")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void OutboxModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::OutboxChanged>(&event))
        stage(changed->item);
}

void OutboxModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.outbox);
}

QString OutboxModel::keyOf(const OutboxItem &row) const
{
    return row.key;
}

QVariant OutboxModel::cell(const OutboxItem &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == Column::Attempts ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.key;
    case TimeRole:
        return column == Column::Created ? row.createdAt : QVariant();
    case FilterRole:
        return QString(label(row.kind) + u' ' + label(deliveryState(row)) + u' ' + row.key + u' ' +
                       subjectOf(row) + u' ' + row.lastError)
            .toLower();
    default:
        return {};
    }
}

DeliveryState deliveryState(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Delivered:
        return DeliveryState::Delivered;
    case OutboxState::Abandoned:
        return DeliveryState::GivenUp;
    case OutboxState::Pending:
        break;
    }
    if (item.isDead())
        return DeliveryState::Failed;
    return item.attempts > 0 ? DeliveryState::Retrying : DeliveryState::Waiting;
}

QString label(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Failed:
        return OutboxModel::tr("Failed");
    case DeliveryState::Retrying:
        return OutboxModel::tr("Trying again");
    case DeliveryState::Waiting:
        return OutboxModel::tr("Waiting");
    case DeliveryState::Delivered:
        return OutboxModel::tr("Delivered");
    case DeliveryState::GivenUp:
        return OutboxModel::tr("Given up");
    }
    Q_UNREACHABLE();
}

QString label(OutboxKind kind)
{
    return kind == OutboxKind::Payment ? OutboxModel::tr("Payment") : OutboxModel::tr("Push");
}

QString subjectOf(const OutboxItem &item)
{
    if (item.kind == OutboxKind::Payment)
        return item.payload.value(u"sessionId").toString();
    return item.payload.value(u"notificationId").toString();
}

} // namespace anteroom::gui
