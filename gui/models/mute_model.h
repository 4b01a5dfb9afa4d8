// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/keyed_table_model.h"

namespace anteroom::gui {

/// Who may not write now, keyed by muteKey(): a person can be muted in several conversations.
class MuteModel : public KeyedTableModel<feed::MuteView>
{
    Q_OBJECT

public:
    enum class Column { Person, Where, Until, Reason, UserId };
    static constexpr int ColumnCount = 5;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const feed::MuteView &row) const override;
    QVariant cell(const feed::MuteView &row, int column, int role) const override;
};

/// `u7:` everywhere, `u7:c3` in one conversation.
QString muteKey(const feed::MuteView &mute);
/// `everywhere`, or the conversation's id.
QString whereMuted(const feed::MuteView &mute);

} // namespace anteroom::gui
