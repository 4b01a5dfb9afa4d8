// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/list_page.h"
#include "gui/pages/person_devices.h"

class QAction;

namespace anteroom::gui {

class PeopleProxy;

/// The people of the clinic: create them, give and take tokens, switch them off, bring them
/// together.
class PeoplePage : public ListPage
{
    Q_OBJECT

public:
    explicit PeoplePage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

    /// Where the detail panel takes the devices of a person from; without it there are none.
    void setDevicesSource(PersonDevices::DevicesOf devicesOf);

protected:
    void refreshDetail(const QModelIndex &row) override;
    void setScope(int scope) override;

private:
    PeoplePage(Console &console, PeopleProxy *proxy, QWidget *parent);
    void buildColumns();
    void buildActions();
    void buildToolbar();
    QAction *makeAction(const QString &name, const QString &icon, const QString &text,
                        void (PeoplePage::*slot)());
    void refreshActions(const User *user);
    void refreshSummary();
    const User *selectedUser() const;

    void newPerson();
    void newConversation();
    void newConsultation();
    void issueToken();
    void issueTokenFor(const UserId &user);
    void askToRevoke();
    void askToSwitch();
    void askForMute();
    void changeAccess();
    void askToWithdraw();

    PeopleProxy *m_peopleProxy;
    PersonDevices *m_devices;
    QAction *m_newPerson;
    QAction *m_issueToken;
    QAction *m_revokeTokens;
    QAction *m_mute = nullptr;
    QAction *m_access = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_switchActive;
    QAction *m_newConversation;
    QAction *m_newConsultation;
    UserId m_created; ///< to be selected once the feed brings it
};

} // namespace anteroom::gui
