// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"

class QAction;

namespace anteroom::gui {

class PresenceBoard;
class PresenceProxy;

/// Who is here, in what role and state, on how many devices, and since when; as a table
/// or as a board of columns by role.
class PresencePage : public ListPage
{
    Q_OBJECT

public:
    explicit PresencePage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// How many people are not offline.
    QString badge() const override;

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;
    int widestScope() const override { return 1; }

private:
    PresencePage(Console &console, PresenceProxy *proxy, QWidget *parent);

    void buildColumns();
    void buildActions();
    void buildBoard();
    void countPeople();
    void askToDisconnect();
    void copyId() const;
    void offerMute();
    void askForMute();

    PresenceProxy *m_presenceProxy;
    PresenceBoard *m_board;
    QAction *m_disconnect;
    QAction *m_copyId;
    QAction *m_mute = nullptr;
    int m_onlineCount = 0;
};

} // namespace anteroom::gui
