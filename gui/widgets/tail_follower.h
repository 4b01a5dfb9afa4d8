// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace anteroom::gui {

class DataTable;

/// Keeps the newest row of a table in sight while its action is checked; scrolling up unchecks it.
class TailFollower : public QObject
{
    Q_OBJECT

public:
    /// table: has its model; outlives the follower as does the action, which becomes checkable.
    TailFollower(DataTable &table, QAction &follow, QObject *parent);

    bool isFollowing() const;
    void setFollowing(bool following);

private:
    void watchModel();

    DataTable &m_table;
    QAction &m_follow;
    bool m_rowsMove = false; ///< the view scrolls because rows come or go, not by the user
};

} // namespace anteroom::gui
