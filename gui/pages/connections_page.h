// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"
#include "shared/feed/feed_event.h"

class QAction;

namespace anteroom::gui {

class ConnectionProxy;
class LinkList;

/// Who is connected, by what transport and from where, how much was said, how quick it is; with the
/// means to end it. The server tells counts and times while the page is shown.
class ConnectionsPage : public ListPage
{
    Q_OBJECT

public:
    explicit ConnectionsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ConnectionsPage(Console &console, ConnectionProxy *proxy, QWidget *parent);

    void buildColumns();
    void buildActions();
    QAction *addAction(const char *name, const QString &icon, const QString &text,
                       void (ConnectionsPage::*slot)());
    void buildRooms();
    void watchLive();
    void setWatching(bool live);
    void count();
    void refreshActions(const feed::ConnectionView *connection, qsizetype selectedCount);
    void showOne(const feed::ConnectionView &connection);
    void showMany(const QStringList &sockets);
    QStringList selectedSockets() const;
    const feed::ConnectionView *selectedConnection() const;

    void askToDisconnect();
    void disconnectAll(const QStringList &sockets, const QString &reason);
    void askForMute();
    void askForBan();
    void ban(const feed::BanAddress &command);
    void showTraffic();
    void showPerson();
    void copyId();

    ConnectionProxy *m_connectionProxy;
    LinkList *m_rooms;
    QWidget *m_roomsSection;
    QAction *m_disconnect = nullptr;
    QAction *m_mute = nullptr;
    QAction *m_ban = nullptr;
    QAction *m_traffic = nullptr;
    QAction *m_person = nullptr;
    QAction *m_copyId = nullptr;
    bool m_watching = false;
};

} // namespace anteroom::gui
