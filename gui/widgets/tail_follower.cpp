// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tail_follower.h"

#include "gui/widgets/data_table.h"

#include <QAction>
#include <QScrollBar>

namespace anteroom::gui {

TailFollower::TailFollower(DataTable &table, QAction &follow, QObject *parent)
    : QObject(parent), m_table(table), m_follow(follow)
{
    follow.setCheckable(true);
    connect(&follow, &QAction::toggled, this, &TailFollower::setFollowing);
    watchModel();
    const QScrollBar *bar = table.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (!m_rowsMove && value < bar->maximum() - bar->singleStep())
            m_follow.setChecked(false);
    });
}

bool TailFollower::isFollowing() const
{
    return m_follow.isChecked();
}

void TailFollower::setFollowing(bool following)
{
    m_follow.setChecked(following);
    if (following)
        m_table.scrollToBottom();
}

void TailFollower::watchModel()
{
    using Model = QAbstractItemModel;
    const auto begin = [this] { m_rowsMove = true; };
    const auto end = [this] {
        if (isFollowing())
            m_table.scrollToBottom();
        m_rowsMove = false;
    };
    const Model *model = m_table.model();
    for (const auto signal : {&Model::rowsAboutToBeInserted, &Model::rowsAboutToBeRemoved})
        connect(model, signal, this, begin);
    for (const auto signal : {&Model::rowsInserted, &Model::rowsRemoved})
        connect(model, signal, this, end);
    connect(model, &Model::modelAboutToBeReset, this, begin);
    connect(model, &Model::modelReset, this, end);
}

} // namespace anteroom::gui
