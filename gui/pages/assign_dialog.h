// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/form_dialog.h"
#include "shared/feed/feed_event.h"

namespace anteroom::gui {

class PersonComboBox;

/// Gives a conversation of agent support to an agent, or to nobody.
class AssignDialog : public FormDialog
{
    Q_OBJECT

public:
    /// console outlives the dialog.
    AssignDialog(Console &console, const feed::ConversationView &conversation,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void assigned(const QString &doneText);

protected:
    void onSubmit() override;

private:
    void refresh();

    Console &m_console;
    ConversationId m_conversationId;
    UserId m_before;
    PersonComboBox *m_agent;
};

/// Whether the signed-in operator is an agent, to whom conversations can be assigned.
bool isAgent(const Console &console);

} // namespace anteroom::gui
