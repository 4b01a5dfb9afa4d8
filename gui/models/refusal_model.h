// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/keyed_table_model.h"

#include <deque>

namespace anteroom::gui {

/// Connections that were not let in: the newest 2,000, keyed by their number.
class RefusalModel : public KeyedTableModel<feed::RefusalView>
{
    Q_OBJECT

public:
    enum class Column { Time, Address, Cause, Client, Code };
    static constexpr int ColumnCount = 5;
    static constexpr int Capacity = 2'000;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void flush() override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const feed::RefusalView &row) const override;
    QVariant cell(const feed::RefusalView &row, int column, int role) const override;
    qsizetype separateChangesMax() const override { return 64; }

private:
    std::deque<feed::RefusalView> m_arrived; ///< since the last flush, bounded like the table
};

} // namespace anteroom::gui
