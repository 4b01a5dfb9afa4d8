// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace anteroom::gui {

/// One participant of a consultation in the detail panel: joined or not, name, role, and a button
/// that takes them out of the room.
class ParticipantRow : public QWidget
{
    Q_OBJECT

public:
    /// role: "Patient". name: stem of the object names, such as `patient`.
    ParticipantRow(const QString &name, const QString &role, QWidget *parent = nullptr);

    enum class Joined { No, Yes };

    void setParticipant(const QString &displayName, Joined joined);
    void setRemovable(bool removable);

Q_SIGNALS:
    void removalRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    QString m_role;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_state;
    QPushButton *m_remove;
    Joined m_joined = Joined::No;
};

} // namespace anteroom::gui
