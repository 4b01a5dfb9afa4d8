// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/keyed_table_model.h"
#include "shared/domain/user.h"

namespace anteroom::gui {

/// The people of the clinic, keyed by user id.
class UserModel : public KeyedTableModel<User>
{
    Q_OBJECT

public:
    enum class Column { Name, Role, Email, Active, Created, LastSeen, UserId };
    static constexpr int ColumnCount = 7;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

    /// The display name, or the id of a user that is not known here.
    QString nameOf(const UserId &user) const;

protected:
    QString keyOf(const User &row) const override;
    QVariant cell(const User &row, int column, int role) const override;
};

} // namespace anteroom::gui
