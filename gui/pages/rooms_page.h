// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"

class QAction;
class QToolButton;

namespace anteroom::gui {

class LinkList;
class RoomProxy;
struct RoomRow;

/// The rooms of the clinic by kind, who is in them, and the ways to the people and to what a room
/// is about. Rooms of one person alone are hidden until they are asked for.
class RoomsPage : public ListPage
{
    Q_OBJECT

public:
    explicit RoomsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void showId(const QString &id) override;

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;

private:
    RoomsPage(Console &console, RoomProxy *proxy, QWidget *parent);

    void buildColumns();
    void buildActions();
    void buildMembers();
    void buildPersonalButton();
    void count();
    void showMembers(const RoomRow &room);
    QString subjectOf(const RoomRow &room) const;
    void showSubject();
    void showTraffic();
    void copyName() const;

    RoomProxy *m_roomProxy;
    QToolButton *m_personal;
    LinkList *m_members;
    QAction *m_subject;
    QAction *m_traffic;
    QAction *m_copyName;
};

} // namespace anteroom::gui
