// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/keyed_table_model.h"

namespace anteroom::gui {

/// The addresses that are kept out now, keyed by the id that lifts the ban.
class BanModel : public KeyedTableModel<feed::BanView>
{
    Q_OBJECT

public:
    enum class Column { Address, Until, Since, Reason };
    static constexpr int ColumnCount = 4;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const feed::BanView &row) const override { return row.id; }
    QVariant cell(const feed::BanView &row, int column, int role) const override;
};

/// What is left of a ban or a mute: `in 6 days`, `in 20 min`, `in less than a minute`,
/// `over`.
QString remainingText(const QDateTime &until, const QDateTime &now);

} // namespace anteroom::gui
