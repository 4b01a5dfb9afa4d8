// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anteroom::gui {

class LinkIndicator;

/// One participant of a consultation in the detail panel: joined or not, name, role, how they are
/// connected, and a button that takes them out of the room.
class ParticipantRow : public QWidget
{
    Q_OBJECT

public:
    /// role: "Patient". name: stem of the object names, such as `patient`.
    ParticipantRow(const QString &name, const QString &role, QWidget *parent = nullptr);

    void setParticipant(const User &user, bool joined, const feed::ParticipantLink &link);
    void setRemovable(bool removable);
    /// Nobody: no name stays behind.
    void clear();

Q_SIGNALS:
    void removalRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLink(const feed::ParticipantLink &link);
    void refreshIcon();

    QString m_role;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_media;
    LinkIndicator *m_link;
    QPushButton *m_remove;
    bool m_joined = false;
    bool m_isLost = false;
};

} // namespace anteroom::gui
