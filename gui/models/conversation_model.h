// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/keyed_table_model.h"
#include "shared/feed/feed_event.h"

namespace anteroom::gui {

/// The conversations without their contents, keyed by id.
class ConversationModel : public KeyedTableModel<feed::ConversationView>
{
    Q_OBJECT

public:
    enum class Column {
        People,
        Type,
        Status,
        Messages,
        Unread,
        Assignee,
        LastActivity,
        ConversationId,
    };
    static constexpr int ColumnCount = 8;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const feed::ConversationView &row) const override;
    QVariant cell(const feed::ConversationView &row, int column, int role) const override;

private:
    void grow(const feed::ConversationGrew &grown);
};

/// Whether it waits for an agent who takes it.
bool isUnassigned(const feed::ConversationView &view);

/// `Ana Silva and Dr. Okafor`, or the patient alone while nobody is assigned.
QString peopleText(const feed::ConversationView &view);

} // namespace anteroom::gui
