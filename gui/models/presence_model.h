// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/keyed_table_model.h"
#include "shared/feed/feed_event.h"

namespace anteroom::gui {

/// Who is here. Rows are keyed by user id; a user who went stays as `offline` until a snapshot.
class PresenceModel : public KeyedTableModel<feed::PresenceView>
{
    Q_OBJECT

public:
    enum class Column { Name, Role, Status, Devices, Since, LastSeen, UserId };
    static constexpr int ColumnCount = 7;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const feed::PresenceView &row) const override;
    QVariant cell(const feed::PresenceView &row, int column, int role) const override;
};

/// Connected, and not as one who wants to be taken for absent.
bool isHere(const feed::PresenceView &person);

} // namespace anteroom::gui
