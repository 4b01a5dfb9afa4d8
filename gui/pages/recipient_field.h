// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/server_command.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace anteroom::gui {

class Console;
class PersonComboBox;

/// Whom a notification is for: a person, everybody of a role, or those who are subscribed to a
/// channel.
class RecipientField : public QWidget
{
    Q_OBJECT

public:
    /// console outlives the field.
    explicit RecipientField(Console &console, QWidget *parent = nullptr);

    /// None while nobody is chosen.
    std::optional<feed::NotificationTarget> target() const;
    /// Lists the people and channels that are known now.
    void refill();
    /// Back to a person, with nobody chosen.
    void reset();

Q_SIGNALS:
    void targetChanged();

private:
    void buildField();
    void refillChannels();

    Console &m_console;
    QComboBox *m_kind;
    QStackedWidget *m_choices;
    PersonComboBox *m_person;
    QComboBox *m_role;
    QComboBox *m_channel;
};

} // namespace anteroom::gui
