// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/keyed_table_model.h"
#include "shared/domain/outbox.h"

namespace anteroom::gui {

/// What goes, went or could not go to the clinic's other systems, keyed by idempotency key.
class OutboxModel : public KeyedTableModel<OutboxItem>
{
    Q_OBJECT

public:
    enum class Column { Kind, State, About, Attempts, Created, LastError, Key };
    static constexpr int ColumnCount = 7;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const OutboxItem &row) const override;
    QVariant cell(const OutboxItem &row, int column, int role) const override;
};

/// What needs a person comes first.
enum class DeliveryState { Failed, Retrying, Waiting, Delivered, GivenUp };
DeliveryState deliveryState(const OutboxItem &item);
QString label(DeliveryState state);
QString label(OutboxKind kind);
/// The id of the consultation or notification that it tells of.
QString subjectOf(const OutboxItem &item);

} // namespace anteroom::gui
